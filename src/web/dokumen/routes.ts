import { findDokumenByKode } from '../../db/queries/dokumen/dokumen.ts'
import { listBertandaTangan } from '../../db/queries/dokumen/tanda-tangan.ts'
import { listPengesah } from '../../usecases/dokumen/pengesah.ts'
import { baca } from '../lingkungan.ts'
import type { Rute } from '../rute.ts'
import { periksaPage, takDikenalPage } from './halaman-periksa.tsx'
import { dokumenPaths } from './paths.ts'
import { bundelRoutes } from './rute-bundel.ts'
import { tandaTanganRoutes } from './rute-tanda-tangan.ts'

export function dokumenRoutes(rute: Rute): void {
  bundelRoutes(rute)
  tandaTanganRoutes(rute)

  rute.get(dokumenPaths.periksa, async (c) => {
    // Known only to whoever holds the paper: no search engine may keep it.
    c.header('x-robots-tag', 'noindex, nofollow')
    const { db } = baca(c)
    const dokumen = await findDokumenByKode(db, c.req.param('kode').toLowerCase())
    if (!dokumen) return takDikenalPage(c)
    const { id, isi, ...keadaan } = dokumen

    return periksaPage(c, {
      ...keadaan,
      pengesah: listPengesah(isi),
      berkas: await listBertandaTangan(db, id),
    })
  })
}
