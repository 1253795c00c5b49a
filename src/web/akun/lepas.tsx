import { listOrangDipilih } from '../../db/queries/akun/orang.ts'
import { removeLangkahKedua } from '../../usecases/akun/remove-langkah-kedua.ts'
import { hariIni } from '../../usecases/context.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import { forgetSessions } from '../middleware/session.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { type GalatLepas, lepasPage } from './halaman-lepas.tsx'
import { pesanLepas } from './messages.ts'
import { akunPaths } from './paths.ts'

type Ditolak = { readonly penolakan?: Pesan; readonly galat?: GalatLepas; readonly alasan?: string }

export function lepasRoutes(rute: Rute): void {
  rute.get(akunPaths.lepas, (c) => showLepas(c, c.req.param('pejabatId')))
  rute.post(
    akunPaths.lepas,
    whenFresh(async (c) => {
      const pejabatId = c.req.param('pejabatId')
      const alasan = readTeks(await c.req.formData(), 'alasan')
      const lepas = isUuid(pejabatId) ? await removeLangkahKedua(kerja(c), { pejabatId, alasan }) : undefined
      if (!lepas) return notFound(c)
      forgetSessions()
      if (lepas.ok) return c.redirect(url(akunPaths.kelola, {}, { lepas: 'ya' }), 303)
      if (lepas.penolakan.kode === 'tidak-ditemukan') return notFound(c)
      if (lepas.penolakan.kode === 'alasan-kosong')
        return showLepas(c, pejabatId, {
          galat: { alasan: 'Tulis alasannya, agar dapat diperiksa kemudian.' },
        })

      return showLepas(c, pejabatId, { penolakan: pesanLepas(lepas.penolakan), alasan })
    }),
  )
}

async function showLepas(c: C, pejabatId: string, ditolak: Ditolak = {}): Promise<Response> {
  const { db, now, instansi } = kerja(c)
  const tanggal = hariIni({ now, instansi }).toString()
  const [orang] = isUuid(pejabatId)
    ? await listOrangDipilih(db, { lingkup: 'semua', now, tanggal }, [pejabatId])
    : []

  return orang ? lepasPage(c, { orang, ...ditolak }) : notFound(c)
}
