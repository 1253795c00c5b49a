import { sql } from 'kysely'
import { type Db, openDatabase } from '../../../src/db/database.ts'
import { type EvaluasiLengkap, listEvaluasiJadi } from '../../../src/db/queries/penilaian/evaluasi.ts'
import { findKeberatan } from '../../../src/db/queries/penilaian/keberatan.ts'
import { findPerjanjian } from '../../../src/db/queries/rencana/perjanjian.ts'
import { findSkp, type SkpLengkap } from '../../../src/db/queries/skp/skp.ts'
import type { IsiNaskah } from '../../../src/domain/skp/naskah.ts'
import { hariIni, type Instansi } from '../../../src/usecases/context.ts'
import type { SumberDokumen } from '../../../src/usecases/dokumen/sumber.ts'
import { bertandaTerima } from '../../../src/usecases/penilaian/freeze-evaluasi.ts'
import { collectEvaluasi } from '../../../src/usecases/penilaian/isi-dokumen.ts'
import { kalimatPutusan } from '../../../src/usecases/penilaian/keberatan/freeze-putusan.ts'
import { collectPerjanjian } from '../../../src/usecases/rencana/dokumen-perjanjian.ts'
import { collectSkp } from '../../../src/usecases/skp/isi-dokumen.ts'
import { TANPA_MENUNGGU_CAKRAM } from '../utuh.ts'
import { bekuPembinaan } from './beku-pembinaan.ts'
import { type Beku, muatDokumen } from './muat-dokumen.ts'
import { sumberKota } from './sumber-kota.ts'

type Kota = {
  readonly db: Db
  readonly instansi: Instansi
  readonly sumber: SumberDokumen
  readonly skp: ReadonlyMap<string, SkpLengkap>
  readonly tempat: Awaited<ReturnType<typeof readTempat>>
}

/** Freezes every set SKP and evaluation of a loaded city with the words of the use cases; a paper gets its hash when it is first printed. */
export async function bekukanKota(
  { url, schema }: { url: string; schema: string },
  instansi: Instansi,
): Promise<number> {
  const { db, close } = openDatabase(url, { schema, max: 4, pengaturan: TANPA_MENUNGGU_CAKRAM })
  try {
    const skp = await readSkp(db)
    const kota = { db, instansi, sumber: await sumberKota(db), skp, tempat: await readTempat(db) }
    let jumlah = await muatDokumen(db, await bekuSkp(kota))
    jumlah += await muatDokumen(db, await bekuPerjanjian(kota))
    jumlah += await muatDokumen(db, await bekuPembinaan(db, instansi))
    const periode = await db
      .selectFrom('evaluasi')
      .select('periodeId')
      .distinct()
      .orderBy('periodeId')
      .execute()
    for (const { periodeId } of periode) jumlah += await muatDokumen(db, await bekuEvaluasi(kota, periodeId))

    return jumlah
  } finally {
    await close()
  }
}

async function readSkp(db: Db): Promise<ReadonlyMap<string, SkpLengkap>> {
  const daftar = await db
    .selectFrom('skp')
    .select('id')
    .where('status', '=', 'ditetapkan')
    .orderBy('id')
    .execute()
  const semua = await Promise.all(daftar.map(({ id }) => findSkp(db, id)))

  return new Map(semua.flatMap((skp) => (skp ? [[skp.id, skp]] : [])))
}

async function bekuSkp({ db, skp, sumber, instansi }: Kota): Promise<Beku[]> {
  const semua = [...skp.values()].map((satu) => {
    const { ditetapkanPada: pada, ditetapkanOleh: oleh } = satu
    if (!pada || !oleh) throw new Error(`SKP ${satu.id} ditetapkan tanpa tanggal atau penetap`)
    return { satu, pada, oleh }
  })

  const versi = await readVersi(db)
  const beku = semua.flatMap(({ satu, pada, oleh }) =>
    (versi.get(satu.id) ?? [{ nomor: 1, isi: {}, pada }]).map(async ({ nomor, isi: kata, pada: saat }) => {
      const skp = { ...satu, ...kata }
      const isi = await collectSkp(sumber, { skp, instansi, tanggal: hariIni({ now: saat, instansi }) })
      const milik = { entitasId: satu.id, pegawaiId: satu.pegawaiId, oleh, pada: saat }

      return { jenis: 'skp', ...milik, versi: nomor, isi } as const
    }),
  )

  return Promise.all(beku)
}

/** The words of every version of the SKP that were revised. */
async function readVersi(db: Db) {
  const { rows } = await sql<{ skpId: string; nomor: number; isi: IsiNaskah; pada: Temporal.Instant }>`
    select skp_id as "skpId", nomor::int as nomor, isi, ditetapkan_pada as pada from versi_skp
    order by skp_id, nomor`.execute(db)

  return Map.groupBy(
    rows.map(({ isi: { pendekatan, rhk, ekspektasi }, ...satu }) => ({
      ...satu,
      isi: { pendekatan, rhk, ekspektasi },
    })),
    ({ skpId }) => skpId,
  )
}

