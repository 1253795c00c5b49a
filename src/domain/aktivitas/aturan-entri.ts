import { ketentuan } from '../ketentuan.ts'
import { accept, type Refused, type Result, refuse } from '../result.ts'
import { durasiEntri, type IsiEntri, type StatusEntri } from './aktivitas.ts'

// This file also runs in the phone: ISO dates and minutes only.

const SEHARI = 1440

export type ParameterEntri = {
  readonly jendelaHari: number
  readonly luarJam: string
  readonly panjangUraianPalingSedikit: number
  readonly panjangUraianPalingBanyak: number
  readonly entriSehariPalingBanyak: number
  readonly buktiPalingBanyak: number
}

export type PenolakanEntri =
  | { readonly kode: 'tanggal-tidak-ada'; readonly tanggal: string }
  | { readonly kode: 'hari-belum-tiba'; readonly tanggal: string }
  | { readonly kode: 'jendela-tertutup'; readonly tanggal: string; readonly paling: string }
  | { readonly kode: 'waktu-tidak-masuk-akal' }
  | { readonly kode: 'durasi-melebihi-hari'; readonly menit: number }
  | {
      readonly kode: 'bertumpuk'
      readonly mulaiMenit: number
      readonly selesaiMenit: number
      readonly tanggal: string
    }
  | { readonly kode: 'sedang-tidak-masuk'; readonly kalimat: string }
  | { readonly kode: 'di-luar-jam'; readonly mulaiMenit: number; readonly selesaiMenit: number }
  | { readonly kode: 'uraian-terlalu-pendek'; readonly paling: number }
  | { readonly kode: 'uraian-terlalu-panjang'; readonly paling: number }
  | { readonly kode: 'keluaran-tidak-lengkap' }
  | { readonly kode: 'terlalu-banyak-entri'; readonly paling: number }
  | { readonly kode: 'terlalu-banyak-bukti'; readonly paling: number }
  | { readonly kode: 'rhk-bukan-milik' }

export type EntriLain = {
  readonly id: string
  readonly tanggal: string
  readonly mulaiMenit: number | null
  readonly selesaiMenit: number | null
  readonly durasiMenit: number
  readonly status: StatusEntri
}

export type KonteksEntri = {
  readonly id: string
  readonly hariIni: string
  /** The oldest day that may still be written, by the calendar of the instansi. */
  readonly batasTanggal: string
  readonly rhkIds: readonly string[]
  readonly entriLain: readonly EntriLain[]
  readonly hari: {
    readonly isTidakMasuk: boolean
    readonly kalimat: string
    readonly mulaiMenit: number | null
    readonly selesaiMenit: number | null
  }
}

/** Signs that the reviewer sees beside an accepted entry. */
export type TandaEntri = 'di-luar-jam' | 'hari-libur'

/** How far back, how long and how often an employee may write; local choices of the city. */
export const aturanEntri = ketentuan<
  { mulai: number; selesai: number; mulaiLain: number; selesaiLain: number },
  boolean,
  ParameterEntri
