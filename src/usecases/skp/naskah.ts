import type { Db, Tx } from '../../db/database.ts'
import { findRevisi, type Revisi, saveRevisi } from '../../db/queries/skp/revisi.ts'
import { findSkp, lockSkp, type SkpLengkap, saveIsiSkp, saveSkp } from '../../db/queries/skp/skp.ts'
import { readTambahan, saveTambahan } from '../../db/queries/skp/tambahan.ts'
import type { IsiNaskah, TambahanSkp, TulisanSkp } from '../../domain/skp/naskah.ts'
import type { Skp } from '../../domain/skp/skp.ts'

/** What is being written or decided now: the SKP itself, or the revision of one that is in force. */
export type Naskah = {
  /** With the words, the state and the version of what is being written. */
  readonly skp: SkpLengkap
  readonly tambahan: TambahanSkp
  readonly revisi: Revisi | undefined
  /** As it is in force meanwhile. */
  readonly berlaku: SkpLengkap
}

export async function findNaskah(db: Db, id: string): Promise<Naskah | undefined> {
  const skp = await findSkp(db, id)
  return skp && withRevisi(db, skp)
}

export async function lockNaskah(tx: Tx, id: string): Promise<Naskah | undefined> {
  const skp = await lockSkp(tx, id)
  return skp && withRevisi(tx, skp)
}

async function withRevisi(db: Db | Tx, berlaku: SkpLengkap): Promise<Naskah> {
  const revisi = berlaku.status === 'ditetapkan' ? await findRevisi(db, berlaku.id) : undefined
  if (!revisi) return { skp: berlaku, tambahan: await readTambahan(db, berlaku.id), revisi, berlaku }
  const { isi, status, versi, diajukanPada } = revisi
  const { pendekatan, rhk, ekspektasi, lampiran, manual } = isi
  const skp = { ...berlaku, pendekatan, rhk, ekspektasi, status, versi, diajukanPada }

  return { skp, tambahan: { lampiran, manual }, revisi, berlaku }
}

/** Everything that a version says. */
export function isiNaskah({ skp, tambahan }: Pick<Naskah, 'skp' | 'tambahan'>): IsiNaskah {
  const { pendekatan, rhk, ekspektasi } = skp
  return { pendekatan, rhk, ekspektasi, ...tambahan }
}

/** Keeps new words where they are being written. */
export async function saveTulisan(tx: Tx, { skp, revisi }: Naskah, tulisan: TulisanSkp): Promise<void> {
  const { pendekatan, rhk, ekspektasi } = tulisan
  if (!revisi) return saveIsiSkp(tx, skp.id, tulisan)
  await saveRevisi(tx, skp.id, { ...revisi, isi: { ...revisi.isi, pendekatan, rhk, ekspektasi } })
}

/** Keeps a new annex or new manuals where they are being written. */
export async function saveTambahanNaskah(
  tx: Tx,
  { skp, revisi }: Naskah,
  tambahan: TambahanSkp,
): Promise<void> {
  if (revisi) return saveRevisi(tx, skp.id, { ...revisi, isi: { ...revisi.isi, ...tambahan } })
  await saveTambahan(tx, skp.id, tambahan)
}

/** Keeps everything at once; words first, since a manual stands at an indicator that is there. */
export async function saveSemua(tx: Tx, naskah: Naskah, isi: IsiNaskah): Promise<void> {
  await saveTulisan(tx, naskah, isi)
  const revisi = naskah.revisi && { ...naskah.revisi, isi }
  await saveTambahanNaskah(tx, { ...naskah, revisi }, { lampiran: isi.lampiran, manual: isi.manual })
}

/** Keeps where the SKP, or its revision, stands on its way to the rater and back. */
export async function saveStatus(tx: Tx, { revisi }: Naskah, skp: Skp): Promise<void> {
  const { status, diajukanPada } = skp
  if (!revisi || status === 'ditetapkan') return saveSkp(tx, skp)
  await saveRevisi(tx, skp.id, { ...revisi, status, diajukanPada })
}
