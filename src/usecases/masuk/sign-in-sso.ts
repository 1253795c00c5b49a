import { getAkun } from '../../db/queries/akun/akun.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { ID_SSO } from '../../luar/sso.ts'
import { write } from '../context.ts'
import { type Pintu, tanpaPelaku } from './pintu.ts'
import { type AkunTertutup, recordMasuk } from './record-masuk.ts'
import type { HasilMasuk } from './sign-in.ts'

/** Nobody here has that NIP or account name, or the SSO did not vouch for anybody. */
export type PenolakanSso = { readonly kode: 'tidak-dikenal' } | { readonly kode: 'tidak-jadi' } | AkunTertutup

type Jalan = { readonly ke: string; readonly cookies: readonly string[] }

/** To the city's SSO; undefined when it does not answer. */
export async function askSso({ auth }: Pintu, kembali: string): Promise<Jalan | undefined> {
  const jawaban = await auth.api.signInSocial({
    body: { provider: ID_SSO, callbackURL: kembali, errorCallbackURL: '/masuk' },
    headers: new Headers(),
    asResponse: true,
  })
  const ke = jawaban.headers.get('location')

  return jawaban.ok && ke ? { ke, cookies: jawaban.headers.getSetCookie() } : undefined
}

type Kembali = { readonly query: Record<string, string>; readonly headers: Headers }

/** Back from the city's SSO: whoever has that NIP or account name here is in. */
export async function signInSso(
  pintu: Pintu,
  { query, headers }: Kembali,
): Promise<Result<HasilMasuk & { readonly kembali: string }, PenolakanSso>> {
  const jawaban = await pintu.auth.api.callbackOAuth({
    params: { id: ID_SSO },
    query,
    headers,
    method: 'GET',
    asResponse: true,
  })
  const kembali = jawaban.headers.get('location') ?? ''
  const galat = URL.parse(kembali, 'http://kita.invalid')?.searchParams.get('error')
  const cookies = jawaban.headers.getSetCookie()
  const cookie = cookies.map((satu) => satu.split(';')[0]).join('; ')
  const sesi = galat ? null : await pintu.auth.api.getSession({ headers: new Headers({ cookie }) })
  if (!sesi) return refuseSso(pintu, galat ?? 'tanpa-sesi')
  const akun = await getAkun(pintu.db, sesi.user.id)
  const masuk = await recordMasuk(pintu, { akun, cara: 'SSO', cookies })

  return masuk.ok ? accept({ ...masuk.value, kembali }) : masuk
}

const TIDAK_DIKENAL = new Set(['signup_disabled', 'email_not_found', 'account_not_linked'])

/** Somebody whom nobody here knows; the audit has the reason, not the person. */
export async function refuseSso(pintu: Pintu, galat: string): Promise<Result<never, PenolakanSso>> {
  await write(tanpaPelaku(pintu), async ({ tx, now }) => {
    await recordAudit(
      { tx, actor: null, now },
      {
        peristiwa: 'akun.sso-ditolak',
        entitas: 'akun',
        entitasId: 'tidak-dikenal',
        sesudah: { sebab: galat.slice(0, 80) },
      },
    )
    return accept(null)
  })

  return refuse({ kode: TIDAK_DIKENAL.has(galat) ? 'tidak-dikenal' : 'tidak-jadi' })
}
