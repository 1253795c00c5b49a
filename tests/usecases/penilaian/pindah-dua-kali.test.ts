import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { openPeriodeByClock } from '../../../src/usecases/penilaian/open-periode.ts'
import { addJabatan } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { addSkp, bukaDunia, isianPenilai, type SkpUji, statusEvaluasi } from './dunia.ts'
import { bukaBulan, lompat } from './jam.ts'

// A year of somebody who moves twice: from the puskesmas to the health office on 12 April, to the transport office on
// 1 September. Each month, and the year, has one rater: the one above the post of its last day.
const d = await bukaDunia('kapus', 'adminBkpsdm')
const { db, kota, jam } = d
const BIDAN = kota.id.bidan
type Penilai = 'kapus' | 'kadis' | 'adminDishub'
const PENILAI: readonly Penilai[] = ['kapus', 'kadis', 'adminDishub']

await bukaBulan(d, '2028-03-01')
await openPeriodeByClock({ db, now: jam.now() }, 2027)
await sql`insert into capaian_organisasi (unit_id, periode_id, capaian, dasar, ditetapkan_oleh, ditetapkan_pada)
  select unit.id, periode.id, 'Baik', 'Laporan', ${kota.id.waliKota}, ${jam.now()}
  from unit cross join periode where periode.tahun = 2027`.execute(db)

async function jabatanOf(pejabatId: string): Promise<string> {
  const { jabatanId } = await db
    .selectFrom('penugasan')
    .select('jabatanId')
    .where('pejabatId', '=', pejabatId)
    .executeTakeFirstOrThrow()

  return jabatanId
}

const KURSI = {
  dinkes: await addJabatan(db, {
    nama: 'Bidan Koordinator',
    unitId: kota.unit.dinkes,
    atasanId: await jabatanOf(kota.id.kadis),
  }),
  dishub: await addJabatan(db, {
    nama: 'Petugas Kesehatan Terminal',
    unitId: kota.unit.dishub,
    atasanId: await jabatanOf(kota.id.adminDishub),
  }),
}

async function keTanggal(tanggal: string): Promise<void> {
  await refreshPenempatanToday(db, tanggal)
  await lompat(d, tanggal)
}

/** The move as BKPSDM writes it down, some days ahead; on its day the new rater sets the new SKP. */
async function pindah(ke: keyof typeof KURSI, sejak: string): Promise<SkpUji> {
  const bkpsdm = await d.login(ORANG.adminBkpsdm)
  const { id, versi } = await db
    .selectFrom('penugasan')
    .select(['id', 'versi'])
    .where('pejabatId', '=', BIDAN)
    .orderBy('berlaku', 'desc')
    .executeTakeFirstOrThrow()
  const sampai = Temporal.PlainDate.from(sejak).subtract({ days: 1 }).toString()
  const akhiri = `/pegawai/${BIDAN}/penugasan/${id}/akhiri`
  assert.equal((await d.request(bkpsdm, 'POST', akhiri, { sampai, versi: String(versi) })).status, 303)
  const baru = { unitId: kota.unit[ke], jabatanId: KURSI[ke], jenis: 'definitif', mulai: sejak }
  const jawab = await d.request(bkpsdm, 'POST', `/pegawai/${BIDAN}/penugasan`, baru)
  assert.equal(jawab.status, 303, await jawab.text())
  await keTanggal(sejak)

  return addSkp(db, { pegawaiId: BIDAN, bentuk: 'ja-jf', tahun: 2027, mulai: sejak })
}

async function periodeId(jenis: 'bulanan' | 'tahunan', urutan: number): Promise<string> {
  const { id } = await db
    .selectFrom('periode')
    .select('id')
    .where('tahun', '=', 2027)
    .where('jenis', '=', jenis)
    .where('urutan', '=', urutan)
    .executeTakeFirstOrThrow()

  return id
}

