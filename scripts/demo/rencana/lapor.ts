import { type Db, openDatabase } from '../../../src/db/database.ts'
import { findPeriode, type PeriodeTercatat } from '../../../src/db/queries/penilaian/periode.ts'
import { findUnitRencana, type UnitRencana } from '../../../src/db/queries/rencana/perjanjian.ts'
import type { AngkaLaporan } from '../../../src/domain/laporan/isi-laporan.ts'
import type { LaporanUnit } from '../../../src/domain/laporan/laporan-unit.ts'
import {
  composeIsiLaporan,
  hasilTerlemah,
  type TulisanLaporan,
} from '../../../src/domain/laporan/laporan-unit.ts'
import type { Instansi } from '../../../src/usecases/context.ts'
import { readAngkaLaporan } from '../../../src/usecases/laporan/angka-laporan.ts'
import { collectLaporan } from '../../../src/usecases/laporan/isi-dokumen.ts'
import { pembuatId } from '../acak.ts'
import { muatDokumen } from '../beku/muat-dokumen.ts'
import type { Unit } from '../susunan/bangun.ts'
import { TANPA_MENUNGGU_CAKRAM } from '../utuh.ts'

type Kota = { readonly db: Db; readonly instansi: Instansi; readonly hariIni: string }
type Tujuan = {
  readonly url: string
  readonly schema: string
  readonly instansi: Instansi
  readonly hariIni: string
}

/** Units that report; the first one's newest report waits for its answer, the other's is still being written. */
const PELAPOR = ['dinkes', 'pkm-sempaja'] as const

/** Two units report on the last two months that are over. */
export async function laporKinerja(
  { url, schema, ...kota }: Tujuan,
  semua: readonly Pick<Unit, 'id' | 'kode'>[],
): Promise<void> {
  const { db, close } = openDatabase(url, { schema, max: 2, pengaturan: TANPA_MENUNGGU_CAKRAM })
  try {
    const bahan = { db, ...kota }
    const [terbaru, sebelumnya] = await listBulan(bahan)
    for (const kode of PELAPOR) {
      const unitId = semua.find((satu) => satu.kode === kode)?.id
      const unit = unitId && (await findUnitRencana(db, { unitId, hariIni: kota.hariIni }))
      if (!unit || !terbaru || !sebelumnya) continue
      await lapor(bahan, { unit, periode: sebelumnya, status: 'dijawab' })
      await lapor(bahan, { unit, periode: terbaru, status: kode === 'dinkes' ? 'diajukan' : 'draf' })
    }
  } finally {
    await close()
  }
}

/** The last two months that are over, the newest first. */
async function listBulan({ db, hariIni }: Kota): Promise<readonly (PeriodeTercatat | undefined)[]> {
  const kini = Temporal.PlainDate.from(hariIni)
  const bulan = [1, 2].map((lalu) => kini.subtract({ months: lalu }))

  return Promise.all(
    bulan.map(async ({ year, month }) => {
      const periode = await db
        .selectFrom('periode')
        .select('id')
        .where('jenis', '=', 'bulanan')
        .where('tahun', '=', year)
        .where('urutan', '=', month)
        .executeTakeFirst()
      return periode && findPeriode(db, periode.id)
    }),
  )
}

type Laporan = {
  readonly unit: UnitRencana
  readonly periode: PeriodeTercatat
  readonly status: LaporanUnit['status']
}

const JAWABAN =
  'Saya setuju dengan perbaikan yang direncanakan. Penugasan tambahan disiapkan bulan ini; laporkan kemajuannya pada laporan berikutnya.'

async function lapor({ db, instansi, hariIni }: Kota, { unit, periode, status }: Laporan): Promise<void> {
  const { kepalaId, penetapIds } = unit
  const [penjawab] = penetapIds
  const angka = await readAngkaLaporan(db, { unit, periode, hariIni })
  const tulisan = tulis(angka, status)
  const isi = composeIsiLaporan(angka, tulisan)
  const [diajukanPada, dijawabPada] = [5, 9].map((hari) => saat(periode.sampai, hari))
  if (!kepalaId || !penjawab || !diajukanPada || !dijawabPada) return
  const id = pembuatId(`laporan/${unit.jalur}/${periode.sampai}`)(periode.sampai)
  const isDiajukan = status !== 'draf'
  await db
    .insertInto('laporanUnit')
    .values({
      ...{ id, unitId: unit.unitId, periodeId: periode.id, status, versi: 4 },
      ...{ dikerjakan: tulisan.dikerjakan, perbaikan: tulisan.perbaikan },
      perbaikanIku: JSON.stringify(tulisan.perbaikanIku),
      ...(isDiajukan && { isi: JSON.stringify(isi), diajukanOleh: kepalaId, diajukanPada }),
      ...(status === 'dijawab' && { jawaban: JAWABAN, dijawabOleh: penjawab, dijawabPada }),
    })
    .execute()
  if (status !== 'dijawab') return

  const dokumen = await collectLaporan(db, {
    ...{ isi, instansi, jawaban: JAWABAN, now: dijawabPada },
    pengaju: { pejabatId: kepalaId, pada: diajukanPada },
    penjawab: { pejabatId: penjawab, pada: dijawabPada },
  })
  const milik = { entitasId: id, pegawaiId: kepalaId, versi: 1, oleh: penjawab, pada: dijawabPada }
  await muatDokumen(db, [{ ...milik, jenis: 'laporan-unit', isi: dokumen }])
}

function saat(sampai: string, hari: number): Temporal.Instant {
  return Temporal.Instant.from(`${Temporal.PlainDate.from(sampai).add({ days: hari })}T10:20:00+08:00`)
}

const PERBAIKAN = [
  'Penanggung jawabnya ditetapkan; kemajuannya dibahas setiap dua minggu.',
  'Petugas ditambah dari bidang lain selama dua bulan.',
  'Data lapangan dikumpulkan setiap Jumat, dan yang terlambat dijemput.',
]

function tulis(angka: AngkaLaporan, status: LaporanUnit['status']): TulisanLaporan {
  const perbaikan = hasilTerlemah(angka).map(({ ikuId }, i) => [ikuId, PERBAIKAN[i] ?? ''] as const)
  return {
    dikerjakan:
      'Rapat pimpinan menetapkan tiga layanan yang didahulukan. Antrean pagi lebih pendek, dan laporan dari lapangan masuk lebih cepat.',
    perbaikanIku: status === 'draf' ? {} : Object.fromEntries(perbaikan),
    perbaikan: status === 'draf' ? '' : 'Pelatihan pengolahan data bagi pengelola program.',
  }
}
