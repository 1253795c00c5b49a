import { BIDANG, KEADAAN, KONKRET, LAYANAN, MUTU, PERBUATAN, PRODUK } from './kosakata.ts'
import { saranRumusan } from './saran-rumusan.ts'

export type KelasRhk = 'hasil' | 'aktivitas' | 'kategori'

export type PendapatRhk = {
  readonly kelas: KelasRhk
  /** Why, in one sentence to the writer. */
  readonly alasan: string
  /** How it could be said as a result; none when it is one. */
  readonly saran: string | null
}

type Kalimat = { readonly teks: string; readonly kata: readonly string[]; readonly awal: string }
type Kaidah = {
  readonly kelas: KelasRhk
  readonly alasan: string
  readonly berlaku: (kalimat: Kalimat) => boolean
}

const PERISTIWA_KOSONG = /^(terlaksana|terselenggara|terlaksanakan)(nya)?$/
const MENJANGKAU_SEMUA = /\b(seluruh|semua|setiap|lengkap)\b/
const KERJA_PASIF_AWAL = /^di(lakukan|laksanakan|adakan|selenggarakan)$/
const KERJA_AKTIF = /^(me(m|n|ng|ny)?[a-z]{3,}|ber[a-z]{3,})$/
const BUKAN_KERJA_AKTIF =
  /^(media|menteri|mental|mesin|memori|medis|meja|metode|menara|menurut|mengenai|melalui|menuju|berkas|berita|bersama|beras|beban|berbasis|berkala|berikut|berupa|berbagai)/
const SEKADAR_MELAKUKAN = /^(melakukan|melaksanakan|mengikuti|menghadiri|mengadakan|menyelenggarakan)$/
const PASIF = /^(di[a-z]{4,}|ter[a-z]{4,})$/
const BUKAN_PASIF =
  /^(dinas|digital|disiplin|distribusi|diklat|direktur|dinamika|dinding|diagnosis|difabel|disabilitas|terhadap|terkait|termasuk|ternak|terminal|tertentu|terpadu|teratur|terpencil|terdampak|terhitung)/
const SEPASANG_NAMA = /^[a-z-]+ (dan|serta|&) [a-z-]+( [a-z]+)?$/
const NAMA_PALING_PANJANG = 4

