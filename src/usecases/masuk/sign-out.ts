import { deleteSesi, deleteSesiLain } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, type Write, write } from '../context.ts'

export type TidakAda = { readonly kode: 'tidak-ditemukan' }

/** Ends one of one's own sessions: this one, or a phone that was lost. */
export function signOut(context: Context, sesiId: string): Promise<Result<null, TidakAda>> {
  return write(context, async (saat): Promise<Result<null, TidakAda>> => {
    const { tx, actor } = saat
    if (!(await deleteSesi(tx, { akunId: actor.akunId, sesiId }))) return refuse({ kode: 'tidak-ditemukan' })
    await record(saat, 1)

    return accept(null)
  })
}

/** Ends every session of oneself but the present one; tells how many there were. */
export function signOutElsewhere(context: Context, sesiIni: string): Promise<Result<number>> {
  return write(context, async (saat): Promise<Result<number>> => {
    const jumlah = await deleteSesiLain(saat.tx, { akunId: saat.actor.akunId, kecuali: sesiIni })
    if (jumlah > 0) await record(saat, jumlah)

    return accept(jumlah)
  })
}

function record({ tx, actor, now }: Write, perangkat: number): Promise<void> {
  return recordAudit(
    { tx, actor, now },
    {
      peristiwa: 'akun.keluar',
      entitas: 'akun',
      entitasId: actor.akunId,
      pegawaiId: actor.pegawaiId,
      sesudah: { perangkat },
    },
  )
}
