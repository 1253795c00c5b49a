/** What became of an entry: it waits, came back to be fixed, counts, or was refused for good. */
export type StatusEntri = 'menunggu' | 'dikembalikan' | 'disetujui' | 'ditolak'

export type Bukti =
  | { readonly jenis: 'tautan'; readonly tautan: string }
  | {
      readonly jenis: 'berkas'
      readonly sidik: string
      readonly nama: string
      readonly tipe: string
      readonly ukuran: number
    }

/** What an employee writes down: one piece of work on one day for one RHK. Minutes count from the midnight on which the day began. */
export type IsiEntri = {
  readonly tanggal: string
  readonly mulaiMenit: number | null
  /** Above 1440 the work ran past midnight; it stays an entry of the day on which it began. */
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

/** The minutes an entry takes: from start to end, or as written when no hours are given. */
export function durasiEntri({ mulaiMenit, selesaiMenit, durasiMenit }: IsiEntri): number {
  return mulaiMenit !== null && selesaiMenit !== null ? selesaiMenit - mulaiMenit : durasiMenit
}
