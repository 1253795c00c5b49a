import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aktivasiContoh, akunContoh } from '../../scripts/demo/index.ts'
import { KECAMATAN } from '../../scripts/demo/wilayah.ts'
import { countRekap } from '../../src/domain/aktivitas/rekap.ts'
import { readKode } from '../../src/domain/akun/kode-aktivasi.ts'
import { readNip } from '../../src/domain/organisasi/nip.ts'
import { bentukSkp } from '../../src/domain/skp/bentuk.ts'
import { sidikKode } from '../../src/luar/sandi.ts'
import { bukaKotaDemo, hitung, RAHASIA, sidikTabel } from './kota-demo.ts'

const { client } = await bukaKotaDemo()

test('Samarinda memiliki 10 kecamatan dan 59 kelurahan', async () => {
  assert.equal(KECAMATAN.length, 10)
  assert.equal(KECAMATAN.flatMap((k) => k.kelurahan).length, 59)
  assert.equal(await hitung(client, `select from unit_masa where jenis = 'kecamatan'`), 10)
  assert.equal(await hitung(client, `select from unit_masa where jenis = 'kelurahan'`), 59)
})

test('pegawai sebanyak yang diminta, dan setiap pegawai mempunyai penempatan dan akun', async () => {
  assert.equal(await hitung(client, 'select from pegawai'), 480)
  assert.equal(await hitung(client, 'select from pegawai where berhenti is not null'), 1)
  assert.equal(await hitung(client, 'select from penempatan_kini'), 479)
  assert.equal(await hitung(client, 'select from pejabat where id not in (select pejabat_id from akun)'), 0)
})

test('setiap NIP sah dan tanggal lahirnya cocok', async () => {
  const { rows } = await client.query('select nip, tanggal_lahir::text as lahir from pegawai')
  for (const { nip, lahir } of rows) {
    assert.ok(readNip(nip).ok, nip)
    assert.equal(nip.slice(0, 8), lahir.replaceAll('-', ''))
  }
})

test('akun contoh yang dicetak semuanya ada dan dapat dipakai', async () => {
  const usernames = akunContoh.map((a) => a.username)
  const dapatMasuk = `select from akun join akun_kredensial on user_id = akun.id where username = any($1)`
  assert.equal(new Set(usernames).size, 8)
  assert.equal(await hitung(client, dapatMasuk, [usernames]), 8)
})

test('Wali Kota menilai setiap pejabat pimpinan tinggi pratama, Sekda menilai camat', async () => {
  const penilai = (jenis: string, jabatan: string) =>
    hitung(
      client,
      `select from penempatan_kini kini
       join jabatan_masa milik on milik.jabatan_id = kini.jabatan_id
       left join penugasan on penugasan.pejabat_id = kini.penilai_id and penugasan.jenis = 'definitif'
       left join jabatan_masa dia on dia.jabatan_id = penugasan.jabatan_id
       where ${jenis} and dia.nama is distinct from $1`,
      [jabatan],
    )
  assert.equal(await penilai(`milik.jenis = 'jpt-pratama'`, 'Wali Kota Samarinda'), 0)
  assert.equal(await penilai(`milik.nama like 'Camat %'`, 'Sekretaris Daerah'), 0)
})

test('setiap hasil kerja utama pejabat administrasi dan fungsional mendukung hasil kerja penilainya', async () => {
  const tanpaInduk = `select from rhk join skp on skp.id = skp_id
    left join rhk atasan on atasan.id = rhk.diintervensi_id
    left join skp milik_atasan on milik_atasan.id = atasan.skp_id
    where skp.bentuk = 'ja-jf' and skp.status = 'ditetapkan' and rhk.jenis = 'utama'
      and (milik_atasan.pegawai_id is distinct from skp.penilai_id or milik_atasan.tahun <> skp.tahun)`
  assert.equal(await hitung(client, tanpaInduk), 0)
})

test('SKP ada dalam setiap keadaan, dan yang ditetapkan lengkap', async () => {
  const { rows } = await client.query('select distinct status from skp order by status')
  assert.deepEqual(
    rows.map((r) => r.status),
    ['draf', 'diajukan', 'dikembalikan', 'ditetapkan'],
  )
  assert.equal(
    await hitung(
      client,
      `select from skp where status = 'ditetapkan' and (select count(*) from ekspektasi_perilaku where skp_id = skp.id) <> 7`,
    ),
    0,
  )
  assert.equal(await hitung(client, 'select from rhk where id not in (select rhk_id from indikator)'), 0)
})

