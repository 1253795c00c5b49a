import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, refuse } from '../../domain/result.ts'
import { isManualKosong, type LampiranSkp, type ManualIndikator } from '../../domain/skp/lampiran.ts'
import type { TambahanSkp } from '../../domain/skp/naskah.ts'
import { editSkp } from '../../domain/skp/skp.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, type Write, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import { lockNaskah, type Naskah, saveTambahanNaskah } from './naskah.ts'

/** The employee writes the annex of an SKP that is not set yet, or is being revised. */
export function saveLampiran(context: Context, { id, lampiran }: { id: string; lampiran: LampiranSkp }) {
  return write(context, async (w) => {
    const muat = checkPanjang(lampiran)
    if (!muat.ok) return muat
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })

    return change(w, naskah, { peristiwa: 'skp.lampiran-disimpan', tambahan: { lampiran } })
  })
}

/** The employee explains how one indicator is to be understood and measured; an empty manual goes. */
export function saveManual(
  context: Context,
  { id, indikatorId, manual }: { id: string; indikatorId: string; manual: ManualIndikator },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(manual)
    if (!muat.ok) return muat
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const dikenal = naskah.skp.rhk.some(({ indikator }) => indikator.some((iki) => iki.id === indikatorId))
    if (!dikenal) return refuse({ kode: 'baris-tidak-ada' })
    const { [indikatorId]: _, ...lain } = naskah.tambahan.manual
    const baru = isManualKosong(manual) ? lain : { ...lain, [indikatorId]: manual }

    return change(w, naskah, { peristiwa: 'skp.manual-disimpan', tambahan: { manual: baru } })
  })
}

type Perubahan = { readonly peristiwa: string; readonly tambahan: Partial<TambahanSkp> }

async function change(w: Write, naskah: Naskah, { peristiwa, tambahan }: Perubahan) {
  const { skp } = naskah
  const editable = editSkp(skp, await pelakuSkp(w, skp))
  if (!editable.ok) return editable

  const baru = { ...naskah.tambahan, ...tambahan }
  await saveTambahanNaskah(w.tx, naskah, baru)
  await recordAudit(w, {
    peristiwa,
    entitas: 'skp',
    entitasId: skp.id,
    pegawaiId: skp.pegawaiId,
    sebelum: naskah.tambahan,
    sesudah: baru,
  })

  return accept({ id: skp.id })
}
