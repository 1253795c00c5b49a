import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { newId } from '../../../src/db/id.ts'
import { listHariAntre } from '../../../src/db/queries/aktivitas/antrean-review.ts'
import { bukaDunia, idPeriode } from '../penilaian/dunia.ts'

const HARI = '2026-11-10'
const dunia = await bukaDunia('kapus', 'bidan', 'perawat', 'sopir', 'adminDishub')

type Isian = { [nama: string]: string }
type Siapa = 'bidan' | 'perawat' | 'kapus' | 'sopir' | 'adminDishub'

async function tulis(siapa: Siapa, isian: Isian = {}) {
  const rhk = siapa === 'perawat' ? dunia.skp.perawat.rhkId : dunia.skp.bidan.rhkId
  const lengkap = {
    id: newId(),
    versi: '0',
    tanggal: HARI,
    uraian: '12 ibu hamil diperiksa',
    rhk,
    mulai: '',
    selesai: '',
    durasi: '30',
    jumlah: '',
    satuan: '',
    tautan: '',
    ...isian,
  }
  const jawab = await dunia.request(dunia.masuk[siapa] ?? null, 'POST', '/kegiatan', lengkap, {
    accept: 'application/json',
  })
  return {
    id: lengkap.id,
    status: jawab.status,
    isi: (await jawab.json()) as { kode?: string; hasil?: string; versi?: number },
  }
}

function rekap(pegawaiId: string, tanggal = HARI) {
  return dunia.db
    .selectFrom('rekapHarian')
    .select(['entri', 'menit', 'menunggu', 'disetujui'])
    .where('pegawaiId', '=', pegawaiId)
    .where('tanggal', '=', Temporal.PlainDate.from(tanggal))
    .executeTakeFirst()
}

