import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { readTambahan } from '../../db/queries/skp/tambahan.ts'
import { isDapatDiubah } from '../../domain/skp/skp.ts'
import { findNaskah, type Naskah } from '../../usecases/skp/naskah.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'

/** An SKP page's reader sees what is being written, its owner and its rater what waits for them. */
export type BahanNaskah = Naskah & {
  readonly nama: string
  readonly isMilikku: boolean
  /** Its owner may write in it now. */
  readonly bolehMenulis: boolean
  /** This reader may set or return it now. */
  readonly bolehMemutuskan: boolean
}

export async function readNaskah(c: C): Promise<BahanNaskah | undefined> {
  const { db } = kerja(c)
  const naskah = await findNaskah(db, c.req.param('skpId') ?? '')
  if (!naskah) return undefined
  const { skp } = naskah
  const isMilikku = pelaku(c).pegawaiId === skp.pegawaiId
  const ada = c.get('hubungan')
  const isPemutus = !isMilikku && (ada.has('penilai') || ada.has('atasan-penilai'))
  const bolehMemutuskan = skp.status === 'diajukan' && isPemutus
  const terlihat = isMilikku || bolehMemutuskan ? naskah : await asInForce(naskah)

  return {
    ...terlihat,
    nama: (await findPihak(db, skp.pegawaiId, skp.mulai))?.nama ?? '',
    isMilikku,
    bolehMenulis: isMilikku && isDapatDiubah(skp.status),
    bolehMemutuskan,
  }

  /** Others read what is in force until the rater has decided. */
  async function asInForce(satu: Naskah): Promise<Naskah> {
    if (!satu.revisi) return satu
    return { ...satu, skp: satu.berlaku, tambahan: await readTambahan(db, satu.skp.id), revisi: undefined }
  }
}

export async function namaPenilai(c: C, { penilaiId, mulai }: SkpLengkap): Promise<string | undefined> {
  return penilaiId ? (await findPihak(kerja(c).db, penilaiId, mulai))?.nama : undefined
}
