import { type Berdasar, ketentuan } from '../ketentuan.ts'
import type { JenisJabatan, JenisPegawai } from '../organisasi/istilah.ts'
import { wajibSkp } from '../skp/wajib-skp.ts'
import { isDalamMasa, type Masa } from '../waktu/masa.ts'

// The law's own day: whether a state asks for an SKP has not changed since.
const SEJAK = '2022-02-07'

export const CARA_EVALUASI = {
  aplikasi: 'Dievaluasi di sini',
  impor: 'Hasilnya diimpor dari aplikasi lain',
  tidak: 'Tidak dievaluasi secara periodik',
} as const

export type CaraEvaluasi = keyof typeof CARA_EVALUASI

/** What the instansi asks of a person: the daily log, its minutes, and how the periodic evaluation is made. */
export type Kewajiban = {
  readonly catatanHarian: boolean
  readonly menit: boolean
  readonly evaluasiPeriodik: CaraEvaluasi
}

/** A choice for one unit and everything below it, for some kinds of employment and of post or for all. */
export type AturanKewajiban = Masa &
  Kewajiban & {
    readonly id: string
    readonly unitId: string
    readonly unit: string
    readonly jenisPegawai: JenisPegawai | null
    readonly jenisJabatan: JenisJabatan | null
    readonly dasar: string
  }

export type OrangKewajiban = {
  /** The unit of the post and the units above it, the nearest first. */
  readonly unitIds: readonly string[]
  readonly jenisPegawai: JenisPegawai
  readonly jenisJabatan: JenisJabatan
  /** The kind of leave or absence of the day; null at work. */
  readonly keadaan: string | null
}

type Soal = { readonly keadaan: string | null; readonly aturan: Kewajiban | null }

const TANPA_KEWAJIBAN: Kewajiban = { catatanHarian: false, menit: false, evaluasiPeriodik: 'tidak' }
const DI_LUAR: readonly string[] = ['tugas-belajar', 'diperbantukan']

/** Kewajiban pegawai: what is asked on a day, by the state of the person, the choice for the unit, or else the instansi's own. */
export const kewajibanPegawai = ketentuan<Soal, Kewajiban, Kewajiban>({
  id: 'kewajiban-pegawai',
  topik: 'kehadiran',
  judul: 'Kewajiban menurut unit, jenis pegawai, dan jenis jabatan',
  kalimat:
    'Catatan harian, menitnya, dan evaluasi periodik berlaku menurut pilihan bertanggal bagi unit, jenis pegawai, dan jenis jabatan. Yang tugas belajar atau diperbantukan tidak mencatat kegiatan harian. Yang tidak wajib SKP tidak berkewajiban apa pun.',
  parameter: {
    bawaan: { catatanHarian: true, menit: true, evaluasiPeriodik: 'aplikasi' },
    definisi: {
      catatanHarian: { judul: 'Catatan harian' },
      menit: { judul: 'Menit pada catatan harian' },
      evaluasiPeriodik: { judul: 'Evaluasi periodik', pilihan: Object.keys(CARA_EVALUASI) },
    },
  },
  versi: [
    {
      sejak: SEJAK,
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Lampiran Bab II.C.8 dan Bab IV.A.15-16; pilihan menurut unit ditetapkan instansi',
        halaman: '65-66 dan 92',
      },
      rule: ({ keadaan, aturan }, bawaan) => {
        if (!wajibSkp.apply(keadaan, SEJAK).nilai) return TANPA_KEWAJIBAN
        const { catatanHarian, menit, evaluasiPeriodik } = aturan ?? bawaan
        const isMencatat = catatanHarian && (keadaan === null || !DI_LUAR.includes(keadaan))

        return { catatanHarian: isMencatat, menit: isMencatat && menit, evaluasiPeriodik }
      },
      contoh: [
        {
          judul: 'Tanpa pilihan khusus',
          input: { keadaan: null, aturan: null },
          output: { catatanHarian: true, menit: true, evaluasiPeriodik: 'aplikasi' },
        },
        {
          judul: 'Guru, hasilnya dari aplikasi lain',
          input: {
            keadaan: null,
            aturan: { catatanHarian: false, menit: false, evaluasiPeriodik: 'impor' },
          },
          output: { catatanHarian: false, menit: false, evaluasiPeriodik: 'impor' },
        },
        {
          judul: 'Catatan harian tanpa menit',
          input: {
            keadaan: null,
            aturan: { catatanHarian: true, menit: false, evaluasiPeriodik: 'aplikasi' },
          },
          output: { catatanHarian: true, menit: false, evaluasiPeriodik: 'aplikasi' },
        },
        {
          judul: 'Tugas belajar tetap dievaluasi',
          input: { keadaan: 'tugas-belajar', aturan: null },
          output: { catatanHarian: false, menit: false, evaluasiPeriodik: 'aplikasi' },
        },
        {
          judul: 'Diperbantukan tetap dievaluasi instansi induk',
          input: { keadaan: 'diperbantukan', aturan: null },
          output: { catatanHarian: false, menit: false, evaluasiPeriodik: 'aplikasi' },
        },
        {
          judul: 'Diberhentikan sementara',
          input: { keadaan: 'diberhentikan-sementara', aturan: null },
          output: TANPA_KEWAJIBAN,
        },
      ],
    },
  ],
})

type PeriodeKewajiban = { readonly jenis: string; readonly keadaan: string | null }

/** How a period is evaluated: a choice for the periods leaves the year's own evaluation here, unless it too comes from elsewhere (PermenPANRB 6/2022 Pasal 24). */
export function caraEvaluasi(
  { evaluasiPeriodik }: Kewajiban,
  { jenis, keadaan }: PeriodeKewajiban,
): CaraEvaluasi {
  const isTanpaSkp = !wajibSkp.apply(keadaan, SEJAK).nilai

  return evaluasiPeriodik === 'tidak' && jenis === 'tahunan' && !isTanpaSkp ? 'aplikasi' : evaluasiPeriodik
}

/** The choice that speaks for a person on a day: the nearest unit first, then the one that names the post, then the one that names the employment. */
export function findAturanBerlaku(
  semua: readonly AturanKewajiban[],
  { unitIds, jenisPegawai, jenisJabatan }: OrangKewajiban,
  tanggal: string,
): AturanKewajiban | undefined {
  const cocok = semua.filter(
    (satu) =>
      isDalamMasa(satu, tanggal) &&
      unitIds.includes(satu.unitId) &&
      (satu.jenisPegawai ?? jenisPegawai) === jenisPegawai &&
      (satu.jenisJabatan ?? jenisJabatan) === jenisJabatan,
  )
  const urutan = ({ unitId, jenisJabatan: jabatan, jenisPegawai: pegawai }: AturanKewajiban) =>
    unitIds.indexOf(unitId) * 4 + (jabatan ? 0 : 2) + (pegawai ? 0 : 1)

  return cocok.toSorted((a, b) => urutan(a) - urutan(b))[0]
}

/** Kewajiban seseorang: what is asked of a person on a day, and the choice it follows from. */
export function kewajiban(
  semua: readonly AturanKewajiban[],
  orang: OrangKewajiban,
  { tanggal, bawaan }: { readonly tanggal: string; readonly bawaan: Kewajiban },
): Berdasar<Kewajiban> & { readonly aturan: AturanKewajiban | undefined } {
  const aturan = findAturanBerlaku(semua, orang, tanggal)
  const soal = { keadaan: orang.keadaan, aturan: aturan ?? null }

  return { ...kewajibanPegawai.apply(soal, tanggal, bawaan), aturan }
}
