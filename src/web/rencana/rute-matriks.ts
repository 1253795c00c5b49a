import { findDokumenVersi } from '../../db/queries/dokumen.ts'
import { listVersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { findMatriks, readMatriks } from '../../db/queries/rencana/matriks.ts'
import { findKetua, findTim } from '../../db/queries/rencana/tim-kerja.ts'
import { hariIni } from '../../usecases/context.ts'
import { printDokumenBeku } from '../../usecases/dokumen/print-beku.ts'
import { collectMatriks, printMatriks } from '../../usecases/rencana/cetak-matriks.ts'
import { saveMatriks } from '../../usecases/rencana/save-matriks.ts'
import { setMatriks } from '../../usecases/rencana/set-matriks.ts'
import { readTahun } from '../forms/isian.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import type { IsiMatriks } from './bahan-matriks.ts'
import { matriksPage } from './halaman-matriks.tsx'
import { type IsianMatriks, perbedaanMatriks, readIsianMatriks } from './isian-matriks.ts'
import { pesanMatriks } from './messages-matriks.ts'
import { rencanaPaths } from './paths.ts'

/** The matrix of a leader, and that of the head of a team. */
export function matriksRoutes(rute: Rute): void {
  rute.get(rencanaPaths.matriks, async (c) => {
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(kerja(c)).year
    return show(c, await readBahan(c, { tahun, timId: null }))
  })
  rute.post(rencanaPaths.matriks, (c) => save(c, null))

  rute.get(rencanaPaths.matriksTim, async (c) => {
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(kerja(c)).year
    return show(c, await readBahan(c, { tahun, timId: c.req.param('timId') }))
  })
  rute.post(rencanaPaths.matriksTim, (c) => save(c, c.req.param('timId')))

  rute.get(rencanaPaths.cetakMatriks, async (c) => {
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(kerja(c)).year
    if (c.req.query('versi')) return printVersi(c, tahun)
    const { db, ...rest } = kerja(c)
    const isi = await collectMatriks(db, { ...rest, tahun })

    return isi
      ? sendPdf(c, printMatriks(isi, { tanggal: rest.now, kertas: await kertasPratinjau(c) }), nama(tahun))
      : c.redirect(url(rencanaPaths.matriks, {}, { tahun }), 303)
  })
}

/** The matrix as it was set, of whoever asks. */
async function printVersi(c: C, tahun: number): Promise<Response> {
  const context = kerja(c)
  const milik = await findMatriks(context.db, { pemilikId: pelaku(c).pejabatId, tahun, timId: null })
  const versi = Number(c.req.query('versi'))
  const beku =
    milik && Number.isInteger(versi)
      ? await findDokumenVersi(context.db, { jenis: 'matriks', entitasId: milik.id, versi })
      : undefined
  if (!beku) return notFound(c)

  return sendPdf(
    c,
    await printDokumenBeku(context, { beku, kertas: kertasDiminta(c) }, printMatriks),
    nama(tahun),
  )
}

const nama = (tahun: number) => `matriks-peran-${tahun}`

type Bahan = Pick<
  IsiMatriks,
  'judul' | 'alamat' | 'cetak' | 'lembar' | 'tahun' | 'aktif' | 'matriks' | 'beku'
>

/** The matrix that this person may write; that of a team belongs to its head alone. */
async function readBahan(
  c: C,
  { tahun, timId }: { readonly tahun: number; readonly timId: string | null },
): Promise<Bahan | undefined> {
  const { db, ...rest } = kerja(c)
  const { pejabatId } = pelaku(c)
  const kini = hariIni(rest).toString()
  const tim = timId === null ? null : isUuid(timId) ? await findTim(db, { timId, pejabatId }) : undefined
  if (tim === undefined) return undefined
  if (tim && (await findKetua(db, { timId: tim.id, hariIni: kini })) !== pejabatId) return undefined
  const matriks = await readMatriks(db, { pemilikId: pejabatId, tahun, timId }, kini)
  const isi = { tahun, matriks, beku: [] }
  if (tim)
    return {
      ...isi,
      judul: `Matriks tim ${tim.nama}`,
      alamat: url(rencanaPaths.matriksTim, { timId: tim.id }),
      aktif: rencanaPaths.timKerja,
    }

  const milik = await findMatriks(db, { pemilikId: pejabatId, tahun, timId: null })
  return {
    ...isi,
    beku: milik ? await listVersiDokumen(db, { jenis: 'matriks', entitasId: milik.id }) : [],
    judul: 'Matriks pembagian peran dan hasil',
    alamat: rencanaPaths.matriks,
    cetak: url(rencanaPaths.cetakMatriks, {}, { tahun }),
    lembar: url(rencanaPaths.lembarMatriks, {}, { tahun }),
    aktif: rencanaPaths.matriks,
  }
}

type Ditolak = Pick<IsiMatriks, 'penolakan' | 'perbedaan' | 'tertulis'>

function show(c: C, bahan: Bahan | undefined, ditolak: Ditolak = {}): Response {
  if (!bahan) return notFound(c)
  shows(
    c,
    bahan.matriks.baris.map(({ pegawaiId }) => pegawaiId),
  )

  return matriksPage(c, { ...bahan, ...ditolak })
}

async function save(c: C, timId: string | null): Promise<Response> {
  const form = await c.req.formData()
  const tahun = readTahun(String(form.get('tahun')))
  const bahan = tahun && (await readBahan(c, { tahun, timId }))
  if (!bahan) return notFound(c)
  const isian = readIsianMatriks(form, bahan.matriks)
  const tertulis = isian
  if (isian.salahAngka.length > 0)
    return show(c, bahan, { penolakan: pesanMatriks({ kode: 'angka-salah' }), tertulis })
  const hasil = await saveMatriks(kerja(c), { tahun, timId, versi: isian.versi, peran: isian.peran })
  if (hasil.ok && form.get('aksi') === 'tetapkan' && timId === null) {
    const ditetapkan = await setMatriks(kerja(c), { tahun, versi: hasil.value.versi })
    if (!ditetapkan.ok)
      return show(c, await readBahan(c, { tahun, timId }), { penolakan: pesanMatriks(ditetapkan.penolakan) })
  }
  if (hasil.ok) return c.redirect(`${bahan.alamat}?tahun=${tahun}`, 303)
  if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)
  if (hasil.penolakan.kode === 'sudah-berubah') return conflict(c, { bahan, isian })

  return show(c, bahan, { penolakan: pesanMatriks(hasil.penolakan), tertulis })
}

function conflict(c: C, { bahan, isian }: { bahan: Bahan; isian: IsianMatriks }): Response {
  return show(c, bahan, { perbedaan: perbedaanMatriks(bahan.matriks, isian.peran), tertulis: isian })
}
