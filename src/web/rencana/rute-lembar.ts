import { readLembarMatriks } from '../../domain/rencana/lembar-matriks.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { Lembar } from '../../luar/lembar.ts'
import { writeLembarMatriks } from '../../usecases/rencana/lembar-matriks.ts'
import { saveMatriks } from '../../usecases/rencana/save-matriks.ts'
import { bacaBerkas, parseLembar, sendLembar } from '../forms/lembar.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { lembarMatriksPage } from './halaman-lembar.tsx'
import { perbedaanMatriks } from './isian-matriks.ts'
import { type PenolakanHalamanMatriks, pesanMatriks } from './messages-matriks.ts'
import { alamatMatriks, type MilikMatriks, readMilik } from './milik-matriks.ts'
import { rencanaPaths } from './paths.ts'

/** A whole matrix as a sheet, of a leader or of a team: out, looked through, and in. */
export function lembarMatriksRoutes(rute: Rute): void {
  rute.get(rencanaPaths.lembarMatriks, (c) => show(c))
  rute.get(rencanaPaths.lembarMatriksTim, (c) => show(c))

  rute.get(rencanaPaths.templatMatriks, sendTemplat)
  rute.get(rencanaPaths.templatMatriksTim, sendTemplat)

  rute.post(rencanaPaths.lembarMatriks, receive)
  rute.post(rencanaPaths.lembarMatriksTim, receive)

  rute.post(rencanaPaths.terapkanMatriks, terapkan)
  rute.post(rencanaPaths.terapkanMatriksTim, terapkan)
}

async function sendTemplat(c: C): Promise<Response> {
  const milik = await readMilikTampak(c)
  if (!milik) return notFound(c)
  const { tahun, tim, matriks } = milik

  return sendLembar(c, await writeLembarMatriks(matriks), `matriks-peran${tim ? '-tim' : ''}-${tahun}`)
}

async function receive(c: C): Promise<Response> {
  const lembar = await bacaBerkas(await c.req.formData())

  return lembar.ok ? periksa(c, lembar.value) : show(c, lembar.penolakan)
}

async function terapkan(c: C): Promise<Response> {
  const form = await c.req.formData()
  const lembar = parseLembar(readTeks(form, 'lembar'))
  if (!lembar) return show(c, { kode: 'bukan-lembar-kerja' })
  const milik = await readMilikTampak(c)
  if (!milik) return notFound(c)
  const { tahun, tim, matriks } = milik
  const versi = Number(form.get('versi'))
  if (matriks.versi !== versi) return show(c, { kode: 'lembar-basi' })
  const { peran, temuan } = readLembarMatriks(lembar, matriks, PANJANG.uraian)
  if (temuan.length > 0) return show(c, { kode: 'lembar-belum-bersih', jumlah: temuan.length })
  const hasil = await saveMatriks(kerja(c), { tahun, timId: tim?.id ?? null, versi, peran })
  if (hasil.ok) return c.redirect(alamatMatriks(milik).matriks, 303)

  return show(c, hasil.penolakan.kode === 'sudah-berubah' ? { kode: 'lembar-basi' } : hasil.penolakan)
}

/** The matrix of whoever asks; whose data it shows is written down. */
async function readMilikTampak(c: C): Promise<MilikMatriks | undefined> {
  const milik = await readMilik(c)
  if (milik)
    shows(
      c,
      milik.matriks.baris.map(({ pegawaiId }) => pegawaiId),
    )

  return milik
}

async function show(c: C, penolakan?: PenolakanHalamanMatriks): Promise<Response> {
  const milik = await readMilikTampak(c)

  return milik
    ? lembarMatriksPage(c, { ...milik, penolakan: penolakan && pesanMatriks(penolakan) })
    : notFound(c)
}

/** A dry run: what would change, or what is to be mended cell by cell. */
async function periksa(c: C, lembar: Lembar): Promise<Response> {
  const milik = await readMilikTampak(c)
  if (!milik) return notFound(c)
  const { peran, temuan } = readLembarMatriks(lembar, milik.matriks, PANJANG.uraian)
  const beda = temuan.length > 0 ? [] : perbedaanMatriks(milik.matriks, peran)

  return lembarMatriksPage(c, { ...milik, periksa: { temuan, beda, lembar: JSON.stringify(lembar) } })
}
