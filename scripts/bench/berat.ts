import type { Browser } from 'playwright-core'
import { akunContoh } from '../demo/index.ts'
import { bandingkan, pencetak, tengah } from './angka.ts'
import { openSesi, startAplikasi } from './aplikasi.ts'
import { type Kota, startServer } from './kota.ts'
import { type Byte, type Nilai, nilaiLighthouse, openPeramban, visitTwice } from './peramban.ts'
import type { PilihanBench } from './pilihan.ts'

const KALI_LIGHTHOUSE = 3
const KB = 1024
const BATAS = { pertama: 100 * KB, javascript: 15 * KB, kedua: 20 * KB, performance: 95 }

type Siapa = 'umum' | 'Bidan' | 'Kepala Puskesmas Sempaja' | 'Wali Kota'
type Halaman = { readonly nama: string; readonly path: string; readonly siapa: Siapa }
type Terukur = {
  readonly nama: string
  readonly pertama: Byte
  readonly kedua: Byte
  readonly nilai: Nilai
}

/** Ten pages that people open most, as a phone gets them, in the demo city. */
export async function benchBerat({ isDisimpan }: PilihanBench): Promise<boolean> {
  const server = await startServer({ isDisimpan })
  const peramban = await openPeramban()
  try {
    const kota = await server.bukaKota('bench_berat', { employees: 600 })
    console.log(
      `data: kota contoh, 600 pegawai, Chromium ${peramban.version()}, ${KALI_LIGHTHOUSE} x Lighthouse`,
    )
    const aplikasi = await startAplikasi(kota, server.folder)
    const terukur = await measureSemua(peramban, kota, aplikasi.alamat)
    await aplikasi.stop()
    report(terukur)

    return true
  } finally {
    await peramban.close()
    await server.stop()
  }
}

async function measureSemua(peramban: Browser, kota: Kota, alamat: string): Promise<Terukur[]> {
  const cookie = await openSemuaSesi(kota)
  const terukur: Terukur[] = []
  for (const { nama, path, siapa } of await listHalaman(kota)) {
    const url = `${alamat}${path}`
    const milik = cookie.get(siapa) ?? ''
    const [pertama, kedua] = await visitTwice(peramban, url, milik)
    const nilai: Nilai[] = []
    for (let kali = 0; kali < KALI_LIGHTHOUSE; kali++) nilai.push(await nilaiLighthouse(url, milik))
    terukur.push({ nama, pertama, kedua, nilai: tengahNilai(nilai) })
  }
  return terukur
}

async function listHalaman({ pool, hariIni }: Kota): Promise<readonly Halaman[]> {
  const { rows } = await pool.query<{ id: string }>('select id from unit order by nlevel(jalur) limit 1')
  return [
    { nama: 'masuk', path: '/masuk', siapa: 'umum' },
    { nama: 'beranda', path: '/', siapa: 'Bidan' },
    { nama: 'hari', path: '/kegiatan', siapa: 'Bidan' },
    { nama: 'bulan', path: `/kegiatan/bulan/${hariIni.slice(0, 7)}`, siapa: 'Bidan' },
    { nama: 'skp', path: '/skp', siapa: 'Bidan' },
    { nama: 'penilaian', path: '/penilaian', siapa: 'Bidan' },
    { nama: 'umpan-balik', path: '/umpan-balik', siapa: 'Bidan' },
    { nama: 'review', path: '/tim/review', siapa: 'Kepala Puskesmas Sempaja' },
    { nama: 'tim', path: '/tim/penilaian', siapa: 'Kepala Puskesmas Sempaja' },
    { nama: 'pantauan', path: `/pantauan/unit/${rows[0]?.id}`, siapa: 'Wali Kota' },
  ]
}

async function openSemuaSesi(kota: Kota): Promise<ReadonlyMap<string, string>> {
  const { rows } = await kota.pool.query<{ id: string; username: string }>(
    'select pejabat_id as id, username from akun where username = any ($1)',
    [akunContoh.map(({ username }) => username)],
  )
  const cookie = await openSesi(
    kota,
    rows.map(({ id }) => id),
  )
  return new Map(
    akunContoh.map(({ label, username }) => [
      label,
      cookie[rows.findIndex((baris) => baris.username === username)] ?? '',
    ]),
  )
}

function tengahNilai(nilai: readonly Nilai[]): Nilai {
  return {
    performance: tengah(nilai.map((satu) => satu.performance)),
    accessibility: tengah(nilai.map((satu) => satu.accessibility)),
    praktik: tengah(nilai.map((satu) => satu.praktik)),
  }
}

function report(terukur: readonly Terukur[]): void {
  const cetak = pencetak('berat')
  for (const { nama, pertama, kedua, nilai } of terukur) {
    cetak(`${nama}.pertama`, pertama.semua / KB, 'KB')
    cetak(`${nama}.javascript`, pertama.javascript / KB, 'KB')
    cetak(`${nama}.kedua`, kedua.semua / KB, 'KB')
    cetak(`${nama}.performance`, nilai.performance)
    cetak(`${nama}.accessibility`, nilai.accessibility)
    cetak(`${nama}.best-practices`, nilai.praktik)
  }
  bandingkan(
    'kunjungan pertama paling banyak 100 KB',
    terukur.every(({ pertama }) => pertama.semua <= BATAS.pertama),
  )
  bandingkan(
    'JavaScript paling banyak 15 KB',
    terukur.every(({ pertama }) => pertama.javascript <= BATAS.javascript),
  )
  bandingkan(
    'kunjungan berikutnya paling banyak 20 KB',
    terukur.every(({ kedua }) => kedua.semua <= BATAS.kedua),
  )
  bandingkan(
    `performance sedikitnya ${BATAS.performance}`,
    terukur.every(({ nilai }) => nilai.performance >= BATAS.performance),
  )
  bandingkan(
    'accessibility dan best practices 100',
    terukur.every(({ nilai }) => nilai.accessibility === 100 && nilai.praktik === 100),
  )
}
