import { isSandiSibuk } from '../../luar/sandi.ts'
import type { Pintu } from '../../usecases/akun/pintu.ts'
import type { PenolakanMasuk, SesiBaru } from '../../usecases/akun/sign-in.ts'
import { baca, type C } from '../lingkungan.ts'
import { forgetSessions } from '../middleware/session.ts'
import { countAlamat } from './batas-alamat.ts'
import { continuePage } from './halaman-lanjut.tsx'
import { busyPage, lockedPage } from './halaman-tertahan.tsx'
import type { Titipan } from './titipan.tsx'

export function pintu(c: C): Pintu {
  return { ...baca(c), auth: c.get('instansi').auth }
}

/** The page for too many attempts from one network, or too many people at once. */
export async function refuseBusy(c: C, titipan: Titipan | undefined): Promise<Response | undefined> {
  const sampai = await countAlamat(c)
  return sampai || isSandiSibuk() ? busyPage(c, { sampai, titipan }) : undefined
}

type Tujuan = { readonly kembali: string; readonly titipan: Titipan | undefined }

/** In: on to where one was going, or to what was typed before. */
export function welcome(c: C, { cookies }: SesiBaru, { kembali, titipan }: Tujuan): Response {
  forgetSessions()
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })

  return titipan ? continuePage(c, titipan) : c.redirect(kembali, 303)
}

type Ditolak = Tujuan & {
  readonly belumCocok: (penolakan: PenolakanMasuk & { kode: 'belum-cocok' }) => Response
}

/** A wrong password, or an account that has had too many of them. */
export function refuseSandi(c: C, penolakan: PenolakanMasuk, { belumCocok, ...tujuan }: Ditolak): Response {
  return penolakan.kode === 'terkunci'
    ? lockedPage(c, { sampai: penolakan.sampai, ...tujuan })
    : belumCocok(penolakan)
}
