import { listAlihanTerbuka } from '../../../db/queries/penilaian/alihan.ts'
import { listCapaianOleh } from '../../../db/queries/penilaian/capaian.ts'
import { findPeriode } from '../../../db/queries/penilaian/periode.ts'
import { CAPAIAN } from '../../../domain/penilaian/capaian-organisasi.ts'
import { hariIni } from '../../../usecases/context.ts'
import { explainSebaran } from '../../../usecases/penilaian/explain-sebaran.ts'
import { setCapaian } from '../../../usecases/penilaian/set-capaian.ts'
import { startEvaluasi } from '../../../usecases/penilaian/start-evaluasi.ts'
import { readSaranCapaian } from '../../../usecases/rencana/saran-capaian.ts'
import { readPilihan, readTeks } from '../../forms/teks.ts'
import { type C, kerja, pelaku } from '../../lingkungan.ts'
import { notFound } from '../../middleware/errors.tsx'
import { shows } from '../../middleware/pembukaan.ts'
import { isUuid } from '../../middleware/subjek.ts'
import { readPeriode } from '../../periode.ts'
import type { Rute } from '../../rute.ts'
import { url } from '../../url.ts'
import { readTim } from '../bahan.ts'
import { pesanPenilaian } from '../messages.ts'
import { penilaianPaths } from '../paths.ts'
import { tenggatJendela } from '../tenggat.ts'
import { capaianPage, type IsiCapaian } from './halaman-capaian.tsx'
import { type IsiTim, timPage } from './halaman-tim.tsx'

/** The rater's side: the team, its unit achievements, and the reason of a spread. */
export function timRoutes(rute: Rute): void {
  rute.get(penilaianPaths.tim, (c) => showTim(c, c.req.query('periode')))

  rute.post(penilaianPaths.tim, async (c) => {
    const form = await c.req.formData()
    const pegawaiId = String(form.get('pegawai'))
    const periodeId = String(form.get('periode'))
    if (!isUuid(pegawaiId) || !isUuid(periodeId)) return notFound(c)
    const hasil = await startEvaluasi(kerja(c), { pegawaiId, periodeId })
    if (hasil.ok) return c.redirect(url(penilaianPaths.tampil, { evaluasiId: hasil.value.id }), 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showTim(c, periodeId, { penolakan: pesanPenilaian(hasil.penolakan) })
  })

  rute.post(penilaianPaths.alasan, async (c) => {
    const form = await c.req.formData()
    const periodeId = String(form.get('periode'))
    if (!isUuid(periodeId)) return notFound(c)
    const alasan = readTeks(form, 'alasan')
    const hasil = await explainSebaran(kerja(c), { periodeId, alasan })
    if (hasil.ok) return c.redirect(`${url(penilaianPaths.tim, {}, { periode: periodeId })}#alasan`, 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showTim(c, periodeId, { penolakan: pesanPenilaian(hasil.penolakan), alasanTertulis: alasan })
  })

  rute.get(penilaianPaths.capaian, (c) => showCapaian(c, c.req.query('periode') ?? ''))

  rute.post(penilaianPaths.capaian, async (c) => {
    const form = await c.req.formData()
    const unitId = c.req.param('unitId')
    const periodeId = String(form.get('periode'))
    if (!isUuid(unitId) || !isUuid(periodeId)) return notFound(c)
    const capaian = readPilihan(form, 'capaian', CAPAIAN)
    const dasar = readTeks(form, 'dasar')
    const alasanBeda = readTeks(form, 'alasanBeda')
    const versi = Number(form.get('versi'))
    const isian = { unitId, periodeId, capaian, dasar, alasanBeda, versi }
    const hasil = await setCapaian(kerja(c), isian)
    if (hasil.ok) return c.redirect(`${url(penilaianPaths.tim, {}, { periode: periodeId })}#capaian`, 303)
    if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

    return showCapaian(c, periodeId, {
      penolakan: pesanPenilaian(hasil.penolakan),
      tertulis: { capaian, dasar, alasanBeda },
    })
  })
}

type Ditolak = Pick<IsiTim, 'penolakan' | 'alasanTertulis'>

async function showTim(c: C, periodeId: string | undefined, ditolak: Ditolak = {}): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const daftarPeriode = await readPeriode(c)
  const diminta = periodeId && isUuid(periodeId) ? await findPeriode(db, periodeId) : daftarPeriode[0]
  if (!diminta) return notFound(c)
  const [tim, capaian, tenggat, alihan] = await Promise.all([
    readTim(c, { periode: diminta }),
    listCapaianOleh(db, {
      penetapId: pelaku(c).pejabatId,
      periodeId: diminta.id,
      sampai: diminta.sampai,
      hariIni: hariIni(rest).toString(),
    }),
    tenggatJendela(c, diminta),
    listAlihanTerbuka(db, pelaku(c).pejabatId),
  ])

  shows(
    c,
    [...tim.anggota, ...alihan].map(({ pegawaiId }) => pegawaiId),
  )

  return timPage(c, { periode: diminta, daftarPeriode, tim, capaian, tenggat, alihan, ...ditolak })
}

async function showCapaian(
  c: C,
  periodeId: string,
  ditolak: Pick<IsiCapaian, 'penolakan' | 'tertulis'> = {},
): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const periode = isUuid(periodeId) ? await findPeriode(db, periodeId) : (await readPeriode(c))[0]
  if (!periode) return notFound(c)
  const milik = await listCapaianOleh(db, {
    penetapId: pelaku(c).pejabatId,
    periodeId: periode.id,
    sampai: periode.sampai,
    hariIni: hariIni(rest).toString(),
  })
  const unit = milik.find(({ unitId }) => unitId === c.req.param('unitId'))

  if (!unit) return notFound(c)
  const saran = await readSaranCapaian(db, { unitId: unit.unitId, periode })

  return capaianPage(c, { unit, periode, saran, ...ditolak })
}
