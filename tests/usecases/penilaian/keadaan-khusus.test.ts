import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { findPeriode } from '../../../src/db/queries/penilaian/periode.ts'
import { refreshPenempatanToday } from '../../../src/usecases/organisasi/refresh-penempatan.ts'
import { readSebaranTim } from '../../../src/usecases/penilaian/sebaran-tim.ts'
import type { Peramban } from '../../support/aplikasi.ts'
import { addJabatan } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import {
  addSkp,
  bukaDunia,
  type Dunia,
  idPeriode,
  isianPenilai,
  mulai,
  statusEvaluasi,
  tetapkanCapaian,
} from './dunia.ts'
import { jalankan, keHari } from './jam.ts'

function kirim(d: Dunia, siapa: Peramban | undefined, path: string, isi: { [nama: string]: string }) {
  return d.request(siapa ?? null, 'POST', path, isi)
}

// Each opened by the file, so that it closes after its last page was looked at.
const dunia1 = await bukaDunia('kapus', 'kadis', 'adminDinkes', 'adminDishub')
const dunia2 = await bukaDunia('kapus', 'adminDinkes')
const dunia3 = await bukaDunia('kapus', 'adminDinkes')
const dunia4 = await bukaDunia('kapus', 'kadis', 'bidan', 'adminDinkes', 'perawat')
const dunia5 = await bukaDunia('kapus')
const dunia6 = await bukaDunia('kapus', 'kadis', 'adminDinkes', 'sopir')
const dunia7 = await bukaDunia('kapus', 'adminDinkes')
const dunia8 = await bukaDunia('kapus', 'adminDinkes')

const KOSONG = { versi: '0', nomorSurat: '800/1', keterangan: '', tempat: '', akhirStudi: '' }

describe('Tugas belajar yang tidak selesai', () => {
  const catat = { ...KOSONG, jenis: 'tugas-belajar', mulai: '2026-02-01', sampai: '2026-10-20' }

  test('predikatnya Kurang atau Sangat Kurang menurut perilaku, apa pun rating hasilnya', async () => {
    const d = dunia1
    const gagal = { ...catat, tempat: 'Universitas Mulawarman', akhirStudi: 'tidak-lulus' }
    const alamat = (nama: 'bidan' | 'perawat') => `/pegawai/${d.kota.id[nama]}/ketidakhadiran`
    assert.equal((await kirim(d, d.masuk.adminDishub, alamat('bidan'), gagal)).status, 404)
    for (const nama of ['bidan', 'perawat'] as const)
      assert.equal((await kirim(d, d.masuk.adminDinkes, alamat(nama), gagal)).status, 303)
    await tetapkanCapaian(d, d.masuk.kadis, 'Baik')
    for (const [nama, perilaku, predikat] of [
      ['bidan', 'di atas', 'Kurang'],
      ['perawat', 'di bawah', 'Sangat Kurang'],
    ] as const) {
      const id = await mulai(d, d.masuk.kapus, d.kota.id[nama])
      const draf = await (await d.request(d.masuk.kapus ?? null, 'GET', `/penilaian/${id}`)).text()
      assert.match(draf, /data-tidak-lulus/)
      assert.match(draf, /Tugas belajar di Universitas Mulawarman/)
      const isian = isianPenilai(d.skp[nama], { hasil: 'di atas', perilaku })
      await kirim(d, d.masuk.kapus, `/penilaian/${id}/simpan`, isian)
      assert.equal((await statusEvaluasi(d.db, id)).predikat, predikat)
      const halaman = await (await d.request(d.masuk.kapus ?? null, 'GET', `/penilaian/${id}`)).text()
      assert.match(halaman, /putus studi/)
    }
  })

  test('sebaran tim, kurva, dan papan kalibrasi memakai predikat yang sama dengan dokumennya', async () => {
    const d = dunia1
    const periode = await findPeriode(d.db, d.oktober)
    assert.ok(periode)
    const { sebaran } = await readSebaranTim(d.db, {
      penilaiId: d.kota.id.kapus,
      periode,
      hariIni: '2026-11-10',
    })
    assert.deepEqual(
      [sebaran['Sangat Baik'], sebaran.Baik, sebaran.Kurang, sebaran['Sangat Kurang']],
      [0, 0, 1, 1],
    )
    const alamat = `/kalibrasi/${d.kota.unit.puskesmas}?periode=${d.oktober}`
    const papan = await (await d.request(d.masuk.kapus ?? null, 'GET', alamat)).text()
    assert.match(papan, /Kurang, hasil di atas, perilaku di atas/)
    assert.match(papan, /Sangat Kurang, hasil di atas, perilaku di bawah/)
  })

  test('instansi menetapkan predikatnya menurut perilaku, berlaku sejak tanggalnya', async () => {
    const d = dunia1
    await d.db
      .insertInto('parameter')
      .values({
        ketentuanId: 'predikat-tidak-lulus',
        nilai: JSON.stringify({ perilakuDiAtas: 'Sangat Kurang' }),
        berlaku: '[2026-10-01,)',
        alasan: 'Keputusan tim penilai kinerja.',
        diubahPada: Temporal.Instant.from('2026-09-30T02:00:00Z'),
      })
      .execute()
    const periode = await findPeriode(d.db, d.oktober)
    assert.ok(periode)
    const cari = { penilaiId: d.kota.id.kapus, periode, hariIni: '2026-11-10' }
    assert.equal((await readSebaranTim(d.db, cari)).sebaran['Sangat Kurang'], 2)
  })

  test('akhir studi hanya bagi tugas belajar, dan yang diperbantukan menyebut tempatnya', async () => {
    const d = dunia2
    const alamat = `/pegawai/${d.kota.id.bidan}/ketidakhadiran`
    for (const [isi, kalimat] of [
      [{ jenis: 'cuti-besar', akhirStudi: 'lulus' }, /bukan tugas belajar/],
      [{ jenis: 'diperbantukan' }, /tempatnya belum ditulis/],
    ] as const) {
      const jawab = await kirim(d, d.masuk.adminDinkes, alamat, { ...catat, ...isi })
      assert.equal(jawab.status, 422)
      assert.match(await jawab.text(), kalimat)
    }
  })
})

