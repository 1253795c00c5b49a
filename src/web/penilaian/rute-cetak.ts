import { findDokumenVersi } from '../../db/queries/dokumen/dokumen.ts'
import { type EvaluasiLengkap, findEvaluasi } from '../../db/queries/penilaian/evaluasi.ts'
import { predikatPegawai } from '../../domain/penilaian/tugas-belajar.ts'
import { hariIni } from '../../usecases/context.ts'
import { printBeku, printDokumenBeku } from '../../usecases/dokumen/print-beku.ts'
import { findCapaianEvaluasi } from '../../usecases/penilaian/capaian-evaluasi.ts'
import { previewEvaluasi } from '../../usecases/penilaian/freeze-evaluasi.ts'
import type { IsiDokumenEvaluasi } from '../../usecases/penilaian/isi-dokumen.ts'
import { printDokumen, printFormulir } from '../../usecases/penilaian/print-evaluasi.ts'
import { isNomorVersi } from '../forms/isian.ts'
import { kertasDiminta, kertasPratinjau, sendPdf } from '../kertas.ts'
import { type C, kerja } from '../lingkungan.ts'
import { notFound } from '../middleware/errors.tsx'
import type { Rute } from '../rute.ts'
import { penilaianPaths } from './paths.ts'

/** The papers: from what was frozen; a rater's draft as a preview from what stands there now. */
export function cetakRoutes(rute: Rute): void {
  rute.get(penilaianPaths.formulir, async (c) => {
    const evaluasi = await findEvaluasi(kerja(c).db, c.req.param('evaluasiId'))
    if (!evaluasi) return notFound(c)
    const beku = { jenis: 'evaluasi', entitasId: evaluasi.id, kertas: kertasDiminta(c) } as const
    if (evaluasi.status !== 'draf')
      return sendPdf(c, await printBeku(kerja(c), beku, printFormulir), 'evaluasi-kinerja')

    const isi = await preview(c, evaluasi)
    return isi ? sendPdf(c, printFormulir(isi.formulir, await cetak(c)), 'evaluasi-kinerja') : notFound(c)
  })

  rute.get(penilaianPaths.dokumen, async (c) => {
    const evaluasi = await findEvaluasi(kerja(c).db, c.req.param('evaluasiId'))
    if (!evaluasi) return notFound(c)
    const versi = c.req.query('versi')
    if (versi) return showVersi(c, evaluasi.id, Number(versi))
    const beku = { jenis: 'dokumen-evaluasi', entitasId: evaluasi.id, kertas: kertasDiminta(c) } as const
    if (evaluasi.status !== 'draf')
      return sendPdf(c, await printBeku(kerja(c), beku, printDokumen), 'dokumen-evaluasi')

    const isi = await preview(c, evaluasi)
    return isi ? sendPdf(c, printDokumen(isi.dokumen, await cetak(c)), 'dokumen-evaluasi') : notFound(c)
  })
}

/** An earlier version, as it was frozen then. */
async function showVersi(c: C, entitasId: string, versi: number): Promise<Response> {
  const dicari = { jenis: 'dokumen-evaluasi', entitasId, versi } as const
  const beku = isNomorVersi(versi) ? await findDokumenVersi(kerja(c).db, dicari) : undefined
  if (!beku) return notFound(c)
  const pdf = await printDokumenBeku(kerja(c), { beku, kertas: kertasDiminta(c) }, printDokumen)

  return sendPdf(c, pdf, 'dokumen-evaluasi')
}

/** A draft is shown to its rater only, with the predicate that its ratings would give. */
async function preview(c: C, evaluasi: EvaluasiLengkap): Promise<IsiDokumenEvaluasi | undefined> {
  const { db, now, instansi } = kerja(c)
  const ada = c.get('hubungan')
  const pengisi = evaluasi.penetap === 'atasan-penilai' ? 'atasan-penilai' : 'penilai'
  if (ada.has('diri') || !ada.has(pengisi)) return undefined

  const capaian = await findCapaianEvaluasi(db, evaluasi, hariIni({ now, instansi }).toString())
  const hasilKerja = capaian.rating?.nilai ?? evaluasi.ratingHasil
  const perilakuKerja = evaluasi.ratingPerilaku
  if (!hasilKerja || !perilakuKerja) return undefined
  const predikat = predikatPegawai(evaluasi, { hasilKerja, perilakuKerja }).nilai

  return previewEvaluasi(db, { ...evaluasi, ratingHasil: hasilKerja, predikat }, { now, instansi })
}

async function cetak(c: C) {
  return { tanggal: kerja(c).now, kertas: await kertasPratinjau(c) }
}
