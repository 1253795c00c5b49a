import { findDokumenVersi } from '../../db/queries/dokumen/dokumen.ts'
import { listVersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { findMatriks } from '../../db/queries/rencana/matriks.ts'
import { findUnitDipimpin, listStrategi } from '../../db/queries/rencana/strategi.ts'
import { hariIni } from '../../usecases/context.ts'
import { printDokumenBeku } from '../../usecases/dokumen/print-beku.ts'
import { collectMatriks, printMatriks } from '../../usecases/rencana/dokumen-matriks.ts'
import { saveMatriks } from '../../usecases/rencana/save-matriks.ts'
import { setMatriks } from '../../usecases/rencana/set-matriks.ts'
import { isNomorVersi, readTahun } from '../forms/isian.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import type { IsiMatriks } from './bahan-matriks.ts'
import { matriksPage } from './halaman-matriks.tsx'
import { type IsianMatriks, perbedaanMatriks, readIsianMatriks } from './isian-matriks.ts'
import { pesanMatriks } from './messages-matriks.ts'
import { alamatMatriks, type MilikMatriks, readMilik } from './milik-matriks.ts'
import { rencanaPaths } from './paths.ts'

/** The matrix of a leader, and that of the head of a team. */
export function matriksRoutes(rute: Rute): void {
  rute.get(rencanaPaths.matriks, async (c) => show(c, await readBahan(c)))
  rute.post(rencanaPaths.matriks, save)

  rute.get(rencanaPaths.matriksTim, async (c) => show(c, await readBahan(c)))
  rute.post(rencanaPaths.matriksTim, save)

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
    milik && isNomorVersi(versi)
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
  'judul' | 'alamat' | 'cetak' | 'lembar' | 'strategi' | 'tahun' | 'aktif' | 'matriks' | 'beku'
> &
  Pick<MilikMatriks, 'tim'>

/** The page of the matrix that this person may write. */
async function readBahan(c: C, diminta?: number): Promise<Bahan | undefined> {
  const { db } = kerja(c)
  const milik = await readMilik(c, diminta)
  if (!milik) return undefined
  const { tahun, tim } = milik
  const umum = { ...milik, lembar: alamatMatriks(milik).lembar }
  if (tim)
    return {
      ...umum,
      beku: [],
      judul: `Matriks tim ${tim.nama}`,
      alamat: url(rencanaPaths.matriksTim, { timId: tim.id }),
      aktif: rencanaPaths.timKerja,
    }

  const tersimpan = await findMatriks(db, { pemilikId: pelaku(c).pejabatId, tahun, timId: null })
  return {
    ...umum,
    strategi: await readStrategi(c, tahun),
    beku: tersimpan ? await listVersiDokumen(db, { jenis: 'matriks', entitasId: tersimpan.id }) : [],
    judul: 'Matriks pembagian peran dan hasil',
    alamat: rencanaPaths.matriks,
    cetak: url(rencanaPaths.cetakMatriks, {}, { tahun }),
    aktif: rencanaPaths.matriks,
  }
}

async function readStrategi(c: C, tahun: number): Promise<IsiMatriks['strategi']> {
  const { db } = kerja(c)
  const unitId = await findUnitDipimpin(db, pelaku(c).memimpin)
  if (!unitId) return undefined

  return {
    href: url(rencanaPaths.strategi, { unitId }, { tahun }),
    daftar: await listStrategi(db, { unitId, tahun }),
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

async function save(c: C): Promise<Response> {
  const form = await c.req.formData()
  const tahun = readTahun(String(form.get('tahun')))
  const bahan = tahun && (await readBahan(c, tahun))
  if (!bahan) return notFound(c)
  const timId = bahan.tim?.id ?? null
  const isian = readIsianMatriks(form, bahan.matriks)
  const tertulis = isian
  if (isian.salahAngka.length > 0)
    return show(c, bahan, { penolakan: pesanMatriks({ kode: 'angka-salah' }), tertulis })
  const hasil = await saveMatriks(kerja(c), { tahun, timId, versi: isian.versi, peran: isian.peran })
  if (hasil.ok && form.get('aksi') === 'tetapkan' && timId === null) {
    const ditetapkan = await setMatriks(kerja(c), { tahun, versi: hasil.value.versi })
    if (!ditetapkan.ok)
      return show(c, await readBahan(c, tahun), { penolakan: pesanMatriks(ditetapkan.penolakan) })
  }
  if (hasil.ok) return c.redirect(`${bahan.alamat}?tahun=${tahun}`, 303)
  if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)
  if (hasil.penolakan.kode === 'sudah-berubah') return conflict(c, { bahan, isian })

  return show(c, bahan, { penolakan: pesanMatriks(hasil.penolakan), tertulis })
}

function conflict(c: C, { bahan, isian }: { bahan: Bahan; isian: IsianMatriks }): Response {
  return show(c, bahan, { perbedaan: perbedaanMatriks(bahan.matriks, isian.peran), tertulis: isian })
}
