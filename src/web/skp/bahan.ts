import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { countUtasTerbuka } from '../../db/queries/skp/dialog.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { readTambahan } from '../../db/queries/skp/tambahan.ts'
import { isDapatDiubah } from '../../domain/skp/skp.ts'
import { penilaiSampai } from '../../usecases/skp/hubungan-skp.ts'
import { findNaskah, type Naskah } from '../../usecases/skp/naskah.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'

/** An SKP page's reader sees what is being written, its owner and its rater what waits for them. */
export type BahanNaskah = Naskah & {
  readonly nama: string
  readonly isMilikku: boolean
  /** Talks still open; null for whoever is neither owner, rater nor the rater's superior. */
  readonly utasTerbuka: number | null
  /** Its owner may write in it now. */
  readonly bolehMenulis: boolean
  /** This reader may set or return it now. */
  readonly bolehMemutuskan: boolean
}

/** The same for the two sides of the talk: both see what is being written. */
export async function readNaskahPenuh(c: C): Promise<BahanNaskah | undefined> {
  const { db } = kerja(c)
  const naskah = await findNaskah(db, c.req.param('skpId') ?? '')
  if (!naskah) return undefined
  const { skp } = naskah
  const isMilikku = pelaku(c).pegawaiId === skp.pegawaiId

  return {
    ...naskah,
    nama: (await findPihak(db, skp.pegawaiId, skp.mulai))?.nama ?? '',
    isMilikku,
    utasTerbuka: isMilikku || isPenilai(c) ? await countUtasTerbuka(db, skp.id) : null,
    bolehMenulis: isMilikku && isDapatDiubah(skp.status),
    bolehMemutuskan: skp.status === 'diajukan' && !isMilikku && (await isGiliran(c, skp)),
  }
}

/** Others, and the rater until it is handed in, read what is in force and not the revision. */
export async function readNaskah(c: C): Promise<BahanNaskah | undefined> {
  const bahan = await readNaskahPenuh(c)
  if (!bahan?.revisi || bahan.isMilikku || bahan.bolehMemutuskan) return bahan
  const tambahan = await readTambahan(kerja(c).db, bahan.skp.id)

  return { ...bahan, skp: bahan.berlaku, tambahan, revisi: undefined }
}

function isPenilai(c: C): boolean {
  const ada = c.get('hubungan')
  return ada.has('penilai') || ada.has('atasan-penilai')
}

/** The rater's at any time, the superior's once the rater let the limit pass. */
async function isGiliran(c: C, skp: SkpLengkap): Promise<boolean> {
  const ada = c.get('hubungan')
  if (ada.has('penilai')) return true

  return ada.has('atasan-penilai') && (await penilaiSampai(kerja(c).db, skp, kerja(c))) === null
}

export async function namaPenilai(c: C, { penilaiId, mulai }: SkpLengkap): Promise<string | undefined> {
  return penilaiId ? (await findPihak(kerja(c).db, penilaiId, mulai))?.nama : undefined
}
