/** What Turkish-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Turkish. */
export const turkish: Vocabulary = {
  language: 'tr',
  share: list(`
    paylaş, paylaşın, paylaşım, facebook'ta paylaş, twitter'da paylaş, whatsapp'ta paylaş,
    bu haberi paylaş, haberi paylaş, bağlantıyı kopyala, linki kopyala, link kopyalandı,
    kopyala, e-posta, e-posta gönder, eposta, gönder, arkadaşına gönder, tweetle, kaydet,
    favorilere ekle
  `),
  subscribe: list(`
    abone ol, abone olun, abonelik, üye ol, üye girişi, üyelik, giriş, giriş yap, oturum aç,
    çıkış, çıkış yap, kayıt ol, kaydol, hesabım, bülten, e-bülten, bültene abone ol,
    bültenimize, şifremi unuttum, şifre, e-gazete, destek ol, bize destek olun, devamını oku,
    devamı
  `),
  advert: list(`
    reklam, reklamlar, ilan, ilanlar, sponsorlu, sponsorlu içerik, haberin devamı,
    haberin devamı için, haberin devamı aşağıda, yükleniyor, reklam ver, resmi ilanlar,
    resmi ilan
  `),
  cookies: list(`
    çerezler, çerez politikası, çerez ayarları, çerez kullanıyoruz, bu sitede çerezler,
    sitemizde çerez, kabul et, tümünü kabul et, reddet, gizlilik, gizlilik politikası,
    gizlilik sözleşmesi, kvkk, kişisel verilerin korunması, aydınlatma metni, sayfa bulunamadı,
    aradığınız sayfa, robot olmadığınızı
  `),
  related: list(`
    ilgili haberler, ilgili haber, ilgili, benzer haberler, diğer haberler, daha fazla,
    daha fazla haber, daha fazlası, ayrıca oku, ayrıca bakınız, bunu da oku,
    bunlar da ilginizi çekebilir, ilginizi çekebilir, ilginizi çekebilecek, ilgini çekebilir,
    önerilen, önerilen haberler, sizin için seçtiklerimiz, en çok okunan, en çok okunanlar,
    çok okunanlar, en çok izlenen, popüler, popüler haberler, son dakika, son haberler,
    son dakika haberleri, güncel, güncel haberler, gündem, öne çıkanlar, manşet, manşetler,
    tüm haberler, tümü, tümünü gör, haberler, sıradaki, sıradaki haber, sonraki, önceki,
    sonraki haber, önceki haber, video, videolar, foto, fotoğraflar, galeri, foto galeri,
    video galeri, canlı, canlı yayın, canlı anlatım, izle, okumaya devam et, devamını okuyun,
    trend, etiketler, konular, editörün seçtikleri, özel haber,
    bakmadan geçme
  `),
  comments: list(`
    yorumlar, yorum, yorum yap, yorum yaz, yorum ekle, yorumları gör, yorumunuzu,
    ilk yorumu sen yap, yanıtla, cevapla, beğen, beğendim, şikayet et, hata bildir,
    görüşleriniz, yorum yok
  `),
  follow: list(`
    takip et, takip edin, bizi takip edin, bizi takip et, sosyal medya, uygulamayı indir,
    mobil uygulama, uygulamamızı indirin, iletişim, bize ulaşın, bize yazın, google haberler,
    google news, google news'te takip et, whatsapp kanalı, whatsapp kanalımıza, rss
  `),
  navigation: list(`
    ana sayfa, anasayfa, menü, menu, kapat, aç, ara, arama, içeriğe geç, içeriğe atla, geri,
    geri dön, yukarı, yukarı çık, başa dön, bölümler, kategoriler, kategori, etiket, arşiv,
    site haritası, hakkımızda, künye, kariyer, yardım, hizmetler, mağaza, hava durumu,
    namaz vakitleri, burçlar, burç yorumları, oyunlar, bulmaca, yazarlar, köşe yazıları,
    teknoloji, magazin, podcast, dil, türkçe, göster, gizle, daha fazla göster, iptal, evet,
    hayır, tamam, radyo, tv, yayın akışı, nöbetçi eczaneler, döviz, altın, borsa, canlı borsa,
    buradasınız
  `),
  tools: list(`
    yazdır, haberi yazdır, yazı boyutu, yazı tipi boyutu, büyüt, küçült, dinle, haberi dinle,
    seslendir, okuma süresi, dakika okuma, dk okuma, görüntülenme, okunma, indir, pdf,
    tam ekran, oynat, duraklat, çevir
  `),
  rights: list(`
    tüm hakları saklıdır, her hakkı saklıdır, telif hakkı, copyright, kullanım koşulları,
    kullanım şartları, yasal uyarı, izinsiz kopyalanamaz, kaynak gösterilmeden,
    kaynak gösterilerek, yazılım, kaynak, kaynaklar, yayın ilkeleri
  `),
  ownText: list(`
    bu haber, bu haberi, bu makale, bu makaleyi, bu yazı, bu yazıyı, bu içerik, bu sayfa,
    düzeltme:, editörün notu, editör notu, haberin önceki, haberin ilk, önceki sürümünde,
    önceki versiyonunda
  `),
  reader: list(`
    siz, sizin, size
  `),
  captionCredit: list(`
    foto, fotoğraf, fotoğraflar, fotoğraf altı, görsel, resim, kaynak, arşiv, arşiv fotoğrafı,
    görüntü, infografik, illüstrasyon
  `),
  captionOpening: list(`
    fotoğraf altı yazısı, fotoğrafta, arşiv fotoğrafı, görselde
  `),
  byline: list(`
    yazan, haberi yazan, muhabir, haber:, yazar:, editör:,
    hazırlayan:, derleyen:, röportaj:
  `),
  editing: list(`
    editör:
  `),
  role: list(`
    muhabir, muhabiri, editör, gazeteci, yazar, yazarı, temsilcisi, dış haberler editörü
  `),
  desk: list(`
    haber merkezi, haberler, dış haberler servisi, ekonomi servisi, haber servisi
  `),
  topics: list(`
    etiketler, konular, anahtar kelimeler, kategori, ilgili konular
  `),
  home: list(`
    anasayfa, ana sayfa, haberler
  `),
  summary: list(`
    özetle, öne çıkanlar, özet, kısaca
  `),
  published: list(`
    yayınlanma, yayınlanma tarihi, yayın tarihi, yayımlanma tarihi, giriş tarihi, giriş saati,
    oluşturulma tarihi, eklenme tarihi, tarih:, giriş:
  `),
  updated: list(`
    güncelleme, güncelleme tarihi, son güncelleme, son güncellenme, güncellendi,
    güncellenme tarihi
  `),
  sections: list(`
    gündem, dünya, ekonomi, spor, siyaset, politika, yaşam, sağlık, kültür, kültür sanat, magazin,
    eğitim, türkiye, teknoloji, bilim, son dakika, yerel, asayiş, otomobil, çevre, adalet,
    hava durumu, trafik, bölge, yurttan, yurt, genel, emlak, tarım, turizm, seyahat, yazarlar,
    güncel, istanbul, ankara, izmir, hayat
  `),
  and: list('ve'),
  for: list('için'),
  with: list('ile'),
  yearsAgo: list('yıl önce'),
  ago: list('önce, dün')
}