// In this order: the first that holds decides.
const KAIDAH: readonly Kaidah[] = [
  {
    kelas: 'aktivitas',
    alasan: 'Kalimat ini mengatakan bahwa kegiatan terlaksana, belum apa yang dihasilkannya.',
    berlaku: ({ teks, kata: [awal = '', objek = ''] }) =>
      KERJA_PASIF_AWAL.test(awal) ||
      (PERISTIWA_KOSONG.test(awal) &&
        (PERBUATAN.has(objek) || BIDANG.has(objek)) &&
        !isBermutu(teks) &&
        !MENJANGKAU_SEMUA.test(teks)),
  },
  {
    kelas: 'hasil',
    alasan: 'Kalimat ini menyebut keadaan yang tercapai.',
    berlaku: ({ awal }) => /^[a-z]{4,}nya$/.test(awal),
  },
  {
    kelas: 'aktivitas',
    alasan: 'Kalimat ini dimulai dengan kata kerja: apa yang Anda lakukan, belum apa yang dihasilkan.',
    berlaku: ({ awal }) => isKerjaAktif(awal),
  },
  {
    kelas: 'kategori',
    alasan: 'Ini nama layanan atau kelompok tugas. Belum terlihat apa yang akan tercapai.',
    berlaku: ({ teks, kata, awal }) =>
      LAYANAN.has(awal) && !isBermutu(teks) && !kata.slice(1).some(isTercapai),
  },
  {
    kelas: 'aktivitas',
    alasan: 'Kalimat ini mengatakan siapa melakukan apa, belum apa yang dihasilkan.',
    berlaku: ({ kata }) => kata.slice(1).some((satu) => SEKADAR_MELAKUKAN.test(satu)),
  },
  {
    kelas: 'hasil',
    alasan: 'Kalimat ini menyebut mutu, jumlah, atau waktu yang tercapai.',
    berlaku: ({ teks }) => isBermutu(teks),
  },
  {
    kelas: 'hasil',
    alasan: 'Kalimat ini menyebut keadaan sesudah pekerjaan selesai.',
    berlaku: ({ teks, kata, awal }) =>
      kata.slice(1).some(isTercapai) || (!isPerbuatan(awal) && KEADAAN.test(teks.slice(awal.length))),
  },
  {
    kelas: 'hasil',
    alasan: 'Kalimat ini menyebut apa yang dapat dilakukan atau diterima orang karenanya.',
    berlaku: ({ kata, awal }) => !isPerbuatan(awal) && kata.slice(1).some(isKerjaAktif),
  },
  {
    kelas: 'kategori',
    alasan: 'Ini dua nama pekerjaan. Belum terlihat apa yang akan tercapai.',
    berlaku: ({ teks }) => SEPASANG_NAMA.test(teks),
  },
  {
    kelas: 'hasil',
    alasan: 'Kalimat ini menyebut benda atau ukuran yang ada sesudah pekerjaan selesai.',
    berlaku: ({ kata, awal }) => PRODUK.has(awal) && kata.length > 2,
  },
  {
    kelas: 'aktivitas',
    alasan: 'Kalimat ini menyebut perbuatan dengan objeknya, belum apa yang dihasilkan.',
    berlaku: ({ kata, awal }) => PERBUATAN.has(awal) && hasObject(kata),
  },
  {
    kelas: 'kategori',
    alasan: 'Ini nama bidang atau jenis pekerjaan. Belum terlihat apa yang akan tercapai.',
    berlaku: ({ teks, kata }) => kata.length <= NAMA_PALING_PANJANG && !KONKRET.test(teks),
  },
  {
    kelas: 'aktivitas',
    alasan: 'Kalimat ini menyebut pekerjaan dan sasarannya, belum apa yang dihasilkan.',
    berlaku: ({ teks, awal }) => isPerbuatan(awal) || KONKRET.test(teks),
  },
]

const LAIN: Omit<Kaidah, 'berlaku'> = {
  kelas: 'kategori',
  alasan: 'Ini nama pekerjaan. Belum terlihat apa yang akan tercapai.',
}

/** Pelatih RHK: tells a result from an activity and from a mere category, and how to say it as a result (PermenPANRB 6/2022, Anak Lampiran 1, p. 120-121). */
export function judgeKalimatRhk(kalimat: string): PendapatRhk {
  const teks = kalimat
    .toLowerCase()
    .replaceAll(/[“”"'.,;:()]/g, ' ')
    .replaceAll('/', ' / ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const kata = teks.split(' ').filter((satu) => /[a-z0-9]/.test(satu))
  const bahan = { teks, kata, awal: kata[0] ?? '' }
  const { kelas, alasan } = KAIDAH.find(({ berlaku }) => berlaku(bahan)) ?? LAIN

  return { kelas, alasan, saran: kelas === 'hasil' ? null : saranRumusan(kalimat) }
}

function isBermutu(teks: string): boolean {
  return MUTU.some((tanda) => tanda.test(teks))
}

function isKerjaAktif(kata: string): boolean {
  return KERJA_AKTIF.test(kata) && !BUKAN_KERJA_AKTIF.test(kata)
}

function isTercapai(kata: string): boolean {
  return PASIF.test(kata) && !BUKAN_PASIF.test(kata)
}

/** A noun of doing, such as penyusunan or perekaman. */
function isPerbuatan(kata: string): boolean {
  return PERBUATAN.has(kata) || BIDANG.has(kata) || /^(pe|per)[a-z]{3,}an$/.test(kata)
}

/** "Monitoring dan supervisi" joins two names; "monitoring proyek jalan" has something it is done to. */
function hasObject(kata: readonly string[]): boolean {
  return kata.slice(1).some((satu) => satu !== 'dan' && satu !== 'serta' && !isPerbuatan(satu))
}
