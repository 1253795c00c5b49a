import { findFaktor } from '../../db/queries/akun/faktor.ts'
import { bacaKodeMasuk } from '../../domain/organisasi/kode-masuk.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import type { Context } from '../context.ts'
import type { Pintu } from './pintu.ts'
import { replaceKodePemulihan } from './replace-kode-pemulihan.ts'

export type PenolakanPastikan = { readonly kode: 'belum-cocok' } | { readonly kode: 'belum-dimulai' }

/** What is shown once: the recovery codes; and cookies, because the session is a new one. */
export type DuaLangkahNyala = { readonly kode: readonly string[]; readonly cookies: readonly string[] }

type Isian = { readonly kode: string; readonly headers: Headers }

/** The first code of the application is right: from now on signing in asks for one. */
export async function confirmDuaLangkah(
  pintu: Pintu & Context,
  { kode, headers }: Isian,
): Promise<Result<DuaLangkahNyala, PenolakanPastikan>> {
  const faktor = await findFaktor(pintu.db, pintu.actor.akunId)
  if (!faktor || faktor.isNyala) return refuse({ kode: 'belum-dimulai' })
  const jawaban = await pintu.auth.api.verifyTOTP({
    body: { code: bacaKodeMasuk(kode).kode },
    headers,
    asResponse: true,
  })
  if (jawaban.status >= 500) throw new Error(`better-auth answered ${jawaban.status}`)
  if (!jawaban.ok) return refuse({ kode: 'belum-cocok' })
  const dibuat = await replaceKodePemulihan(pintu, 'akun.dua-langkah-dinyalakan')

  return dibuat.ok
    ? accept({ kode: dibuat.value, cookies: jawaban.headers.getSetCookie() })
    : refuse({ kode: 'belum-dimulai' })
}
