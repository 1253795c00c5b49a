import type { Acak } from '../acak.ts'

/** What a leader may expect of each core value, in the words of an ordinary office. */
const EKSPEKTASI: { readonly [nilai: string]: readonly string[] } = {
  'berorientasi-pelayanan': [
    'Menjawab warga dengan ramah dan menuntaskan permintaan pada hari yang sama',
    'Menanyakan kebutuhan penerima layanan sebelum menawarkan jalan keluar',
  ],
  akuntabel: [
    'Mencatat kegiatan setiap hari dan menyampaikan laporan tepat waktu',
    'Memakai sarana kantor hanya untuk pekerjaan dan merawatnya',
  ],
  kompeten: [
    'Mengikuti sedikitnya 20 jam pelajaran dan membagikannya kepada rekan',
    'Memperbarui pengetahuan tentang aturan yang baru berlaku',
  ],
  harmonis: [
    'Menghargai pendapat rekan dan membantu yang sedang banyak pekerjaan',
    'Menjaga suasana kerja yang nyaman bagi semua',
  ],
  loyal: [
    'Menjaga rahasia jabatan dan nama baik instansi',
    'Menyampaikan keberatan melalui jalur resmi dengan santun',
  ],
  adaptif: [
    'Mengusulkan satu perbaikan cara kerja setiap triwulan',
    'Cepat memakai aplikasi dan cara kerja yang baru',
  ],
  kolaboratif: [
    'Membagi data dan kabar kepada rekan yang membutuhkannya',
    'Mengajak unit lain menyelesaikan persoalan bersama',
  ],
}

export function ekspektasi(a: Acak): { nilai: string; ekspektasi: string }[] {
  return Object.entries(EKSPEKTASI).map(([nilai, pilihan]) => ({ nilai, ekspektasi: a.pilih(pilihan) }))
}