>({
  id: 'aturan-entri',
  topik: 'aktivitas',
  judul: 'Aturan catatan kegiatan harian',
  kalimat:
    'Kegiatan ditulis paling lama beberapa hari setelah dikerjakan, tidak bertumpuk dengan kegiatan lain, dan tidak pada hari cuti.',
  parameter: {
    bawaan: {
      jendelaHari: 3,
      luarJam: 'tandai',
      panjangUraianPalingSedikit: 5,
      panjangUraianPalingBanyak: 1000,
      entriSehariPalingBanyak: 20,
      buktiPalingBanyak: 5,
    },
    definisi: {
      jendelaHari: { judul: 'Paling lama ditulis setelah', satuan: 'hari kerja', minimum: 0, maksimum: 31 },
      luarJam: { judul: 'Kegiatan di luar jam kerja', pilihan: ['tandai', 'tolak'] },
      panjangUraianPalingSedikit: {
        judul: 'Uraian paling pendek',
        satuan: 'huruf',
        minimum: 1,
        maksimum: 100,
      },
      panjangUraianPalingBanyak: {
        judul: 'Uraian paling panjang',
        satuan: 'huruf',
        minimum: 100,
        maksimum: 4000,
      },
      entriSehariPalingBanyak: {
        judul: 'Catatan paling banyak dalam sehari',
        satuan: 'catatan',
        minimum: 1,
        maksimum: 100,
      },
      buktiPalingBanyak: {
        judul: 'Bukti dukung paling banyak per catatan',
        satuan: 'bukti',
        minimum: 0,
        maksimum: 20,
      },
    },
  },
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 16 (pendokumentasian kinerja); jendela dan batas ditetapkan instansi',
      },
      rule: ({ mulai, selesai, mulaiLain, selesaiLain }) => mulai < selesaiLain && mulaiLain < selesai,
      contoh: [
        {
          judul: '08.00–09.00 dan 08.30–09.30 bertumpuk',
          input: { mulai: 480, selesai: 540, mulaiLain: 510, selesaiLain: 570 },
          output: true,
        },
        {
          judul: '08.00–09.00 dan 09.00–10.00 hanya bersentuhan',
          input: { mulai: 480, selesai: 540, mulaiLain: 540, selesaiLain: 600 },
          output: false,
        },
      ],
    },
  ],
})

/** Whether an entry may be written as it stands, and which signs the reviewer sees (PermenPANRB 6/2022 Pasal 16 and local parameters). */
export function checkEntri(
  isi: IsiEntri,
  konteks: KonteksEntri,
  parameter: ParameterEntri,
): Result<{ tanda: TandaEntri[] }, PenolakanEntri> {
  const penolakan =
    checkTanggal(isi, konteks) ??
    checkUraian(isi, parameter) ??
    checkWaktu(isi) ??
    checkHari(isi, konteks, parameter) ??
    checkTumpukan(isi, konteks) ??
    checkJumlah(isi, konteks, parameter) ??
    (konteks.rhkIds.includes(isi.rhkId) ? undefined : refuse({ kode: 'rhk-bukan-milik' } as const))

  return penolakan ?? accept({ tanda: tandaEntri(isi, konteks) })
}

type Tolak = Refused<PenolakanEntri> | undefined

function checkTanggal({ tanggal }: IsiEntri, { hariIni, batasTanggal }: KonteksEntri): Tolak {
  if (tanggal > hariIni) return refuse({ kode: 'hari-belum-tiba', tanggal })
  if (tanggal < batasTanggal) return refuse({ kode: 'jendela-tertutup', tanggal, paling: batasTanggal })
  return undefined
}

function checkUraian(isi: IsiEntri, parameter: ParameterEntri): Tolak {
  const panjang = isi.uraian.trim().length
  const {
    panjangUraianPalingSedikit: sedikit,
    panjangUraianPalingBanyak: banyak,
    buktiPalingBanyak,
  } = parameter
  if (panjang < sedikit) return refuse({ kode: 'uraian-terlalu-pendek', paling: sedikit })
  if (panjang > banyak) return refuse({ kode: 'uraian-terlalu-panjang', paling: banyak })
  if (isi.bukti.length > buktiPalingBanyak)
    return refuse({ kode: 'terlalu-banyak-bukti', paling: buktiPalingBanyak })
  if ((isi.keluaranJumlah === null) !== (isi.keluaranSatuan === null))
    return refuse({ kode: 'keluaran-tidak-lengkap' })
  return undefined
}

