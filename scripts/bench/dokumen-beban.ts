import { setImmediate as giliran } from 'node:timers/promises'
import { dokumenEvaluasi } from '../../src/reports/dokumen-evaluasi.ts'
import type { Cetak } from '../../src/reports/typst.ts'
import { SKP_CONTOH } from '../contoh-permenpanrb/contoh.ts'
import { cetakEvaluasi, cetakSkp, dataEvaluasi } from '../contoh-permenpanrb/kertas.ts'
import { answerInduk } from './anak.ts'
import { summarize } from './ulangi.ts'

type Pesan = { readonly bundel: number; readonly bundelAwal: number }

export type DokumenTerukur = {
  readonly dokumen: number
  readonly halaman: number
  readonly detik: number
  /** Processor time, so that what else the machine does does not count. */
  readonly detikInti: number
  readonly p50: number
  readonly p99: number
  readonly rssAwal: number
  readonly rssAkhir: number
  readonly rssTertinggi: number
}

const MULAI = Temporal.Instant.from('2026-12-30T08:15:00Z')
const KIB = 1024
const MIB = 2 ** 20

answerInduk<Pesan, DokumenTerukur>(async ({ bundel, bundelAwal }) => {
  // Fonts and templates are read once, before anything is measured.
  printBundel(0)
  const lama: number[] = []
  let [dokumen, halaman, rssAwal] = [0, 0, 0]
  const inti = process.cpuUsage()
  const mulai = performance.now()
  for (let nomor = 1; nomor <= bundel; nomor += 1) {
    const awal = performance.now()
    const kertas = printBundel(nomor)
    lama.push(performance.now() - awal)
    dokumen += kertas.length
    halaman += kertas.reduce((jumlah, pdf) => jumlah + countHalaman(pdf), 0)
    await giliran()
    if (nomor === bundelAwal) rssAwal = process.memoryUsage.rss()
    if (nomor % bundelAwal === 0)
      console.log(
        `kemajuan: ${nomor} dari ${bundel} bundel, ${Math.round(process.memoryUsage.rss() / MIB)} MiB`,
      )
  }
  const detik = (performance.now() - mulai) / 1000
  const { user, system } = process.cpuUsage(inti)
  const { p50, p99 } = summarize(lama)

  return {
    ...{ dokumen, halaman, detik, p50, p99, rssAwal },
    detikInti: (user + system) / 1e6,
    rssAkhir: process.memoryUsage.rss(),
    rssTertinggi: process.resourceUsage().maxRSS * KIB,
  }
})

/** No bundle is like another: its day and the address in its QR differ, as in a city. */
function printBundel(nomor: number): Uint8Array[] {
  const contoh = SKP_CONTOH[nomor % SKP_CONTOH.length]
  if (!contoh) throw new Error('Tidak ada contoh')
  const cetak: Cetak = {
    tanggal: MULAI.add({ seconds: nomor }),
    periksa: `https://kinerja.samarindakota.go.id/dokumen/${String(nomor).padStart(16, '0')}`,
  }
  const data = dataEvaluasi(contoh)
  const dokumen = { ...data, atasan: data.penilai, catatan: `Pertahankan hasil kerja ini (${nomor}).` }

  return [dokumenEvaluasi(dokumen, cetak), cetakSkp(contoh, cetak), cetakEvaluasi(contoh, cetak)]
}

function countHalaman(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\s/g)?.length ?? 0
  )
}
