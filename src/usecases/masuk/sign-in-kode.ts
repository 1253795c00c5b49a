import { type AkunTercatat, getAkun } from '../../db/queries/akun/akun.ts'
import { lockKodeTerakhir, saveKodeTerakhir } from '../../db/queries/akun/faktor.ts'
import { type KodeMasuk, readKodeMasuk } from '../../domain/akun/kode-masuk.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { write } from '../context.ts'
import { countPercobaan } from './count-percobaan.ts'
import { kunciKode } from './kunci-kode.ts'
import { type Pintu, tanpaPelaku } from './pintu.ts'
import { recordMasuk } from './record-masuk.ts'
import { type HasilMasuk, type PenolakanMasuk, refuseMasuk } from './sign-in.ts'

/** The question was asked too long ago, or never. */
export type PenolakanKodeMasuk = PenolakanMasuk | { readonly kode: 'lewat' }

type Isian = { readonly kode: string; readonly headers: Headers }

/** The second step: a code of the application on the phone, or one of the recovery codes, each of them once. */
export async function signInKode(
  pintu: Pintu,
  { kode, headers }: Isian,
): Promise<Result<HasilMasuk, PenolakanKodeMasuk>> {
  const akun = await findTertantang(pintu, headers)
  if (!akun) return refuse({ kode: 'lewat' })
  const percobaan = await countPercobaan(pintu, kunciKode(akun.username))
  if (!percobaan.ok) return percobaan

  const dibaca = readKodeMasuk(kode)
  const jawaban =
    dibaca.jenis === 'aplikasi'
      ? await askSekali(pintu, { akun, kode: dibaca.kode, headers })
      : await ask(pintu, dibaca, headers)
  if (!jawaban?.ok) return refuseMasuk(pintu, { akun, percobaan: percobaan.value })
  const cookies = jawaban.headers.getSetCookie()

  return recordMasuk(pintu, { akun, cara: `kode ${dibaca.jenis}`, cookies })
}

/** Whose password was right a moment ago in this browser. */
export async function findTertantang(
  { auth, db }: Pintu,
  headers: Headers,
): Promise<AkunTercatat | undefined> {
  const { akunId } = await auth.api.findTantangan({ headers })

  return akunId ? getAkun(db, akunId) : undefined
}

async function ask({ auth }: Pintu, { jenis, kode }: KodeMasuk, headers: Headers): Promise<Response> {
  const permintaan = { body: { code: kode }, headers: cookieOf(headers), asResponse: true } as const
  const jawaban =
    jenis === 'aplikasi' ? await auth.api.verifyTOTP(permintaan) : await auth.api.verifyBackupCode(permintaan)
  if (jawaban.status >= 500) throw new Error(`better-auth answered ${jawaban.status}`)

  return jawaban
}

type Aplikasi = { readonly akun: AkunTercatat; readonly kode: string; readonly headers: Headers }

/** A code of the application works for a minute and a half, but once (RFC 6238, 5.2). */
async function askSekali(
  pintu: Pintu,
  { akun: { akunId }, kode, headers }: Aplikasi,
): Promise<Response | undefined> {
  const sidik = pintu.auth.sidik(`${akunId} ${kode}`)
  const hasil = await write(tanpaPelaku(pintu), async ({ tx }): Promise<Result<Response | undefined>> => {
    if ((await lockKodeTerakhir(tx, akunId)) === sidik) return accept(undefined)
    const jawaban = await ask(pintu, { jenis: 'aplikasi', kode }, headers)
    if (jawaban.ok) await saveKodeTerakhir(tx, akunId, sidik)
    return accept(jawaban)
  })

  return hasil.ok ? hasil.value : undefined
}

/** Only what the question needs; a session of somebody else in this browser is not asked. */
function cookieOf(headers: Headers): Headers {
  const cookies = (headers.get('cookie') ?? '').split('; ').filter((satu) => !satu.includes('.session_'))

  return new Headers({
    cookie: cookies.join('; '),
    'user-agent': (headers.get('user-agent') ?? '').slice(0, 300),
  })
}
