import { sql } from 'kysely'
import { bekukanKota } from '../../scripts/demo/beku/bekukan-kota.ts'
import { newId } from '../../src/db/id.ts'
import { SKEMA_UJI, urlAplikasiUji } from '../support/basisdata.ts'
import { isiPembinaan } from '../support/isi-pembinaan.ts'
import { addStrategi } from '../support/strategi.ts'
import { bukaDunia, isianPenilai, mulai, tetapkanCapaian } from '../usecases/penilaian/dunia.ts'
import { SEMUA } from './boleh.ts'

export const dunia = await bukaDunia('kapus', ...SEMUA.filter((nama) => nama !== 'kapus'))
const { kota, skp } = dunia
await bekukanKota({ url: urlAplikasiUji(dunia.urlPemilik), schema: SKEMA_UJI }, dunia.instansi.profil)
const aktivitasId = await writeEntry()
const evaluasiId = await openEvaluasi()
export const isian: Record<string, string> = {
  pegawaiId: kota.id.bidan,
  pejabatId: kota.id.waliKota,
  unitId: kota.unit.puskesmas,
  skpId: skp.bidan.skpId,
  aktivitasId,
  evaluasiId,
  jamKerjaId: await writeJam(),
  kewajibanId: await writeKewajiban(),
  timId: await writeTim(),
  strategiId: await addStrategi(dunia.db, { unitId: kota.unit.puskesmas, tahun: 2026 }),
  ketidakhadiranId: await writeCuti(),
  sidik: await writeBukti(),
  token: await writeUndangan(),
  putaranId: await writePutaran(),
  ...(await isiPembinaan({
    db: dunia.db,
    pegawaiId: kota.id.bidan,
    skpId: skp.bidan.skpId,
    penilaiId: kota.id.kapus,
    kepegawaianId: kota.id.perawat,
    pada: dunia.jam.now(),
    amplop: dunia.instansi.auth,
  })),
  imporId: await writeImpor(),
  jabatanId: await findJabatan(),
  kode: await findKode(),
  bundelId: await writeBundel(),
  dokumenId: await writeTandaTangan(),
  tanggal: '2026-11-10',
  bulan: '2026-11',
  ketentuanId: 'aturan-entri',
  jenis: 'pegawai',
}

export function fill(path: string): string {
  return path.replace(/:([A-Za-z]+)/g, (_, nama: string) => isian[nama] ?? newId())
}

async function writeEntry(): Promise<string> {
  const id = newId()
  await dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', {
    id,
    versi: '0',
    tanggal: '2026-11-10',
    uraian: 'Catatan untuk uji akses',
    rhk: skp.bidan.rhkId,
    durasi: '30',
  })
  return id
}

async function writeJam(id = newId()): Promise<string> {
  const unitId = kota.unit.puskesmas
  await dunia.db
    .insertInto('jamKerja')
    .values({ id, unitId, nama: 'Bergiliran', pola: 'giliran', berlaku: '[2022-08-01,)', dasar: 'Perwali' })
    .execute()
  return id
}

async function writeKewajiban(id = newId()): Promise<string> {
  const pilihan = { catatanHarian: true, menit: true, evaluasiPeriodik: 'aplikasi' } as const
  await dunia.db
    .insertInto('kewajibanUnit')
    .values({ ...pilihan, id, unitId: kota.unit.dishub, dasar: 'SE', berlaku: '[2026-01-01,)' })
    .execute()
  return id
}

/** A closed team of the midwife's rater, led by her, with a driver of another unit. */
async function writeTim(): Promise<string> {
  const id = newId()
  const saat = dunia.jam.now()
  const tim = { nama: 'Gizi', tujuan: '', rentang: '[2026-01-01,2026-12-31]', pimpinanId: kota.id.kapus }
  await dunia.db
    .insertInto('timKerja')
    .values({ id, ...tim })
    .execute()
  const sah = { diajukanPada: saat, disetujuiTimPada: saat, disetujuiPenilaiPada: saat } as const
  const umum = { timId: id, cara: 'penunjukan', berlaku: tim.rentang, ...sah } as const
  await dunia.db
    .insertInto('anggotaTim')
    .values([
      { ...umum, pegawaiId: kota.id.bidan, peran: 'ketua' },
      { ...umum, pegawaiId: kota.id.sopir },
    ])
    .execute()

  return id
}

async function writeCuti(id = newId()): Promise<string> {
  const cuti = { id, jenis: 'cuti-tahunan', rentang: '[2026-12-01,2026-12-03]' } as const
  await dunia.db
    .insertInto('ketidakhadiran')
    .values({ ...cuti, pegawaiId: kota.id.bidan, dicatatOleh: kota.id.adminDinkes })
    .execute()
  return id
}

