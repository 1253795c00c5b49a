import { loadavg } from 'node:os'
import { runAnak } from './anak.ts'
import { bandingkan, pencetak } from './angka.ts'
import type { DokumenTerukur } from './dokumen-beban.ts'
import type { PilihanBench } from './pilihan.ts'

const BUNDEL = 1_000
const BUNDEL_AWAL = 100
const HALAMAN_SEDETIK = 60
const TUMBUH = 1.5
const BEBAN_SEPI = 0.5
const MIB = 2 ** 20

/** Bundles of one person's papers (SKP, evaluation, document; PDF/A) one after the other, as the job of a whole unit prints them. */
export async function benchDokumen({ isMeskiSibuk }: PilihanBench): Promise<boolean> {
  const cetak = pencetak('dokumen')
  const beban = loadavg()[0] ?? 0
  const isSibuk = beban > BEBAN_SEPI
  cetak('beban', beban)
  if (isSibuk) console.error(`Mesin sedang sibuk: beban di atas ${BEBAN_SEPI}. Ukur lagi saat sepi.`)
  if (isSibuk && !isMeskiSibuk) return false

  console.log(`data: ${BUNDEL} bundel (D + A + C) dari contoh terisi peraturan, F4, PDF/A-2a, satu proses`)
  const hasil = await runAnak<object, DokumenTerukur>('./dokumen-beban.ts', {
    bundel: BUNDEL,
    bundelAwal: BUNDEL_AWAL,
  })

  return report(hasil, cetak) && !isSibuk
}

function report(hasil: DokumenTerukur, cetak: ReturnType<typeof pencetak>): boolean {
  const { dokumen, halaman, detik, detikInti, rssAwal, rssAkhir, rssTertinggi } = hasil
  const sedetikInti = halaman / detikInti
  const tumbuh = rssAkhir / rssAwal
  cetak('laju', dokumen / detik, 'dokumen/detik')
  cetak('halaman', halaman / detik, 'halaman/detik')
  cetak('halaman.inti', sedetikInti, 'halaman/detik pada satu inti')
  cetak('halaman.bundel', halaman / BUNDEL, 'halaman/bundel')
  cetak('inti', detikInti / detik, 'inti terpakai')
  cetak('p50', hasil.p50, 'ms/bundel')
  cetak('p99', hasil.p99, 'ms/bundel')
  cetak('rss.awal', rssAwal / MIB, `MiB setelah ${BUNDEL_AWAL} bundel`)
  cetak('rss.akhir', rssAkhir / MIB, `MiB setelah ${BUNDEL} bundel`)
  cetak('rss.tertinggi', rssTertinggi / MIB, 'MiB')
  cetak('tumbuh', tumbuh)
  bandingkan(`sedikitnya ${HALAMAN_SEDETIK} halaman/detik pada satu inti`, sedetikInti >= HALAMAN_SEDETIK)
  bandingkan(`RSS tumbuh paling banyak ${TUMBUH} kali`, tumbuh <= TUMBUH)

  return dokumen === BUNDEL * 3
}
