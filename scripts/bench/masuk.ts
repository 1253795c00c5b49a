import { runAnak } from './anak.ts'
import { bandingkan, pencetak } from './angka.ts'
import { openSesi, startAplikasi } from './aplikasi.ts'
import { EMPLOYEES, type Kota, openPemilik, SANDI, startServer } from './kota.ts'
import type { MasukTerukur } from './masuk-beban.ts'
import { isMesinSibuk, measurePatokan } from './mesin.ts'
import type { PilihanBench } from './pilihan.ts'

const ENTRI = 100_000
const MASUK_SEMENIT = 1_000
const HALAMAN_SEDETIK = 20
const DETIK_TENANG = 15
const DETIK = 60
const TERLAMA_MS = 100
const SERENTAK_PATOKAN = 16

/** A minute at 07:30: a thousand people sign in while others open their pages. */
export async function benchMasuk({ isDisimpan, isMeskiSibuk }: PilihanBench): Promise<boolean> {
  const cetak = pencetak('masuk')
  const server = await startServer({ isDisimpan })
  try {
    const kota = await server.bukaKota('bench', { employees: EMPLOYEES, entri: ENTRI })
    console.log(
      `data: ${EMPLOYEES} pegawai, ${ENTRI} catatan, ${MASUK_SEMENIT} masuk semenit, ${HALAMAN_SEDETIK} halaman sedetik, ${DETIK} detik`,
    )
    const pool = openPemilik(kota.url, 'public')
    const patokan = await measurePatokan(pool, SERENTAK_PATOKAN)
    await pool.end()
    cetak('patokan', patokan, 'tx/detik')
    const isSibuk = isMesinSibuk(patokan)
    if (isSibuk && !isMeskiSibuk) return false

    const aplikasi = await startAplikasi(kota, server.folder)
    const beban = await createBeban(kota, aplikasi.alamat)
    await beban(MASUK_SEMENIT, 5)
    const tenang = await beban(0, DETIK_TENANG)
    const ramai = await beban(MASUK_SEMENIT, DETIK)
    await aplikasi.stop()

    return report({ tenang, ramai }, cetak) && !isSibuk
  } finally {
    await server.stop()
  }
}

async function createBeban(kota: Kota, alamat: string) {
  const { rows } = await kota.pool.query<{ username: string; id: string }>(
    `select akun.username, akun.pejabat_id as id from akun
    join penempatan_kini kini on kini.pegawai_id = akun.pejabat_id
    join akun_kredensial kredensial on kredensial.user_id = akun.id and kredensial.password is not null
    order by md5(akun.username)`,
  )
  const separuh = Math.floor(rows.length / 2)
  const cookie = await openSesi(
    kota,
    rows.slice(separuh).map(({ id }) => id),
  )
  const pengguna = rows.slice(0, separuh).map(({ username }) => username)

  return (masukSemenit: number, detik: number) =>
    runAnak<object, MasukTerukur>('./masuk-beban.ts', {
      alamat,
      detik,
      masukSemenit,
      halamanSedetik: HALAMAN_SEDETIK,
      pengguna,
      sandi: SANDI,
      cookie,
    })
}

type Hasil = { readonly tenang: MasukTerukur; readonly ramai: MasukTerukur }

function report({ tenang, ramai }: Hasil, cetak: ReturnType<typeof pencetak>): boolean {
  const { masuk, halaman } = ramai
  const galat = tenang.halaman.galat + halaman.galat + masuk.galat
  cetak('laju', masuk.laju * 60, 'per menit')
  cetak('p50', masuk.p50, 'ms')
  cetak('p99', masuk.p99, 'ms')
  cetak('galat', galat)
  cetak('tenang.p50', tenang.halaman.p50, 'ms')
  cetak('tenang.p99', tenang.halaman.p99, 'ms')
  cetak('tenang.terlama', tenang.halaman.terlama, 'ms')
  cetak('halaman.p50', halaman.p50, 'ms')
  cetak('halaman.p99', halaman.p99, 'ms')
  cetak('halaman.terlama', halaman.terlama, 'ms')
  cetak('halaman.lambat', halaman.lambat, `dari ${halaman.jumlah}`)
  bandingkan(`sedikitnya ${MASUK_SEMENIT * 0.99} masuk semenit`, masuk.laju * 60 >= MASUK_SEMENIT * 0.99)
  bandingkan(`tidak ada halaman di atas ${TERLAMA_MS} ms`, halaman.terlama < TERLAMA_MS)

  return galat === 0
}
