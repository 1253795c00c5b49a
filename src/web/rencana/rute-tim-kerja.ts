import { findUnitBerstrategi } from '../../db/queries/rencana/strategi.ts'
import { findTim, listTim } from '../../db/queries/rencana/tim-kerja.ts'
import type { PenolakanTim } from '../../domain/rencana/tim-kerja.ts'
import type { Result } from '../../domain/result.ts'
import { hariIni } from '../../usecases/context.ts'
import { answerAnggota } from '../../usecases/rencana/answer-anggota.ts'
import { appointAnggota } from '../../usecases/rencana/appoint-anggota.ts'
import { endPenugasanTim } from '../../usecases/rencana/end-penugasan-tim.ts'
import { formTim } from '../../usecases/rencana/form-tim.ts'
import { joinTim } from '../../usecases/rencana/join-tim.ts'
import { readIsian, readTanggal } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { type IsiTim, timPage } from './halaman-tim.tsx'
import { timBaruPage, timKerjaPage } from './halaman-tim-kerja.tsx'
import { pesanTim } from './messages-matriks.ts'
import { rencanaPaths } from './paths.ts'

/** Teams across units: formed by a leader, joined by appointment or by offering oneself. */
export function timKerjaRoutes(rute: Rute): void {
  rute.get(rencanaPaths.timKerja, async (c) => {
    const { db, ...rest } = kerja(c)
    const { pejabatId, pegawaiId } = pelaku(c)
    const kini = hariIni(rest)
    const daftar = await listTim(db, { pejabatId, hariIni: kini.toString() })
    const unitId = pegawaiId ? await findUnitBerstrategi(db, { pegawaiId, tahun: kini.year }) : undefined

    return timKerjaPage(c, { daftar, strategi: unitId && url(rencanaPaths.strategi, { unitId }) })
  })

  rute.get(rencanaPaths.timBaru, (c) => timBaruPage(c, {}))

  rute.post(rencanaPaths.timBaru, async (c) => {
    const form = await c.req.formData()
    const hasil = await formTim(kerja(c), {
      // Every sentence already says "tim" before the name.
      nama: readTeks(form, 'nama').replace(/^tim\s+/i, ''),
      tujuan: readTeks(form, 'tujuan'),
      ...readMasa(form),
      terbuka: form.get('terbuka') === 'ya',
    })

    return hasil.ok
      ? c.redirect(url(rencanaPaths.tim, { timId: hasil.value.id }), 303)
      : timBaruPage(c, { penolakan: pesanTim(hasil.penolakan), tertulis: readIsian(form) })
  })

  rute.get(rencanaPaths.tim, (c) => show(c, {}))

  rute.post(rencanaPaths.anggota, async (c) => {
    const form = await c.req.formData()
    const timId = c.req.param('timId')
    if (!isUuid(timId)) return notFound(c)
    const nip = readTeks(form, 'nip').replace(/\s/g, '')
    const peran = form.get('peran') === 'ketua' ? 'ketua' : 'anggota'

    return answer(c, form, await appointAnggota(kerja(c), { timId, nip, peran, ...readMasa(form) }))
  })

  rute.post(rencanaPaths.gabung, async (c) => {
    const form = await c.req.formData()
    const timId = c.req.param('timId')
    if (!isUuid(timId)) return notFound(c)
    const alasan = readTeks(form, 'alasan')

    return answer(c, form, await joinTim(kerja(c), { timId, alasan }))
  })

  rute.post(rencanaPaths.jawab, async (c) => {
    const form = await c.req.formData()
    const timId = c.req.param('timId')
    const anggotaId = String(form.get('anggota'))
    if (!isUuid(timId) || !isUuid(anggotaId)) return notFound(c)
    const setuju = form.get('jawaban') === 'setuju'
    const alasan = readTeks(form, 'alasan')

    return answer(c, form, await answerAnggota(kerja(c), { timId, anggotaId, setuju, alasan }))
  })

  rute.post(rencanaPaths.akhiri, async (c) => {
    const form = await c.req.formData()
    const timId = c.req.param('timId')
    const anggotaId = String(form.get('anggota'))
    if (!isUuid(timId) || !isUuid(anggotaId)) return notFound(c)

    return answer(c, form, await endPenugasanTim(kerja(c), { timId, anggotaId }))
  })
}

function readMasa(form: FormData) {
  return { mulai: readTanggal(readTeks(form, 'mulai')), sampai: readTanggal(readTeks(form, 'sampai')) }
}

async function answer(c: C, form: FormData, hasil: Result<unknown, PenolakanTim>): Promise<Response> {
  const timId = c.req.param('timId') ?? ''
  if (hasil.ok) return c.redirect(url(rencanaPaths.tim, { timId }), 303)
  if (hasil.penolakan.kode === 'tidak-ditemukan') return notFound(c)

  return show(c, { penolakan: pesanTim(hasil.penolakan), tertulis: readIsian(form) })
}

async function show(c: C, ditolak: Pick<IsiTim, 'penolakan' | 'tertulis'>): Promise<Response> {
  const { db, ...rest } = kerja(c)
  const timId = c.req.param('timId') ?? ''
  const { pejabatId, pegawaiId } = pelaku(c)
  const tim = isUuid(timId) ? await findTim(db, { timId, pejabatId }) : undefined
  if (!tim) return notFound(c)
  const isi = { tim, pejabatId, isPegawai: pegawaiId !== null, hariIni: hariIni(rest).toString() }

  return timPage(c, { ...isi, ...ditolak })
}
