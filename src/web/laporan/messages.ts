import type { KekuranganLaporan, PenolakanLaporan, StatusLaporan } from '../../domain/laporan/laporan-unit.ts'
import type { TerlaluPanjang } from '../../domain/teks.ts'
import { type Pesan, pesanTerlaluPanjang } from '../pesan.ts'
import { tulisTanggal } from '../ui/tulis.ts'

export type PenolakanHalamanLaporan =
  | PenolakanLaporan
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'sudah-berubah'; readonly versi: number }
  | TerlaluPanjang

const KATA_STATUS: Record<StatusLaporan, string> = {
  draf: 'masih ditulis',
  diajukan: 'sudah diajukan',
  dijawab: 'sudah dijawab',
}

/** A refusal about the report of a unit, in words. */
export function pesanLaporan(penolakan: PenolakanHalamanLaporan): Pesan {
  switch (penolakan.kode) {
    case 'bukan-kepala':
      return {
        apa: 'Laporan ini belum dapat Anda ubah,',
        mengapa: `karena ditulis oleh pemimpin unitnya${penolakan.kepala ? `, yaitu ${penolakan.kepala}` : ''}.`,
      }
    case 'bukan-penjawab':
      return {
        apa: 'Laporan ini belum dapat Anda jawab,',
        mengapa: `karena dijawab pimpinan satu tingkat di atasnya${penolakan.penjawab ? `, yaitu ${penolakan.penjawab}` : ''}.`,
      }
    case 'laporan-sendiri':
      return {
        apa: 'Jawaban belum disimpan,',
        mengapa: 'karena laporan ini Anda sendiri yang mengajukan.',
        lalu: 'Mintalah pejabat lain pada jabatan di atasnya menjawab.',
      }
    case 'periode-belum-berakhir':
      return {
        apa: 'Laporan belum dapat diajukan,',
        mengapa: `karena periodenya baru berakhir ${tulisTanggal(penolakan.sampai)}.`,
        lalu: 'Tulisan Anda tersimpan. Ajukan setelah tanggal itu.',
      }
    case 'laporan-belum-lengkap':
      return {
        apa: 'Laporan belum dapat diajukan,',
        mengapa: `karena ${penolakan.kekurangan.map(kataKekurangan).join('; ')}.`,
        lalu: 'Tulisan Anda tersimpan. Lengkapi bagian itu, lalu ajukan lagi.',
      }
    case 'laporan-bukan-draf':
      return {
        apa: 'Laporan belum dapat diubah,',
        mengapa: `karena ${KATA_STATUS[penolakan.status]}.`,
        ...(penolakan.status === 'diajukan' && { lalu: 'Tarik kembali dulu bila ada yang perlu diubah.' }),
      }
    case 'laporan-belum-diajukan':
      return { apa: 'Belum dilakukan,', mengapa: `karena laporan ini ${KATA_STATUS[penolakan.status]}.` }
    case 'jawaban-kosong':
      return {
        apa: 'Jawaban belum dikirim,',
        mengapa: 'karena belum ditulis.',
        lalu: 'Tulis jawaban Anda, lalu kirim.',
        isian: { jawaban: 'Tulis jawaban Anda.' },
      }
    case 'tidak-ditemukan':
      return { apa: 'Laporan ini tidak ada.', mengapa: 'Mungkin unitnya tidak lagi mempunyai pemimpin.' }
    case 'sudah-berubah':
      return {
        apa: 'Laporan ini berubah di tempat lain,',
        mengapa: 'setelah Anda membukanya.',
        lalu: 'Baca yang terbaru, lalu ulangi.',
      }
    case 'terlalu-panjang':
      return pesanTerlaluPanjang(penolakan)
  }
}

/** What a report still lacks, continuing a sentence. */
export function kataKekurangan(kekurangan: KekuranganLaporan): string {
  switch (kekurangan.kode) {
    case 'tanpa-perjanjian':
      return 'perjanjian kinerja unit tahun ini belum ditetapkan'
    case 'belum-dicatat':
      return `realisasi indikator ${kekurangan.nomor.join(', ')} belum dicatat`
    case 'dikerjakan-kosong':
      return 'yang dikerjakan dan yang berubah belum ditulis'
    case 'perbaikan-kosong':
      return `perbaikan untuk indikator ${kekurangan.nomor} belum ditulis`
  }
}
