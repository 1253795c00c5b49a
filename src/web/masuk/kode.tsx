import { findTertantang, signInKode } from '../../usecases/masuk/sign-in-kode.ts'
import { readTeks } from '../forms/teks.ts'
import type { C } from '../lingkungan.ts'
import type { Rute } from '../rute.ts'
import { safePath } from '../url.ts'
import { kodePage } from './halaman-kode.tsx'
import { loginPage } from './halaman-masuk.tsx'
import { lockedPage } from './halaman-tertahan.tsx'
import { AKUN_TERTUTUP, pesanKodeMasuk } from './messages.ts'
import { masukPaths } from './paths.ts'
import { pintu, refuseBusy, type Tujuan, welcome } from './pintu.tsx'
import { readTitipan } from './titipan.tsx'

const KODE_PALING_PANJANG = 40

export function kodeRoutes(rute: Rute): void {
  rute.get(masukPaths.kode, async (c) => {
    const kembali = safePath(c.req.query('kembali'))
    if (c.get('pelaku')) return c.redirect(kembali)
    const akun = await findTertantang(pintu(c), c.req.raw.headers)

    return akun ? kodePage(c, { kembali }) : c.redirect(masukPaths.masuk)
  })
  rute.post(masukPaths.kode, enterKode)
}

async function enterKode(c: C): Promise<Response> {
  const form = await c.req.formData()
  const tujuan: Tujuan = {
    kembali: safePath(String(form.get('kembali') ?? '/')),
    titipan: readTitipan(form),
  }
  const ramai = await refuseBusy(c, tujuan.titipan)
  if (ramai) return ramai

  const kode = readTeks(form, 'kode').slice(0, KODE_PALING_PANJANG)
  const masuk = await signInKode(pintu(c), { kode, headers: c.req.raw.headers })
  if (masuk.ok) return welcome(c, masuk.value, tujuan)

  switch (masuk.penolakan.kode) {
    case 'terkunci':
      return lockedPage(c, { sampai: masuk.penolakan.sampai, ...tujuan })
    case 'belum-cocok':
      return kodePage(c, { ...tujuan, penolakan: pesanKodeMasuk(masuk.penolakan) })
    case 'akun-tertutup':
      return loginPage(c, { ...tujuan, status: 422, penolakan: AKUN_TERTUTUP })
    case 'lewat':
      return loginPage(c, {
        ...tujuan,
        status: 422,
        penolakan: {
          apa: 'Waktu untuk mengetik kode sudah lewat.',
          mengapa: 'Kode ditunggu paling lama 10 menit.',
          lalu: 'Masuk lagi dengan kata sandi Anda.',
        },
      })
  }
}
