import { runAnak } from './anak.ts'
import { bandingkan, pencetak, tengah } from './angka.ts'
import { type AplikasiBench, openSesi, startAplikasi } from './aplikasi.ts'
import { EMPLOYEES, type Kota, openPemilik, startServer } from './kota.ts'
import { isMesinSibuk, measurePatokan } from './mesin.ts'
import type { PilihanBench } from './pilihan.ts'
import type { Ukuran } from './ulangi.ts'

const PENUH = 1_000_000
const SEPERSEPULUH = PENUH / 10
const KONEKSI = 8
const DETIK = 4
const PUTARAN = 3
const P99_MS = 50
const TUMBUH = 1.2
const PORTA = { penuh: 3292, sepersepuluh: 3293 }

/** A page and everyone who opens it. */
type Dibuka = { readonly nama: string; readonly path: string; readonly cookie: readonly string[] }

const HALAMAN = {
  beranda: { path: `select '/'`, siapa: 'select pegawai_id as id from penempatan_kini' },
  review: {
    path: `select '/tim/review'`,
    siapa:
      'select distinct kini.penilai_id as id from rekap_harian join penempatan_kini kini using (pegawai_id) where menunggu > 0',
  },
  pantauan: {
    path: `select '/pantauan/unit/' || id from unit order by nlevel(jalur) limit 1`,
    siapa: `select pejabat_id as id from peran where peran in ('kepala-daerah', 'admin-bkpsdm', 'inspektorat')`,
  },
} as const

/** Three pages at the full history and at a tenth of it, in turns. */
export async function benchHalaman({ isDisimpan, isMeskiSibuk }: PilihanBench): Promise<boolean> {
  const cetak = pencetak('halaman')
  const server = await startServer({ isDisimpan })
  try {
    const penuh = await server.bukaKota('bench', { employees: EMPLOYEES, entri: PENUH })
    const sepersepuluh = await server.bukaKota('bench', { employees: EMPLOYEES, entri: SEPERSEPULUH })
    console.log(
      `data: ${EMPLOYEES} pegawai, ${PENUH} dan ${SEPERSEPULUH} catatan, ${KONEKSI} koneksi, ${PUTARAN} x ${DETIK} detik`,
    )
    const pool = openPemilik(penuh.url, 'public')
    const patokan = await measurePatokan(pool, KONEKSI)
    await pool.end()
    cetak('patokan', patokan, 'tx/detik')
    const isSibuk = isMesinSibuk(patokan)
    if (isSibuk && !isMeskiSibuk) return false
    const hasil = await measureKeduanya({ penuh, sepersepuluh }, server.folder)

    return report(hasil, cetak) && !isSibuk
  } finally {
    await server.stop()
  }
}

type Sisi = 'penuh' | 'sepersepuluh'
type Hasil = ReadonlyMap<string, { readonly [S in Sisi]: readonly Ukuran[] }>

async function measureKeduanya(kota: { readonly [S in Sisi]: Kota }, folder: string): Promise<Hasil> {
  await leaveYesterday(kota.penuh)
  await leaveYesterday(kota.sepersepuluh)
  const sisi = {
    penuh: await open(kota.penuh, `${folder}/penuh`, PORTA.penuh),
    sepersepuluh: await open(kota.sepersepuluh, `${folder}/sepersepuluh`, PORTA.sepersepuluh),
  }
  const hasil = new Map<string, { penuh: Ukuran[]; sepersepuluh: Ukuran[] }>()
  for (const nama of Object.keys(HALAMAN)) {
    const milik = { penuh: [] as Ukuran[], sepersepuluh: [] as Ukuran[] }
    hasil.set(nama, milik)
    for (let putaran = -1; putaran < PUTARAN; putaran++)
      for (const s of ['penuh', 'sepersepuluh'] as const) {
        const { aplikasi, dibuka } = sisi[s]
        const halaman = dibuka.find((satu) => satu.nama === nama)
        const ukuran = await runAnak<object, Ukuran>('./halaman-beban.ts', {
          alamat: aplikasi.alamat,
          koneksi: KONEKSI,
          detik: DETIK,
          ...halaman,
        })
        // The first round only warms up.
        if (putaran >= 0) milik[s].push(ukuran)
      }
  }
  await sisi.penuh.aplikasi.stop()
  await sisi.sepersepuluh.aplikasi.stop()

  return hasil
}

type Terbuka = { readonly aplikasi: AplikasiBench; readonly dibuka: readonly Dibuka[] }

async function open(kota: Kota, folder: string, porta: number): Promise<Terbuka> {
  const aplikasi = await startAplikasi(kota, folder, porta)
  const dibuka: Dibuka[] = []
  for (const [nama, { path, siapa }] of Object.entries(HALAMAN)) {
    const tujuan = await kota.pool.query<{ path: string }>(`select path from (${path}) as tujuan(path)`)
    const orang = await kota.pool.query<{ id: string }>(
      `select id from (${siapa}) as siapa where id in (select pejabat_id from akun) order by md5(id::text)`,
    )
    const cookie = await openSesi(
      kota,
      orang.rows.map(({ id }) => id),
    )
    dibuka.push({ nama, path: tujuan.rows[0]?.path ?? '', cookie })
  }

  return { aplikasi, dibuka }
}

/** Both cities wait for the review of the same last day, so that only their history differs. */
async function leaveYesterday({ pool }: Kota): Promise<void> {
  await pool.query(`update aktivitas set status = 'disetujui' where status = 'menunggu'
    and tanggal < (select max(tanggal) from aktivitas where tanggal < current_date)`)
  await pool.query(`update rekap_harian set disetujui = disetujui + menunggu, menunggu = 0 where menunggu > 0
    and tanggal < (select max(tanggal) from aktivitas where tanggal < current_date)`)
  await pool.query('vacuum analyze aktivitas, rekap_harian')
  // What that wrote is on the disk before the first page is asked.
  await pool.query('checkpoint')
}

function report(hasil: Hasil, cetak: ReturnType<typeof pencetak>): boolean {
  let [terlama, tumbuhTerbesar, galat] = [0, 0, 0]
  for (const [nama, { penuh, sepersepuluh }] of hasil) {
    const p99 = tengah(penuh.map((satu) => satu.p99))
    const laju = tengah(penuh.map((satu) => satu.laju))
    const tumbuh = tengah(sepersepuluh.map((satu) => satu.laju)) / laju
    cetak(`${nama}.laju`, laju, 'per detik')
    cetak(`${nama}.p50`, tengah(penuh.map((satu) => satu.p50)), 'ms')
    cetak(`${nama}.p99`, p99, 'ms')
    cetak(`${nama}.tumbuh`, tumbuh)
    terlama = Math.max(terlama, p99)
    tumbuhTerbesar = Math.max(tumbuhTerbesar, tumbuh)
    galat += [...penuh, ...sepersepuluh].reduce((jumlah, satu) => jumlah + satu.galat, 0)
  }
  cetak('galat', galat)
  bandingkan(`p99 setiap halaman di bawah ${P99_MS} ms`, terlama < P99_MS)
  bandingkan(`tumbuh paling banyak ${TUMBUH}`, tumbuhTerbesar <= TUMBUH)

  return galat === 0
}
