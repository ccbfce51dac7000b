/** What Indonesian-language newspapers and their pages say. */

import type {Vocabulary} from './concepts.ts'
import {list} from './list.ts'

/** Indonesian. */
export const indonesian: Vocabulary = {
  language: 'id',
  share: list(`
    bagikan, bagikan artikel, bagikan ke, salin tautan, salin link, kirim, simpan, share,
    sebarkan
  `),
  subscribe: list(`
    berlangganan, langganan, masuk, daftar, keluar, buletin, newsletter, akun saya, login,
    premium
  `),
  advert: list(`
    iklan, advertisement, scroll to continue, gulir ke bawah, konten bersponsor, pasang iklan,
    advertorial, lanjutkan membaca
  `),
  cookies: list(`
    kebijakan privasi, privasi, kebijakan cookie, setuju, halaman tidak ditemukan,
    halaman yang anda cari, bukan robot
  `),
  related: list(`
    baca juga, baca selengkapnya, baca lebih lanjut, baca artikel lainnya, simak juga, lihat
    juga, lihat semua, lihat selengkapnya, berita terkait, artikel terkait, terkait, berita
    lainnya, artikel lainnya, terpopuler, populer, terbaru, berita terbaru, rekomendasi,
    rekomendasi untuk anda, pilihan editor, pilihan redaksi, selanjutnya, sebelumnya, halaman
    selanjutnya, simak video, tonton juga, saksikan juga, tonton video, video, foto, galeri,
    langsung, lainnya, topik, indeks,
    berita lainnya, terkini lainnya, berita pilihan
  `),
  comments: list(`
    komentar, tulis komentar, beri komentar, lihat komentar, tinggalkan komentar, balas,
    laporkan, kirim komentar
  `),
  follow: list(`
    ikuti kami, ikuti kami di, ikuti, gabung, kontak, hubungi kami, unduh aplikasi, rss,
    dapatkan update berita, cek berita dan artikel
  `),
  navigation: list(`
    beranda, menu, cari, pencarian, tutup, buka, tampilkan, sembunyikan, lewati ke konten,
    tentang kami, redaksi, bantuan, arsip, kembali, ke atas, cuaca, pedoman media siber, karir,
    ya, tidak, ok, batal, disclaimer,
    halaman selanjutnya
  `),
  tools: list(`
    cetak, dengarkan, dengarkan artikel, ukuran huruf, ukuran teks, waktu baca, putar, menit
    baca
  `),
  rights: list(`
    hak cipta, hak cipta dilindungi, seluruh hak cipta, copyright, sumber, penerbit, dilarang
    mengutip, artikel ini telah tayang
  `),
  ownText: list(`
    artikel ini, berita ini, tulisan ini,
    koreksi:, ralat:, klarifikasi:, catatan redaksi, versi sebelumnya
  `),
  captionCredit: list(`
    foto, sumber, gambar, ilustrasi, dok, dok., dokumentasi, foto:, sumber foto,
    sumber gambar
  `),
  captionOpening: list(`
    ilustrasi, foto ilustrasi, keterangan foto,
    keterangan gambar
  `),
  byline: list(`
    laporan wartawan,
    penulis, pewarta, ditulis oleh, reporter:, oleh:
  `),
  by: list(`
    oleh
  `),
  role: list(`
    jurnalis, wartawan, reporter, pewarta, kontributor, editor
  `),
  desk: list(`
    redaksi, tim redaksi, tim liputan
  `),
  topics: list(`
    tag, tags, topik, kata kunci, baca juga, kategori
  `),
  home: list(`
    beranda, home
  `),
  summary: list(`
    ringkasan, ringkasan berita, poin penting, intinya sih, intisari
  `),
  published: list(`
    diterbitkan, dipublikasikan, tanggal terbit, diposting,
    tanggal:, terbit:, tayang:, rilis:
  `),
  updated: list(`
    diperbarui, pembaruan, terakhir diperbarui, update, diupdate
  `),
  sections: list(`
    nasional, internasional, ekonomi, olahraga, politik, hukum, daerah, dunia, hiburan, bisnis,
    teknologi, kesehatan, budaya, berita, news, regional, nusantara, pendidikan, kriminal,
    lingkungan, wisata, peristiwa, megapolitan, sains, cuaca, opini, jawa tengah, jawa barat,
    jawa timur, umum, humaniora, tren, edukasi, bola
  `),
  and: list('dan'),
  at: list('di, dari'),
  for: list('untuk'),
  with: list('dengan'),
  ago: list('lalu, kemarin')
}