test('formulir SKP menurut jabatan: kepala puskesmas dan kepala sekolah memimpin unit kerja mandiri', async () => {
  const { rows } = await client.query(`
    select skp.bentuk, skp.tahun, jabatan_masa.nama, jabatan_masa.jenis, is_pimpinan as "isPimpinan", unit_masa.jenis as "jenisUnit"
    from skp join jabatan_masa using (jabatan_id) join unit_masa on unit_masa.unit_id = skp.unit_id`)
  for (const { bentuk, tahun, nama, ...jabatan } of rows)
    assert.equal(bentuk, bentukSkp.apply(jabatan, `${tahun}-12-31`).nilai, nama)
  const bentuk = (nama: string) => new Set(rows.filter((r) => r.nama.startsWith(nama)).map((r) => r.bentuk))
  assert.deepEqual([...bentuk('Kepala Puskesmas')], ['jpt'])
  assert.deepEqual([...bentuk('Kepala SMP')], ['jpt'])
  const tanpaUkuran = `select from indikator join rhk on rhk.id = rhk_id join skp on skp.id = skp_id
    where (bentuk = 'jpt') <> (perspektif is not null) or (bentuk = 'ja-jf') <> (aspek is not null)`
  assert.equal(await hitung(client, tanpaUkuran), 0)
})

test('akun yang belum pernah masuk dapat diaktifkan dengan kode yang dicetak', async () => {
  const { username, lahir, kode } = aktivasiContoh
  const { rows } = await client.query(
    `select pegawai.id, tanggal_lahir::text as lahir, kode_aktivasi.sidik, dipakai_pada,
       exists (select from akun_kredensial join akun on akun.id = user_id where pejabat_id = pegawai.id) as "isAktif"
     from pegawai join kode_aktivasi on pejabat_id = pegawai.id where nip = $1`,
    [username],
  )
  const sidik = sidikKode(RAHASIA)(`${rows[0].id} ${readKode(kode)}`)
  assert.deepEqual(rows, [{ id: rows[0].id, lahir, sidik, dipakai_pada: null, isAktif: false }])
})

test('rekap setiap hari sama dengan kegiatannya', async () => {
  const { rows } = await client.query(`
    select rekap.*, isi.entri as isi from rekap_harian rekap full join (
      select pegawai_id, tanggal, jsonb_agg(jsonb_build_object('mulaiMenit', mulai_menit, 'selesaiMenit', selesai_menit,
        'durasiMenit', durasi_menit, 'status', status)) as entri
      from aktivitas group by pegawai_id, tanggal) isi using (pegawai_id, tanggal)`)
  assert.ok(rows.length > 1000)
  for (const r of rows) {
    const { entri, menit, menunggu, dikembalikan, disetujui, ditolak, menit_disetujui: menitDisetujui } = r
    assert.deepEqual(
      { entri, menit, menunggu, dikembalikan, disetujui, ditolak, menitDisetujui },
      countRekap(r.isi),
    )
  }
})

test('angka unit sama dengan jumlah angka pegawainya', async () => {
  const beda = `select unit_id, tanggal, sum(entri) as entri, sum(menit) as menit, sum(menunggu) as menunggu from rekap_harian
    group by unit_id, tanggal
    except select unit_id, tanggal, entri, menit, menunggu from rekap_unit_harian`
  assert.equal(await hitung(client, beda), 0)
})

test('tidak ada kegiatan pada hari libur, tanpa SKP yang ditetapkan, atau yang bertumpuk', async () => {
  assert.equal(
    await hitung(
      client,
      'select from aktivitas a join hari_libur using (tanggal) where not exists (select from giliran g where g.pegawai_id = a.pegawai_id)',
    ),
    0,
  )
  const tanpaSkp = `select from aktivitas a where not exists (select from rhk join skp on skp.id = rhk.skp_id
    where rhk.id = a.rhk_id and skp.pegawai_id = a.pegawai_id and skp.status = 'ditetapkan' and skp.rentang @> a.tanggal)`
  assert.equal(await hitung(client, tanpaSkp), 0)
  const tumpuk = `select from aktivitas a join aktivitas b on a.pegawai_id = b.pegawai_id and a.tanggal = b.tanggal
    and a.id < b.id and a.mulai_menit < b.selesai_menit and b.mulai_menit < a.selesai_menit`
  assert.equal(await hitung(client, tumpuk), 0)
})

