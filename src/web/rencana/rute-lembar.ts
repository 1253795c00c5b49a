import { readMatriks } from '../../db/queries/rencana/matriks.ts'
import { bacaLembarMatriks } from '../../domain/rencana/lembar-matriks.ts'
import type { MatriksPeran } from '../../domain/rencana/matriks.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { Lembar } from '../../luar/lembar-kerja.ts'
import { hariIni } from '../../usecases/context.ts'
import { writeLembarMatriks } from '../../usecases/rencana/lembar-matriks.ts'
import { saveMatriks } from '../../usecases/rencana/save-matriks.ts'
import { readTahun } from '../forms/isian.ts'
import { bacaBerkas, parseLembar, sendLembar } from '../forms/lembar.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { lembarMatriksPage } from './halaman-lembar.tsx'
import { perbedaanMatriks } from './isian-matriks.ts'
import { type PenolakanHalamanMatriks, pesanMatriks } from './messages-matriks.ts'
import { rencanaPaths } from './paths.ts'

/** A whole matrix as a sheet: out, looked through, and in. */
export function lembarMatriksRoutes(rute: Rute): void {
  rute.get(rencanaPaths.lembarMatriks, (c) => show(c))

  rute.get(rencanaPaths.templatMatriks, async (c) => {
    const { tahun, matriks } = await readBahan(c)

    return sendLembar(c, await writeLembarMatriks(matriks), `matriks-peran-${tahun}`)
  })

  rute.post(rencanaPaths.lembarMatriks, async (c) => {
    const lembar = await bacaBerkas(await c.req.formData())

    return lembar.ok ? periksa(c, lembar.value) : show(c, lembar.penolakan)
  })

  rute.post(rencanaPaths.terapkanMatriks, async (c) => {
    const form = await c.req.formData()
    const lembar = parseLembar(readTeks(form, 'lembar'))
    if (!lembar) return show(c, { kode: 'bukan-lembar-kerja' })
    const { tahun, matriks } = await readBahan(c)
    const versi = Number(form.get('versi'))
    if (matriks.versi !== versi) return show(c, { kode: 'lembar-basi' })
    const { peran, temuan } = bacaLembarMatriks(lembar, matriks, PANJANG.uraian)
    if (temuan.length > 0) return show(c, { kode: 'lembar-belum-bersih', jumlah: temuan.length })
    const hasil = await saveMatriks(kerja(c), { tahun, timId: null, versi, peran })
    if (hasil.ok) return c.redirect(url(rencanaPaths.matriks, {}, { tahun }), 303)

    return show(c, hasil.penolakan.kode === 'sudah-berubah' ? { kode: 'lembar-basi' } : hasil.penolakan)
  })
}

type Bahan = { readonly tahun: number; readonly matriks: MatriksPeran }

/** The matrix of whoever asks; nobody reaches another's. */
async function readBahan(c: C): Promise<Bahan> {
  const { db, ...rest } = kerja(c)
  const kini = hariIni(rest)
  const tahun = readTahun(c.req.query('tahun')) ?? kini.year
  const kunci = { pemilikId: pelaku(c).pejabatId, tahun, timId: null }
  const matriks = await readMatriks(db, kunci, kini.toString())
  shows(
    c,
    matriks.baris.map(({ pegawaiId }) => pegawaiId),
  )

  return { tahun, matriks }
}

async function show(c: C, penolakan?: PenolakanHalamanMatriks): Promise<Response> {
  return lembarMatriksPage(c, { ...(await readBahan(c)), penolakan: penolakan && pesanMatriks(penolakan) })
}

/** A dry run: what would change, or what is to be mended cell by cell. */
async function periksa(c: C, lembar: Lembar): Promise<Response> {
  const bahan = await readBahan(c)
  const { peran, temuan } = bacaLembarMatriks(lembar, bahan.matriks, PANJANG.uraian)
  const beda = temuan.length > 0 ? [] : perbedaanMatriks(bahan.matriks, peran)

  return lembarMatriksPage(c, { ...bahan, periksa: { temuan, beda, lembar: JSON.stringify(lembar) } })
}
