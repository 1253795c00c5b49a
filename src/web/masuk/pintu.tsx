import { isSandiSibuk } from '../../luar/sandi.ts'
import type { Pintu } from '../../usecases/masuk/pintu.ts'
import type { HasilMasuk, PenolakanMasuk } from '../../usecases/masuk/sign-in.ts'
import { baca, type C } from '../lingkungan.ts'
import { forgetSessions } from '../middleware/session.ts'
import { url } from '../url.ts'
import { countAlamat } from './batas-alamat.ts'
import { kodePage } from './halaman-kode.tsx'
import { continuePage } from './halaman-lanjut.tsx'
import { loginPage } from './halaman-masuk.tsx'
import { busyPage, lockedPage } from './halaman-tertahan.tsx'
import { AKUN_TERTUTUP } from './messages.ts'
import { masukPaths } from './paths.ts'
import type { Titipan } from './titipan.tsx'

export function pintu(c: C): Pintu {
  return { ...baca(c), auth: c.get('instansi').auth }
}

/** The page for too many attempts from one network, or too many people at once. */
export async function refuseBusy(c: C, titipan: Titipan | undefined): Promise<Response | undefined> {
  const sampai = await countAlamat(c)
  return sampai || isSandiSibuk() ? busyPage(c, { sampai, titipan }) : undefined
}

export type Tujuan = { readonly kembali: string; readonly titipan: Titipan | undefined }

/** In: on to where one was going, or to what was typed before; with a second step the code comes first. */
export function welcome(c: C, { langkah, cookies }: HasilMasuk, tujuan: Tujuan): Response {
  setCookies(c, cookies)
  if (langkah === 'kode') return askKode(c, tujuan)
  const { kembali, titipan } = tujuan

  return titipan ? continuePage(c, titipan) : c.redirect(kembali, 303)
}

/** What better-auth wants this browser to keep. */
export function setCookies(c: C, cookies: readonly string[]): void {
  forgetSessions()
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}

/** A page of its own asks for the code; what was typed before goes along with it. */
function askKode(c: C, { kembali, titipan }: Tujuan): Response {
  return titipan
    ? kodePage(c, { kembali, titipan })
    : c.redirect(url(masukPaths.kode, {}, { kembali: kembali === '/' ? undefined : kembali }), 303)
}

type Ditolak = Tujuan & {
  readonly belumCocok: (penolakan: PenolakanMasuk & { kode: 'belum-cocok' }) => Response
}

/** A wrong password, an account that has had too many of them, or one that is closed. */
export function refuseSandi(c: C, penolakan: PenolakanMasuk, { belumCocok, ...tujuan }: Ditolak): Response {
  switch (penolakan.kode) {
    case 'terkunci':
      return lockedPage(c, { sampai: penolakan.sampai, ...tujuan })
    case 'belum-cocok':
      return belumCocok(penolakan)
    case 'akun-tertutup':
      return loginPage(c, { ...tujuan, status: 422, penolakan: AKUN_TERTUTUP })
  }
}
