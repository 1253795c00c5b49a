import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../src/db/database.ts'
import { newId } from '../../../src/db/id.ts'
import type { BentukSkp } from '../../../src/db/tables.ts'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import { type Aplikasi, bukaAplikasi, type Peramban } from '../../support/aplikasi.ts'
import { isiKotaKecil, type KotaKecil, ORANG } from '../../support/kota-kecil.ts'

export type SkpUji = { readonly skpId: string; readonly rhkId: string; readonly indikatorId: string }

export type Dunia = Aplikasi & {
  readonly kota: KotaKecil
  readonly skp: { readonly bidan: SkpUji; readonly perawat: SkpUji; readonly kapus: SkpUji }
  readonly masuk: { readonly [N in keyof typeof ORANG]?: Peramban }
  /** The row of the month of October. */
  readonly oktober: string
}

/** The small city in November 2026, with three SKP set and October to be evaluated. */
export function bukaDunia(...siapa: (keyof typeof ORANG)[]): Promise<Dunia> {
  return bukaDuniaDengan({}, siapa)
}

/** The same city with one more service outside. */
export async function bukaDuniaDengan(
  lain: Pick<Parameters<typeof bukaAplikasi>[0], 'bsre'>,
  siapa: readonly (keyof typeof ORANG)[],
): Promise<Dunia> {
  const aplikasi = await bukaAplikasi({ now: '2026-11-10T02:00:00Z', ...lain })
  const { db } = aplikasi
  const kota = await isiKotaKecil(db)
  await sql`update penempatan_kini set atasan_penilai_id = ${kota.id.kadis} where penilai_id = ${kota.id.kapus}`.execute(
    db,
  )
  const skp = {
    bidan: await addSkp(db, { pegawaiId: kota.id.bidan, bentuk: 'ja-jf' }),
    perawat: await addSkp(db, { pegawaiId: kota.id.perawat, bentuk: 'ja-jf' }),
    kapus: await addSkp(db, { pegawaiId: kota.id.kapus, bentuk: 'jpt' }),
  }
  const masuk: { [nama: string]: Peramban } = {}
  for (const nama of siapa) masuk[nama] = await aplikasi.login(ORANG[nama])
  const [penilai] = Object.values(masuk)
  // The first look makes the year's periods.
  await aplikasi.request(penilai ?? null, 'GET', '/tim/penilaian')
  const oktober = await idPeriode(db, ['bulanan', 10])

  return { ...aplikasi, kota, skp, masuk, oktober }
}

export async function idPeriode(db: Db, [jenis, urutan]: ['bulanan' | 'tahunan', number]): Promise<string> {
  const { id } = await db
    .selectFrom('periode')
    .select('id')
    .where('tahun', '=', 2026)
    .where('jenis', '=', jenis)
    .where('urutan', '=', urutan)
    .executeTakeFirstOrThrow()

  return id
}

type RencanaSkp = {
  readonly pegawaiId: string
  readonly bentuk: BentukSkp
  readonly tahun?: number
  readonly mulai?: string
}

export async function addSkp(
  db: Db,
  { pegawaiId, bentuk, tahun = 2026, mulai = `${tahun}-01-01` }: RencanaSkp,
): Promise<SkpUji> {
  const [skpId, rhkId, indikatorId] = [newId(), newId(), newId()]
  const tempat = await db
    .selectFrom('penempatanKini')
    .select(['jabatanId', 'unitId', 'penilaiId'])
    .where('pegawaiId', '=', pegawaiId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('skp')
    .values({
      ...tempat,
      id: skpId,
      pegawaiId,
      tahun,
      rentang: `[${mulai},${tahun}-12-31]`,
      bentuk,
      status: 'ditetapkan',
      ditetapkanPada: Temporal.Instant.from(`${tahun}-01-20T02:00:00Z`),
      ditetapkanOleh: tempat.penilaiId,
    })
    .execute()
  await db
    .insertInto('rhk')
    .values({ id: rhkId, skpId, urutan: 0, jenis: 'utama', uraian: 'Ibu hamil terlayani lengkap' })
    .execute()
  await db
    .insertInto('indikator')
    .values({
      id: indikatorId,
      rhkId,
      urutan: 0,
      ...(bentuk === 'jpt' ? { perspektif: 'penerima-layanan' } : { aspek: 'kuantitas' }),
      uraian: 'Jumlah kunjungan K6',
      target: '20 orang',
    })
    .execute()

  return { skpId, rhkId, indikatorId }
}

/** An entry that the rater accepted in October. */
export async function addEntriDisetujui(db: Db, { rhkId, pegawaiId }: { rhkId: string; pegawaiId: string }) {
  const id = newId()
  const tanggal = Temporal.PlainDate.from('2026-10-12')
  const pada = Temporal.Instant.from('2026-10-12T08:00:00Z')
  const sidik = createHash('sha256').update(id).digest()
  await db.insertInto('kiriman').values({ id, pegawaiId, tanggal, sidik, diterimaPada: pada }).execute()
  await db
    .insertInto('aktivitas')
    .values({
      id,
      pegawaiId,
      tanggal,
      durasiMenit: 60,
      uraian: 'Melayani kunjungan K6',
      rhkId,
      keluaranJumlah: 7,
      keluaranSatuan: 'orang',
      status: 'disetujui',
      diterimaPada: pada,
    })
    .execute()
}

/** The rater begins somebody's evaluation of October and gets its id. */
export async function mulai(d: Dunia, as: Peramban | undefined, pegawaiId: string): Promise<string> {
  const jawaban = await d.request(as ?? null, 'POST', '/tim/penilaian', {
    pegawai: pegawaiId,
    periode: d.oktober,
  })
  assert.equal(jawaban.status, 303, await jawaban.text())

  return (jawaban.headers.get('location') ?? '').split('/').at(-1) ?? ''
}

type Rating = {
  readonly hasil?: string
  readonly perilaku?: string
  readonly aksi?: string
  readonly versi?: number
}

/** The rater's whole form, as a browser would send it. */
export function isianPenilai({ rhkId, indikatorId }: SkpUji, rating: Rating): { [nama: string]: string } {
  const { hasil = 'sesuai', perilaku = 'di atas', aksi = 'tetapkan', versi = 1 } = rating
  return {
    versi: String(versi),
    aksi,
    ratingHasil: hasil,
    ratingPerilaku: perilaku,
    [`tanda.${rhkId}`]: 'sesuai',
    [`umpan.${rhkId}`]: 'Pertahankan.',
    [`realisasi.${indikatorId}`]: '19 orang',
    catatan: 'Ikuti pelatihan konseling.',
    ...Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [`perilaku.${nilai}`, 'Tidak ada catatan'])),
  }
}

/** The leader above says what the puskesmas achieved. */
export function tetapkanCapaian(d: Dunia, as: Peramban | undefined, capaian = 'Baik'): Promise<Response> {
  return d.request(as ?? null, 'POST', `/tim/penilaian/capaian/${d.kota.unit.puskesmas}`, {
    periode: d.oktober,
    versi: '0',
    capaian,
    dasar: 'Laporan kinerja Oktober.',
  })
}

export function statusEvaluasi(db: Db, id: string) {
  return db
    .selectFrom('evaluasi')
    .select(['status', 'predikat', 'ratingHasil', 'versi', 'pernyataanPegawai'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
