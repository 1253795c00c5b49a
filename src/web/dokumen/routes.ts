import { findDokumenByKode } from '../../db/queries/dokumen.ts'
import { listPengesah } from '../../usecases/dokumen/pengesah.ts'
import { baca } from '../lingkungan.ts'
import type { Rute } from '../rute.ts'
import { periksaPage, takDikenalPage } from './halaman-periksa.tsx'
import { dokumenPaths } from './paths.ts'
import { bundelRoutes } from './rute-bundel.ts'

export function dokumenRoutes(rute: Rute): void {
  bundelRoutes(rute)

  rute.get(dokumenPaths.periksa, async (c) => {
    // Known only to whoever holds the paper: no search engine may keep it.
    c.header('x-robots-tag', 'noindex, nofollow')
    const { db } = baca(c)
    const dokumen = await findDokumenByKode(db, c.req.param('kode').toLowerCase())
    if (!dokumen) return takDikenalPage(c)
    const { sidik, digantikanPada, isi } = dokumen

    return periksaPage(c, { sidik, digantikanPada, pengesah: listPengesah(isi) })
  })
}
