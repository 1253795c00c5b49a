import { askKunci } from '../../usecases/akun/ask-kunci.ts'
import { reenterKunci } from '../../usecases/masuk/reenter-kunci.ts'
import { signInKunci } from '../../usecases/masuk/sign-in-kunci.ts'
import { readJawabanKunci } from '../forms/kunci.ts'
import { type C, kerja } from '../lingkungan.ts'
import { sesiIni } from '../middleware/session.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { safePath } from '../url.ts'
import { loginPage } from './halaman-masuk.tsx'
import { reenterPage } from './halaman-ulang.tsx'
import { AKUN_TERTUTUP } from './messages.ts'
import { masukPaths } from './paths.ts'
import { pintu, refuseBusy, setCookies, type Tujuan, welcome } from './pintu.tsx'
import { readTitipan } from './titipan.tsx'

const BELUM_DIKENAL: Pesan = {
  apa: 'Kunci perangkat ini belum dikenal.',
  mengapa: 'Mungkin sudah dihapus, atau belum didaftarkan di Akun saya.',
  lalu: 'Pakai kata sandi Anda.',
}

export function kunciRoutes(rute: Rute): void {
  rute.post(masukPaths.kunciTanya, tanya)
  rute.post(masukPaths.kunci, async (c) => {
    const { jawaban, tujuan, ramai } = await baca(c)
    if (ramai) return ramai
    const masuk = jawaban && (await signInKunci(pintu(c), { jawaban, headers: c.req.raw.headers }))
    if (masuk?.ok) return welcome(c, masuk.value, tujuan)

    const isTertutup = masuk?.penolakan.kode === 'akun-tertutup'

    return loginPage(c, { ...tujuan, status: 422, penolakan: isTertutup ? AKUN_TERTUTUP : BELUM_DIKENAL })
  })
  rute.post(masukPaths.ulangKunci, async (c) => {
    const { jawaban, tujuan, ramai } = await baca(c)
    if (ramai) return ramai
    const sesi = await sesiIni(c)
    const diulang =
      jawaban &&
      (await reenterKunci(
        { ...kerja(c), ...pintu(c) },
        { sesiId: sesi?.id ?? '', jawaban, headers: c.req.raw.headers },
      ))
    if (diulang?.ok) return welcome(c, diulang.value, tujuan)

    return reenterPage(c, { ...tujuan, status: 422, penolakan: BELUM_DIKENAL })
  })
}

async function tanya(c: C): Promise<Response> {
  const ramai = await refuseBusy(c, undefined)
  if (ramai) return ramai
  const { pilihan, cookies } = await askKunci(pintu(c), c.req.raw.headers)
  setCookies(c, cookies)

  return c.json(pilihan as object)
}

async function baca(c: C) {
  const form = await c.req.formData()
  const tujuan: Tujuan = {
    kembali: safePath(String(form.get('kembali') ?? '/')),
    titipan: readTitipan(form),
  }

  return { jawaban: readJawabanKunci(form), tujuan, ramai: await refuseBusy(c, tujuan.titipan) }
}