/** Agreements of units that both sides approved. */
async function bekuPerjanjian({ db, instansi }: Kota): Promise<Beku[]> {
  const ditetapkan = await db
    .selectFrom('perjanjianKinerja')
    .select(['unitId', 'tahun', 'ditetapkanOleh', 'ditetapkanPada'])
    .where('status', '=', 'ditetapkan')
    .orderBy('id')
    .execute()

  return Promise.all(
    ditetapkan.map(async ({ unitId, tahun, ditetapkanOleh: oleh, ditetapkanPada: pada }) => {
      const perjanjian = await findPerjanjian(db, { unitId, tahun })
      const setuju = perjanjian?.persetujuan
      if (!perjanjian || !setuju || !oleh || !pada)
        throw new Error(`Perjanjian ${unitId} ${tahun} belum lengkap`)
      const isi = await collectPerjanjian(db, {
        ...{ perjanjian, instansi, now: pada },
        pertama: { pejabatId: setuju.pegawaiId, pada: setuju.pada },
        kedua: { pejabatId: oleh, pada: pada.toString() },
      })
      const milik = { entitasId: perjanjian.id, pegawaiId: setuju.pegawaiId, oleh, pada }

      return { jenis: 'perjanjian-kinerja', ...milik, versi: 1, isi } as const
    }),
  )
}

async function bekuEvaluasi(kota: Kota, periodeId: string): Promise<Beku[]> {
  const semua = await listEvaluasiJadi(kota.db, periodeId)
  const { penilai, capaian } = kota.tempat
  const beku = semua.map(async (evaluasi) => {
    const { unitId, pegawaiId } = evaluasi
    const tercapai = capaian(unitId, periodeId)
    if (!tercapai) throw new Error(`Evaluasi ${evaluasi.id} ditetapkan tanpa capaian unit`)
    const atasan = penilai.get(pegawaiId)
    const atasanId = atasan?.penilaiId === evaluasi.penilaiId ? (atasan?.atasanPenilaiId ?? null) : null

    return satuEvaluasi(kota, evaluasi, { capaian: tercapai, atasanId })
  })

  return (await Promise.all(beku)).flat()
}

async function readTempat(db: Db) {
  const [kini, berkepala, capaian, unit] = await Promise.all([
    db.selectFrom('penempatanKini').select(['pegawaiId', 'penilaiId', 'atasanPenilaiId']).execute(),
    db.selectFrom('jabatanMasa').select('unitId').where('isPimpinan', '=', true).distinct().execute(),
    db.selectFrom('capaianOrganisasi').select(['unitId', 'periodeId', 'capaian']).execute(),
    db.selectFrom('unit').select(['id', 'jalur']).execute(),
  ])
  const kepala = new Set(berkepala.map(({ unitId }) => unitId))
  const menurutJalur = new Map(unit.map(({ id, jalur }) => [jalur, id]))
  const jalur = new Map(unit.map((satu) => [satu.id, satu.jalur]))
  const nilai = new Map(capaian.map((satu) => [`${satu.unitId} ${satu.periodeId}`, satu.capaian]))
  const terdekat = (milik: string): string => {
    const unitId = menurutJalur.get(milik) ?? ''
    return unitId === '' || kepala.has(unitId) ? unitId : terdekat(milik.slice(0, milik.lastIndexOf('.')))
  }

  return {
    penilai: new Map(kini.map((satu) => [satu.pegawaiId, satu])),
    capaian: (unitId: string, periodeId: string) =>
      nilai.get(`${terdekat(jalur.get(unitId) ?? '')} ${periodeId}`),
  }
}

type Lain = Pick<Parameters<typeof collectEvaluasi>[1]['putusan'], 'capaian'> & {
  readonly atasanId: string | null
}

/** As it was set; a document that was accepted has a second version with that day. */
async function satuEvaluasi(
  kota: Kota,
  evaluasi: EvaluasiLengkap,
  { capaian, atasanId }: Lain,
): Promise<Beku[]> {
  const { sumber, instansi } = kota
  const { id, pegawaiId, penilaiId, ratingHasil, ratingPerilaku, predikat, ditetapkanPada, diterimaPada } =
    evaluasi
  const skp = kota.skp.get(evaluasi.skpId)
  if (!skp || !penilaiId || !ratingHasil || !ratingPerilaku || !predikat || !ditetapkanPada)
    throw new Error(`Evaluasi ${id} belum lengkap`)
  const { formulir, dokumen } = await collectEvaluasi(sumber, {
    evaluasi: { ...evaluasi, diterimaPada: null },
    skp,
    penilaiId,
    atasanId,
    putusan: { capaian, ratingHasil, ratingPerilaku, predikat },
    instansi,
    tanggal: hariIni({ now: ditetapkanPada, instansi }),
  })
  const milik = { entitasId: id, pegawaiId, oleh: penilaiId, pada: ditetapkanPada, versi: 1 }
  const ditetapkan: Beku[] = [
    { ...milik, jenis: 'evaluasi', isi: formulir },
    { ...milik, jenis: 'dokumen-evaluasi', isi: dokumen },
  ]
  const keberatan = evaluasi.status === 'final' ? await findKeberatan(kota.db, id) : undefined
  if (keberatan?.diputusPada && keberatan.diputusOleh) {
    const putusan = {
      alasan: keberatan.alasan,
      penjelasan: keberatan.penjelasanPenilai ?? '',
      putusan: kalimatPutusan(keberatan, evaluasi),
      tanggal: hariIni({ now: keberatan.diputusPada, instansi }).toString(),
      diputusPada: keberatan.diputusPada.toString(),
    }
    const isi = { ...dokumen, keberatan: putusan }
    const diputus = { versi: 2, oleh: keberatan.diputusOleh, pada: keberatan.diputusPada }
    return [...ditetapkan, { ...milik, jenis: 'dokumen-evaluasi', isi, ...diputus }]
  }
  if (!diterimaPada) return ditetapkan

  const isi = bertandaTerima(dokumen, { now: diterimaPada, instansi })
  return [
    ...ditetapkan,
    { ...milik, jenis: 'dokumen-evaluasi', isi, versi: 2, oleh: pegawaiId, pada: diterimaPada },
  ]
}
