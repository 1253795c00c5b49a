import { signIn } from '../../usecases/masuk/sign-in.ts'
import { signOut } from '../../usecases/masuk/sign-out.ts'
import { pesanPengguna, readPengguna } from '../forms/nip.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { sesiIni } from '../middleware/session.ts'
import type { Rute } from '../rute.ts'
import { safePath } from '../url.ts'
import { activate } from './aktivasi.tsx'
import { activationPage } from './halaman-aktivasi.tsx'
import { loginPage } from './halaman-masuk.tsx'
import { reenterPage } from './halaman-ulang.tsx'
import { kodeRoutes } from './kode.tsx'
import { kunciRoutes } from './kunci.tsx'
import { pesanMasuk } from './messages.ts'
import { masukPaths } from './paths.ts'
import { pintu, refuseBusy, refuseSandi, setCookies, welcome } from './pintu.tsx'
import { ssoRoutes } from './sso.tsx'
import { readTitipan } from './titipan.tsx'
import { reenter } from './ulang.tsx'

export function masukRoutes(rute: Rute): void {
  rute.get(masukPaths.masuk, (c) => {
    const kembali = safePath(c.req.query('kembali'))
    return c.get('pelaku') ? c.redirect(kembali) : loginPage(c, { kembali })
  })
  rute.post(masukPaths.masuk, login)
  kodeRoutes(rute)
  kunciRoutes(rute)
  ssoRoutes(rute)

  rute.get(masukPaths.ulang, (c) => reenterPage(c, { kembali: safePath(c.req.query('kembali')) }))
  rute.post(masukPaths.ulang, reenter)

  rute.post(masukPaths.keluar, logout)

  rute.get(masukPaths.aktivasi, (c) => activationPage(c, {}))
  rute.post(masukPaths.aktivasi, activate)
}

async function login(c: C): Promise<Response> {
  const form = await c.req.formData()
  const titipan = readTitipan(form)
  const kembali = safePath(String(form.get('kembali') ?? '/'))
  // "Coba masuk lagi" on a page that kept something typed.
  if (!form.has('pengguna')) return loginPage(c, { kembali, titipan })

  const diketik = readTeks(form, 'pengguna').slice(0, 100)
  const bersama = form.get('bersama') === 'ya'
  const isian = { kembali, titipan, pengguna: diketik, bersama }
  const pengguna = readPengguna(diketik)
  if (!pengguna.ok)
    return loginPage(c, { ...isian, status: 422, galatPengguna: pesanPengguna(pengguna.penolakan) })
  const ramai = await refuseBusy(c, titipan)
  if (ramai) return ramai

  const masuk = await signIn(pintu(c), {
    username: pengguna.value,
    sandi: String(form.get('sandi') ?? '').slice(0, 1_000),
    perangkat: bersama ? 'bersama' : 'dikenal',
    headers: c.req.raw.headers,
  })
  if (masuk.ok) return welcome(c, masuk.value, { kembali, titipan })

  return refuseSandi(c, masuk.penolakan, {
    kembali,
    titipan,
    belumCocok: (salah) => loginPage(c, { ...isian, status: 422, penolakan: pesanMasuk(salah) }),
  })
}

async function logout(c: C): Promise<Response> {
  const sesi = await sesiIni(c)
  if (sesi) await signOut(kerja(c), sesi.id)
  const jawaban = await c.get('instansi').auth.api.signOut({ headers: c.req.raw.headers, asResponse: true })
  setCookies(c, jawaban.headers.getSetCookie())

  return c.redirect(masukPaths.masuk, 303)
}
