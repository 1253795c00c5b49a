import { findDokumenTerakhir } from '../../db/queries/dokumen/dokumen.ts'
import type { JenisDokumen } from '../../db/tables.ts'
import {
  BAGIAN_LAMPIRAN,
  KUALITAS_KENDALI,
  type LampiranSkp,
  type ManualIndikator,
  PERIODE_PELAPORAN,
} from '../../domain/skp/lampiran.ts'
import { hariIni } from '../../usecases/context.ts'
import { printBeku } from '../../usecases/dokumen/print-beku.ts'
import { sumberDari } from '../../usecases/dokumen/sumber.ts'
import {
  collectLampiran,
  collectManual,
  printLampiran,
  printManual,
} from '../../usecases/skp/isi-tambahan.ts'
import { saveLampiran, saveManual } from '../../usecases/skp/save-tambahan.ts'
import { readPilihan, readTeks } from '../forms/teks.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { url } from '../url.ts'
import { type BahanNaskah, readNaskah } from './bahan.ts'
import { lampiranPage } from './halaman-lampiran.tsx'
import { manualPage } from './halaman-manual.tsx'
import { pesanSkp } from './messages.ts'
import { skpPaths } from './paths.ts'

/** Annex (A.1.8) and manuals (A.1.3): to read, to write while the SKP may be written in, and on paper. */
export function tambahanRoutes(rute: Rute): void {
  rute.get(skpPaths.lampiran, async (c) => {
    const bahan = await readNaskah(c)
    return bahan ? lampiranPage(c, bahan) : notFound(c)
  })

  rute.post(skpPaths.lampiran, async (c) => {
    const id = c.req.param('skpId')
    const lampiran = readLampiran(await c.req.formData())
    const hasil = await saveLampiran(kerja(c), { id, lampiran })
    if (hasil.ok) return c.redirect(url(skpPaths.lampiran, { skpId: id }), 303)
    const bahan = await readNaskah(c)

    return bahan
      ? lampiranPage(c, { ...bahan, tambahan: { ...bahan.tambahan, lampiran } }, pesanSkp(hasil.penolakan))
      : notFound(c)
  })

  rute.get(skpPaths.manual, async (c) => {
    const bahan = await readNaskah(c)
    return bahan ? manualPage(c, bahan) : notFound(c)
  })

  rute.post(skpPaths.manual, async (c) => {
    const id = c.req.param('skpId')
    const form = await c.req.formData()
    const indikatorId = readTeks(form, 'indikator')
    const manual = readManual(form)
    const hasil = await saveManual(kerja(c), { id, indikatorId, manual })
    if (hasil.ok) return c.redirect(`${url(skpPaths.manual, { skpId: id })}#indikator-${indikatorId}`, 303)
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const tertulis = { ...bahan.tambahan.manual, [indikatorId]: manual }

    return manualPage(
      c,
      { ...bahan, tambahan: { ...bahan.tambahan, manual: tertulis } },
      pesanSkp(hasil.penolakan),
    )
  })

  rute.get(skpPaths.cetakLampiran, async (c) => {
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const kertas = kertasDiminta(c)
    const pdf = (await isBeku(c, bahan, 'lampiran-skp'))
      ? await printBeku(kerja(c), { jenis: 'lampiran-skp', entitasId: bahan.skp.id, kertas }, printLampiran)
      : printLampiran(await collectLampiran(sumberDari(kerja(c).db), untukCetak(c, bahan)), {
          tanggal: kerja(c).now,
          kertas: await kertasPratinjau(c),
        })

    return sendPdf(c, pdf, `lampiran-skp-${bahan.skp.tahun}`)
  })

  rute.get(skpPaths.cetakManual, async (c) => {
    const bahan = await readNaskah(c)
    if (!bahan) return notFound(c)
    const kertas = kertasDiminta(c)
    if (await isBeku(c, bahan, 'manual-indikator')) {
      const jenis = 'manual-indikator'
      const beku = await printBeku(kerja(c), { jenis, entitasId: bahan.skp.id, kertas }, printManual)
      return sendPdf(c, beku, `manual-indikator-${bahan.skp.tahun}`)
    }
    const isi = await collectManual(sumberDari(kerja(c).db), untukCetak(c, bahan))
    if (isi.manual.length === 0) return c.redirect(url(skpPaths.manual, { skpId: bahan.skp.id }), 303)

    return sendPdf(
      c,
      printManual(isi, { tanggal: kerja(c).now, kertas: await kertasPratinjau(c) }),
      `manual-indikator-${bahan.skp.tahun}`,
    )
  })
}

/** A set SKP prints what was frozen; one that is being written, or never had this paper, what stands there now. */
async function isBeku(c: C, { skp }: BahanNaskah, jenis: JenisDokumen): Promise<boolean> {
  if (skp.status !== 'ditetapkan') return false
  return (await findDokumenTerakhir(kerja(c).db, { jenis, entitasId: skp.id })) !== undefined
}

function untukCetak(c: C, { skp, tambahan }: BahanNaskah) {
  const { instansi, now } = kerja(c)
  return { skp, tambahan, instansi, tanggal: hariIni({ now, instansi }) }
}

function readLampiran(form: FormData): LampiranSkp {
  const baris = (nama: string) =>
    readTeks(form, nama)
      .split('\n')
      .map((satu) => satu.trim())
      .filter((satu) => satu !== '')

  return Object.fromEntries(
    BAGIAN_LAMPIRAN.map(({ bagian }) => [bagian, baris(bagian)]),
  ) as unknown as LampiranSkp
}

function readManual(form: FormData): ManualIndikator {
  return {
    tujuan: readTeks(form, 'tujuan'),
    definisi: readTeks(form, 'definisi'),
    formula: readTeks(form, 'formula'),
    satuan: readTeks(form, 'satuan'),
    sumberData: readTeks(form, 'sumberData'),
    kualitas: readPilihan(form, 'kualitas', KUALITAS_KENDALI) ?? null,
    pelaporan: readPilihan(form, 'pelaporan', PERIODE_PELAPORAN) ?? null,
  }
}
