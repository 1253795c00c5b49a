/** What became of an entry; only `disetujui` counts as work done. */
export type StatusEntri = 'menunggu' | 'dikembalikan' | 'disetujui' | 'ditolak'

/** Proof of a result: a link, or a file known by its SHA-256. */
export type Bukti =
  | { readonly jenis: 'tautan'; readonly tautan: string }
  | {
      readonly jenis: 'berkas'
      readonly sidik: string
      readonly nama: string
      readonly tipe: string
      readonly ukuran: number
    }

/** What an employee writes down (pendokumentasian kinerja, Pasal 16): one piece of work of one day for one RHK. */
export type IsiEntri = {
  /** ISO date; the minutes count from the midnight on which it began. */
  readonly tanggal: string
  readonly mulaiMenit: number | null
  /** Above 1440 the shift ran past midnight; it stays one entry of the day on which it began. */
  readonly selesaiMenit: number | null
  readonly durasiMenit: number
  readonly uraian: string
  readonly rhkId: string
  readonly keluaranJumlah: number | null
  readonly keluaranSatuan: string | null
  readonly bukti: readonly Bukti[]
}

export type Entri = IsiEntri & {
  readonly id: string
  readonly pegawaiId: string
  readonly status: StatusEntri
  readonly versi: number
}

/** A sign that the reviewer sees beside an accepted entry. */
export type TandaEntri = 'di-luar-jam' | 'hari-libur'

/** The minutes an entry takes: from start to end, or as written when no hours are given. */
export function durasiEntri({ mulaiMenit, selesaiMenit, durasiMenit }: Rentang & Lama): number {
  return mulaiMenit !== null && selesaiMenit !== null ? selesaiMenit - mulaiMenit : durasiMenit
}

type Rentang = Pick<IsiEntri, 'mulaiMenit' | 'selesaiMenit'>
type Lama = Pick<IsiEntri, 'durasiMenit'>

export const NAMA_STATUS_ENTRI: Record<StatusEntri, string> = {
  menunggu: 'Menunggu atasan',
  dikembalikan: 'Dikembalikan',
  disetujui: 'Disetujui',
  ditolak: 'Ditolak',
}

export const NAMA_TANDA_ENTRI: Record<TandaEntri, string> = {
  'di-luar-jam': 'Di luar jam kerja',
  'hari-libur': 'Bukan hari kerja',
}
