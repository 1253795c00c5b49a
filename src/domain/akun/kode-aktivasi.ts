import { ketentuan } from '../ketentuan.ts'

export type ParameterKode = {
  readonly berlakuHari: number
  readonly salahPalingBanyak: number
  readonly slipSekaliPalingBanyak: number
}

export type KodeTercatat = {
  readonly isCocok: boolean
  readonly isDipakai: boolean
  readonly isLewat: boolean
  readonly salah: number
}

export type PutusanKode = 'diterima' | 'belum-cocok' | 'sudah-dipakai' | 'lewat' | 'hangus'

/** Kode aktivasi: once, for some days, and only a few guesses; who does not know the code learns nothing about it. */
export const aturanKodeAktivasi = ketentuan<KodeTercatat, PutusanKode, ParameterKode>({
  id: 'kode-aktivasi',
  topik: 'akun',
  judul: 'Kode aktivasi akun',
  kalimat: 'Kode aktivasi dipakai sekali, berlaku beberapa hari, dan hangus setelah beberapa kali salah.',
  parameter: {
    bawaan: { berlakuHari: 14, salahPalingBanyak: 5, slipSekaliPalingBanyak: 300 },
    definisi: {
      berlakuHari: { judul: 'Kode berlaku selama', satuan: 'hari', minimum: 1, maksimum: 90 },
      salahPalingBanyak: { judul: 'Salah paling banyak', satuan: 'kali', minimum: 3, maksimum: 20 },
      slipSekaliPalingBanyak: {
        judul: 'Slip sekali buat paling banyak',
        satuan: 'slip',
        minimum: 1,
        maksimum: 1000,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Peraturan BSSN 4/2021',
        pasal: 'Standar keamanan SPBE; batasnya ditetapkan instansi',
      },
      rule: putuskan,
      contoh: [
        {
          judul: 'Kode yang benar dan masih berlaku',
          input: { isCocok: true, isDipakai: false, isLewat: false, salah: 4 },
          output: 'diterima',
        },
        {
          judul: 'Kode yang keliru',
          input: { isCocok: false, isDipakai: false, isLewat: false, salah: 0 },
          output: 'belum-cocok',
        },
        {
          judul: 'Kode yang sama untuk kedua kali',
          input: { isCocok: true, isDipakai: true, isLewat: false, salah: 0 },
          output: 'sudah-dipakai',
        },
        {
          judul: 'Kode yang benar setelah masa berlakunya',
          input: { isCocok: true, isDipakai: false, isLewat: true, salah: 0 },
          output: 'lewat',
        },
        {
          judul: 'Kode yang sudah lima kali ditebak',
          input: { isCocok: true, isDipakai: false, isLewat: false, salah: 5 },
          output: 'hangus',
        },
      ],
    },
  ],
})

function putuskan(kode: KodeTercatat, { salahPalingBanyak }: ParameterKode): PutusanKode {
  if (!kode.isCocok) return 'belum-cocok'
  if (kode.isDipakai) return 'sudah-dipakai'
  if (kode.salah >= salahPalingBanyak) return 'hangus'

  return kode.isLewat ? 'lewat' : 'diterima'
}

/** Letters and digits that nobody mistakes for one another on paper. */
export const HURUF_KODE = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const PANJANG_KODE = 8

/** A code as it is printed: two groups of four. */
export function formatKode(kode: string): string {
  return `${kode.slice(0, 4)}-${kode.slice(4)}`
}

/** A code as somebody typed it, without spaces and dashes, in capitals. */
export function readKode(teks: string): string {
  return teks.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
