import { accept, type Result, refuse } from '../result.ts'
import { PANJANG } from '../teks.ts'

/** Pertemuan kinerja: a talk that leader and employee agree on, with an agenda (Pasal 19; Lampiran Bab III.C.4-5). */
export type Pertemuan = {
  readonly pegawaiId: string
  readonly pimpinanId: string
  /** Whose turn it is not. */
  readonly diusulkanOleh: string
  readonly waktu: Temporal.Instant
  readonly tempat: string
  readonly agenda: string
  readonly versi: number
  readonly disepakatiPada: Temporal.Instant | null
  readonly selesaiPada: Temporal.Instant | null
  readonly ringkasan: string | null
  readonly dibatalkanPada: Temporal.Instant | null
}

export type KeadaanPertemuan = 'diusulkan' | 'disepakati' | 'selesai' | 'dibatalkan'

export type UsulanPertemuan = {
  readonly waktu: Temporal.Instant | undefined
  readonly tempat: string
  readonly agenda: string
}

export type IsianKesepakatan = {
  readonly uraian: string
  readonly olehPimpinan: boolean
  readonly tenggat: string | undefined
}

export const KESEPAKATAN_PALING_BANYAK = 10

export type PenolakanPertemuan =
  | { readonly kode: 'bukan-pihak' }
  | { readonly kode: 'waktu-kosong' }
  | { readonly kode: 'waktu-lewat' }
  | { readonly kode: 'agenda-kosong' }
  | { readonly kode: 'tempat-kosong' }
  | { readonly kode: 'teks-panjang'; readonly paling: number }
  | { readonly kode: 'pertemuan-tertutup'; readonly keadaan: KeadaanPertemuan }
  | { readonly kode: 'menunggu-lawan' }
  | { readonly kode: 'berubah-sejak-dilihat' }
  | { readonly kode: 'belum-berlangsung' }
  | { readonly kode: 'ringkasan-kosong' }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'kesepakatan-tanpa-tenggat'; readonly uraian: string }
  | { readonly kode: 'tenggat-lewat'; readonly uraian: string }

type Keadaan = Pick<Pertemuan, 'disepakatiPada' | 'selesaiPada' | 'dibatalkanPada'>

/** Where a talk stands. */
export function keadaanPertemuan({ disepakatiPada, selesaiPada, dibatalkanPada }: Keadaan): KeadaanPertemuan {
  if (dibatalkanPada) return 'dibatalkan'
  if (selesaiPada) return 'selesai'

  return disepakatiPada ? 'disepakati' : 'diusulkan'
}

/** A proposal names a time to come, a place and what it is about; either side makes it. */
export function checkUsulan(
  { waktu, tempat, agenda }: UsulanPertemuan,
  kini: Temporal.Instant,
): Result<{ waktu: Temporal.Instant; tempat: string; agenda: string }, PenolakanPertemuan> {
  if (!waktu) return refuse({ kode: 'waktu-kosong' })
  if (Temporal.Instant.compare(waktu, kini) < 0) return refuse({ kode: 'waktu-lewat' })
  if (tempat === '') return refuse({ kode: 'tempat-kosong' })
  if (agenda === '') return refuse({ kode: 'agenda-kosong' })
  if (tempat.length > PANJANG.tempat) return refuse({ kode: 'teks-panjang', paling: PANJANG.tempat })
  if (agenda.length > PANJANG.pembinaan) return refuse({ kode: 'teks-panjang', paling: PANJANG.pembinaan })

  return accept({ waktu, tempat, agenda })
}

type Oleh = { readonly pejabatId: string; readonly versi: number; readonly pada: Temporal.Instant }

/** The other side agrees to what was proposed. */
export function agreePertemuan(pertemuan: Pertemuan, oleh: Oleh): Result<Pertemuan, PenolakanPertemuan> {
  const terbuka = requireTerbuka(pertemuan, oleh)
  if (!terbuka.ok) return terbuka
  if (pertemuan.disepakatiPada) return refuse({ kode: 'pertemuan-tertutup', keadaan: 'disepakati' })
  if (pertemuan.diusulkanOleh === oleh.pejabatId) return refuse({ kode: 'menunggu-lawan' })

  return accept({ ...pertemuan, versi: pertemuan.versi + 1, disepakatiPada: oleh.pada })
}

