import { askSso, type PenolakanSso, signInSso } from '../../usecases/masuk/sign-in-sso.ts'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { safePath } from '../url.ts'
import { loginPage } from './halaman-masuk.tsx'
import { AKUN_TERTUTUP } from './messages.ts'
import { masukPaths } from './paths.ts'
import { pintu, refuseBusy, setCookies, welcome } from './pintu.tsx'

export function ssoRoutes(rute: Rute): void {
  rute.get(masukPaths.sso, async (c) => {
    const kembali = safePath(c.req.query('kembali'))
    if (c.get('pelaku') || !c.get('instansi').auth.sso) return c.redirect(kembali)
    const ramai = await refuseBusy(c, undefined)
    if (ramai) return ramai
    const jalan = await askSso(pintu(c), kembali)
    if (!jalan) return loginPage(c, { kembali, penolakan: pesanSso(c, { kode: 'tidak-jadi' }) })
    setCookies(c, jalan.cookies)

    return c.redirect(jalan.ke)
  })

  rute.get(masukPaths.ssoKembali, async (c) => {
    if (!c.get('instansi').auth.sso) return c.redirect(masukPaths.masuk)
    const ramai = await refuseBusy(c, undefined)
    if (ramai) return ramai
    const masuk = await signInSso(pintu(c), { query: c.req.query(), headers: c.req.raw.headers })
    if (!masuk.ok) return loginPage(c, { status: 422, penolakan: pesanSso(c, masuk.penolakan) })

    return welcome(c, masuk.value, { kembali: safePath(masuk.value.kembali), titipan: undefined })
  })
}

function pesanSso(c: C, { kode }: PenolakanSso): Pesan {
  const nama = c.get('instansi').auth.sso?.nama ?? 'SSO'
  switch (kode) {
    case 'tidak-dikenal':
      return {
        apa: `Akun ${nama} Anda belum dikenal di Kinerja.`,
        mengapa: 'Tidak ada akun di sini dengan NIP atau nama akun itu.',
        lalu: 'Hubungi admin perangkat daerah Anda, atau masuk dengan kata sandi.',
      }
    case 'akun-tertutup':
      return AKUN_TERTUTUP
    case 'tidak-jadi':
      return {
        apa: `Masuk dengan ${nama} belum jadi.`,
        mengapa: 'Jawabannya terputus, dibatalkan, atau waktunya sudah lewat.',
        lalu: 'Coba sekali lagi, atau masuk dengan kata sandi.',
      }
  }
}
