import {
  agreeOnHasilLalu,
  cancelHasilLalu,
  proposeHasilLalu,
} from '../../usecases/penilaian/use-hasil-lalu.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { pesanPenilaian } from './messages.ts'
import { penilaianPaths } from './paths.ts'

const AKSI = new Map([
  ['usul', proposeHasilLalu],
  ['setuju', agreeOnHasilLalu],
  ['batal', cancelHasilLalu],
])

/** Proposing, agreeing on and giving up the former unit's result. */
export function hasilLaluRoutes(rute: Rute, show: (c: C, penolakan: Pesan) => Promise<Response>): void {
  rute.post(penilaianPaths.hasilLalu, async (c) => {
    const id = c.req.param('evaluasiId')
    const lakukan = AKSI.get(String((await c.req.formData()).get('aksi')))
    if (!lakukan) return notFound(c)
    const hasil = await lakukan(kerja(c), id)
    if (hasil.ok) return c.redirect(url(penilaianPaths.tampil, { evaluasiId: id }), 303)

    return hasil.penolakan.kode === 'tidak-ditemukan' ? notFound(c) : show(c, pesanPenilaian(hasil.penolakan))
  })
}
