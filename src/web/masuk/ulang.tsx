import { reenterSandi } from '../../usecases/masuk/reenter-sandi.ts'
import { type C, kerja } from '../lingkungan.ts'
import { sesiIni } from '../middleware/session.ts'
import { safePath } from '../url.ts'
import { reenterPage } from './halaman-ulang.tsx'
import { pesanMasuk } from './messages.ts'
import { pintu, refuseBusy, refuseSandi, welcome } from './pintu.tsx'
import { readTitipan } from './titipan.tsx'

/** The password once more, before a sensitive act. */
export async function reenter(c: C): Promise<Response> {
  const form = await c.req.formData()
  const titipan = readTitipan(form)
  const kembali = safePath(String(form.get('kembali') ?? '/'))
  const ramai = await refuseBusy(c, titipan)
  if (ramai) return ramai

  const sesi = await sesiIni(c)
  const diulang = await reenterSandi(
    { ...kerja(c), ...pintu(c) },
    {
      sesiId: sesi?.id ?? '',
      sandi: String(form.get('sandi') ?? '').slice(0, 1_000),
      headers: c.req.raw.headers,
    },
  )
  if (diulang.ok) return welcome(c, diulang.value, { kembali, titipan })

  return refuseSandi(c, diulang.penolakan, {
    kembali,
    titipan,
    belumCocok: (salah) =>
      reenterPage(c, {
        status: 422,
        kembali,
        titipan,
        penolakan: {
          ...pesanMasuk(salah),
          apa: 'Kata sandi belum cocok.',
          mengapa: 'Periksa lagi huruf besar dan kecilnya.',
        },
      }),
  })
}
