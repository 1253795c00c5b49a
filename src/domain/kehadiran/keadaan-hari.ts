import { type Contoh, ketentuan } from '../ketentuan.ts'
import type { JamHari } from '../waktu/jam-kerja.ts'
import { type JenisKetidakhadiran, NAMA_KETIDAKHADIRAN } from './ketidakhadiran.ts'

/** Everything that decides what one day is for one person. */
export type FaktaHari = {
  readonly libur: { readonly nama: string; readonly jenis: 'libur-nasional' | 'cuti-bersama' } | null
  readonly ketidakhadiran: { readonly jenis: JenisKetidakhadiran } | null
  readonly giliran: { readonly mulaiMenit: number; readonly selesaiMenit: number } | null
  readonly jamKerja: {
    readonly nama: string
    readonly pola: 'lima-hari' | 'enam-hari' | 'giliran'
    readonly hari: JamHari | null
  } | null
}

export type JenisHari =
  | 'kerja'
  | 'dinas-luar'
  | 'cuti'
  | 'libur-nasional'
  | 'cuti-bersama'
  | 'akhir-pekan'
  | 'lepas-giliran'

export type KeadaanHari = {
  readonly jenis: JenisHari
  /** Hours that are asked of the person; null on a day off. */
  readonly jam: JamHari | null
  readonly kalimat: string
}

const LIMA_HARI: JamHari = {
  mulaiMenit: 450,
  selesaiMenit: 960,
  istirahatMulaiMenit: 720,
  istirahatSelesaiMenit: 780,
}
const BIASA: FaktaHari = {
  libur: null,
  ketidakhadiran: null,
  giliran: null,
  jamKerja: { nama: 'Lima hari kerja', pola: 'lima-hari', hari: LIMA_HARI },
}

const SENIN_BIASA: Contoh<FaktaHari, KeadaanHari, Record<never, never>> = {
  judul: 'Senin biasa',
  input: BIASA,
  output: { jenis: 'kerja', jam: LIMA_HARI, kalimat: 'Hari kerja menurut Lima hari kerja.' },
}

/** Keadaan hari: what a day is for a person and why; leave and travel come first, then the shift, then the calendar, then the unit's hours. */
export const keadaanHari = ketentuan<FaktaHari, KeadaanHari>({
  id: 'keadaan-hari',
  topik: 'kehadiran',
  judul: 'Hari kerja, hari libur, dan cuti seseorang',
  kalimat:
    'Cuti dan dinas luar berlaku lebih dulu. Pegawai bergiliran mengikuti jadwalnya. Yang lain libur pada hari libur nasional, cuti bersama, dan hari di luar pola kerja unitnya.',
  versi: [
    {
      sejak: '2021-01-01',
      sampai: '2022-07-31',
      dasar: { peraturan: 'Keppres 68/1995; PP 11/2017', pasal: 'Pasal 1 dan 2; Pasal 310–340' },
      rule: tentukan,
      contoh: [SENIN_BIASA],
    },
    {
      sejak: '2022-08-01',
      sampai: '2023-04-11',
      dasar: {
        peraturan: 'Perwali Samarinda 31/2022; Keppres 68/1995; PP 11/2017',
        pasal: 'Pasal 3, 4 dan 7; Pasal 1 dan 2; Pasal 310–340',
      },
      rule: tentukan,
      contoh: [SENIN_BIASA],
    },
    {
      sejak: '2023-04-12',
      dasar: {
        peraturan: 'Perwali Samarinda 31/2022; Perpres 21/2023; PP 11/2017',
        pasal: 'Pasal 3, 4 dan 7; Pasal 3 dan 4; Pasal 310–340',
      },
      rule: tentukan,
      contoh: [
        SENIN_BIASA,
        {
          judul: 'Cuti tahunan pada hari kerja',
          input: { ...BIASA, ketidakhadiran: { jenis: 'cuti-tahunan' } },
          output: { jenis: 'cuti', jam: null, kalimat: 'Cuti tahunan yang disetujui.' },
        },
        {
          judul: 'Dinas luar tetap hari kerja',
          input: { ...BIASA, ketidakhadiran: { jenis: 'dinas-luar' } },
          output: { jenis: 'dinas-luar', jam: LIMA_HARI, kalimat: 'Dinas luar dengan surat tugas.' },
        },
        {
          judul: 'Libur nasional',
          input: { ...BIASA, libur: { nama: 'Hari Natal', jenis: 'libur-nasional' } },
          output: { jenis: 'libur-nasional', jam: null, kalimat: 'Libur nasional: Hari Natal.' },
        },
        {
          judul: 'Sabtu pada pola lima hari',
          input: { ...BIASA, jamKerja: { nama: 'Lima hari kerja', pola: 'lima-hari', hari: null } },
          output: { jenis: 'akhir-pekan', jam: null, kalimat: 'Bukan hari kerja menurut Lima hari kerja.' },
        },
        {
          judul: 'Giliran malam pada hari libur',
          input: {
            ...BIASA,
            libur: { nama: 'Hari Natal', jenis: 'libur-nasional' },
            giliran: { mulaiMenit: 1260, selesaiMenit: 1860 },
          },
          output: {
            jenis: 'kerja',
            jam: {
              mulaiMenit: 1260,
              selesaiMenit: 1860,
              istirahatMulaiMenit: null,
              istirahatSelesaiMenit: null,
            },
            kalimat: 'Jadwal giliran.',
          },
        },
      ],
    },
  ],
})

function tentukan({ libur, ketidakhadiran, giliran, jamKerja }: FaktaHari): KeadaanHari {
  const jam = giliran
    ? { ...giliran, istirahatMulaiMenit: null, istirahatSelesaiMenit: null }
    : (jamKerja?.hari ?? null)
  if (ketidakhadiran?.jenis === 'dinas-luar')
    return { jenis: 'dinas-luar', jam, kalimat: 'Dinas luar dengan surat tugas.' }
  if (ketidakhadiran)
    return {
      jenis: 'cuti',
      jam: null,
      kalimat: `${NAMA_KETIDAKHADIRAN[ketidakhadiran.jenis]}${isCuti(ketidakhadiran.jenis) ? ' yang disetujui' : ''}.`,
    }
  if (giliran) return { jenis: 'kerja', jam, kalimat: 'Jadwal giliran.' }
  if (jamKerja?.pola === 'giliran')
    return { jenis: 'lepas-giliran', jam: null, kalimat: 'Tidak ada jadwal giliran.' }
  if (libur?.jenis === 'libur-nasional')
    return { jenis: 'libur-nasional', jam: null, kalimat: `Libur nasional: ${libur.nama}.` }
  if (libur) return { jenis: 'cuti-bersama', jam: null, kalimat: `Cuti bersama: ${libur.nama}.` }
  if (!jam)
    return {
      jenis: 'akhir-pekan',
      jam: null,
      kalimat: `Bukan hari kerja menurut ${jamKerja?.nama ?? 'kalender'}.`,
    }

  return { jenis: 'kerja', jam, kalimat: `Hari kerja menurut ${jamKerja?.nama ?? 'kalender'}.` }
}

/** Leave is asked for and granted; the other absences follow a decision of the instansi. */
function isCuti(jenis: JenisKetidakhadiran): boolean {
  return jenis === 'cltn' || jenis.startsWith('cuti-')
}
