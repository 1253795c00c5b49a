import { createHash, timingSafeEqual } from 'node:crypto'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { BasisData } from '../../db/database.ts'
import { countAntrean } from '../../db/queries/antrean/antrean.ts'
import type { C } from '../lingkungan.ts'

// Figures of the process as a whole: of routes and machines, never of people.
const register = new Registry()
export const TEKS_METRIK = register.contentType
const SEBELUMNYA = 'kinerja_'
const RUTE_ENTRI = '/kegiatan'
const MESIN_INI = new Set(['127.0.0.1', '::1'])

collectDefaultMetrics({ register })
const durasi = new Histogram({
  name: `${SEBELUMNYA}permintaan_detik`,
  help: 'Lama permintaan menurut pola rute dan status',
  labelNames: ['metode', 'rute', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [register],
})
const entri = new Counter({
  name: `${SEBELUMNYA}entri_diterima_total`,
  help: 'Catatan kegiatan yang diterima',
  registers: [register],
})
const koneksi = new Gauge({
  name: `${SEBELUMNYA}koneksi`,
  help: 'Koneksi basis data: terbuka, menganggur, dan permintaan yang mengantre',
  labelNames: ['keadaan'],
  registers: [register],
})
const antrean = new Gauge({
  name: `${SEBELUMNYA}antrean`,
  help: 'Tugas di belakang layar menurut jenis dan keadaan',
  labelNames: ['tugas', 'keadaan'],
  registers: [register],
})

type Permintaan = { readonly metode: string; readonly rute: string; readonly status: number }

/** Counts one answered request. */
export function observe(permintaan: Permintaan, milidetik: number): void {
  durasi.observe(permintaan, milidetik / 1000)
  const { metode, rute, status } = permintaan
  if (metode === 'POST' && rute === RUTE_ENTRI && status < 400) entri.inc()
}

/** This machine itself, not through a proxy, or whoever brings the token. */
export function isPengamatServer(c: C): boolean {
  const token = c.get('perangkat').metrikToken
  if (token && isSama(c.req.header('authorization') ?? '', `Bearer ${token}`)) return true

  return MESIN_INI.has(c.get('alamatIp')) && !c.req.header('x-forwarded-for') && !c.req.header('forwarded')
}

function isSama(satu: string, lain: string): boolean {
  const [a, b] = [satu, lain].map((teks) => createHash('sha256').update(teks).digest()) as [Buffer, Buffer]

  return timingSafeEqual(a, b)
}

/** All figures as Prometheus reads them. */
export async function tulisMetrik({ db, countSambungan }: BasisData): Promise<string> {
  for (const [keadaan, jumlah] of Object.entries(countSambungan())) koneksi.set({ keadaan }, jumlah)
  for (const { tugas, menunggu, berjalan } of await countAntrean(db)) {
    antrean.set({ tugas, keadaan: 'menunggu' }, menunggu)
    antrean.set({ tugas, keadaan: 'berjalan' }, berjalan)
  }

  return register.metrics()
}