test('setiap kegiatan mempunyai kiriman dengan tanggal dan pemilik yang sama', async () => {
  assert.equal(
    await hitung(
      client,
      'select id, pegawai_id, tanggal from aktivitas except select id, pegawai_id, tanggal from kiriman',
    ),
    0,
  )
})

test('hari kerja terakhir Puskesmas Sempaja berisi lima hal yang perlu dilihat', async () => {
  const { rows } = await client.query(`
    select pejabat.nama, count(aktivitas.id)::int as entri, max(durasi_menit) as terlama,
      count(*) filter (where bukti = '[]' and aktivitas.id is not null)::int as tanpa_bukti,
      exists (select from ketidakhadiran where pegawai_id = pejabat.id and jenis = 'cuti-sakit' and rentang @> hari.tanggal) as sakit
    from (select max(tanggal) as tanggal from aktivitas join pejabat on pejabat.id = pegawai_id
      where pejabat.nama like 'Siti Marwah') hari
    cross join pejabat
    left join aktivitas on aktivitas.pegawai_id = pejabat.id and aktivitas.tanggal = hari.tanggal
    where pejabat.nama ~ '^(Rizky Pratama|Siti Marwah|Yosef Andreas|Dewi Lestari|Hendrik Gunawan)'
    group by pejabat.id, hari.tanggal`)
  const milik = (nama: string) => rows.find((r) => r.nama.startsWith(nama))
  assert.equal(rows.length, 5)
  assert.equal(milik('Rizky').tanpa_bukti, milik('Rizky').entri)
  assert.ok(milik('Siti').terlama >= 210)
  assert.ok(milik('Yosef').sakit && milik('Yosef').entri === 1)
  assert.ok(milik('Dewi').tanpa_bukti === 2)
  assert.equal(milik('Hendrik').entri, 0)
})

test('evaluasi ada dalam setiap keadaan dan predikatnya menurut kuadran', async () => {
  const { rows } = await client.query('select distinct status from evaluasi order by status')
  assert.deepEqual(
    rows.map((r) => r.status),
    ['draf', 'ditetapkan', 'diterima', 'keberatan', 'final'],
  )
  const sangatBaik = `select from evaluasi where predikat = 'Sangat Baik' and not (rating_hasil = 'di atas' and rating_perilaku = 'di atas')`
  assert.equal(await hitung(client, sangatBaik), 0)
})

test('setiap SKP dan evaluasi yang ditetapkan sudah dibekukan sebagai dokumen', async () => {
  const beku = (jenis: string) => `select from dokumen where jenis = '${jenis}' and entitas_id = asal.id`
  const skp = `select from skp asal where status = 'ditetapkan' and not exists (${beku('skp')})`
  const evaluasi = (jenis: string) =>
    `select from evaluasi asal where status <> 'draf' and not exists (${beku(jenis)})`
  assert.equal(await hitung(client, skp), 0)
  assert.equal(await hitung(client, evaluasi('evaluasi')), 0)
  assert.equal(await hitung(client, evaluasi('dokumen-evaluasi')), 0)
  const tertunda = `select from dokumen join skp on skp.id = entitas_id where dokumen.versi = 1 and dibekukan_pada is distinct from ditetapkan_pada`
  assert.equal(await hitung(client, tertunda), 0)
})

