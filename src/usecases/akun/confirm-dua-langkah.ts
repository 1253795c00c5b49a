import { findFaktor, turnOnFaktor } from '../../db/queries/akun/faktor.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { readKodeMasuk } from '../../domain/akun/kode-masuk.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type Context, write } from '../context.ts'
import type { Pintu } from '../masuk/pintu.ts'
import { makeKodePemulihan } from './replace-kode-pemulihan.ts'

export type PenolakanPastikan = { readonly kode: 'belum-cocok' } | { readonly kode: 'belum-dimulai' }

/** The first code of the application is right: from now on signing in asks for one. Returns the recovery codes, told once. */
export async function confirmDuaLangkah(
  pintu: Pintu & Context,
  kode: string,
): Promise<Result<readonly string[], PenolakanPastikan>> {
  const { akunId, pegawaiId } = pintu.actor
  const faktor = await findFaktor(pintu.db, akunId)
  if (!faktor || faktor.isNyala) return refuse({ kode: 'belum-dimulai' })
  const { rahasia } = faktor
  if (!(await pintu.auth.isKodeCocok(rahasia, readKodeMasuk(kode).kode)))
    return refuse({ kode: 'belum-cocok' })
  const pemulihan = await makeKodePemulihan(pintu.auth)

  return write(pintu, async (w): Promise<Result<readonly string[], PenolakanPastikan>> => {
    if (!(await turnOnFaktor(w.tx, { akunId, rahasia, kodePemulihan: pemulihan.tersegel })))
      return refuse({ kode: 'belum-dimulai' })
    await recordAudit(w, {
      peristiwa: 'akun.dua-langkah-dinyalakan',
      entitas: 'akun',
      entitasId: akunId,
      pegawaiId,
    })

    return accept(pemulihan.kode)
  })
}