function checkWaktu(isi: IsiEntri): Tolak {
  const menit = durasiEntri(isi)
  if ((isi.mulaiMenit === null) !== (isi.selesaiMenit === null))
    return refuse({ kode: 'waktu-tidak-masuk-akal' })
  if (isi.mulaiMenit !== null && (isi.mulaiMenit < 0 || isi.mulaiMenit >= SEHARI))
    return refuse({ kode: 'waktu-tidak-masuk-akal' })
  if (!Number.isInteger(menit) || menit < 1) return refuse({ kode: 'waktu-tidak-masuk-akal' })
  if (menit > SEHARI) return refuse({ kode: 'durasi-melebihi-hari', menit })
  return undefined
}

function checkHari(isi: IsiEntri, { hari }: KonteksEntri, { luarJam }: ParameterEntri): Tolak {
  if (hari.isTidakMasuk) return refuse({ kode: 'sedang-tidak-masuk', kalimat: hari.kalimat })
  if (luarJam === 'tolak' && hari.mulaiMenit !== null && hari.selesaiMenit !== null && isDiLuarJam(isi, hari))
    return refuse({ kode: 'di-luar-jam', mulaiMenit: hari.mulaiMenit, selesaiMenit: hari.selesaiMenit })
  return undefined
}

function checkTumpukan(isi: IsiEntri, { id, entriLain }: KonteksEntri): Tolak {
  const lain = entriLain.filter((entri) => entri.id !== id && entri.status !== 'ditolak')
  const menitSehari = lain
    .filter((entri) => entri.tanggal === isi.tanggal)
    .reduce((jumlah, entri) => jumlah + entri.durasiMenit, 0)
  if (menitSehari + durasiEntri(isi) > SEHARI)
    return refuse({ kode: 'durasi-melebihi-hari', menit: menitSehari + durasiEntri(isi) })

  const tumpuk = lain.find((entri) => isBertumpuk(isi, entri))
  if (tumpuk?.mulaiMenit == null || tumpuk.selesaiMenit == null) return undefined
  return refuse({
    kode: 'bertumpuk',
    mulaiMenit: tumpuk.mulaiMenit,
    selesaiMenit: tumpuk.selesaiMenit,
    tanggal: tumpuk.tanggal,
  })
}

function checkJumlah(
  { tanggal }: IsiEntri,
  { id, entriLain }: KonteksEntri,
  { entriSehariPalingBanyak: paling }: ParameterEntri,
): Tolak {
  const sehari = entriLain.filter((entri) => entri.tanggal === tanggal && entri.id !== id)
  return sehari.length >= paling ? refuse({ kode: 'terlalu-banyak-entri', paling }) : undefined
}

type Rentang = {
  readonly tanggal: string
  readonly mulaiMenit: number | null
  readonly selesaiMenit: number | null
}

/** Whether two pieces of work share a minute, across midnight too; touching is not sharing. */
export function isBertumpuk(satu: Rentang, lain: Rentang): boolean {
  if (satu.mulaiMenit === null || satu.selesaiMenit === null) return false
  if (lain.mulaiMenit === null || lain.selesaiMenit === null) return false
  const geser = SEHARI * selisihHari(satu.tanggal, lain.tanggal)

  return satu.mulaiMenit < lain.selesaiMenit + geser && lain.mulaiMenit + geser < satu.selesaiMenit
}

/** Calendar days from one ISO date to another. */
export function selisihHari(dari: string, sampai: string): number {
  return Math.round((Date.parse(`${sampai}T00:00:00Z`) - Date.parse(`${dari}T00:00:00Z`)) / 86_400_000)
}

function tandaEntri(isi: IsiEntri, { hari }: KonteksEntri): TandaEntri[] {
  if (hari.mulaiMenit === null) return ['hari-libur']
  return isDiLuarJam(isi, hari) ? ['di-luar-jam'] : []
}

function isDiLuarJam(isi: IsiEntri, hari: KonteksEntri['hari']): boolean {
  if (isi.mulaiMenit === null || isi.selesaiMenit === null) return false
  if (hari.mulaiMenit === null || hari.selesaiMenit === null) return true
  return isi.mulaiMenit < hari.mulaiMenit || isi.selesaiMenit > hari.selesaiMenit
}