/** Only that rater can open it and set it; the two others are told that it is not there. */
async function nilai(periode: string, oleh: Penilai, skp: SkpUji): Promise<string> {
  let id = ''
  for (const nama of PENILAI) {
    const siapa = await d.login(ORANG[nama])
    const jawab = await d.request(siapa, 'POST', '/tim/penilaian', { pegawai: BIDAN, periode })
    if (nama !== oleh) assert.notEqual(jawab.status, 303, nama)
    else id = (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
  }
  const { versi } = await statusEvaluasi(db, id)
  const penilai = await d.login(ORANG[oleh])
  const jawab = await d.request(penilai, 'POST', `/penilaian/${id}/simpan`, isianPenilai(skp, { versi }))
  assert.equal(jawab.status, 303, await jawab.text())
  for (const nama of PENILAI.filter((satu) => satu !== oleh)) {
    const isian = isianPenilai(skp, { versi: versi + 1, hasil: 'di bawah' })
    const lain = await d.request(await d.login(ORANG[nama]), 'POST', `/penilaian/${id}/simpan`, isian)
    assert.ok(lain.status === 404 || lain.status === 422, `${nama}: ${lain.status}`)
  }

  return id
}

type Final = { readonly id: string; readonly predikat: string; readonly sidik: string | null }

/** Results that nothing may change any more, with the hash of the paper. */
async function listFinal(): Promise<Final[]> {
  const { rows } = await sql<Final>`
    select evaluasi.id, evaluasi.predikat::text as predikat, max(dokumen.sidik) as sidik from evaluasi
    left join dokumen on dokumen.entitas_id = evaluasi.id and dokumen.jenis = 'dokumen-evaluasi'
    where evaluasi.status = 'final' group by evaluasi.id order by evaluasi.id`.execute(db)

  return rows
}

/** For each month since the start of the year: no day on which two SKP or two raters would speak for her. */
async function checkSatuPenilai(): Promise<void> {
  const { rows } = await sql<{ hari: string; n: number }>`
    select hari::date::text as hari, count(*)::int as n from generate_series(date '2027-01-01', date '2027-12-31', '1 day') hari
    join skp on skp.pegawai_id = ${BIDAN} and skp.tahun = 2027 and skp.rentang @> hari::date
    group by hari having count(*) > 1`.execute(db)
  assert.deepEqual(rows, [])
  const { rows: ganda } = await sql`select periode_id from evaluasi
    where pegawai_id = ${BIDAN} group by periode_id having count(distinct coalesce(penilai_id::text, '')) > 1`.execute(
    db,
  )
  assert.deepEqual(ganda, [])
}

describe('Pegawai yang pindah dua kali', () => {
  const hasil = new Map<number, string>()
  let final: Final[] = []

  async function tutupBulan(bulan: number, oleh: Penilai, skp: SkpUji): Promise<void> {
    const tanggal = Temporal.PlainDate.from('2027-01-05').add({ months: bulan }).toString()
    await keTanggal(tanggal)
    hasil.set(bulan, await nilai(await periodeId('bulanan', bulan), oleh, skp))
    const kini = await listFinal()
    // What was final a month ago is so still, word for word.
    for (const lama of final)
      assert.deepEqual(
        kini.find(({ id }) => id === lama.id),
        lama,
      )
    final = kini
    await checkSatuPenilai()
  }

  test('sebelum pindah, kepala puskesmas yang menilai', async () => {
    const skp = await addSkp(db, { pegawaiId: BIDAN, bentuk: 'ja-jf', tahun: 2027 })
    for (const bulan of [1, 2, 3]) await tutupBulan(bulan, 'kapus', skp)
  })

  test('sejak 12 April kepala dinas, juga bagi April yang dimulai di puskesmas', async () => {
    const skp = await pindah('dinkes', '2027-04-12')
    for (const bulan of [4, 5, 6, 7, 8]) await tutupBulan(bulan, 'kadis', skp)
  })

  test('sejak 1 September atasannya di dinas perhubungan, dan tahunannya dinilai di sana', async () => {
    const skp = await pindah('dishub', '2027-09-01')
    for (const bulan of [9, 10, 11, 12]) await tutupBulan(bulan, 'adminDishub', skp)
    const tahunan = await nilai(await periodeId('tahunan', 1), 'adminDishub', skp)
    const { unitId } = await db
      .selectFrom('evaluasi')
      .select('unitId')
      .where('id', '=', tahunan)
      .executeTakeFirstOrThrow()
    assert.equal(unitId, kota.unit.dishub)
  })

  test('tiga SKP tanpa celah dan tanpa tumpang tindih, dan dokumen lama tetap menyebut unit lama', async () => {
    const { rows } = await sql<{ masa: string }>`select rentang::text as masa from skp
      where pegawai_id = ${BIDAN} and tahun = 2027 order by rentang`.execute(db)
    assert.deepEqual(
      rows.map(({ masa }) => masa),
      ['[2027-01-01,2027-04-12)', '[2027-04-12,2027-09-01)', '[2027-09-01,2028-01-01)'],
    )
    const { isi } = await db
      .selectFrom('dokumen')
      .select('isi')
      .where('entitasId', '=', hasil.get(3) ?? '')
      .where('jenis', '=', 'dokumen-evaluasi')
      .executeTakeFirstOrThrow()
    assert.match(JSON.stringify(isi), /Puskesmas Sempaja[\s\S]*dr\. Hendra Wiratama/)
    assert.doesNotMatch(JSON.stringify(isi), /Dinas Perhubungan/)
    await keTanggal('2028-03-01')
    const akhir = await listFinal()
    assert.equal(akhir.filter(({ id }) => [...hasil.values()].includes(id)).length, 12)
  })
})
