import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { listPeriodeSkp } from '../../db/queries/skp/rencana-aksi.ts'
import { hariIni } from '../../usecases/context.ts'
import { sumberDari } from '../../usecases/dokumen/sumber.ts'
import { findNaskah } from '../../usecases/skp/naskah.ts'
import { readRekaman } from '../../usecases/umpan-balik/bahan-rekaman.ts'
import { printPendokumentasian, printRekaman } from '../../usecases/umpan-balik/print-rekaman.ts'
import { kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { rekamanPage } from './halaman-rekaman.tsx'
import { umpanBalikPaths } from './paths.ts'

/** What was documented and said in a period of an SKP, on the page and on paper. */
export function rekamanRoutes(rute: Rute): void {
  rute.get(umpanBalikPaths.rekaman, async (c) => {
    const ada = await readPilihan(c)
    if (!ada) return notFound(c)
    const { skp, periode } = ada
    const { db } = kerja(c)
    const isMilikku = pelaku(c).pegawaiId === skp.pegawaiId
    const nama = (await findPihak(db, skp.pegawaiId, skp.mulai))?.nama ?? ''
    const bahan = periode && (await readRekaman(db, skp, periode))

    return rekamanPage(c, { ...ada, bahan, nama, isMilikku })
  })

  rute.get(umpanBalikPaths.cetakRekaman, (c) => cetak(c, { print: printRekaman, nama: 'umpan-balik' }))
  rute.get(umpanBalikPaths.cetakDokumentasi, (c) =>
    cetak(c, { print: printPendokumentasian, nama: 'pendokumentasian' }),
  )
}

type Cara = { readonly print: typeof printRekaman; readonly nama: string }

async function cetak(c: C, { print, nama }: Cara): Promise<Response> {
  const ada = await readPilihan(c)
  if (!ada) return notFound(c)
  const { skp, periode } = ada
  if (!periode) return c.redirect(url(umpanBalikPaths.rekaman, { skpId: skp.id }), 303)
  const { db, instansi, now } = kerja(c)
  const bahan = await readRekaman(db, skp, periode)
  const dasar = { ...bahan, instansi, tanggal: hariIni({ now, instansi }) }
  const pdf = await print(sumberDari(db), dasar, { tanggal: now, kertas: await kertasPratinjau(c) })

  return sendPdf(c, pdf, `${nama}-${skp.tahun}-${periode.urutan}`)
}

/** The period that was asked for, else that of today, else the first. */
async function readPilihan(c: C) {
  const { db, ...rest } = kerja(c)
  const naskah = await findNaskah(db, c.req.param('skpId') ?? '')
  if (!naskah) return undefined
  const skp = naskah.berlaku
  const kini = hariIni(rest).toString()
  const daftar = await listPeriodeSkp(db, skp)
  const periode =
    daftar.find(({ id }) => id === c.req.query('periode')) ??
    daftar.find(({ mulai, sampai }) => mulai <= kini && kini <= sampai) ??
    daftar[0]

  return { skp, daftar, periode }
}
