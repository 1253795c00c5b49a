import { recordAudit } from '../../db/queries/audit/audit.ts'
import { deleteRevisi, endBaris, insertVersi, listVersi } from '../../db/queries/skp/revisi.ts'
import { bumpVersi, writeIsiSkp } from '../../db/queries/skp/skp.ts'
import { readTambahan, saveTambahan } from '../../db/queries/skp/tambahan.ts'
import { hariIni, type Write } from '../context.ts'
import { isiNaskah, type Naskah } from './naskah.ts'

/** New words with the reason for them, beside those in force. */
type NaskahBaru = Pick<Naskah, 'skp' | 'berlaku' | 'tambahan'> & {
  readonly revisi: { readonly alasan: string } | undefined
}

/** The revised words come into force today; those before them stay readable as the version they were. */
export async function applyRevisi(w: Write, naskah: NaskahBaru): Promise<void> {
  const { skp, berlaku, tambahan, revisi } = naskah
  const hari = hariIni(w).toString()
  const nomor = await keepVersi(w, naskah, hari)

  await endBaris(w.tx, skp.id, {
    rhkIds: skp.rhk.map(({ id }) => id),
    indikatorIds: skp.rhk.flatMap(({ indikator }) => indikator.map(({ id }) => id)),
    hari,
  })
  await writeIsiSkp(w.tx, skp.id, skp)
  await saveTambahan(w.tx, skp.id, tambahan)
  await deleteRevisi(w.tx, skp.id)
  await bumpVersi(w.tx, skp.id)
  await recordAudit(w, {
    peristiwa: 'skp.revisi-ditetapkan',
    entitas: 'skp',
    entitasId: skp.id,
    pegawaiId: skp.pegawaiId,
    sebelum: { rhk: berlaku.rhk, ekspektasi: berlaku.ekspektasi },
    sesudah: { versi: nomor, alasan: revisi?.alasan, rhk: skp.rhk, ekspektasi: skp.ekspektasi },
  })
}

/** The first revision also keeps what it revises. */
async function keepVersi(w: Write, naskah: NaskahBaru, hari: string): Promise<number> {
  const { berlaku, revisi } = naskah
  const ada = await listVersi(w.tx, berlaku.id)
  const skpId = berlaku.id
  if (ada.length === 0)
    await insertVersi(w.tx, {
      skpId,
      nomor: 1,
      alasan: null,
      isi: isiNaskah({ skp: berlaku, tambahan: await readTambahan(w.tx, skpId) }),
      berlakuSejak: berlaku.mulai,
      ditetapkanOleh: berlaku.ditetapkanOleh,
      ditetapkanPada: berlaku.ditetapkanPada ?? w.now,
    })
  const nomor = Math.max(1, ...ada.map((satu) => satu.nomor)) + 1
  await insertVersi(w.tx, {
    skpId,
    nomor,
    alasan: revisi?.alasan ?? null,
    isi: isiNaskah(naskah),
    berlakuSejak: hari,
    ditetapkanOleh: w.actor.pejabatId,
    ditetapkanPada: w.now,
  })

  return nomor
}