describe('Keadaan tanpa SKP', () => {
  test('yang diberhentikan sementara sepanjang periode tidak dievaluasi dan tidak beralih; yang diperbantukan tetap', async () => {
    const d = dunia3
    const masa = { ...KOSONG, mulai: '2026-09-15', sampai: '2026-12-31' }
    const { bidan, perawat } = d.kota.id
    await kirim(d, d.masuk.adminDinkes, `/pegawai/${bidan}/ketidakhadiran`, {
      ...masa,
      jenis: 'diberhentikan-sementara',
    })
    const pinjam = { ...masa, jenis: 'diperbantukan', tempat: 'Palang Merah Indonesia' }
    await kirim(d, d.masuk.adminDinkes, `/pegawai/${perawat}/ketidakhadiran`, pinjam)
    const isi = (pegawai: string) => ({ pegawai, periode: d.oktober })
    assert.equal((await kirim(d, d.masuk.kapus, '/tim/penilaian', isi(bidan))).status, 422)
    assert.equal((await kirim(d, d.masuk.kapus, '/tim/penilaian', isi(perawat))).status, 303)
    await jalankan(d)
    await keHari(d, '2026-12-02')
    const alihan = await d.db
      .selectFrom('evaluasi')
      .select('pegawaiId')
      .where('periodeId', '=', d.oktober)
      .execute()
    assert.ok(!alihan.some(({ pegawaiId }) => pegawaiId === bidan))
    assert.ok(alihan.some(({ pegawaiId }) => pegawaiId === perawat))
  })
})

describe('SKP dan keadaan tanpa SKP', () => {
  test('berakhir sehari sebelum cuti di luar tanggungan negara, dievaluasi sampai hari itu, dan berlanjut bila catatannya dicabut', async () => {
    const d = dunia8
    const { bidan, kapus } = d.kota.id
    const sampai = async () => {
      const { rows } = await sql<{ sampai: string }>`select (upper(rentang) - 1)::text as sampai from skp
        where id = ${d.skp.bidan.skpId}`.execute(d.db)
      return rows[0]?.sampai
    }
    const cltn = { ...KOSONG, jenis: 'cltn', mulai: '2026-11-15', sampai: '2027-06-30' }
    const alamat = `/pegawai/${bidan}/ketidakhadiran`
    assert.equal((await kirim(d, d.masuk.adminDinkes, alamat, cltn)).status, 303)
    assert.equal(await sampai(), '2026-11-14')
    await jalankan(d)
    await keHari(d, '2026-11-16')
    const draf = await d.db
      .selectFrom('evaluasi')
      .innerJoin('periode', 'periode.id', 'evaluasi.periodeId')
      .select(['periode.jenis', 'periode.urutan', 'evaluasi.penilaiId'])
      .where('pegawaiId', '=', bidan)
      .orderBy('periode.jenis')
      .execute()
    assert.deepEqual(
      draf.map(({ jenis, urutan, penilaiId }) => [jenis, urutan, penilaiId]),
      [
        ['bulanan', 11, kapus],
        ['tahunan', 1, kapus],
      ],
    )
    const kapusKini = await d.login('197405121999031004')
    const november = await idPeriode(d.db, ['bulanan', 11])
    await keHari(d, '2026-12-02')
    const beranda = await (await d.request(await d.login(ORANG.kapus), 'GET', '/')).text()
    assert.match(beranda, /Nilai 2 evaluasi/)
    const tim = await (await d.request(kapusKini, 'GET', `/tim/penilaian?periode=${november}`)).text()
    assert.match(tim, /Lanjutkan/)

    const { id } = await d.db
      .selectFrom('ketidakhadiran')
      .select('id')
      .where('pegawaiId', '=', bidan)
      .executeTakeFirstOrThrow()
    const admin = await d.login(ORANG.adminDinkes)
    assert.equal((await kirim(d, admin, `/ketidakhadiran/${id}/hapus`, {})).status, 303)
    assert.equal(await sampai(), '2026-12-31')
  })
})

