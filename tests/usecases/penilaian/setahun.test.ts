import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { recordDenyut } from '../../../src/usecases/penilaian/gangguan/record-denyut.ts'
import { runJam } from '../../../src/usecases/penilaian/jam/run-jam.ts'
import { openPeriodeByClock } from '../../../src/usecases/penilaian/open-periode.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { addSkp, bukaDunia, type Dunia, idPeriode, isianPenilai, mulai, tetapkanCapaian } from './dunia.ts'
import { bukaBulan, jalankan, keHari, lompat } from './jam.ts'

/** Everyone has a plan for 2027 as well, and the year's periods stand. */
async function bukaTahun2027(): Promise<Dunia> {
  const d = await bukaDunia('kapus', 'kadis')
  await openPeriodeByClock({ db: d.db, now: d.jam.now() }, 2027)
  for (const nama of ['bidan', 'perawat'] as const) {
    const { skpId } = await addSkp(d.db, { pegawaiId: d.kota.id[nama], bentuk: 'ja-jf', tahun: 2027 })
    assert.ok(skpId)
  }
  return d
}

async function bergantiBulan(d: Dunia, bulan: number): Promise<void> {
  const awal = Temporal.PlainDate.from('2027-01-01').add({ months: bulan - 1 })
  await lompat(d, awal.subtract({ days: 1 }).toString())
  await lompat(d, awal.toString())
}

async function keadaan(d: Dunia) {
  const { rows } = await sql<{
    periode: string
    nama: string
    penetap: string
    status: string
    final: string | null
  }>`
    select periode.jenis || ' ' || periode.urutan || ' ' || periode.tahun as periode, pejabat.nama,
      evaluasi.penetap::text as penetap, evaluasi.status::text as status, evaluasi.final_sejak::text as final
    from evaluasi join periode on periode.id = evaluasi.periode_id join pejabat on pejabat.id = evaluasi.pegawai_id
    order by upper(periode.jendela), periode.jenis, periode.urutan, pejabat.nama`.execute(d.db)

  return rows
}

/** On which day each evaluation was handed up, by the audit. */
async function hariAlihan(d: Dunia) {
  const { rows } = await sql<{ periode: string; hari: string }>`
    select distinct periode.jenis || ' ' || periode.urutan || ' ' || periode.tahun as periode,
      (audit.pada at time zone ${d.instansi.profil.zona})::date::text as hari
    from audit join evaluasi on evaluasi.id::text = audit.entitas_id join periode on periode.id = evaluasi.periode_id
    where audit.peristiwa = 'evaluasi.dialihkan' and evaluasi.pegawai_id = ${d.kota.id.bidan}`.execute(d.db)

  return Object.fromEntries(rows.map(({ periode, hari }) => [periode, hari]))
}

// Opened before the first test runs, so that it is the file that closes it.
const d = await bukaTahun2027()

describe('Penilai yang tidak pernah menilai', () => {
  test('setiap periode setahun beralih kepada atasannya sehari sesudah jendelanya, dan mati berbulan-bulan berakhir sama', async () => {
    const [harian, sekali] = [await bukaTahun2027(), await bukaTahun2027()]
    for (const d of [harian, sekali]) await bukaBulan(d, '2028-03-01')
    // Day by day around the end of January, otherwise at the turn of each month.
    await bergantiBulan(harian, 0)
    await bergantiBulan(harian, 1)
    await lompat(harian, '2027-01-26')
    await keHari(harian, '2027-02-04')
    for (let bulan = 3; bulan <= 14; bulan++) await bergantiBulan(harian, bulan)
    await lompat(harian, '2028-02-15')
    // The other process was there the whole time but its queue stood still: one run makes up for a year.
    await jalankan(sekali)
    await lompat(sekali, '2028-02-15')

    const alihan = await hariAlihan(harian)
    assert.equal(Object.keys(alihan).length, 17)
    assert.equal(alihan['bulanan 10 2026'], '2026-12-01')
    assert.equal(alihan['bulanan 12 2026'], '2027-02-01')
    assert.equal(alihan['tahunan 1 2026'], '2027-02-01')
    assert.equal(alihan['bulanan 2 2027'], '2027-04-01')
    assert.equal(alihan['tahunan 1 2027'], '2028-02-01')
    assert.deepEqual(await keadaan(sekali), await keadaan(harian))
    assert.ok(
      (await keadaan(harian)).every(
        ({ status, nama }) => status === 'draf' && nama !== 'dr. Hendra Wiratama',
      ),
    )
  })
})

