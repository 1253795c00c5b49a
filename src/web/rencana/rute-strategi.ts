import { newId } from '../../db/id.ts'
import { findPerjanjian, findUnitRencana, type UnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { findStrategi, listStrategi } from '../../db/queries/rencana/strategi.ts'
import { isDiBawah, type Pelaku } from '../../domain/organisasi/pelaku.ts'
import { isPeranPengamat } from '../../domain/organisasi/peran.ts'
import { kataIntervensi, type PenolakanStrategi, type Strategi } from '../../domain/rencana/strategi.ts'
import { workblock } from '../../reports/workblock.ts'
import { hariIni } from '../../usecases/context.ts'
import { deleteStrategi } from '../../usecases/rencana/delete-strategi.ts'
import { hubunganRencana } from '../../usecases/rencana/hubungan-unit.ts'
import { saveStrategi, type TulisanStrategi } from '../../usecases/rencana/save-strategi.ts'
import { readTahun } from '../forms/isian.ts'
import { kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { formStrategiPage } from './form-strategi.tsx'
import { strategiPage } from './halaman-strategi.tsx'
import { perbedaanStrategi, readIsianStrategi, STRATEGI_KOSONG } from './isian-strategi.ts'
import { pesanStrategi } from './messages-strategi.ts'
import { rencanaPaths } from './paths.ts'

/** The strategies of a unit (Format A.1.4): written by the head, read by its people. */
export function strategiRoutes(rute: Rute): void {
  rute.get(rencanaPaths.strategi, (c) => showDaftar(c, readTahun(c.req.query('tahun'))))
  rute.get(rencanaPaths.cetakStrategi, print)

  rute.get(rencanaPaths.strategiBaru, async (c) => {
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(kerja(c)).year

    return showForm(c, { id: newId(), tahun, versi: 0, isi: STRATEGI_KOSONG })
  })

  rute.get(rencanaPaths.satuStrategi, async (c) => {
    const strategi = await readMilik(c)

    if (!strategi) return notFound(c)
    // The words of a chosen indicator are the agreement's.
    const isi = strategi.ikuId ? { ...strategi, intervensi: '' } : strategi

    return showForm(c, { ...strategi, isi })
  })

  rute.post(rencanaPaths.satuStrategi, save)

  rute.post(rencanaPaths.hapusStrategi, async (c) => {
    const [form, strategi] = [await c.req.formData(), await readMilik(c)]
    if (!strategi) return notFound(c)
    const { id, unitId, tahun } = strategi
    const hasil = await deleteStrategi(kerja(c), { id, unitId, versi: Number(form.get('versi')) })

    return hasil.ok
      ? c.redirect(url(rencanaPaths.strategi, { unitId }, { tahun }), 303)
      : showDaftar(c, tahun, pesanStrategi(hasil.penolakan))
  })
}

/** The strategy of the address, if it is this unit's. */
async function readMilik(c: C): Promise<Strategi | undefined> {
  const id = c.req.param('strategiId') ?? ''
  const strategi = isUuid(id) ? await findStrategi(kerja(c).db, id) : undefined

  return strategi?.unitId === c.req.param('unitId') ? strategi : undefined
}

async function readUnit(c: C): Promise<UnitRencana | undefined> {
  const { db, ...rest } = kerja(c)

  return findUnitRencana(db, { unitId: c.req.param('unitId') ?? '', hariIni: hariIni(rest).toString() })
}

async function showDaftar(c: C, diminta: number | undefined, penolakan?: Pesan): Promise<Response> {
  const context = kerja(c)
  const tahun = diminta ?? hariIni(context).year
  const unit = await readUnit(c)
  if (!unit) return notFound(c)
  const daftar = await listStrategi(context.db, { unitId: unit.unitId, tahun })
  const hubungan = hubunganRencana(pelaku(c), unit)

  return strategiPage(c, {
    ...{ unit, tahun, daftar, hubungan, penolakan },
    isPengamat: isPengamat(pelaku(c), unit),
  })
}

function isPengamat({ memimpin, mengelola, peran }: Pelaku, { jalur }: UnitRencana): boolean {
  const isSekota = peran.some((satu) => satu !== 'admin-opd' && isPeranPengamat(satu))

  return isSekota || [...memimpin, ...mengelola].some((pangkal) => isDiBawah(jalur, pangkal))
}

async function print(c: C): Promise<Response> {
  const context = kerja(c)
  const tahun = readTahun(c.req.query('tahun')) ?? hariIni(context).year
  const unit = await readUnit(c)
  if (!unit) return notFound(c)
  const { unitId } = unit
  const daftar = await listStrategi(context.db, { unitId, tahun })
  if (daftar.length === 0) return c.redirect(url(rencanaPaths.strategi, { unitId }, { tahun }), 303)
  const strategi = daftar.map((satu) => ({
    ...satu,
    intervensi: satu.iku ? kataIntervensi(satu.iku) : satu.intervensi,
  }))
  const cetak = { tanggal: context.now, kertas: await kertasPratinjau(c) }

  return sendPdf(c, workblock({ tahun, unit: unit.unit, strategi }, cetak), `workblock-${tahun}`)
}

type Tulisan = Omit<TulisanStrategi, 'unitId'>

async function showForm(c: C, { id, tahun, versi, isi }: Tulisan, penolakan?: Pesan): Promise<Response> {
  const unit = await readUnit(c)
  if (!unit || !hubunganRencana(pelaku(c), unit).isPenyusun) return notFound(c)
  const perjanjian = await findPerjanjian(kerja(c).db, { unitId: unit.unitId, tahun })

  return formStrategiPage(c, {
    ...{ unit, tahun, id, versi, isi, penolakan },
    sasaran: perjanjian?.sasaran ?? [],
  })
}

async function save(c: C): Promise<Response> {
  const form = await c.req.formData()
  const [id, unitId] = [c.req.param('strategiId') ?? '', c.req.param('unitId') ?? '']
  const tahun = readTahun(String(form.get('tahun')))
  const versi = Number(form.get('versi') ?? Number.NaN)
  if (!isUuid(id) || !tahun) return notFound(c)
  const tulisan = { id, unitId, tahun, versi, isi: readIsianStrategi(form) }
  const hasil = await saveStrategi(kerja(c), tulisan)
  if (hasil.ok) return c.redirect(`${url(rencanaPaths.strategi, { unitId }, { tahun })}#strategi-${id}`, 303)

  return refuseSave(c, tulisan, hasil.penolakan)
}

/** What was typed stays; a newer stored version is shown beside it and may then be replaced. */
async function refuseSave(c: C, tulisan: TulisanStrategi, penolakan: PenolakanStrategi): Promise<Response> {
  const { tahun, isi } = tulisan
  if (penolakan.kode === 'tidak-ditemukan') return notFound(c)
  if (penolakan.kode === 'bukan-penyusun') return showDaftar(c, tahun, pesanStrategi(penolakan))
  const tersimpan = penolakan.kode === 'sudah-berubah' ? await readMilik(c) : undefined
  const unit = tersimpan && (await readUnit(c))
  if (!tersimpan || !unit) return showForm(c, tulisan, pesanStrategi(penolakan))
  const perjanjian = await findPerjanjian(kerja(c).db, { unitId: unit.unitId, tahun })
  const sasaran = perjanjian?.sasaran ?? []

  return formStrategiPage(c, {
    ...{ unit, sasaran },
    ...{ ...tulisan, versi: tersimpan.versi },
    perbedaan: perbedaanStrategi(tersimpan, isi, sasaran),
  })
}
