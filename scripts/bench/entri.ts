import { runAnak } from './anak.ts'
import { bandingkan, pencetak, tengah } from './angka.ts'
import { openSesi, startAplikasi } from './aplikasi.ts'
import { captureTulisan } from './entri-sql.ts'
import { EMPLOYEES, type Kota, openPemilik, startServer } from './kota.ts'
import { isMesinSibuk, measurePatokan } from './mesin.ts'
import type { PilihanBench } from './pilihan.ts'
import type { Ukuran } from './ulangi.ts'

const ENTRI = 100_000
const KONEKSI = 16
const DETIK = 5
const PUTARAN = 5
const RASIO = 0.55
const P99_MS = 100

export type OrangBench = { readonly pegawaiId: string; readonly rhkId: string }

/** Daily entries by HTTP against the same statements sent straight to PostgreSQL, in turns. */
export async function benchEntri({ isDisimpan, isMeskiSibuk }: PilihanBench): Promise<boolean> {
  const cetak = pencetak('entri')
  const server = await startServer({ isDisimpan })
  try {
    const kota = await server.bukaKota('bench', { employees: EMPLOYEES, entri: ENTRI })
    console.log(
      `data: ${EMPLOYEES} pegawai, ${ENTRI} catatan, ${KONEKSI} koneksi, ${PUTARAN} x ${DETIK} detik`,
    )
    const orang = await listPenulis(kota)
    const patokan = await readPatokan(kota)
    cetak('patokan', patokan, 'tx/detik')
    const isSibuk = isMesinSibuk(patokan)
    if (isSibuk && !isMeskiSibuk) return false
    const hasil = await measureBergantian(kota, { orang, folder: server.folder })

    return report(hasil, cetak) && !isSibuk
  } finally {
    await server.stop()
  }
}

type Hasil = {
  readonly aplikasi: readonly Ukuran[]
  readonly mentah: readonly Ukuran[]
  readonly tersimpan: boolean
}

async function measureBergantian(
  kota: Kota,
  { orang, folder }: { orang: readonly OrangBench[]; folder: string },
): Promise<Hasil> {
  const tulisan = await captureTulisan(kota, orang)
  const aplikasi = await startAplikasi(kota, folder)
  const cookie = await openSesi(
    kota,
    orang.map(({ pegawaiId }) => pegawaiId),
  )
  const { alamat } = aplikasi
  const kirim = (detik: number, putaran: number) =>
    runAnak<object, Ukuran>('./entri-beban.ts', {
      alamat,
      koneksi: KONEKSI,
      detik,
      tanggal: kota.hariIni,
      awal: (putaran * orang.length) / (PUTARAN + 1),
      orang: orang.map((satu, i) => ({ ...satu, cookie: cookie[i] })),
    })
  const langsung = (detik: number) =>
    runAnak<object, Ukuran>('./entri-mentah.ts', { url: kota.url, koneksi: KONEKSI, detik, orang, tulisan })

  await kirim(2, PUTARAN)
  await langsung(2)
  const sebelum = await countEntri(kota)
  const hasil = { aplikasi: [] as Ukuran[], mentah: [] as Ukuran[] }
  for (let putaran = 0; putaran < PUTARAN; putaran++) {
    hasil.aplikasi.push(await kirim(DETIK, putaran))
    hasil.mentah.push(await langsung(DETIK))
  }
  await aplikasi.stop()
  const dikirim = [...hasil.aplikasi, ...hasil.mentah].reduce((jumlah, { jumlah: satu }) => jumlah + satu, 0)

  return { ...hasil, tersimpan: (await countEntri(kota)) - sebelum === dikirim }
}

function report({ aplikasi, mentah, tersimpan }: Hasil, cetak: ReturnType<typeof pencetak>): boolean {
  const laju = tengah(aplikasi.map((satu) => satu.laju))
  const dasar = tengah(mentah.map((satu) => satu.laju))
  const p99 = tengah(aplikasi.map((satu) => satu.p99))
  const galat = [...aplikasi, ...mentah].reduce((jumlah, satu) => jumlah + satu.galat, 0)
  cetak('laju', laju, 'per detik')
  cetak('p50', tengah(aplikasi.map((satu) => satu.p50)), 'ms')
  cetak('p99', p99, 'ms')
  cetak('galat', galat)
  cetak('mentah', dasar, 'per detik')
  cetak('rasio', laju / dasar)
  bandingkan(`rasio sedikitnya ${RASIO}`, laju / dasar >= RASIO)
  bandingkan(`p99 di bawah ${P99_MS} ms`, p99 < P99_MS)
  if (!tersimpan) console.error('Jumlah catatan tersimpan tidak sama dengan yang dijawab tersimpan.')

  return galat === 0 && tersimpan
}

/** Everyone who may write today: a set SKP, a place, no leave. */
async function listPenulis(kota: Kota): Promise<OrangBench[]> {
  const { rows } = await kota.pool.query<OrangBench>(
    `select distinct on (skp.pegawai_id) skp.pegawai_id as "pegawaiId", rhk.id as "rhkId"
    from skp join rhk on rhk.skp_id = skp.id join penempatan_kini tempat on tempat.pegawai_id = skp.pegawai_id
    where skp.status = 'ditetapkan' and skp.rentang @> $1::date
      and not exists (select from ketidakhadiran k where k.pegawai_id = skp.pegawai_id and k.rentang @> $1::date)`,
    [kota.hariIni],
  )
  // Neighbours in the table are neighbours in the office; the last hour of the month has no such order.
  return rows.toSorted((a, b) => (a.rhkId < b.rhkId ? -1 : 1))
}

async function readPatokan(kota: Kota): Promise<number> {
  const pool = openPemilik(kota.url, 'public')
  const patokan = await measurePatokan(pool, KONEKSI)
  await pool.end()

  return patokan
}

async function countEntri(kota: Kota): Promise<number> {
  const { rows } = await kota.pool.query<{ n: number }>('select count(*)::int as n from aktivitas')
  return rows[0]?.n ?? 0
}
