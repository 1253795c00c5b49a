import { tmpdir } from 'node:os'
import { type Db, openDatabase } from '../../../src/db/database.ts'
import { findPelaku } from '../../../src/db/queries/akun/pelaku.ts'
import type { IsiEntri } from '../../../src/domain/aktivitas/aktivitas.ts'
import type { Refusal, Result } from '../../../src/domain/result.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { TANPA_SEGEL } from '../../../src/luar/segel.ts'
import { recordEntri } from '../../../src/usecases/aktivitas/record-entri.ts'
import { reviewEntri } from '../../../src/usecases/aktivitas/review-entri.ts'
import type { Context, Instansi } from '../../../src/usecases/context.ts'
import type { Entri } from '../kegiatan/bentuk.ts'
import { type BarisInstansi, TANPA_MENUNGGU_CAKRAM } from '../utuh.ts'
import { susunReview, type TugasReview } from './review.ts'

const SEKALIGUS = 8
const luar = {
  alamat: '',
  berkas: berkasDiFolder(tmpdir()),
  segel: TANPA_SEGEL,
  tandai: () => {},
}

type Buka = (pejabatId: string, pada: string) => Promise<Context>

/** The city's last week as people lived it: everyone writes their days and raters decide, through the same use cases as the pages. */
export async function jalaniMinggu(
  { url, schema, instansi }: { url: string; schema: string; instansi: BarisInstansi },
  entri: readonly Entri[],
): Promise<void> {
  const { db, close } = openDatabase(url, { schema, max: SEKALIGUS, pengaturan: TANPA_MENUNGGU_CAKRAM })
  try {
    const buka = await pembukaContext(db, { schema, ...instansi, sebutanZona: instansi.sebutan_zona })
    const milik = Map.groupBy(entri, (e) => e.skp.pegawai.id)
    await bersamaan([...milik], ([pegawaiId, hari]) => tulisMinggu(buka, pegawaiId, hari))
    const penilai = Map.groupBy(await susunReview(db, entri), (t) => t.penilaiId)
    await bersamaan([...penilai], ([penilaiId, tugas]) => periksaMinggu(buka, penilaiId, tugas))
  } finally {
    await close()
  }
}

async function pembukaContext(db: Db, instansi: Instansi): Promise<Buka> {
  const akun = await db.selectFrom('akun').select(['id', 'pejabatId']).execute()
  const akunDari = new Map(akun.map((a) => [a.pejabatId, a.id]))

  return async (pejabatId, pada) => {
    const now = Temporal.Instant.from(pada)
    const tanggal = now.toZonedDateTimeISO(instansi.zona).toPlainDate()
    const actor = await findPelaku(db, { pejabatId, akunId: akunDari.get(pejabatId) ?? '', tanggal })
    if (!actor) throw new Error(`Pejabat ${pejabatId} tidak ada`)
    return { db, actor, now, luar, instansi }
  }
}

async function tulisMinggu(buka: Buka, pegawaiId: string, entri: readonly Entri[]): Promise<void> {
  const urut = entri.toSorted((a, b) => a.diterimaPada.localeCompare(b.diterimaPada))
  const [pertama] = urut
  if (!pertama) return
  const context = await buka(pegawaiId, pertama.diterimaPada)
  for (const satu of urut) {
    const now = Temporal.Instant.from(satu.diterimaPada)
    pastikan(await recordEntri({ ...context, now }, { id: satu.id, versi: 0, isi: toIsi(satu) }))
  }
}

function toIsi(e: Entri): IsiEntri {
  const { tanggal, mulaiMenit, selesaiMenit, durasiMenit, uraian, rhkId, bukti } = e
  return {
    tanggal,
    mulaiMenit,
    selesaiMenit,
    durasiMenit,
    uraian,
    rhkId,
    keluaranJumlah: e.jumlah,
    keluaranSatuan: e.satuan,
    bukti,
  }
}

async function periksaMinggu(buka: Buka, penilaiId: string, tugas: readonly TugasReview[]): Promise<void> {
  for (const { pada, review } of tugas) pastikan(await reviewEntri(await buka(penilaiId, pada), review))
}

/** What the rules refuse must not pass unseen: the demo would show a city that cannot be. */
function pastikan(hasil: Result<unknown, Refusal>): void {
  if (!hasil.ok) throw new Error(`Kota contoh ditolak aturannya: ${JSON.stringify(hasil.penolakan)}`)
}

async function bersamaan<T>(daftar: T[], kerjakan: (satu: T) => Promise<void>): Promise<void> {
  const lajur = Array.from({ length: SEKALIGUS }, async () => {
    for (let satu = daftar.pop(); satu !== undefined; satu = daftar.pop()) await kerjakan(satu)
  })
  await Promise.all(lajur)
}