/** Set by the rater, with both papers frozen. */
async function openEvaluasi(): Promise<string> {
  await tetapkanCapaian(dunia, dunia.masuk.kadis)
  const id = await mulai(dunia, dunia.masuk.kapus, kota.id.bidan)
  await dunia.request(
    dunia.masuk.kapus ?? null,
    'POST',
    `/penilaian/${id}/simpan`,
    isianPenilai(skp.bidan, {}),
  )

  return id
}

async function writeBukti(): Promise<string> {
  const sidik = await dunia.instansi.luar.berkas.save(Buffer.from('%PDF-1.7'))
  const bukti = [{ jenis: 'berkas', sidik, nama: 'bukti.pdf', tipe: 'application/pdf', ukuran: 8 }]
  await sql`update aktivitas set bukti = ${JSON.stringify(bukti)}::jsonb where id = ${aktivitasId}`.execute(
    dunia.db,
  )

  return sidik
}

async function writeUndangan(): Promise<string> {
  const jawab = await dunia.request(
    dunia.masuk.bidan ?? null,
    'POST',
    `/pegawai/${kota.id.bidan}/umpan-balik/undangan`,
    { nama: 'Ibu Rahma', lembaga: 'Kader Sempaja' },
  )

  return /umpan-balik\/undangan\/([\w-]+)</.exec(await jawab.text())?.[1] ?? ''
}

/** About the head of the puskesmas, by those who work with her; the midwife has too few colleagues. */
async function writePutaran(): Promise<string> {
  const { kapus, bidan, perawat, adminDinkes } = kota.id
  const form = { rekan: [bidan, perawat, adminDinkes] }
  await dunia.request(dunia.masuk.kadis ?? null, 'POST', `/pegawai/${kapus}/penilaian-rekan`, form)
  const { id } = await dunia.db.selectFrom('putaranRekan').select('id').executeTakeFirstOrThrow()

  return id
}

async function writeImpor(): Promise<string> {
  const id = newId()
  const saat = { dibuatPada: dunia.jam.now(), dibuatOleh: kota.id.adminDinkes }
  await dunia.db
    .insertInto('impor')
    .values({
      id,
      jenis: 'pegawai',
      namaBerkas: 'pegawai.xlsx',
      sidik: '0'.repeat(64),
      status: 'gagal',
      ...saat,
    })
    .execute()

  return id
}

async function writeBundel(): Promise<string> {
  const [id, sidik] = [newId(), await dunia.instansi.luar.berkas.save(Buffer.from('PK'))]
  const diminta = { dimintaOleh: kota.id.adminDinkes, dimintaPada: dunia.jam.now() }
  const milik = { unitId: kota.unit.puskesmas, periodeId: dunia.oktober }
  await dunia.db
    .insertInto('bundel')
    .values({ id, ...milik, ...diminta, status: 'selesai', jumlah: 1, sidik })
    .execute()

  return id
}

/** The document of the midwife's evaluation, with a signed file. */
async function writeTandaTangan(): Promise<string> {
  const { id } = await dunia.db
    .selectFrom('dokumen')
    .select('id')
    .where('jenis', '=', 'dokumen-evaluasi')
    .where('entitasId', '=', evaluasiId)
    .executeTakeFirstOrThrow()
  const sidik = await dunia.instansi.luar.berkas.save(Buffer.from('%PDF-1.7'))
  const berkas = { dokumenId: id, sidik, ukuran: 8, cara: 'unggahan', sebagai: 'penilai' } as const
  await dunia.db
    .insertInto('berkasBertandaTangan')
    .values({ ...berkas, penandaId: kota.id.kapus, pada: dunia.jam.now() })
    .execute()

  return id
}

/** Of a paper of the midwife. */
async function findKode(): Promise<string> {
  const { kode } = await dunia.db
    .selectFrom('dokumen')
    .select('kode')
    .where('kode', 'is not', null)
    .executeTakeFirstOrThrow()

  return kode ?? ''
}

async function findJabatan(): Promise<string> {
  const { jabatanId } = await dunia.db
    .selectFrom('jabatanMasa')
    .select('jabatanId')
    .where('unitId', '=', kota.unit.puskesmas)
    .executeTakeFirstOrThrow()

  return jabatanId
}

/** Brings back what an accepted form removed. */
export async function lengkapi(): Promise<void> {
  const [jam, kewajiban, cuti] = await Promise.all([
    dunia.db
      .selectFrom('jamKerja')
      .select('id')
      .where('id', '=', isian.jamKerjaId ?? '')
      .executeTakeFirst(),
    dunia.db
      .selectFrom('kewajibanUnit')
      .select('id')
      .where('id', '=', isian.kewajibanId ?? '')
      .executeTakeFirst(),
    dunia.db
      .selectFrom('ketidakhadiran')
      .select('id')
      .where('id', '=', isian.ketidakhadiranId ?? '')
      .executeTakeFirst(),
  ])
  if (!jam) await writeJam(isian.jamKerjaId)
  if (!kewajiban) await writeKewajiban(isian.kewajibanId)
  if (!cuti) await writeCuti(isian.ketidakhadiranId)
}
