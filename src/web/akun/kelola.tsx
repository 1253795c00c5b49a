import { countOrangAkun, listOrangAkun, listUnitPilihan } from '../../db/queries/akun/orang.ts'
import { slipAktivasi } from '../../reports/slip-aktivasi.ts'
import { choosePenerima, type PenolakanKode } from '../../usecases/akun/choose-penerima.ts'
import { makeKode, type Slip } from '../../usecases/akun/make-kode.ts'
import { unlockAkun } from '../../usecases/akun/unlock-akun.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { whenFresh } from '../middleware/fresh.ts'
import { forgetSessions } from '../middleware/session.ts'
import { isUuid } from '../middleware/subjek.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import type { Rute } from '../rute.ts'
import { kelolaPage, SEHALAMAN } from './halaman-kelola.tsx'
import { slipPage } from './halaman-slip.tsx'
import { pesanKelola } from './messages.ts'
import { akunPaths } from './paths.ts'
import { kelolaUrl, readSaringan, type Saringan, saringanAkun, saringanForm } from './saringan.ts'

const SEMUA_PALING_BANYAK = 1_001

export function kelolaRoutes(rute: Rute): void {
  rute.get(akunPaths.kelola, (c) => {
    const kabar = kabarDari(c)

    return showKelola(
      c,
      readSaringan((nama) => c.req.query(nama)),
      { kabar },
    )
  })

  rute.post(akunPaths.slip, whenFresh(makeSlip))

  rute.post(
    akunPaths.buka,
    whenFresh(async (c) => {
      const form = await c.req.formData()
      const saringan = saringanForm(form)
      const dibuka = await unlockAkun(kerja(c), form.getAll('orang').map(String).filter(isUuid))
      if (dibuka.ok) return c.redirect(kelolaUrl(saringan, { dibuka: dibuka.value }), 303)
      if (dibuka.penolakan.kode === 'tidak-ditemukan') return notFound(c)

      return showKelola(c, saringan, { penolakan: pesanKelola(dibuka.penolakan) })
    }),
  )
}

function kabarDari(c: C): string | undefined {
  if (c.req.query('lepas')) return 'Langkah kedua akun itu sudah dilepas.'
  const dibuka = c.req.query('dibuka')

  return dibuka === undefined ? undefined : `${Number(dibuka) || 0} akun sudah dibuka kuncinya.`
}

async function makeSlip(c: C): Promise<Response> {
  const form = await c.req.formData()
  const saringan = saringanForm(form)
  const pejabatIds = await readOrang(c, form, saringan)
  if (form.get('tegas') !== 'ya') {
    const penerima = await choosePenerima(kerja(c), pejabatIds)
    return penerima.ok
      ? slipPage(c, { orang: penerima.value.orang, saringan })
      : refuseSlip(c, saringan, penerima.penolakan)
  }
  const dibuat = await makeKode(kerja(c), { pejabatIds, sidik: c.get('instansi').auth.sidik })
  if (!dibuat.ok) return refuseSlip(c, saringan, dibuat.penolakan)
  forgetSessions()

  return sendSlip(c, dibuat.value)
}

/** Somebody of another unit is not there, for this administrator. */
function refuseSlip(c: C, saringan: Saringan, penolakan: PenolakanKode): Response | Promise<Response> {
  return penolakan.kode === 'tidak-ditemukan'
    ? notFound(c)
    : showKelola(c, saringan, { penolakan: pesanKelola(penolakan) })
}

/** The chosen rows, or everybody under the filter. */
async function readOrang(c: C, form: FormData, saringan: Saringan): Promise<string[]> {
  if (form.get('semua') !== 'ya') return form.getAll('orang').map(String).filter(isUuid)
  const orang = await listOrangAkun(kerja(c).db, saringanAkun(c, saringan), {
    keadaan: saringan.keadaan,
    batas: SEMUA_PALING_BANYAK,
    mulai: 0,
  })
  return orang.map(({ pejabatId }) => pejabatId)
}

function sendSlip(c: C, { orang, berlakuSampai }: Slip): Response {
  const { now, instansi } = kerja(c)
  const unit = [...new Set(orang.map((satu) => satu.unit))]
  const pdf = slipAktivasi(
    {
      instansi: instansi.pemerintah,
      unit: unit.length > 3 ? `${unit.length} unit` : unit.join(', '),
      alamat: `${c.get('perangkat').alamatPublik}${paths.masuk.aktivasi}`,
      berlakuSampai,
      orang,
    },
    { tanggal: now },
  )

  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="slip-aktivasi.pdf"',
  })
}

async function showKelola(
  c: C,
  saringan: Saringan,
  rest: { kabar?: string | undefined; penolakan?: Pesan },
): Promise<Response> {
  const { db } = kerja(c)
  const cari = saringanAkun(c, saringan)
  const mulai = (saringan.halaman - 1) * SEHALAMAN
  const [orang, jumlah, unit] = await Promise.all([
    listOrangAkun(db, cari, { keadaan: saringan.keadaan, batas: SEHALAMAN, mulai }),
    countOrangAkun(db, cari),
    listUnitPilihan(db, cari),
  ])

  return kelolaPage(c, { orang, jumlah, unit, saringan, ...rest })
}