describe('Gangguan pada 31 Januari', () => {
  test('tenggat yang melewatinya bertambah satu hari kerja, terlihat, dan penilai masih dapat menetapkan', async () => {
    const d = await bukaTahun2027()
    const tahunan = { ...d, oktober: await idPeriode(d.db, ['tahunan', 1]) }
    await lompat(d, '2027-01-28')
    await keHari(d, '2027-01-31')
    d.jam.advance({ hours: 4 })
    await recordDenyut({ db: d.db, now: d.jam.now(), instansi: d.instansi.profil })
    // Down from two in the afternoon until after midnight, on a Sunday that is the last day of the window.
    d.jam.advance({ hours: 10, minutes: 30 })
    await runJam({ db: d.db, now: d.jam.now(), instansi: d.instansi.profil })
    assert.deepEqual(
      (await keadaan(d)).filter(({ periode }) => periode.startsWith('tahunan')),
      [],
    )
    d.jam.advance({ hours: 8 })
    const [kapus, kadis] = [await d.login(ORANG.kapus), await d.login(ORANG.kadis)]
    const beranda = await (await d.request(kapus, 'GET', '/')).text()
    assert.match(beranda, /Jendelanya diperpanjang karena gangguan layanan/)
    await tetapkanCapaian(tahunan, kadis)
    const id = await mulai(tahunan, kapus, d.kota.id.bidan)
    const halaman = await (await d.request(kapus, 'GET', `/penilaian/${id}`)).text()
    assert.match(
      halaman,
      /Diperpanjang 1 hari kerja karena gangguan 31 Januari 2027\. Semula 31 Januari 2027\./,
    )
    const isian = isianPenilai(d.skp.bidan, { perilaku: 'sesuai' })
    assert.equal((await d.request(kapus, 'POST', `/penilaian/${id}/simpan`, isian)).status, 303)

    await keHari(d, '2027-02-02')
    const akhir = (await keadaan(d)).filter(({ periode }) => periode === 'tahunan 1 2026')
    assert.deepEqual(
      akhir.map(({ nama, penetap, status }) => `${nama}: ${penetap}, ${status}`),
      ['Nur Aisyah Rahmadani: penilai, ditetapkan', 'Rizky Pratama: atasan-penilai, draf'],
    )
  })

  test('gangguan yang dicatat terlambat mengembalikan yang beralih, tetapi tidak mengubah hasil yang final', async () => {
    const d = await bukaTahun2027()
    await lompat(d, '2026-11-29')
    await keHari(d, '2026-12-01')
    const [bkpsdm, kadis] = [await d.login(ORANG.adminBkpsdm), await d.login(ORANG.kadis)]
    await tetapkanCapaian(d, kadis)
    const { id, versi } = await d.db
      .selectFrom('evaluasi')
      .select(['id', 'versi'])
      .where('pegawaiId', '=', d.kota.id.bidan)
      .where('periodeId', '=', d.oktober)
      .executeTakeFirstOrThrow()
    const isian = isianPenilai(d.skp.bidan, { versi })
    assert.equal((await d.request(kadis, 'POST', `/penilaian/${id}/simpan`, isian)).status, 303)

    const catat = {
      tanggalMulai: '2026-11-30',
      jamMulai: '08:00',
      tanggalSelesai: '2026-11-30',
      jamSelesai: '16:00',
    }
    const jawab = await d.request(bkpsdm, 'POST', '/gangguan/catat', {
      ...catat,
      alasan: 'Jaringan kota putus',
    })
    assert.equal(jawab.status, 303)
    await jalankan(d)
    const akhir = (await keadaan(d)).filter(({ periode }) => periode === 'bulanan 10 2026')
    assert.deepEqual(
      akhir.map(({ nama, penetap, status }) => `${nama}: ${penetap}, ${status}`),
      ['Nur Aisyah Rahmadani: atasan-penilai, final', 'Rizky Pratama: penilai, draf'],
    )
    await keHari(d, '2026-12-02')
    const besok = (await keadaan(d)).find(
      ({ nama, periode }) => nama === 'Rizky Pratama' && periode === 'bulanan 10 2026',
    )
    assert.equal(besok?.penetap, 'atasan-penilai')
  })
})

