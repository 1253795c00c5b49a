import { type AkunTercatat, findAkunByUsername } from '../../db/queries/akun/akun.ts'
import { deletePercobaan } from '../../db/queries/akun/percobaan.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { write } from '../context.ts'
import { countPercobaan, type Percobaan, type Terkunci } from './count-percobaan.ts'
import { type Pintu, tanpaPelaku } from './pintu.ts'
import { type AkunTertutup, recordMasuk } from './record-masuk.ts'

export type PenolakanMasuk = Terkunci | { readonly kode: 'belum-cocok'; readonly sisa: number } | AkunTertutup

export type IsianMasuk = {
  readonly username: string
  readonly sandi: string
  /** A known phone stays signed in; a shared one only as long as its browser is open. */
  readonly perangkat: 'dikenal' | 'bersama'
  readonly headers: Headers
}

/** Cookies of the new session, or of the question for a code that comes before it. */
export type HasilMasuk = {
  readonly langkah: 'selesai' | 'kode'
  readonly cookies: readonly string[]
}

/** Somebody comes in with an account name and a password; with a second step the password opens only the question for a code. */
export async function signIn(pintu: Pintu, isian: IsianMasuk): Promise<Result<HasilMasuk, PenolakanMasuk>> {
  const percobaan = await countPercobaan(pintu, isian.username)
  if (!percobaan.ok) return percobaan

  const jawaban = await askAuth(pintu, isian)
  const akun = await findAkunByUsername(pintu.db, isian.username)
  if (!jawaban.ok || !akun) return refuseMasuk(pintu, { akun, percobaan: percobaan.value })

  const { twoFactorRedirect = false } = (await jawaban.json()) as { twoFactorRedirect?: boolean }
  const cookies = jawaban.headers.getSetCookie()
  if (!twoFactorRedirect) return recordMasuk(pintu, { akun, cara: 'sandi', cookies })
  await recordSandi(pintu, akun)

  return accept({ langkah: 'kode', cookies })
}

async function askAuth(
  { auth }: Pintu,
  { username, sandi, perangkat, headers }: IsianMasuk,
): Promise<Response> {
  const jawaban = await auth.api.signInUsername({
    body: { username, password: sandi, rememberMe: perangkat === 'dikenal' },
    headers: new Headers({ 'user-agent': (headers.get('user-agent') ?? '').slice(0, 300) }),
    asResponse: true,
  })
  if (jawaban.status >= 500) throw new Error(`better-auth answered ${jawaban.status}`)

  return jawaban
}

/** The password was right, the code is not there yet. */
async function recordSandi(pintu: Pintu, akun: AkunTercatat): Promise<void> {
  await write(tanpaPelaku(pintu), async ({ tx, now }) => {
    await deletePercobaan(tx, [akun.username])
    await recordAudit({ tx, actor: null, now }, { peristiwa: 'akun.menunggu-kode', ...entitas(akun) })
    return accept(null)
  })
}

type Gagal = { readonly akun: AkunTercatat | undefined; readonly percobaan: Percobaan }

/** A name that nobody has is written down without the name: it may be a password. */
export async function refuseMasuk(
  pintu: Pintu,
  { akun, percobaan }: Gagal,
): Promise<Result<never, PenolakanMasuk>> {
  const { sisa, terkunciSampai } = percobaan
  await write(tanpaPelaku(pintu), async ({ tx, now }) => {
    await recordAudit(
      { tx, actor: null, now },
      {
        peristiwa: 'akun.gagal',
        ...(akun ? entitas(akun) : { entitas: 'akun', entitasId: 'tidak-dikenal' }),
        sesudah: { terkunci: terkunciSampai !== null },
      },
    )
    return accept(null)
  })

  return refuse(terkunciSampai ? { kode: 'terkunci', sampai: terkunciSampai } : { kode: 'belum-cocok', sisa })
}

function entitas(akun: AkunTercatat) {
  return { entitas: 'akun', entitasId: akun.akunId, pegawaiId: akun.pegawaiId }
}
