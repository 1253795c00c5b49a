import { activateAkun, type PenolakanAktivasi } from '../../usecases/akun/activate-akun.ts'
import { signIn } from '../../usecases/masuk/sign-in.ts'
import { pesanPengguna, readPengguna } from '../forms/nip.ts'
import { pesanSandi } from '../forms/sandi.ts'
import { readTeks } from '../forms/teks.ts'
import type { C } from '../lingkungan.ts'
import { activationPage } from './halaman-aktivasi.tsx'
import { loginPage } from './halaman-masuk.tsx'
import { pesanKode } from './messages.ts'
import { pintu, refuseBusy, welcome } from './pintu.tsx'

/** A slip turns into a password, and its holder is in. */
export async function activate(c: C): Promise<Response> {
  const form = await c.req.formData()
  const isi = {
    pengguna: readTeks(form, 'pengguna'),
    lahir: readTeks(form, 'lahir'),
    kode: readTeks(form, 'kode'),
  }
  const pengguna = readPengguna(isi.pengguna)
  if (!pengguna.ok)
    return activationPage(c, { ...isi, status: 422, galat: { pengguna: pesanPengguna(pengguna.penolakan) } })
  const sandi = String(form.get('sandi') ?? '')
  if (sandi !== String(form.get('sandiUlang') ?? ''))
    return activationPage(c, {
      ...isi,
      status: 422,
      galat: { sandiUlang: 'Belum sama dengan yang di atas. Ketik lagi keduanya.' },
    })
  const ramai = await refuseBusy(c, undefined)
  if (ramai) return ramai

  const username = pengguna.value
  const aktif = await activateAkun(pintu(c), { username, tanggalLahir: isi.lahir, kode: isi.kode, sandi })
  if (!aktif.ok) return refusedPage(c, isi, aktif.penolakan)
  const masuk = await signIn(pintu(c), { username, sandi, perangkat: 'dikenal', headers: c.req.raw.headers })

  return masuk.ok
    ? welcome(c, masuk.value, { kembali: '/', titipan: undefined })
    : loginPage(c, { pengguna: username })
}

type Diketik = { readonly pengguna: string; readonly lahir: string; readonly kode: string }

function refusedPage(c: C, isi: Diketik, penolakan: PenolakanAktivasi): Response {
  switch (penolakan.kode) {
    case 'belum-cocok':
    case 'sudah-dipakai':
    case 'lewat':
    case 'hangus':
      return activationPage(c, { ...isi, status: 422, penolakan: pesanKode(penolakan) })
    default:
      return activationPage(c, { ...isi, status: 422, galat: { sandi: pesanSandi(penolakan) } })
  }
}
