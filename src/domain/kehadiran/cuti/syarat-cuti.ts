import { ketentuan } from '../../ketentuan.ts'
import type { JenisPegawai } from '../../organisasi/istilah.ts'
import type { JenisKetidakhadiran } from '../ketidakhadiran.ts'

type CutiPanjang = Extract<
  JenisKetidakhadiran,
  'cuti-besar' | 'cuti-sakit' | 'cuti-melahirkan' | 'cuti-alasan-penting' | 'cltn'
>

type Syarat = {
  readonly masaKerjaTahun: number
  readonly palingLamaBulan: number
  /** How much longer it may become, in months. */
  readonly perpanjanganBulan: number
}

const PNS: Record<CutiPanjang, Syarat> = {
  'cuti-besar': { masaKerjaTahun: 5, palingLamaBulan: 3, perpanjanganBulan: 0 },
  'cuti-sakit': { masaKerjaTahun: 0, palingLamaBulan: 12, perpanjanganBulan: 6 },
  'cuti-melahirkan': { masaKerjaTahun: 0, palingLamaBulan: 3, perpanjanganBulan: 0 },
  'cuti-alasan-penting': { masaKerjaTahun: 0, palingLamaBulan: 1, perpanjanganBulan: 0 },
  cltn: { masaKerjaTahun: 5, palingLamaBulan: 36, perpanjanganBulan: 12 },
}

const PPPK: Partial<Record<CutiPanjang, Syarat>> = {
  'cuti-sakit': { masaKerjaTahun: 0, palingLamaBulan: 1, perpanjanganBulan: 0 },
  'cuti-melahirkan': { masaKerjaTahun: 0, palingLamaBulan: 3, perpanjanganBulan: 0 },
}

/** Syarat dan lama cuti: after how many years a kind of leave is open, and how long it may last; null: not for this kind of employee. A religious purpose is exempt from the five years (PP 11/2017 Pasal 316). */
export const syaratCuti = ketentuan<
  { readonly pegawai: JenisPegawai; readonly cuti: CutiPanjang },
  Syarat | null
>({
  id: 'syarat-cuti',
  topik: 'kehadiran',
  judul: 'Syarat dan lama cuti selain cuti tahunan',
  kalimat:
    'Cuti besar setelah 5 tahun, paling lama 3 bulan, kecuali untuk kepentingan agama. Cuti sakit PNS setahun dan dapat ditambah 6 bulan, PPPK satu bulan. Cuti melahirkan 3 bulan. Cuti karena alasan penting satu bulan. Cuti di luar tanggungan negara setelah 5 tahun, paling lama 3 tahun dan dapat ditambah setahun.',
  belumDijalankan: true,
  versi: [
    {
      sejak: '2018-11-28',
      dasar: {
        peraturan: 'PP 11/2017; PP 49/2018',
        pasal: 'Pasal 316, 320, 325, 330 dan 334; Pasal 83 dan 88',
      },
      rule: ({ pegawai, cuti }) =>
        pegawai.startsWith('pppk') ? (PPPK[cuti] ?? null) : pegawai === 'cpns' ? cutiCpns(cuti) : PNS[cuti],
      contoh: [
        { judul: 'Cuti besar', input: { pegawai: 'pns', cuti: 'cuti-besar' }, output: PNS['cuti-besar'] },
        { judul: 'Cuti sakit PNS', input: { pegawai: 'pns', cuti: 'cuti-sakit' }, output: PNS['cuti-sakit'] },
        {
          judul: 'Cuti sakit PPPK',
          input: { pegawai: 'pppk', cuti: 'cuti-sakit' },
          output: { masaKerjaTahun: 0, palingLamaBulan: 1, perpanjanganBulan: 0 },
        },
        {
          judul: 'Cuti di luar tanggungan negara',
          input: { pegawai: 'pns', cuti: 'cltn' },
          output: PNS.cltn,
        },
        {
          judul: 'PPPK tidak memiliki cuti besar',
          input: { pegawai: 'pppk', cuti: 'cuti-besar' },
          output: null,
        },
        {
          judul: 'CPNS belum memiliki cuti besar',
          input: { pegawai: 'cpns', cuti: 'cuti-besar' },
          output: null,
        },
      ],
    },
  ],
})

function cutiCpns(cuti: CutiPanjang): Syarat | null {
  return cuti === 'cuti-besar' || cuti === 'cltn' ? null : PNS[cuti]
}

/** Cuti untuk kelahiran: the third child born in service is the last one with leave for childbirth; a civil servant takes long leave for the next, without the five years. */
export const cutiKelahiran = ketentuan<
  { readonly pegawai: JenisPegawai; readonly anakKe: number },
  'cuti-melahirkan' | 'cuti-besar' | null
>({
  id: 'cuti-kelahiran',
  topik: 'kehadiran',
  judul: 'Cuti menurut urutan kelahiran',
  kalimat:
    'Kelahiran pertama sampai ketiga selama menjadi ASN memakai cuti melahirkan. Kelahiran berikutnya memakai cuti besar bagi PNS, tanpa syarat lima tahun.',
  belumDijalankan: true,
  versi: [
    {
      sejak: '2018-11-28',
      dasar: { peraturan: 'PP 11/2017; PP 49/2018', pasal: 'Pasal 325; Pasal 88' },
      rule: ({ pegawai, anakKe }) => {
        if (anakKe <= 3) return 'cuti-melahirkan'

        return pegawai.startsWith('pppk') ? null : 'cuti-besar'
      },
      contoh: [
        { judul: 'Anak ketiga', input: { pegawai: 'pns', anakKe: 3 }, output: 'cuti-melahirkan' },
        { judul: 'Anak keempat', input: { pegawai: 'pns', anakKe: 4 }, output: 'cuti-besar' },
        { judul: 'Anak keempat, PPPK', input: { pegawai: 'pppk', anakKe: 4 }, output: null },
      ],
    },
  ],
})
