import { listOrangDipilih } from '../../db/queries/akun/orang.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { kunciKode } from '../masuk/kunci-kode.ts'
import { lingkupAkun } from './lingkup.ts'

export type PenolakanBuka = { readonly kode: 'tidak-ditemukan' } | { readonly kode: 'belum-dipilih' }

/** Lets locked accounts try again; tells how many were locked. */
export function unlockAkun(
  context: Context,
  pejabatIds: readonly string[],
): Promise<Result<number, PenolakanBuka>> {
  return write(context, async ({ tx, actor, now, instansi }): Promise<Result<number, PenolakanBuka>> => {
    const unik = [...new Set(pejabatIds)]
    if (unik.length === 0) return refuse({ kode: 'belum-dipilih' })
    const tanggal = hariIni({ now, instansi }).toString()
    const orang = await listOrangDipilih(tx, { lingkup: lingkupAkun(actor), now, tanggal }, unik)
    if (orang.length !== unik.length) return refuse({ kode: 'tidak-ditemukan' })

    const terkunci = orang.filter((satu) => satu.terkunciSampai !== null)
    await deletePercobaan(
      tx,
      terkunci.flatMap(({ username }) => [username, kunciKode(username)]),
    )
    for (const satu of terkunci) {
      await recordAudit(
        { tx, actor, now },
        {
          peristiwa: 'akun.dibuka',
          entitas: 'pejabat',
          entitasId: satu.pejabatId,
          pegawaiId: satu.isPegawai ? satu.pejabatId : null,
        },
      )
    }
    return accept(terkunci.length)
  })
}
