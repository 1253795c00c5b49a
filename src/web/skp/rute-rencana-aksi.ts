import { countPeriodeTahun } from '../../db/queries/penilaian/periode.ts'
import { type AksiRhk, listPeriodeSkp, listRencanaAksi } from '../../db/queries/skp/rencana-aksi.ts'
import { periodeFormulir } from '../../domain/penilaian/periode-penilaian.ts'
import { hariIni } from '../../usecases/context.ts'
import { sumberDari } from '../../usecases/dokumen/sumber.ts'
import { openPeriode } from '../../usecases/penilaian/open-periode.ts'
import { printRencanaAksi } from '../../usecases/skp/isi-rencana-aksi.ts'
import { saveRencanaAksi } from '../../usecases/skp/save-rencana-aksi.ts'
import { readTeks } from '../forms/teks.ts'
import { kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import { isUuid } from '../middleware/subjek.ts'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { type BahanNaskah, readNaskah } from './bahan.ts'
import { rencanaAksiPage } from './halaman-rencana-aksi.tsx'
import { type PenolakanHalamanSkp, pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'

/** Plans of action (B.1.1), a period at a time. */
export function rencanaAksiRoutes(rute: Rute): void {
  rute.get(skpPaths.rencanaAksi, async (c) => {
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const pilihan = await readPilihan(c, bahan, c.req.query('periode'))

    return rencanaAksiPage(c, { bahan, ...pilihan })
  })

  rute.post(skpPaths.rencanaAksi, async (c) => {
    const id = c.req.param('skpId')
    const form = await c.req.formData()
    const periodeId = readTeks(form, 'periode')
    const aksi = readAksi(form)
    const penolakan = await refusalOf(c, { id, periodeId, aksi })
    if (!penolakan) return c.redirect(url(skpPaths.rencanaAksi, { skpId: id }, { periode: periodeId }), 303)
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const pilihan = await readPilihan(c, bahan, periodeId)

    return rencanaAksiPage(c, { bahan, ...pilihan, aksi, penolakan: pesanSkp(penolakan) })
  })

  rute.get(skpPaths.cetakRencanaAksi, async (c) => {
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const { periode, aksi } = await readPilihan(c, bahan, c.req.query('periode'))
    if (!periode) return c.redirect(url(skpPaths.rencanaAksi, { skpId: bahan.skp.id }), 303)
    const { db, instansi, now } = kerja(c)
    const tanggal = hariIni({ now, instansi })
    const dasar = { skp: bahan.berlaku, instansi, tanggal, periode: periodeFormulir(periode), aksi }
    const pdf = await printRencanaAksi(sumberDari(db), dasar, {
      tanggal: now,
      kertas: await kertasPratinjau(c),
    })

    return sendPdf(c, pdf, `rencana-aksi-${bahan.skp.tahun}-${periode.urutan}`)
  })
}

type Rencana = { readonly id: string; readonly periodeId: string; readonly aksi: readonly AksiRhk[] }

async function refusalOf(c: C, rencana: Rencana): Promise<PenolakanHalamanSkp | undefined> {
  if (!isUuid(rencana.periodeId)) return { kode: 'periode-tidak-ada' }
  const hasil = await saveRencanaAksi(kerja(c), rencana)

  return hasil.ok ? undefined : hasil.penolakan
}

/** The period that was asked for, else that of today, else the first. */
async function readPilihan(c: C, { berlaku }: BahanNaskah, diminta: string | undefined) {
  const { db, ...rest } = kerja(c)
  if ((await countPeriodeTahun(db, berlaku.tahun)) === 0) await openPeriode(kerja(c), berlaku.tahun)
  const kini = hariIni(rest).toString()
  const daftarPeriode = await listPeriodeSkp(db, berlaku)
  const periode =
    daftarPeriode.find(({ id }) => id === diminta) ??
    daftarPeriode.find(({ mulai, sampai }) => mulai <= kini && kini <= sampai) ??
    daftarPeriode[0]
  const aksi = periode ? await listRencanaAksi(db, { skpId: berlaku.id, periodeId: periode.id }) : []

  return { daftarPeriode, periode, aksi }
}

function readAksi(form: FormData): AksiRhk[] {
  return [...form.keys()]
    .filter((nama) => nama.startsWith('aksi.'))
    .map((nama) => ({
      rhkId: nama.slice('aksi.'.length),
      aksi: readTeks(form, nama)
        .split('\n')
        .map((satu) => satu.trim())
        .filter((satu) => satu !== ''),
    }))
    .filter(({ rhkId }) => isUuid(rhkId))
}