/** Either side proposes another time, place or agenda; the other has to agree anew. */
export function proposeOtherwise(
  pertemuan: Pertemuan,
  oleh: Oleh,
  usulan: UsulanPertemuan,
): Result<Pertemuan, PenolakanPertemuan> {
  const terbuka = requireTerbuka(pertemuan, oleh)
  if (!terbuka.ok) return terbuka
  const boleh = checkUsulan(usulan, oleh.pada)
  if (!boleh.ok) return boleh
  const { pejabatId: diusulkanOleh } = oleh

  return accept({
    ...pertemuan,
    ...boleh.value,
    diusulkanOleh,
    disepakatiPada: null,
    versi: pertemuan.versi + 1,
  })
}

/** Either side calls it off, saying why. */
export function cancelPertemuan(
  pertemuan: Pertemuan,
  oleh: Oleh,
  alasan: string,
): Result<Pertemuan, PenolakanPertemuan> {
  const terbuka = requireTerbuka(pertemuan, oleh)
  if (!terbuka.ok) return terbuka
  if (alasan === '') return refuse({ kode: 'alasan-kosong' })
  if (alasan.length > PANJANG.pembinaan) return refuse({ kode: 'teks-panjang', paling: PANJANG.pembinaan })

  return accept({ ...pertemuan, versi: pertemuan.versi + 1, dibatalkanPada: oleh.pada })
}

export type Kesepakatan = {
  readonly uraian: string
  readonly olehPimpinan: boolean
  readonly tenggat: string
}

type HasilBicara = {
  readonly ringkasan: string
  readonly kesepakatan: readonly IsianKesepakatan[]
  /** Today (ISO). */
  readonly hari: string
}

/** After an agreed talk either side keeps what was said and what was agreed: who does what by which day (ISO). */
export function finishPertemuan(
  pertemuan: Pertemuan,
  oleh: Oleh,
  { ringkasan, kesepakatan, hari }: HasilBicara,
): Result<
  { readonly pertemuan: Pertemuan; readonly kesepakatan: readonly Kesepakatan[] },
  PenolakanPertemuan
> {
  const terbuka = requireTerbuka(pertemuan, oleh)
  if (!terbuka.ok) return terbuka
  const { disepakatiPada, waktu, versi } = pertemuan
  if (!disepakatiPada || Temporal.Instant.compare(oleh.pada, waktu) < 0)
    return refuse({ kode: 'belum-berlangsung' })
  if (ringkasan === '') return refuse({ kode: 'ringkasan-kosong' })
  if (ringkasan.length > PANJANG.uraian) return refuse({ kode: 'teks-panjang', paling: PANJANG.uraian })
  const terisi = checkKesepakatan(kesepakatan, hari)
  if (!terisi.ok) return terisi

  return accept({
    pertemuan: { ...pertemuan, ringkasan, versi: versi + 1, selesaiPada: oleh.pada },
    kesepakatan: terisi.value,
  })
}

function checkKesepakatan(
  isian: readonly IsianKesepakatan[],
  hari: string,
): Result<readonly Kesepakatan[], PenolakanPertemuan> {
  const terisi = isian.filter(({ uraian }) => uraian !== '')
  const panjang = terisi.some(({ uraian }) => uraian.length > PANJANG.pembinaan)
  if (panjang) return refuse({ kode: 'teks-panjang', paling: PANJANG.pembinaan })
  const tanpa = terisi.find(({ tenggat }) => !tenggat)
  if (tanpa) return refuse({ kode: 'kesepakatan-tanpa-tenggat', uraian: tanpa.uraian })
  const lewat = terisi.find(({ tenggat = '' }) => tenggat < hari)
  if (lewat) return refuse({ kode: 'tenggat-lewat', uraian: lewat.uraian })

  return accept(terisi.map(({ tenggat = '', ...satu }) => ({ ...satu, tenggat })))
}

/** Only the two of it, on what they saw, and while it is still to come or to be kept. */
function requireTerbuka(pertemuan: Pertemuan, { pejabatId, versi }: Oleh): Result<null, PenolakanPertemuan> {
  if (pejabatId !== pertemuan.pegawaiId && pejabatId !== pertemuan.pimpinanId)
    return refuse({ kode: 'bukan-pihak' })
  const keadaan = keadaanPertemuan(pertemuan)
  if (keadaan === 'selesai' || keadaan === 'dibatalkan')
    return refuse({ kode: 'pertemuan-tertutup', keadaan })

  return pertemuan.versi === versi ? accept(null) : refuse({ kode: 'berubah-sejak-dilihat' })
}