describe('Catatan harian', () => {
  test('kiriman yang sama dua kali menjadi satu catatan dengan satu peristiwa', async () => {
    const id = newId()
    const pertama = await tulis('bidan', { id, mulai: '08:00', selesai: '09:00' })
    const kedua = await tulis('bidan', { id, mulai: '08:00', selesai: '09:00' })

    assert.equal(pertama.isi.hasil, 'dicatat')
    assert.equal(kedua.isi.hasil, 'sudah-ada')
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from audit where entitas_id = ${id}`.execute(dunia.db)
    assert.equal(rows[0]?.n, 1)
    assert.deepEqual(await rekap(dunia.kota.id.bidan), { entri: 1, menit: 60, menunggu: 1, disetujui: 0 })
  })

  test('catatan yang bertumpuk ditolak, yang bersentuhan diterima', async () => {
    assert.equal((await tulis('bidan', { mulai: '08:30', selesai: '09:30' })).isi.kode, 'bertumpuk')
    assert.equal((await tulis('bidan', { mulai: '09:00', selesai: '09:30' })).status, 200)
  })

  test('giliran malam menjadi satu catatan hari mulainya dan menghalangi pagi berikutnya', async () => {
    const malam = { tanggal: '2026-11-09', mulai: '21:00', selesai: '05:00', keesokan: 'on' }
    assert.equal((await tulis('perawat', malam)).status, 200)
    assert.equal((await tulis('perawat', { mulai: '04:30', selesai: '05:30' })).isi.kode, 'bertumpuk')
    assert.equal((await tulis('perawat', { mulai: '05:00', selesai: '05:30' })).status, 200)
  })

  test('tanggal yang tidak ada, hari esok, dan hari lama ditolak dengan kalimatnya', async () => {
    assert.equal((await tulis('bidan', { tanggal: '2026-02-30' })).isi.kode, 'tanggal-tidak-ada')
    assert.equal((await tulis('bidan', { tanggal: '2026-11-11' })).isi.kode, 'hari-belum-tiba')
    assert.equal((await tulis('bidan', { tanggal: '2026-11-01' })).isi.kode, 'jendela-tertutup')
  })

  test('halaman hari esok mengatakan belum tiba, halaman hari ini menawarkan isian', async () => {
    const baca = async (tanggal: string) =>
      (await dunia.request(dunia.masuk.bidan ?? null, 'GET', `/kegiatan/${tanggal}`)).text()
    assert.match(await baca('2026-11-11'), /Hari ini belum tiba/)
    assert.doesNotMatch(await baca('2026-11-11'), /Apa hasilnya/)
    assert.match(await baca(HARI), /Apa hasilnya/)
  })

  test('di bawah pita tertulis jam yang digambar, juga bila ada kerja sebelum jam kerja', async () => {
    await tulis('bidan', { tanggal: '2026-11-09', mulai: '03:00', selesai: '04:30', durasi: '' })
    const halaman = await dunia.request(dunia.masuk.bidan ?? null, 'GET', '/kegiatan/2026-11-09')
    assert.match(await halaman.text(), /<span>03\.00<\/span>/)
  })

  test('lebih dari sehari, hasil kerja orang lain, dan uraian kosong ditolak', async () => {
    assert.equal((await tulis('bidan', { durasi: '1441' })).isi.kode, 'durasi-melebihi-hari')
    assert.equal((await tulis('bidan', { rhk: dunia.skp.perawat.rhkId })).isi.kode, 'rhk-bukan-milik')
    assert.equal((await tulis('bidan', { uraian: '' })).isi.kode, 'uraian-terlalu-pendek')
    assert.equal((await tulis('sopir')).isi.kode, 'rhk-bukan-milik')
    assert.equal((await tulis('bidan', { rhk: '' })).isi.kode, 'rhk-belum-dipilih')
  })

  test('batas panjang dan jumlah yang bukan angka disebut dengan kata dan angka yang biasa', async () => {
    const isian = { id: newId(), versi: '0', tanggal: HARI, rhk: dunia.skp.bidan.rhkId, durasi: '30' }
    const halaman = async (lain: Isian) =>
      (await dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', { ...isian, ...lain })).text()
    assert.match(await halaman({ uraian: 'a'.repeat(1001) }), /lebih dari 1\.000 huruf/)
    const kata = { uraian: '12 ibu hamil diperiksa', jumlah: 'tiga', satuan: 'orang' }
    assert.match(await halaman(kata), /Tulis jumlahnya dengan angka/)
  })

  test('lama lebih dari sehari ditandai di isiannya, dan kalimatnya menyebut lamanya', async () => {
    const isi = { id: newId(), versi: '0', tanggal: HARI, rhk: dunia.skp.bidan.rhkId, uraian: 'Diperiksa' }
    const kirim = (lain: Isian) =>
      dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', { ...isi, ...lain })
    const halaman = await (await kirim({ durasi: '2000' })).text()
    assert.match(halaman, /karena lamanya 33 jam 20 menit, lebih dari 24 jam/)
    assert.match(halaman, /<input id="durasi"[^>]*aria-invalid="true"/)
    assert.doesNotMatch(halaman, /Periksa mulai dan selesai/)
  })

  test('bukti yang ditolak membiarkan bagiannya terbuka dan mengatakan apa yang harus dilakukan', async () => {
    const isi = { id: newId(), versi: '0', tanggal: HARI, rhk: dunia.skp.bidan.rhkId, uraian: 'Diperiksa' }
    const form = new FormData()
    for (const [nama, nilai] of Object.entries({ ...isi, durasi: '30' })) form.append(nama, nilai)
    form.append('berkas', new File(['bukan gambar'], 'catatan.txt'))
    const jawab = await dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', form)
    const halaman = await jawab.text()
    assert.match(halaman, /<details class="grid gap-3" open/)
    assert.match(halaman, /<input id="berkas"[^>]*aria-invalid="true"/)
    assert.match(halaman, /Berkas itu tidak disimpan\. Pilih berkas JPG/)
  })

  test('pada hari cuti yang disetujui tidak ada yang dapat dicatat', async () => {
    await dunia.db
      .insertInto('ketidakhadiran')
      .values({
        pegawaiId: dunia.kota.id.perawat,
        jenis: 'cuti-tahunan',
        rentang: '[2026-11-08,2026-11-09)',
        dicatatOleh: dunia.kota.id.kapus,
      })
      .execute()
    assert.equal((await tulis('perawat', { tanggal: '2026-11-08' })).isi.kode, 'sedang-tidak-masuk')
  })

  test('kiriman orang lain dengan nomor yang sama tidak terlihat dan tercatat di jejak', async () => {
    const { id } = await tulis('bidan', { uraian: 'Milik bidan sendiri' })
    assert.equal(
      (
        await dunia.request(dunia.masuk.perawat ?? null, 'POST', '/kegiatan', {
          id,
          uraian: 'Milik perawat',
          rhk: dunia.skp.perawat.rhkId,
          tanggal: HARI,
          durasi: '5',
          versi: '0',
        })
      ).status,
      404,
    )
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from audit
      where peristiwa = 'tindakan.ditolak' and pelaku_id = ${dunia.kota.id.perawat}`.execute(dunia.db)
    assert.ok((rows[0]?.n ?? 0) > 0)
  })

  test('dua tulisan pada versi yang sama: yang kedua melihat keduanya', async () => {
    const { id } = await tulis('bidan', { uraian: 'Tulisan pertama' })
    assert.equal((await tulis('bidan', { id, versi: '1', uraian: 'Tulisan dari HP' })).isi.hasil, 'diubah')
    const kedua = await dunia.request(dunia.masuk.bidan ?? null, 'POST', '/kegiatan', {
      id,
      versi: '1',
      uraian: 'Tulisan dari laptop',
      tanggal: HARI,
      durasi: '30',
      rhk: dunia.skp.bidan.rhkId,
    })
    const halaman = await kedua.text()
    assert.equal(kedua.status, 409)
    assert.match(halaman, /Tulisan dari HP/)
    assert.match(halaman, /Tulisan dari laptop/)
  })
})

