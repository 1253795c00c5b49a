import { listVersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { listJalurAkar } from '../../db/queries/rencana/jalur.ts'
import { findPerjanjian, findUnitRencana, listUnitRencana } from '../../db/queries/rencana/perjanjian.ts'
import { isPeranPengamat } from '../../domain/organisasi/peran.ts'
import { type Perjanjian, TRIWULAN } from '../../domain/rencana/perjanjian.ts'
import { hariIni } from '../../usecases/context.ts'
import { agreePerjanjian } from '../../usecases/rencana/agree-perjanjian.ts'
import { hubunganRencana } from '../../usecases/rencana/hubungan-unit.ts'
import { recordRealisasi } from '../../usecases/rencana/record-realisasi.ts'
import { countCapaian } from '../../usecases/rencana/saran-capaian.ts'
import { savePerjanjian } from '../../usecases/rencana/save-perjanjian.ts'
import { reopenPerjanjian, setPerjanjian } from '../../usecases/rencana/set-perjanjian.ts'
import { readTahun } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import type { IsiUnit } from './bahan-unit.ts'
import { perbedaanPerjanjian } from './editor-unit.tsx'
import { daftarPage } from './halaman-daftar.tsx'
import { unitPage } from './halaman-unit.tsx'
import { applyAksi, type IsianPerjanjian, readIsianPerjanjian, readRealisasi } from './isian.ts'
import { type PenolakanRencana, pesanRencana } from './messages.ts'
import { rencanaPaths } from './paths.ts'
import { cetakPerjanjianRoutes } from './rute-cetak.ts'
import { lembarMatriksRoutes } from './rute-lembar.ts'
import { matriksRoutes } from './rute-matriks.ts'
import { strategiRoutes } from './rute-strategi.ts'
import { timKerjaRoutes } from './rute-tim-kerja.ts'

/** What units promise for a year: written by the head, set by the leader above, with what came of it. */
export function rencanaRoutes(rute: Rute): void {
  cetakPerjanjianRoutes(rute)
  matriksRoutes(rute)
  lembarMatriksRoutes(rute)
  timKerjaRoutes(rute)
  strategiRoutes(rute)

  rute.get(rencanaPaths.daftar, async (c) => {
    const { db, ...rest } = kerja(c)
    const tahun = readTahun(c.req.query('tahun')) ?? hariIni(rest).year
    const { memimpin, mengelola, peran } = pelaku(c)
    const isSekota = peran.some((satu) => satu !== 'admin-opd' && isPeranPengamat(satu))
    const jalur = isSekota ? await listJalurAkar(db) : [...memimpin, ...mengelola]
    const daftar = await listUnitRencana(db, { jalur, tahun, hariIni: hariIni(rest).toString() })

    return daftarPage(c, { tahun, daftar })
  })

  rute.get(rencanaPaths.unit, (c) => show(c, readTahun(c.req.query('tahun'))))

  rute.post(rencanaPaths.unit, async (c) => {
    const form = await c.req.formData()
    const unitId = c.req.param('unitId')
    const tahun = readTahun(String(form.get('tahun')))
    if (!tahun) return notFound(c)
    const isian = readIsianPerjanjian(form)
    const sasaran = applyAksi(isian.sasaran, isian.aksi)
    if (isian.salahAngka.length > 0)
      return refuseSave(c, tahun, { penolakan: { kode: 'angka-salah' }, isian })
    const hasil = await savePerjanjian(kerja(c), { unitId, tahun, versi: isian.versi, sasaran })
    if (!hasil.ok) return refuseSave(c, tahun, { penolakan: hasil.penolakan, isian: { ...isian, sasaran } })
    if (isian.aksi === 'setujui') {
      const setuju = await agreePerjanjian(kerja(c), { unitId, tahun, versi: hasil.value.versi })
      if (!setuju.ok) return show(c, tahun, { penolakan: pesanRencana(setuju.penolakan) })
    }

    return c.redirect(`${url(rencanaPaths.unit, { unitId }, { tahun })}${jangkar(isian.aksi, sasaran)}`, 303)
  })

  rute.post(rencanaPaths.tetapkan, async (c) => {
    const form = await c.req.formData()
    const unitId = c.req.param('unitId')
    const tahun = readTahun(String(form.get('tahun')))
    if (!tahun) return notFound(c)
    const hasil = await setPerjanjian(kerja(c), { unitId, tahun, versi: Number(form.get('versi')) })

    return hasil.ok
      ? c.redirect(url(rencanaPaths.unit, { unitId }, { tahun }), 303)
      : show(c, tahun, { penolakan: pesanRencana(hasil.penolakan) })
  })

  rute.post(rencanaPaths.buka, async (c) => {
    const form = await c.req.formData()
    const unitId = c.req.param('unitId')
    const tahun = readTahun(String(form.get('tahun')))
    if (!tahun) return notFound(c)
    const alasan = readTeks(form, 'alasan')
    const hasil = await reopenPerjanjian(kerja(c), { unitId, tahun, alasan })

    return hasil.ok
      ? c.redirect(url(rencanaPaths.unit, { unitId }, { tahun }), 303)
      : show(c, tahun, { penolakan: pesanRencana(hasil.penolakan), tertulis: { alasan } })
  })

  rute.post(rencanaPaths.realisasi, async (c) => {
    const form = await c.req.formData()
    const unitId = c.req.param('unitId')
    const tahun = readTahun(String(form.get('tahun')))
    if (!tahun) return notFound(c)
    const perjanjian = await findPerjanjian(kerja(c).db, { unitId, tahun })
    const { daftar, salahAngka, tertulis } = readRealisasi(form, { sasaran: perjanjian?.sasaran ?? [] })
    const tolak = (penolakan: PenolakanRencana) =>
      show(c, tahun, { penolakan: pesanRencana(penolakan), tertulis, salahAngka })
    if (salahAngka.length > 0) return tolak({ kode: 'angka-salah' })
    const versi = Number(form.get('versi'))
    const hasil = await recordRealisasi(kerja(c), { unitId, tahun, versi, daftar })

    return hasil.ok ? c.redirect(url(rencanaPaths.unit, { unitId }, { tahun }), 303) : tolak(hasil.penolakan)
  })
}

/** After adding a line the page opens where that line stands. */
function jangkar(aksi: string, sasaran: Perjanjian['sasaran']): string {
  const [nama, id] = aksi.split(':')
  if (nama === 'tambah-iku') return `#sasaran-${id}`

  return nama === 'tambah-sasaran' ? `#sasaran-${sasaran.at(-1)?.id}` : ''
}

type Ditolak = Pick<IsiUnit, 'penolakan' | 'perbedaan' | 'tertulis' | 'salahAngka'> & {
  readonly sasaran?: Perjanjian['sasaran']
}

async function show(c: C, tahunDiminta: number | undefined, ditolak: Ditolak = {}): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const tahun = tahunDiminta ?? hariIni(rest).year
  const unitId = c.req.param('unitId') ?? ''
  const unit = await findUnitRencana(db, { unitId, hariIni: hariIni(rest).toString() })
  if (!unit) return notFound(c)
  const tersimpan = (await findPerjanjian(db, { unitId, tahun })) ?? kosong(unitId, tahun)
  const { sasaran = tersimpan.sasaran, ...sisa } = ditolak
  const hitungan =
    tersimpan.status === 'ditetapkan'
      ? await Promise.all(
          [...TRIWULAN.map((triwulan) => ({ triwulan })), 'tahun' as const].map((masa) =>
            countCapaian(db, { perjanjian: tersimpan, masa, sampai: `${tahun}-12-31` }),
          ),
        )
      : []

  const beku = tersimpan.id
    ? await listVersiDokumen(db, { jenis: 'perjanjian-kinerja', entitasId: tersimpan.id })
    : []

  return unitPage(c, {
    ...{ unit, tahun, beku },
    perjanjian: { ...tersimpan, sasaran },
    hubungan: hubunganRencana(pelaku(c), unit),
    hitungan,
    ...sisa,
  })
}

