import { getAkun } from '../../db/queries/akun/akun.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { write } from '../context.ts'
import { type Pintu, tanpaPelaku } from './pintu.ts'
import { type AkunTertutup, recordMasuk } from './record-masuk.ts'
import { type JawabanKunci, showKunci } from './show-kunci.ts'
import type { HasilMasuk } from './sign-in.ts'

export type KunciDitolak = { readonly kode: 'kunci-tidak-cocok' }

type Isian = { readonly jawaban: JawabanKunci; readonly headers: Headers }

/** Somebody comes in with a key of the device; finger, face or PIN is the second step already. */
export async function signInKunci(
  pintu: Pintu,
  { jawaban, headers }: Isian,
): Promise<Result<HasilMasuk, KunciDitolak | AkunTertutup>> {
  const dikenal = await showKunci(pintu, jawaban, headers)
  if (!dikenal) return refuseKunci(pintu)
  const akun = await getAkun(pintu.db, dikenal.akunId)
  const { cookies } = dikenal

  return recordMasuk(pintu, { akun, cara: 'kunci perangkat', cookies })
}

/** A key that nobody has, or whose answer does not hold. */
export async function refuseKunci(pintu: Pintu): Promise<Result<never, KunciDitolak>> {
  await write(tanpaPelaku(pintu), async ({ tx, now }) => {
    await recordAudit(
      { tx, actor: null, now },
      { peristiwa: 'akun.gagal', entitas: 'akun', entitasId: 'tidak-dikenal', sesudah: { kunci: true } },
    )
    return accept(null)
  })

  return refuse({ kode: 'kunci-tidak-cocok' })
}
