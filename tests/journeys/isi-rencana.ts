import { newId } from '../../src/db/id.ts'
import { bumpMatriks, savePeran } from '../../src/db/queries/rencana/matriks.ts'
import {
  lockPerjanjian,
  saveRealisasi,
  saveSasaran,
  saveStatus,
} from '../../src/db/queries/rencana/perjanjian.ts'
import type { Iku } from '../../src/domain/rencana/perjanjian.ts'
import { addStrategi } from '../support/strategi.ts'
import type { Sempaja } from './dunia.ts'

const umum = { formula: 'Jumlah kunjungan tercatat', sumberData: 'Kohort ibu', realisasiTahun: null }
const IKU: readonly Omit<Iku, 'id'>[] = [
  {
    ...umum,
    uraian: 'Kunjungan ibu hamil K6',
    satuan: 'kunjungan',
    target: 1_000,
    arah: 'naik',
    gabungan: 'jumlah',
    triwulan: triwulan([250, 250, 250, 250], ''),
  },
  {
    ...umum,
    uraian: 'Waktu tunggu pendaftaran',
    satuan: 'menit',
    target: 30,
    arah: 'turun',
    gabungan: 'akhir',
    triwulan: triwulan([40, 35, 30, 30], ''),
  },
  {
    ...umum,
    uraian: 'Indeks kepuasan masyarakat',
    satuan: 'indeks',
    target: 88.31,
    arah: 'naik',
    gabungan: 'akhir',
    triwulan: triwulan([null, null, null, null], 'Survei dua minggu dan perbaikan loket'),
  },
]

function triwulan(target: readonly (number | null)[], rencanaAksi: string): Iku['triwulan'] {
  return target.map((satu, i) => ({
    triwulan: i + 1,
    target: satu,
    rencanaAksi,
    realisasi: null,
    keterangan: '',
  }))
}

/** The health centre's agreement of the year with three measured quarters, a role waiting, and a team led by the midwife. */
export async function fillRencana({
  db,
  kecil,
  jam,
}: Sempaja): Promise<{ timId: string; strategiId: string }> {
  const { id, unit } = kecil
  const iku = IKU.map((satu) => ({ ...satu, id: newId() }))
  const sasaran = [{ id: newId(), uraian: 'Ibu dan anak Sempaja sehat', iku }]
  const REALISASI = [
    [240, 38, 100],
    [260, 36, 90],
    [225, 27, 100],
  ]
  const induk = await db
    .selectFrom('rhk')
    .innerJoin('skp', 'skp.id', 'rhk.skpId')
    .select('rhk.id')
    .where('skp.pegawaiId', '=', id.kapus)
    .executeTakeFirstOrThrow()
  await db.transaction().execute(async (tx) => {
    const janji = await lockPerjanjian(tx, { unitId: unit.puskesmas, tahun: 2026 })
    await saveSasaran(tx, janji.id, sasaran)
    await saveStatus(tx, { id: janji.id, status: 'ditetapkan', oleh: id.kadis, pada: jam.now() })
    const daftar = REALISASI.flatMap((nilai, i) =>
      nilai.map((realisasi, j) => ({
        ikuId: iku[j]?.id ?? '',
        triwulan: i + 1,
        realisasi,
        keterangan: '',
      })),
    )
    await saveRealisasi(tx, janji.id, daftar)
    const depan = await lockPerjanjian(tx, { unitId: unit.puskesmas, tahun: 2027 })
    await saveSasaran(tx, depan.id, [
      { id: newId(), uraian: 'Ibu sehat', iku: IKU.map((satu) => ({ ...satu, id: newId() })) },
    ])
    const kunci = { pemilikId: id.kapus, tahun: 2026, timId: null }
    const matriks = await bumpMatriks(tx, kunci)
    const peran = { uraian: 'Rujukan ibu berisiko tuntas', bagianTarget: 12 }
    await savePeran(tx, matriks.id, [{ pegawaiId: id.perawat, rhkPimpinanId: induk.id, ...peran }])
  })

  const tempat = { unitId: unit.puskesmas, tahun: 2026 }
  const strategiId = await addStrategi(db, tempat, { ikuId: iku[0]?.id ?? null })
  await addStrategi(db, tempat, { judul: 'Loket tanpa antre', keluaranTransformatif: '' })

  return { timId: await addTim({ db, kecil, jam }), strategiId }
}

async function addTim({ db, kecil, jam }: Pick<Sempaja, 'db' | 'kecil' | 'jam'>): Promise<string> {
  const { id } = kecil
  const timId = newId()
  const berlaku = '[2026-02-01,2026-12-31]'
  const saat = jam.now()
  await db
    .insertInto('timKerja')
    .values({
      id: timId,
      nama: 'Penurunan stunting',
      tujuan: 'Tidak ada balita stunting baru.',
      rentang: berlaku,
      pimpinanId: id.kapus,
      terbuka: true,
    })
    .execute()
  const umum = { timId, berlaku, diajukanPada: saat }
  const sah = { disetujuiTimPada: saat, disetujuiPenilaiPada: saat }
  await db
    .insertInto('anggotaTim')
    .values([
      { ...umum, ...sah, pegawaiId: id.bidan, peran: 'ketua', cara: 'penunjukan' },
      { ...umum, ...sah, pegawaiId: id.sopir, cara: 'penunjukan' },
      { ...umum, pegawaiId: id.perawat, cara: 'sukarela', alasan: 'Pernah bertugas di gizi.' },
    ])
    .execute()

  return timId
}
