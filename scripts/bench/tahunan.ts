import { openDatabase } from '../../src/db/database.ts'
import { findInstansi } from '../../src/db/queries/organisasi/instansi.ts'
import { type LangkahJam, runJam } from '../../src/usecases/penilaian/run-jam.ts'
import { bandingkan, pencetak, tengah } from './angka.ts'
import { EMPLOYEES, type Kota, openPemilik, SKEMA, startServer } from './kota.ts'
import { isMesinSibuk, measurePatokan } from './mesin.ts'
import type { PilihanBench } from './pilihan.ts'
import { type AkhirTahun, prepareAkhirTahun } from './tahunan-kota.ts'

const ENTRI = 10_000
const PUTARAN = 3
const DETIK = 5
const SERENTAK_PATOKAN = 16
const KONEKSI = 8

type Malam = {
  readonly detik: number
  readonly langkah: readonly (LangkahJam & { readonly ms: number })[]
}

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

    const malam: Malam[] = []
    let evaluasi = 0
    for (let putaran = 1; putaran <= PUTARAN; putaran += 1) {
      const akhir = await prepareAkhirTahun(kota)
      evaluasi = akhir.evaluasi
      console.log(`data: ${EMPLOYEES} pegawai, ${evaluasi} evaluasi ${akhir.tahun}, putaran ${putaran}`)
      malam.push(await runMalam(kota, akhir))
    }

    return report({ malam, evaluasi }, cetak) && !isSibuk
  } finally {
    await server.stop()
  }
}

async function runMalam(kota: Kota, { saat }: AkhirTahun): Promise<Malam> {
  const { db, close } = openDatabase(kota.url, { schema: SKEMA, max: KONEKSI })
  try {
    const profil = await findInstansi(db)
    if (!profil) throw new Error('Kota tidak termuat')
    const mulai = performance.now()
    const langkah: Malam['langkah'][number][] = []
    let lalu = mulai
    await runJam({ db, now: saat, instansi: { schema: SKEMA, ...profil } }, (satu) => {
      const kini = performance.now()
      langkah.push({ ...satu, ms: kini - lalu })
      console.log(`kemajuan: ${satu.ke} dari ${satu.dari}, ${satu.langkah}, ${satu.jumlah}`)
      lalu = kini
    })

    return { detik: (performance.now() - mulai) / 1000, langkah }
  } finally {
    await close()
  }
}

type Hasil = { readonly malam: readonly Malam[]; readonly evaluasi: number }

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
function isSama(malam: readonly Malam[]): boolean {
  const jumlah = malam.map(({ langkah }) => langkah.map((satu) => satu.jumlah).join(' '))
  const isLengkap = malam[0]?.langkah.some(({ jumlah }) => jumlah > 0) ?? false

  return isLengkap && new Set(jumlah).size === 1
}
