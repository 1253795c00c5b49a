import { runAnak } from './anak.ts'
import { bandingkan, pencetak, tengah } from './angka.ts'
import { EMPLOYEES, openPemilik, startServer } from './kota.ts'
import { isMesinSibuk, measurePatokan } from './mesin.ts'
import type { PilihanBench } from './pilihan.ts'
import type { MalamTerukur } from './tahunan-beban.ts'
import { prepareAkhirTahun } from './tahunan-kota.ts'

const ENTRI = 10_000
const PUTARAN = 3
const DETIK = 5
const SERENTAK_PATOKAN = 16

/** The night after the year's window has closed, for a whole city: predicates, distribution and the clock in the day's job. */
export async function benchTahunan({ isDisimpan, isMeskiSibuk }: PilihanBench): Promise<boolean> {
  const cetak = pencetak('tahunan')
  const server = await startServer({ isDisimpan })
  try {
    const kota = await server.bukaKota('bench_tahunan', { employees: EMPLOYEES, entri: ENTRI })
    const umum = openPemilik(kota.url, 'public')
    const patokan = await measurePatokan(umum, SERENTAK_PATOKAN)
    await umum.end()
    cetak('patokan', patokan, 'tx/detik')
    const isSibuk = isMesinSibuk(patokan)
    if (isSibuk && !isMeskiSibuk) return false

    const malam: MalamTerukur[] = []
    let evaluasi = 0
    for (let putaran = 1; putaran <= PUTARAN; putaran += 1) {
      const akhir = await prepareAkhirTahun(kota)
      evaluasi = akhir.evaluasi
      console.log(`data: ${EMPLOYEES} pegawai, ${evaluasi} evaluasi ${akhir.tahun}, putaran ${putaran}`)
      const pesan = { url: kota.url, saat: akhir.saat.toString() }
      malam.push(await runAnak<object, MalamTerukur>('./tahunan-beban.ts', pesan))
    }

    return report({ malam, evaluasi }, cetak) && !isSibuk
  } finally {
    await server.stop()
  }
}

type Hasil = { readonly malam: readonly MalamTerukur[]; readonly evaluasi: number }

function report({ malam, evaluasi }: Hasil, cetak: ReturnType<typeof pencetak>): boolean {
  const detik = tengah(malam.map((satu) => satu.detik))
  cetak('evaluasi', evaluasi)
  cetak('laju', evaluasi / detik, 'pegawai/detik')
  cetak('detik', detik, 'detik')
  cetak('terlama', Math.max(...malam.map((satu) => satu.detik)), 'detik')
  for (const { langkah, jumlah } of malam[0]?.langkah ?? []) {
    const ms = malam.map((satu) => satu.langkah.find((lain) => lain.langkah === langkah)?.ms ?? Number.NaN)
    cetak(`${langkah}.jumlah`, jumlah)
    cetak(`${langkah}.ms`, tengah(ms), 'ms')
  }
  bandingkan(`akhir tahun seluruh kota di bawah ${DETIK} detik`, detik < DETIK)

  return isSama(malam)
}

/** Each night did the same work; one that found less to do was not measured. */
function isSama(malam: readonly MalamTerukur[]): boolean {
  const jumlah = malam.map(({ langkah }) => langkah.map((satu) => satu.jumlah).join(' '))
  const isLengkap = malam[0]?.langkah.some(({ jumlah }) => jumlah > 0) ?? false

  return isLengkap && new Set(jumlah).size === 1
}
