import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { findPerjanjian } from '../../db/queries/rencana/perjanjian.ts'
import { findStrategi, saveStrategi as save } from '../../db/queries/rencana/strategi.ts'
import {
  checkStrategi,
  type IsiStrategi,
  kataIntervensi,
  type PenolakanStrategi,
} from '../../domain/rencana/strategi.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { readHubungan } from './hubungan-unit.ts'

export type TulisanStrategi = {
  readonly id: string
  readonly unitId: string
  readonly tahun: number
  /** 0: it is begun. */
  readonly versi: number
  readonly isi: IsiStrategi
}

/** The head of a unit writes how it means to reach an indicator of its agreement. */
export function saveStrategi(context: Context, { id, unitId, tahun, versi, isi }: TulisanStrategi) {
  return write(context, async (w): Promise<Result<{ id: string }, PenolakanStrategi>> => {
    const muat = checkPanjang(isi)
    if (!muat.ok) return muat
    const hubungan = await readHubungan(w, unitId)
    if (!hubungan) return refuse({ kode: 'tidak-ditemukan' })
    if (!hubungan.isPenyusun) return refuse({ kode: 'bukan-penyusun' })
    await takeTurn(w.tx, `strategi/${id}`)
    const lama = await findStrategi(w.tx, id)
    const isMilik = lama ? lama.unitId === unitId && lama.tahun === tahun : versi === 0
    if (!isMilik) return refuse({ kode: 'tidak-ditemukan' })
    if (lama && lama.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })
    const perjanjian = await findPerjanjian(w.tx, { unitId, tahun })
    const boleh = checkStrategi(isi, perjanjian?.sasaran ?? [])
    if (!boleh.ok) return boleh

    const intervensi = boleh.value ? kataIntervensi(boleh.value) : isi.intervensi
    await save(w.tx, { id, unitId, tahun, isi: { ...isi, intervensi } })
    await recordAudit(w, {
      peristiwa: 'strategi.disimpan',
      entitas: 'strategi_unit',
      entitasId: id,
      ...(lama ? { sebelum: lama } : {}),
      sesudah: { unitId, tahun, ...isi, intervensi },
    })

    return accept({ id })
  })
}