test('bagian-bagian baru pun berisi: perjanjian, matriks, tim, dialog, kalibrasi, keberatan, revisi, gangguan, riwayat angka', async () => {
  for (const bagian of [
    `select from iku_triwulan join iku on iku.id = iku_id where realisasi is not null`,
    `select from peran_matriks where rhk_id is not null`,
    `select from anggota_tim where cara = 'sukarela' and disetujui_tim_pada is null`,
    `select from umpan_balik where lanjutan = 'penugasan-baru'`,
    `select from umpan_balik where undangan_id is not null`,
    `select from kalibrasi join kalibrasi_draf on kalibrasi_id = kalibrasi.id where ditutup_pada is null`,
    `select from keberatan where putusan is null and penjelasan_pada is not null`,
    `select from versi_skp where nomor = 2`,
    `select from revisi_skp where status = 'diajukan'`,
    `select from dialog_skp where langkah = 'sepakat'`,
    `select from gangguan where dibatalkan_pada is not null`,
    `select from angka_kredit where jenis = 'kenaikan-pangkat'`,
    `select from nilai_lama where tahun = 2021`,
    `select from kewajiban_unit where evaluasi_periodik = 'impor'`,
    `select from hasil_impor`,
    `select from impor where jenis = 'reorganisasi' and status = 'selesai' and pratinjau is not null`,
    `select from pendapat_bimbingan`,
    `select from bimbingan where tindak_lanjut is not null`,
    `select from laporan_perilaku where diputus_pada is null`,
    `select from rekaman_konseling where tindak_lanjut is not null`,
    `select from kalibrasi where ditutup_pada is not null`,
    `select from keberatan where putusan = 'menguatkan'`,
    ...['tugas-belajar', 'cltn', 'diperbantukan'].map(
      (jenis) => `select from ketidakhadiran where jenis = '${jenis}' and rentang @> now()::date`,
    ),
  ])
    assert.ok((await hitung(client, bagian)) > 0, bagian)
})

test('putaran tanpa nama: satu berekap, satu terlalu sedikit jawabannya, satu terbuka, dan tidak ada jawaban tersimpan', async () => {
  assert.equal(await hitung(client, 'select from putaran_rekan where rekap is not null'), 1)
  assert.equal(
    await hitung(client, 'select from putaran_rekan where ditutup is not null and rekap is null'),
    1,
  )
  assert.equal(await hitung(client, 'select from putaran_rekan where ditutup is null'), 1)
  assert.equal(await hitung(client, 'select from jawaban_rekan'), 0)
})

test('yang tidak diminta mencatat tidak mencatat, dan yang dinilai di tempat lain tidak dinilai di sini', async () => {
  const guru = `select penempatan_kini.pegawai_id from penempatan_kini join unit on unit.id = unit_id
    join jabatan_masa using (jabatan_id) where unit.kode = 'smpn-4' and jabatan_masa.jenis = 'fungsional'`
  const sejak = `(select min(lower(berlaku)) from kewajiban_unit where evaluasi_periodik = 'impor')`
  assert.equal(
    await hitung(client, `select from aktivitas where tanggal >= ${sejak} and pegawai_id in (${guru})`),
    0,
  )
  assert.equal(
    await hitung(
      client,
      `select from evaluasi join periode on periode.id = periode_id where lower(rentang) >= ${sejak} and pegawai_id in (${guru})`,
    ),
    0,
  )
  const salah = `select from penempatan_kini where pegawai_id in (${guru}) and (catatan_harian or evaluasi_periodik <> 'impor')`
  assert.equal(await hitung(client, salah), 0)
})

test('yang cuti di luar tanggungan negara tidak dinilai selama itu', async () => {
  const dinilai = `select from evaluasi join periode on periode.id = periode_id
    join ketidakhadiran cuti on cuti.pegawai_id = evaluasi.pegawai_id and cuti.jenis = 'cltn'
    where cuti.rentang @> upper(periode.rentang) - 1`
  assert.equal(await hitung(client, dinilai), 0)
})

test('setiap keberatan tercatat alasannya, dan diajukan sesudah hasilnya ditetapkan', async () => {
  const tanpa = `select from evaluasi left join keberatan on evaluasi_id = evaluasi.id
    where status = 'keberatan' and (keberatan.id is null or diajukan_pada < ditetapkan_pada)`
  assert.equal(await hitung(client, tanpa), 0)
})

test('perjanjian yang ditetapkan disetujui kepalanya dan dibekukan sebagai dokumen', async () => {
  const tertinggal = `select from perjanjian_kinerja asal where status = 'ditetapkan' and (disetujui_oleh is null
    or not exists (select from dokumen where jenis = 'perjanjian-kinerja' and entitas_id = asal.id))`
  assert.equal(await hitung(client, tertinggal), 0)
})

test('laporan evaluasi unit ada dalam setiap keadaan', async () => {
  const { rows } = await client.query('select status from laporan_unit order by status')
  assert.deepEqual(
    rows.map((r) => r.status),
    ['draf', 'diajukan', 'dijawab', 'dijawab'],
  )
})

test('dua kali memuat memberi kota yang sama', async () => {
  const lain = await bukaKotaDemo()
  assert.deepEqual(await sidikTabel(lain.client), await sidikTabel(client))
})
