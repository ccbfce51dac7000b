/** What Turkish-language newspapers and their pages say. */

import type {Vocabulary} from './index.ts'

/** Turkish. */
export const turkish: Vocabulary = {
  language: 'tr',
  published: [
    'yayınlanma',
    'yayınlanma tarihi',
    'yayın tarihi',
    'yayımlanma tarihi',
    'giriş tarihi',
    'giriş saati',
    'oluşturulma tarihi',
    'eklenme tarihi',
    'tarih:',
    'giriş:'
  ],
  updated: [
    'güncelleme',
    'güncelleme tarihi',
    'son güncelleme',
    'son güncellenme',
    'güncellendi',
    'güncellenme tarihi'
  ],
  byline: ['yazan', 'haberi yazan', 'muhabir', 'haber:', 'yazar:', 'editör:'],
  role: [
    'muhabir',
    'muhabiri',
    'editör',
    'gazeteci',
    'yazar',
    'yazarı',
    'temsilcisi',
    'dış haberler editörü'
  ],
  desk: ['haber merkezi', 'haberler', 'dış haberler servisi', 'ekonomi servisi', 'haber servisi'],
  topics: ['etiketler', 'konular', 'anahtar kelimeler', 'kategori', 'ilgili konular'],
  home: ['anasayfa', 'ana sayfa', 'haberler'],
  sections: [
    'gündem',
    'dünya',
    'ekonomi',
    'spor',
    'siyaset',
    'politika',
    'yaşam',
    'sağlık',
    'kültür',
    'kültür sanat',
    'magazin',
    'eğitim',
    'türkiye',
    'teknoloji',
    'bilim',
    'son dakika',
    'yerel',
    'asayiş',
    'otomobil'
  ]
}