describe('Catatan gangguan', () => {
  test('hanya BKPSDM yang mencatat dan membatalkan, dengan alasan; yang batal tetap terlihat', async () => {
    const [bkpsdm, bidan, inspektur] = [
      await d.login(ORANG.adminBkpsdm),
      await d.login(ORANG.bidan),
      await d.login(ORANG.inspektur),
    ]
    const isi = {
      tanggalMulai: '2026-11-09',
      jamMulai: '08:00',
      tanggalSelesai: '2026-11-09',
      jamSelesai: '12:00',
      alasan: 'Listrik padam',
    }
    assert.equal((await d.request(bidan, 'POST', '/gangguan/catat', isi)).status, 404)
    assert.equal((await d.request(inspektur, 'POST', '/gangguan/catat', isi)).status, 404)
    for (const [salah, kalimat] of [
      [{ jamSelesai: '07:00' }, /selesainya tidak sesudah mulainya/],
      [{ tanggalSelesai: '2026-12-01' }, /selesainya di masa depan/],
      [{ tanggalMulai: '2026-02-31' }, /belum terbaca/],
      [{ alasan: ' ' }, /alasannya belum ditulis/],
    ] as const) {
      const jawab = await d.request(bkpsdm, 'POST', '/gangguan/catat', { ...isi, ...salah })
      assert.equal(jawab.status, 422)
      assert.match(await jawab.text(), kalimat)
    }
    assert.equal((await d.request(bkpsdm, 'POST', '/gangguan/catat', isi)).status, 303)
    const { id } = await d.db.selectFrom('gangguan').select('id').executeTakeFirstOrThrow()
    assert.equal(
      (await d.request(bidan, 'POST', '/gangguan/batal', { gangguan: id, alasan: 'x' })).status,
      404,
    )
    assert.equal(
      (await d.request(bkpsdm, 'POST', '/gangguan/batal', { gangguan: id, alasan: '' })).status,
      422,
    )
    const batal = await d.request(bkpsdm, 'POST', '/gangguan/batal', {
      gangguan: id,
      alasan: 'Salah tanggal',
    })
    assert.equal(batal.status, 303)
    const halaman = await (await d.request(inspektur, 'GET', '/gangguan')).text()
    assert.match(halaman, /Dibatalkan: Salah tanggal/)
    assert.doesNotMatch(halaman, /Batalkan catatan/)
  })
})

describe('SKP yang tidak ditetapkan sampai akhir Januari', () => {
  test('dialognya beralih kepada atasan penilai, sekali saja, dan semuanya diberi tahu', async () => {
    await sql`update skp set status = 'diajukan', ditetapkan_pada = null where tahun = 2027
      and pegawai_id = ${d.kota.id.bidan}`.execute(d.db)
    await lompat(d, '2027-01-25')
    await keHari(d, '2027-01-31')
    const skp = () =>
      d.db
        .selectFrom('skp')
        .select('dialihkanPada')
        .where('tahun', '=', 2027)
        .where('pegawaiId', '=', d.kota.id.bidan)
        .executeTakeFirstOrThrow()
    const kabar = async (siapa: 'kapus' | 'kadis' | 'bidan') =>
      (
        await d.db.selectFrom('kabar').select('isi').where('pejabatId', '=', d.kota.id[siapa]).execute()
      ).filter(({ isi }) => isi.includes('SKP 2027'))
    assert.equal((await skp()).dialihkanPada, null)
    assert.deepEqual(
      (await kabar('kapus')).map(({ isi }) => isi),
      ['1 SKP 2027 menunggu Anda tetapkan paling lambat 31 Januari 2027.'],
    )
    await keHari(d, '2027-02-03')
    assert.ok((await skp()).dialihkanPada)
    const { id } = await d.db
      .selectFrom('skp')
      .select('id')
      .where('tahun', '=', 2027)
      .where('pegawaiId', '=', d.kota.id.bidan)
      .executeTakeFirstOrThrow()
    const halaman = await (await d.request(await d.login(ORANG.kadis), 'GET', `/skp/${id}`)).text()
    assert.match(halaman, /Dialog kinerja berlanjut dengan atasan penilai/)
    assert.equal((await kabar('kadis')).length, 1)
    assert.match((await kabar('bidan'))[0]?.isi ?? '', /Lanjutkan dialognya dengan atasan penilai/)
  })
})