function kosong(unitId: string, tahun: number): Perjanjian {
  return {
    id: '',
    unitId,
    tahun,
    status: 'draf',
    persetujuan: null,
    ditetapkanPada: null,
    ditetapkanOleh: null,
    versi: 0,
    sasaran: [],
  }
}

/** What was typed stays; a newer stored version is shown beside it and may then be replaced. */
async function refuseSave(
  c: C,
  tahun: number,
  { penolakan, isian }: { penolakan: PenolakanRencana; isian: IsianPerjanjian },
): Promise<Response> {
  const { sasaran, tertulis, salahAngka } = isian
  if (penolakan.kode === 'perjanjian-ditetapkan' || penolakan.kode === 'bukan-penyusun')
    return show(c, tahun, { penolakan: pesanRencana(penolakan) })
  if (penolakan.kode !== 'sudah-berubah')
    return show(c, tahun, { penolakan: pesanRencana(penolakan), sasaran, tertulis, salahAngka })
  const tersimpan = await findPerjanjian(kerja(c).db, { unitId: c.req.param('unitId') ?? '', tahun })
  const perbedaan = perbedaanPerjanjian(tersimpan?.sasaran ?? [], sasaran)

  return show(c, tahun, { perbedaan, sasaran, tertulis, salahAngka })
}
