/** What became of an entry; only `disetujui` counts as work done. */
export type StatusEntri = 'menunggu' | 'dikembalikan' | 'disetujui' | 'ditolak'

/** Proof of a result: a file by its SHA-256, or a link. */
export type Bukti =
  | { readonly jenis: 'berkas'; readonly sidik: string; readonly nama: string; readonly ukuran: number }
  | { readonly jenis: 'tautan'; readonly url: string; readonly nama: string }

/** One piece of a day's work (pendokumentasian kinerja, Pasal 16): dates as ISO text, times as minutes of that day. */
export type Entri = {
  readonly id: string
  readonly pegawaiId: string
  readonly tanggal: string
  readonly mulaiMenit: number | null
  /** Above 1440 when the shift ran past midnight: it stays one entry of the day on which it began. */
  readonly selesaiMenit: number | null
  readonly durasiMenit: number
  readonly uraian: string
  readonly rhkId: string
  readonly keluaranJumlah: number | null
  readonly keluaranSatuan: string | null
  readonly bukti: readonly Bukti[]
  readonly versi: number
  readonly status: StatusEntri
}

/** A mark that an accepted entry carries to the reviewer. */
export type TandaEntri = 'luar-jam-kerja' | 'bukan-hari-kerja'

export const NAMA_STATUS_ENTRI: Record<StatusEntri, string> = {
  menunggu: 'Menunggu atasan',
  dikembalikan: 'Dikembalikan',
  disetujui: 'Disetujui',
  ditolak: 'Ditolak',
}

export const NAMA_TANDA_ENTRI: Record<TandaEntri, string> = {
  'luar-jam-kerja': 'Di luar jam kerja',
  'bukan-hari-kerja': 'Bukan hari kerja',
}
