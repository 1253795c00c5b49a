import { findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import { type BimbinganTercatat, findBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { findSesudah } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import { isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { givePendapat } from '../../usecases/pembinaan/give-pendapat.ts'
import { rateKompetensi } from '../../usecases/pembinaan/rate-kompetensi.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { isiKompetensiPage, KOMPETENSI_KOSONG, kompetensiPage } from './halaman-kompetensi.tsx'
import { isiPendapatPage, pendapatPage } from './halaman-pendapat.tsx'
import { readKompetensi, readPendapat } from './isian.ts'
import { pesanBimbingan } from './messages.ts'
import { pembinaanPaths } from './paths.ts'

/** After guidance: the employee's words to the leader's superior, and the competencies that the guide saw. */
export function sesudahRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.pendapat, async (c) => {
    const ada = await readBimbingan(c)
    if (!ada) return notFound(c)
    const pendapat = await findSesudah(kerja(c).db, 'pendapatBimbingan', ada.id)
    const bolehMengisi = !pendapat && isSelesai(ada) && pelaku(c).pegawaiId === ada.pegawaiId

    return bolehMengisi
      ? isiPendapatPage(c, ada, { isian: { jawaban: [], catatan: {} } })
      : pendapatPage(c, ada, {
          isi: pendapat?.isi ?? null,
          dokumen: await findKertas(c, ada, 'pendapat-bimbingan'),
        })
  })

  rute.post(pembinaanPaths.pendapat, async (c) => {
    const pendapat = readPendapat(await c.req.formData())
    const ada = await readBimbingan(c)
    if (!ada) return notFound(c)
    const hasil = await givePendapat(kerja(c), { id: ada.id, pendapat })
    if (hasil.ok) return c.redirect(url(pembinaanPaths.bimbingan, { bimbinganId: ada.id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return isiPendapatPage(c, ada, { isian: pendapat, penolakan: pesanBimbingan(hasil.penolakan) })
  })

  rute.get(pembinaanPaths.kompetensi, async (c) => {
    const ada = await readBimbingan(c)
    if (!ada) return notFound(c)
    const kompetensi = await findSesudah(kerja(c).db, 'evaluasiKompetensi', ada.id)
    const bolehMengisi = !kompetensi && isSelesai(ada) && pelaku(c).pejabatId === ada.pembimbingId

    return bolehMengisi
      ? isiKompetensiPage(c, ada, { isian: KOMPETENSI_KOSONG })
      : kompetensiPage(c, ada, {
          isi: kompetensi?.isi ?? null,
          dokumen: await findKertas(c, ada, 'evaluasi-kompetensi'),
        })
  })

  rute.post(pembinaanPaths.kompetensi, async (c) => {
    const isian = readKompetensi(await c.req.formData())
    const ada = await readBimbingan(c)
    if (!ada) return notFound(c)
    const hasil = await rateKompetensi(kerja(c), { id: ada.id, isian })
    if (hasil.ok) return c.redirect(url(pembinaanPaths.kompetensi, { bimbinganId: ada.id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return isiKompetensiPage(c, ada, { isian, penolakan: pesanBimbingan(hasil.penolakan) })
  })
}

function findKertas(c: C, { id }: BimbinganTercatat, jenis: 'pendapat-bimbingan' | 'evaluasi-kompetensi') {
  return findDokumenTerakhir(kerja(c).db, { jenis, entitasId: id })
}

function readBimbingan(c: C) {
  return findBimbingan(kerja(c).db, c.req.param('bimbinganId') ?? '')
}