describe('Pegawai yang berpindah', () => {
  test('memakai hasil periode lalu hanya bila penilai dan pegawai sepakat', async () => {
    const d = dunia4
    const { bidan } = d.kota.id
    await tetapkanCapaian(d, d.masuk.kadis)
    const lama = await mulai(d, d.masuk.kapus, bidan)
    await kirim(
      d,
      d.masuk.kapus,
      `/penilaian/${lama}/simpan`,
      isianPenilai(d.skp.bidan, { hasil: 'di atas' }),
    )
    const predikatLama = (await statusEvaluasi(d.db, lama)).predikat
    const baru = await pindahKeDinas(d, '2026-11-15')
    d.jam.advance({ hours: 24 * 22 })
    await refreshPenempatanToday(d.db, '2026-12-02')
    const november = { ...d, oktober: await idPeriode(d.db, ['bulanan', 11]) }
    const [kadis, pegawai] = [await d.login(ORANG.kadis), await d.login(ORANG.bidan)]
    const id = await mulai(november, kadis, bidan)
    const sepakat = (siapa: Peramban | undefined, aksi: string) =>
      kirim(d, siapa, `/penilaian/${id}/hasil-lalu`, { aksi })

    for (const siapa of [d.masuk.perawat, d.masuk.adminDinkes])
      assert.equal((await sepakat(siapa, 'usul')).status, 404)
    assert.equal((await sepakat(kadis, 'setuju')).status, 422)
    assert.equal((await sepakat(kadis, 'usul')).status, 303)
    assert.equal((await sepakat(kadis, 'setuju')).status, 422)
    const halaman = await (await d.request(pegawai, 'GET', `/penilaian/${id}`)).text()
    assert.match(halaman, /Hasil periode sebelumnya[\s\S]*Oktober 2026[\s\S]*Setujui/)
    assert.equal((await sepakat(pegawai, 'setuju')).status, 303)

    const { versi } = await statusEvaluasi(d.db, id)
    const tetapkan = (rating: { hasil: string; perilaku: string }) =>
      kirim(d, kadis, `/penilaian/${id}/simpan`, isianPenilai(baru, { ...rating, versi }))
    const beda = await tetapkan({ hasil: 'di bawah', perilaku: 'di atas' })
    assert.equal(beda.status, 422)
    assert.match(await beda.text(), /sepakat memakai hasil periode sebelumnya/)
    // The new unit's achievement is not asked: what was agreed rests on the former one's.
    const jadi = await tetapkan({ hasil: 'di atas', perilaku: 'di atas' })
    assert.equal(jadi.status, 303, await jadi.text())
    const { status, predikat } = await statusEvaluasi(d.db, id)
    assert.deepEqual([status, predikat], ['ditetapkan', predikatLama])
    assert.equal((await sepakat(kadis, 'batal')).status, 422)
  })

  test('yang tidak berpindah tidak dapat memakainya', async () => {
    const d = dunia5
    const id = await mulai(d, d.masuk.kapus, d.kota.id.bidan)
    assert.equal((await kirim(d, d.masuk.kapus, `/penilaian/${id}/hasil-lalu`, { aksi: 'usul' })).status, 422)
  })
})