describe('Review', () => {
  const tinjau = (siapa: Siapa, isian: { id: string | string[]; keputusan: string; alasan?: string }) =>
    dunia.request(dunia.masuk[siapa] ?? null, 'POST', '/tim/review', isian, { accept: 'application/json' })

  test('penilai menyetujui banyak sekaligus; pemilik dan orang lain tidak dapat', async () => {
    const [satu, dua] = [
      await tulis('bidan', { uraian: 'Catatan satu' }),
      await tulis('bidan', { uraian: 'Catatan dua' }),
    ]
    const ids = [`${satu.id}.1`, `${dua.id}.1`]
    assert.equal((await tinjau('bidan', { id: ids, keputusan: 'setujui' })).status, 404)
    assert.equal((await tinjau('perawat', { id: ids, keputusan: 'setujui' })).status, 404)
    assert.deepEqual(await (await tinjau('kapus', { id: ids, keputusan: 'setujui' })).json(), {
      selesai: 2,
      dilewati: [],
    })
  })

  test('bagi penilai orang lain, catatan yang bukan untuknya sama dengan catatan yang tidak ada', async () => {
    const { id } = await tulis('bidan', { uraian: 'Bukan untuk penilai lain' })
    const jawab = await Promise.all(
      [`${id}.1`, `${id}.9`, `${newId()}.1`].map(async (satu) => {
        const hasil = await tinjau('adminDishub', { id: satu, keputusan: 'setujui' })
        const { kode, title } = (await hasil.json()) as { kode: string; title: string }
        return { status: hasil.status, kode, title }
      }),
    )
    assert.equal(jawab[0]?.kode, 'tidak-ditemukan')
    assert.deepEqual(jawab, [jawab[0], jawab[0], jawab[0]])
  })

  test('kalimat siap pakai mengisi alasan juga tanpa skrip, dan jam tertulis di bawah pita', async () => {
    await tulis('bidan', { uraian: 'Menunggu ditinjau' })
    const baca = async (kalimat: string) => {
      const alamat = `/tim/review?pilih=${dunia.kota.id.bidan}.${HARI}${kalimat}`
      return (await dunia.request(dunia.masuk.kapus ?? null, 'GET', alamat)).text()
    }
    const halaman = await baca('')
    assert.match(halaman, /<span>07\.30<\/span>/)
    assert.match(halaman, /kalimat=jumlah[^>]*>Berapa jumlahnya\?<\/a>/)
    assert.match(await baca('&kalimat=jumlah'), /<textarea id="alasan"[^>]*>Berapa jumlahnya\? Mohon/)
    assert.match(await baca('&kalimat=lain'), /<textarea id="alasan"[^>]*><\/textarea>/)
  })

  test('pengembalian tanpa alasan ditolak di isian alasannya', async () => {
    const { id } = await tulis('bidan', { uraian: 'Dikembalikan tanpa alasan' })
    const jawab = await dunia.request(dunia.masuk.kapus ?? null, 'POST', '/tim/review', {
      id: `${id}.1`,
      keputusan: 'kembalikan',
      alasan: '',
    })
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /<textarea id="alasan"[^>]*aria-invalid="true"/)
  })

  test('koreksi atas catatan yang disetujui kembali ke penilai dan isi lamanya tersimpan', async () => {
    const { id } = await tulis('bidan', { uraian: 'Sebelum koreksi' })
    await tinjau('kapus', { id: `${id}.1`, keputusan: 'setujui' })
    assert.equal((await tulis('bidan', { id, versi: '2', uraian: 'Sesudah koreksi' })).isi.hasil, 'diubah')
    const lama = await dunia.db
      .selectFrom('aktivitasVersi')
      .select('isi')
      .where('aktivitasId', '=', id)
      .executeTakeFirst()
    assert.match(JSON.stringify(lama?.isi), /Sebelum koreksi/)
    assert.equal((await tinjau('kapus', { id: `${id}.3`, keputusan: 'setujui' })).status, 200)
  })

  test('catatan yang disetujui tidak dapat dikoreksi lagi setelah evaluasi periodenya ditetapkan', async () => {
    const { db, kota, skp } = dunia
    const { id } = await tulis('perawat', { uraian: 'Dinilai bersama November' })
    await tinjau('kapus', { id: `${id}.1`, keputusan: 'setujui' })
    const periodeId = await idPeriode(db, ['bulanan', 11])
    const evaluasi = await db
      .insertInto('evaluasi')
      .values({
        pegawaiId: kota.id.perawat,
        skpId: skp.perawat.skpId,
        unitId: kota.unit.puskesmas,
        periodeId,
        penilaiId: kota.id.kapus,
        status: 'ditetapkan',
        ratingHasil: 'sesuai',
        ratingPerilaku: 'sesuai',
        predikat: 'Baik',
        ditetapkanPada: dunia.jam.now(),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const ditolak = await dunia.request(dunia.masuk.perawat ?? null, 'POST', '/kegiatan', {
      id,
      versi: '2',
      tanggal: HARI,
      uraian: 'Angkanya dinaikkan kemudian',
      rhk: skp.perawat.rhkId,
      durasi: '30',
    })
    const halaman = await ditolak.text()
    assert.equal(ditolak.status, 422)
    assert.match(halaman, /sudah disetujui dan evaluasi November 2026 Anda sudah ditetapkan/)
    assert.match(halaman, /Sampaikan koreksinya kepada penilai Anda, dr\. Hendra Wiratama/)
    assert.match(halaman, /Angkanya dinaikkan kemudian/)

    await db.deleteFrom('evaluasi').where('id', '=', evaluasi.id).execute()
    const { isi } = await tulis('perawat', { id, versi: '2', uraian: 'Dikoreksi sebelum dinilai' })
    assert.equal(isi.hasil, 'diubah')
  })

  test('mengembalikan perlu alasan, dan yang ditolak tidak dapat diubah lagi', async () => {
    const { id } = await tulis('bidan', { uraian: 'Akan dikembalikan' })
    assert.equal((await tinjau('kapus', { id: `${id}.1`, keputusan: 'kembalikan' })).status, 422)
    assert.equal(
      (await tinjau('kapus', { id: `${id}.1`, keputusan: 'kembalikan', alasan: 'Berapa orang?' })).status,
      200,
    )
    assert.equal((await tulis('bidan', { id, versi: '2', uraian: 'Sudah diperbaiki' })).isi.hasil, 'diubah')
    assert.equal(
      (await tinjau('kapus', { id: `${id}.3`, keputusan: 'tolak', alasan: 'Bukan tugasnya' })).status,
      200,
    )
    assert.equal((await tulis('bidan', { id, versi: '4', uraian: 'Coba lagi' })).isi.kode, 'entri-ditolak')
  })

  test('catatan yang diubah setelah dilihat tidak ikut disetujui dan ditampilkan lagi', async () => {
    const hari = '2026-11-09'
    const diam = await tulis('bidan', { tanggal: hari, uraian: 'Laporan posyandu dikirim' })
    const { id } = await tulis('bidan', { tanggal: hari, uraian: 'Dua pasien dirujuk' })
    await tulis('bidan', { id, versi: '1', tanggal: hari, uraian: 'Dua puluh pasien dirujuk' })
    const bersama = await dunia.request(dunia.masuk.kapus ?? null, 'POST', '/tim/review', {
      id: [`${diam.id}.1`, `${id}.1`],
      keputusan: 'setujui',
    })
    const halaman = await bersama.text()
    assert.match(halaman, /1 catatan disetujui\. 1 catatan dilewati karena sudah berubah sejak Anda lihat\./)
    assert.match(halaman, /Dua puluh pasien dirujuk/)
    assert.match(halaman, new RegExp(`value="${id}\\.2"`))

    const sendiri = await tinjau('kapus', { id: `${id}.1`, keputusan: 'kembalikan', alasan: 'Siapa saja?' })
    assert.equal(sendiri.status, 422)
    assert.equal(((await sendiri.json()) as { kode: string }).kode, 'berubah-sejak-dilihat')
    assert.equal((await tinjau('kapus', { id: `${id}.2`, keputusan: 'setujui' })).status, 200)
  })

  test('keputusan tanpa versi yang dilihat bukan keputusan', async () => {
    const { id } = await tulis('bidan', { uraian: 'Belum dibaca siapa pun' })
    assert.equal((await tinjau('kapus', { id, keputusan: 'setujui' })).status, 422)
  })

  test('cuti yang disetujui setelah catatan ditulis tampil sebagai bentrok saat ditinjau', async () => {
    const tanggal = '2026-11-08'
    await tulis('bidan', { tanggal, uraian: 'Persalinan malam ditolong' })
    const halaman = async () =>
      (
        await dunia.request(
          dunia.masuk.kapus ?? null,
          'GET',
          `/tim/review?pilih=${dunia.kota.id.bidan}.${tanggal}`,
        )
      ).text()
    assert.doesNotMatch(await halaman(), /Bentrok: Cuti sakit/)
    await dunia.db
      .insertInto('ketidakhadiran')
      .values({
        pegawaiId: dunia.kota.id.bidan,
        jenis: 'cuti-sakit',
        rentang: `[${tanggal},2026-11-09)`,
        dicatatOleh: dunia.kota.id.kapus,
      })
      .execute()
    assert.match(await halaman(), /Bentrok: Cuti sakit\./)
  })

  test('kata yang sama pada tiga hari ditandai, juga bila huruf besar, spasi, dan tanda bacanya lain', async () => {
    const [pertama, kedua, ketiga] = ['2026-11-07', '2026-11-09', HARI] as const
    await tulis('perawat', { tanggal: pertama, uraian: 'Luka 4 pasien dibersihkan', durasi: '5' })
    await tulis('perawat', { tanggal: kedua, uraian: 'luka 4 pasien  dibersihkan.', durasi: '5' })
    await tulis('bidan', { tanggal: kedua, uraian: 'LUKA 4 pasien dibersihkan', durasi: '5' })
    const halaman = async () =>
      (
        await dunia.request(
          dunia.masuk.kapus ?? null,
          'GET',
          `/tim/review?pilih=${dunia.kota.id.perawat}.${ketiga}`,
        )
      ).text()

    await tulis('perawat', { tanggal: ketiga, uraian: 'Luka 5 pasien dibersihkan', durasi: '5' })
    assert.doesNotMatch(await halaman(), /Uraian yang sama ditulis/)
    await tulis('perawat', { tanggal: ketiga, uraian: 'LUKA, 4 pasien: dibersihkan!', durasi: '5' })
    assert.match(await halaman(), /Uraian yang sama ditulis pada 3 hari/)
  })

  test('angka harian selalu sama dengan catatannya', async () => {
    const { rows } = await sql<{ beda: number }>`
      select count(*)::int as beda from rekap_harian r
      join (select pegawai_id, tanggal, count(*) as entri, count(*) filter (where status = 'menunggu') as menunggu,
          count(*) filter (where status = 'disetujui') as disetujui, coalesce(sum(durasi_menit) filter (where status <> 'ditolak'), 0) as menit
        from aktivitas group by 1, 2) a using (pegawai_id, tanggal)
      where (r.entri, r.menunggu, r.disetujui, r.menit) is distinct from (a.entri, a.menunggu, a.disetujui, a.menit)`.execute(
      dunia.db,
    )
    assert.equal(rows[0]?.beda, 0)
  })

  test('antrean yang panjang tampil seratus hari terlama dan mengatakan berapa semuanya', async () => {
    await sql`update rekap_harian set menunggu = 0`.execute(dunia.db)
    await sql`
      insert into aktivitas (id, pegawai_id, tanggal, durasi_menit, uraian, rhk_id, diterima_pada)
      select gen_random_uuid(), ${dunia.kota.id.bidan}, hari, 30, 'Hari ke ' || hari, ${dunia.skp.bidan.rhkId}, now()
      from generate_series('2026-07-01'::date, '2026-10-31', '1 day') as hari`.execute(dunia.db)
    await sql`
      insert into rekap_harian (pegawai_id, tanggal, unit_id, penilai_id, entri, menit, menunggu)
      select ${dunia.kota.id.bidan}, hari, ${dunia.kota.unit.puskesmas}, ${dunia.kota.id.kapus}, 1, 30, 1
      from generate_series('2026-07-01'::date, '2026-10-31', '1 day') as hari`.execute(dunia.db)
    const halaman = await (await dunia.request(dunia.masuk.kapus ?? null, 'GET', '/tim/review')).text()

    assert.match(halaman, /100 hari terlama dari 123; berikutnya tampil setelah ini ditinjau/)
    assert.match(halaman, /data-tinjau-butir="[^"]*\.2026-07-01"/)
    assert.doesNotMatch(halaman, /data-tinjau-butir="[^"]*\.2026-10-09"/)
  })
})

test('catatan orang yang sudah berhenti masih ditinjau penilai terakhirnya', async () => {
  const { id } = await tulis('perawat', { uraian: 'Serah terima pada hari terakhir' })
  const { semua } = await listHariAntre(dunia.db, dunia.kota.id.kapus)
  await sql`with berhenti as (delete from penempatan_kini where pegawai_id = ${dunia.kota.id.perawat} returning *)
    insert into penempatan_terakhir (pegawai_id, jabatan_id, unit_id, penilai_id, atasan_penilai_id)
    select pegawai_id, jabatan_id, unit_id, penilai_id, atasan_penilai_id from berhenti`.execute(dunia.db)
  const tinjau = async (siapa: Siapa) => {
    const isian = { id: `${id}.1`, keputusan: 'setujui' }
    const kepala = { accept: 'application/json' }
    return dunia.request(dunia.masuk[siapa] ?? null, 'POST', '/tim/review', isian, kepala)
  }
  assert.equal((await listHariAntre(dunia.db, dunia.kota.id.kapus)).semua, semua)
  assert.equal((await tinjau('adminDishub')).status, 422)
  assert.deepEqual(await (await tinjau('kapus')).json(), { selesai: 1, dilewati: [] })
})
