import { ketentuan } from '../ketentuan.ts'

export type ParameterMasuk = {
  readonly salahPalingBanyak: number
  readonly dalamMenit: number
  readonly kunciMenit: number
  readonly alamatPalingBanyak: number
  readonly alamatMenit: number
  readonly segarMenit: number
}

export type Percobaan = {
  /** Attempts counted so far; one that succeeds forgets them. */
  readonly gagal: number
  readonly menitSejakTerakhir: number | null
  readonly isTerkunci: boolean
}

export type IzinMencoba = {
  readonly boleh: boolean
  /** Counted with this attempt. */
  readonly gagal: number
  readonly sisa: number
  /** This attempt was the last: how long the account stays locked when it fails. */
  readonly kunciMenit: number | null
}

/** Batas percobaan masuk: every attempt counts before its password is looked at, so that many at once gain nothing. */
export const batasMasuk = ketentuan<Percobaan, IzinMencoba, ParameterMasuk>({
  id: 'batas-masuk',
  topik: 'akun',
  judul: 'Batas percobaan masuk',
  kalimat:
    'Akun terkunci sementara setelah beberapa kali salah kata sandi. Hitungan dimulai lagi setelah berhasil masuk atau setelah jeda.',
  parameter: {
    bawaan: {
      salahPalingBanyak: 5,
      dalamMenit: 15,
      kunciMenit: 15,
      alamatPalingBanyak: 900,
      alamatMenit: 10,
      segarMenit: 15,
    },
    definisi: {
      salahPalingBanyak: { judul: 'Salah paling banyak', satuan: 'kali', minimum: 3, maksimum: 20 },
      dalamMenit: { judul: 'Dihitung dalam', satuan: 'menit', minimum: 1, maksimum: 1440 },
      kunciMenit: { judul: 'Akun terkunci selama', satuan: 'menit', minimum: 1, maksimum: 1440 },
      alamatPalingBanyak: {
        judul: 'Percobaan dari satu jaringan',
        satuan: 'kali',
        minimum: 10,
        maksimum: 100_000,
      },
      alamatMenit: {
        judul: 'Percobaan jaringan dihitung dalam',
        satuan: 'menit',
        minimum: 1,
        maksimum: 1440,
      },
      segarMenit: { judul: 'Kata sandi ditanyakan lagi setelah', satuan: 'menit', minimum: 1, maksimum: 480 },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'Peraturan BSSN 4/2021',
        pasal: 'Standar keamanan SPBE; batasnya ditetapkan instansi',
      },
      rule: hitung,
      contoh: [
        {
          judul: 'Percobaan pertama',
          input: { gagal: 0, menitSejakTerakhir: null, isTerkunci: false },
          output: { boleh: true, gagal: 1, sisa: 4, kunciMenit: null },
        },
        {
          judul: 'Percobaan kelima adalah yang terakhir',
          input: { gagal: 4, menitSejakTerakhir: 2, isTerkunci: false },
          output: { boleh: true, gagal: 5, sisa: 0, kunciMenit: 15 },
        },
        {
          judul: 'Akun yang terkunci tidak menambah hitungan',
          input: { gagal: 5, menitSejakTerakhir: 3, isTerkunci: true },
          output: { boleh: false, gagal: 5, sisa: 0, kunciMenit: null },
        },
        {
          judul: 'Setelah kunci terbuka hitungan dimulai lagi',
          input: { gagal: 5, menitSejakTerakhir: 15, isTerkunci: false },
          output: { boleh: true, gagal: 1, sisa: 4, kunciMenit: null },
        },
        {
          judul: 'Jeda lebih lama dari jangka hitungan',
          input: { gagal: 4, menitSejakTerakhir: 16, isTerkunci: false },
          output: { boleh: true, gagal: 1, sisa: 4, kunciMenit: null },
        },
      ],
    },
  ],
})

function hitung(percobaan: Percobaan, parameter: ParameterMasuk): IzinMencoba {
  const { gagal: sebelumnya, menitSejakTerakhir, isTerkunci } = percobaan
  const { salahPalingBanyak, dalamMenit, kunciMenit } = parameter
  if (isTerkunci) return { boleh: false, gagal: sebelumnya, sisa: 0, kunciMenit: null }

  const masihDihitung =
    menitSejakTerakhir !== null && menitSejakTerakhir < dalamMenit && sebelumnya < salahPalingBanyak
  const gagal = masihDihitung ? sebelumnya + 1 : 1
  const sisa = salahPalingBanyak - gagal

  return { boleh: true, gagal, sisa, kunciMenit: sisa <= 0 ? kunciMenit : null }
}