/** The midwife's post in the puskesmas ends; a new one in the health office, with its SKP set, begins on that day. */
async function pindahKeDinas(d: Dunia, sejak: string) {
  const { bidan, kadis } = d.kota.id
  const kursi = await d.db
    .selectFrom('penempatanKini')
    .select('jabatanId')
    .where('pegawaiId', '=', kadis)
    .executeTakeFirstOrThrow()
  const jabatanId = await addJabatan(d.db, {
    nama: 'Bidan Koordinator',
    unitId: d.kota.unit.dinkes,
    atasanId: kursi.jabatanId,
  })
  const { id, versi } = await d.db
    .selectFrom('penugasan')
    .select(['id', 'versi'])
    .where('pejabatId', '=', bidan)
    .executeTakeFirstOrThrow()
  const sampai = Temporal.PlainDate.from(sejak).subtract({ days: 1 }).toString()
  const akhir = { sampai, versi: String(versi) }
  await kirim(d, d.masuk.adminDinkes, `/pegawai/${bidan}/penugasan/${id}/akhiri`, akhir)
  const baru = { unitId: d.kota.unit.dinkes, jabatanId, jenis: 'definitif', mulai: sejak }
  const pindah = await kirim(d, d.masuk.adminDinkes, `/pegawai/${bidan}/penugasan`, baru)
  assert.equal(pindah.status, 303, await pindah.text())
  await sql`update penempatan_kini set jabatan_id = ${jabatanId} where pegawai_id = ${bidan}`.execute(d.db)
  const skp = await addSkp(d.db, { pegawaiId: bidan, bentuk: 'ja-jf', tahun: 2026, mulai: sejak })
  await sql`update skp set jabatan_id = ${jabatanId}, unit_id = ${d.kota.unit.dinkes}, penilai_id = ${kadis}
    where id = ${skp.skpId}`.execute(d.db)

  return skp
}

describe('Pegawai yang berhenti', () => {
  test('evaluasi periode yang dijangkaunya dibuka bagi penilai hari terakhir, dan dapat ditutup', async () => {
    const d = dunia6
    const { perawat } = d.kota.id
    const { versi } = await d.db
      .selectFrom('pejabat')
      .select('versi')
      .where('id', '=', perawat)
      .executeTakeFirstOrThrow()
    const berhenti = { versi: String(versi), hariTerakhir: '2026-10-20', alasan: 'Pensiun' }
    assert.equal((await kirim(d, d.masuk.sopir, `/pegawai/${perawat}/berhenti`, berhenti)).status, 404)
    assert.equal((await kirim(d, d.masuk.adminDinkes, `/pegawai/${perawat}/berhenti`, berhenti)).status, 303)
    const draf = await d.db
      .selectFrom('evaluasi')
      .select(['id', 'penilaiId', 'periodeId'])
      .where('pegawaiId', '=', perawat)
      .execute()
    // September may still be evaluated, October and the year are not over.
    assert.equal(draf.length, 3)
    assert.ok(draf.every(({ penilaiId }) => penilaiId === d.kota.id.kapus))
    const oktober = draf.find(({ periodeId }) => periodeId === d.oktober)
    await tetapkanCapaian(d, d.masuk.kadis)
    assert.match(
      await (await d.request(d.masuk.kapus ?? null, 'GET', `/tim/penilaian?periode=${d.oktober}`)).text(),
      /Rizky Pratama/,
    )
    const jawab = await kirim(
      d,
      d.masuk.kapus,
      `/penilaian/${oktober?.id}/simpan`,
      isianPenilai(d.skp.perawat, {}),
    )
    assert.equal(jawab.status, 303, await jawab.text())
    assert.equal((await statusEvaluasi(d.db, oktober?.id ?? '')).status, 'ditetapkan')
    const { rows } = await sql<{ sampai: string }>`select (upper(rentang) - 1)::text as sampai from skp
      where id = ${d.skp.perawat.skpId}`.execute(d.db)
    assert.equal(rows[0]?.sampai, '2026-10-20')
  })

  test('hari terakhir yang dicatat lebih dulu menunggu harinya', async () => {
    const d = dunia7
    const { perawat } = d.kota.id
    const { versi } = await d.db
      .selectFrom('pejabat')
      .select('versi')
      .where('id', '=', perawat)
      .executeTakeFirstOrThrow()
    const berhenti = { versi: String(versi), hariTerakhir: '2026-11-20', alasan: 'Mengundurkan diri' }
    await kirim(d, d.masuk.adminDinkes, `/pegawai/${perawat}/berhenti`, berhenti)
    const hitung = async () =>
      (await d.db.selectFrom('evaluasi').select('id').where('pegawaiId', '=', perawat).execute()).length
    await jalankan(d)
    assert.equal(await hitung(), 0)
    await keHari(d, '2026-11-21')
    assert.equal(await hitung(), 3)
    await jalankan(d)
    assert.equal(await hitung(), 3)
  })
})
