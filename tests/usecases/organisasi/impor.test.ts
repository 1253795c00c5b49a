import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readLembar, writeTemplat } from '../../../src/luar/lembar-kerja.ts'
import { JENIS_IMPOR } from '../../../src/usecases/impor/daftar.ts'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { bukaAplikasi, type Peramban } from '../../support/aplikasi.ts'
import { isiKotaKecil, ORANG } from '../../support/kota-kecil.ts'

const { db, request, login, instansi, jam } = await bukaAplikasi({ now: '2026-11-24T01:00:00Z' })
await isiKotaKecil(db)
const bkpsdm = await login(ORANG.adminBkpsdm)
const dinkes = await login(ORANG.adminDinkes)
const dishub = await login(ORANG.adminDishub)

const JUDUL_PEGAWAI = 'NIP;Nama;Nama panggilan;Jenis;Golongan;Surel;Telepon'

function berkasCsv(...baris: readonly string[]): FormData {
  const form = new FormData()
  form.set('berkas', new File([baris.join('\r\n')], 'data.csv', { type: 'text/csv' }))
  return form
}

async function unggah(siapa: Peramban, jenis: string, ...baris: readonly string[]): Promise<string> {
  const jawab = await request(siapa, 'POST', `/impor/jenis/${jenis}`, berkasCsv(...baris))
  assert.equal(jawab.status, 303, await jawab.text())
  return (jawab.headers.get('location') ?? '').split('/').at(-1) ?? ''
}

async function terapkan(siapa: Peramban, id: string) {
  assert.equal((await request(siapa, 'POST', `/impor/${id}/terapkan`)).status, 303)
  await runImpor({ db, luar: instansi.luar, instansi: instansi.profil, now: jam.now() }, id)
  return baca(id)
}

function baca(id: string) {
  return db
    .selectFrom('impor')
    .select(['status', 'baris', 'baru', 'berubah', 'tetap', 'galat'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

type GalatTersimpan = {
  jumlah: number
  daftar: { baris: number; kolom: string; penolakan: { kode: string } }[]
}

async function galat(id: string) {
  const { jumlah, daftar } = (await baca(id)).galat as unknown as GalatTersimpan
  return { jumlah, daftar: daftar.map(({ baris, kolom, penolakan }) => [baris, kolom, penolakan.kode]) }
}

async function hitung(tabel: 'pegawai' | 'akun' | 'penugasan' | 'unit' | 'jabatan'): Promise<number> {
  const { jumlah } = await db
    .selectFrom(tabel)
    .select(({ fn }) => fn.countAll<number>().as('jumlah'))
    .executeTakeFirstOrThrow()
  return Number(jumlah)
}

describe('Templat', () => {
  for (const jenis of JENIS_IMPOR)
    test(`templat ${jenis.judul} memuat semua kolom dan satu baris contoh yang tidak ikut diimpor`, async () => {
      const lembar = await readLembar(await writeTemplat(jenis.kolom))
      assert.ok(lembar.ok)
      assert.deepEqual(
        lembar.value[0],
        jenis.kolom.map(({ judul }) => judul),
      )
      assert.equal(lembar.value.length, 2)
      for (const { baca, contoh, judul } of jenis.kolom) if (contoh) assert.ok(baca(contoh).ok, judul)
    })

  test('templat yang diunggah tanpa diisi diminta diisi', async () => {
    const jawab = await request(bkpsdm, 'GET', '/impor/jenis/pegawai/templat.xlsx')
    const form = new FormData()
    form.set('berkas', new File([await jawab.arrayBuffer()], 'templat.xlsx'))
    const hasil = await request(bkpsdm, 'POST', '/impor/jenis/pegawai', form)
    const id = (hasil.headers.get('location') ?? '').split('/').at(-1) ?? ''
    assert.deepEqual(await galat(id), { jumlah: 1, daftar: [[1, '', 'tanpa-baris']] })
  })
})

describe('Impor pegawai', () => {
  const dua = [
    JUDUL_PEGAWAI,
    '198001012005011001;Budi Santoso, S.E.;Budi;PNS;III/d;;',
    '199505052021212001;Dewi Lestari;Dewi;PPPK;IX;dewi@contoh.id;0812 3456 789',
  ]

  test('pemeriksaan tidak mengubah apa pun', async () => {
    const sebelum = await hitung('pegawai')
    const id = await unggah(bkpsdm, 'pegawai', ...dua)
    assert.deepEqual(
      { ...(await baca(id)), galat: 0 },
      { status: 'siap', baris: 2, baru: 2, berubah: 0, tetap: 0, galat: 0 },
    )
    assert.equal(await hitung('pegawai'), sebelum)
  })

  test('setelah diterapkan pegawai punya akun, dan berkas yang sama dua kali tidak mengubah apa pun', async () => {
    const akun = await hitung('akun')
    assert.equal((await terapkan(bkpsdm, await unggah(bkpsdm, 'pegawai', ...dua))).status, 'selesai')
    assert.equal(await hitung('akun'), akun + 2)
    const lagi = await baca(await unggah(bkpsdm, 'pegawai', ...dua))
    assert.deepEqual([lagi.baru, lagi.berubah, lagi.tetap], [0, 0, 2])
  })

  test('NIP yang janggal hanya diperingatkan: berkasnya diterapkan, dan halaman pegawainya mengingatkan admin', async () => {
    const muda = '200012312018111001'
    const id = await unggah(bkpsdm, 'pegawai', JUDUL_PEGAWAI, `${muda};Amir Contoh;Amir;PNS;II/a;;`)
    const halaman = await (await request(bkpsdm, 'GET', `/impor/${id}`)).text()
    assert.match(halaman, /Boleh diterapkan, tetapi periksa dulu/)
    assert.match(halaman, /usia yang terlalu muda/)
    assert.equal((await terapkan(bkpsdm, id)).status, 'selesai')

    const { id: pegawaiId } = await db
      .selectFrom('pegawai')
      .select('id')
      .where('nip', '=', muda)
      .executeTakeFirstOrThrow()
    const dia = await (await request(bkpsdm, 'GET', `/pegawai/${pegawaiId}`)).text()
    assert.match(dia, /NIP ini perlu diperiksa/)
  })

  test('nama yang berubah dihitung berubah dan tercatat di jejak audit', async () => {
    const baris = '198001012005011001;Dr. Budi Santoso, S.E.;Budi;PNS;III/d;;'
    const hasil = await terapkan(bkpsdm, await unggah(bkpsdm, 'pegawai', JUDUL_PEGAWAI, baris))
    assert.deepEqual([hasil.baru, hasil.berubah, hasil.tetap], [0, 1, 0])
    const jejak = await db
      .selectFrom('audit')
      .select('sebelum')
      .where('peristiwa', '=', 'pegawai.diubah')
      .execute()
    assert.equal((jejak.at(-1)?.sebelum as { nama: string } | undefined)?.nama, 'Budi Santoso, S.E.')
  })

  test('kesalahan di baris 9.999 dari 10.000 ditunjukkan tepat, dan tidak ada yang diterapkan', async () => {
    const baris = Array.from({ length: 9_999 }, (_, n) => {
      const nomor = n + 2
      const urut = String((n % 999) + 1).padStart(3, '0')
      const bulan = String((Math.floor(n / 999) % 12) + 1).padStart(2, '0')
      const nip = nomor === 9_999 ? '199013012015012001' : `19900101201${5}${bulan}1${urut}`
      return `${nip};Pegawai ${nomor};P${nomor};PNS;III/a;;`
    })
    const sebelum = await hitung('pegawai')
    const id = await unggah(bkpsdm, 'pegawai', JUDUL_PEGAWAI, ...baris)
    assert.deepEqual(await galat(id), { jumlah: 1, daftar: [[9_999, 'NIP', 'nip-tanggal-lahir']] })
    const halaman = await (await request(bkpsdm, 'GET', `/impor/${id}`)).text()
    assert.match(halaman, /Baris 9999/)
    assert.match(halaman, /bukan tanggal lahir/)
    const jawab = await request(bkpsdm, 'POST', `/impor/${id}/terapkan`)
    assert.equal(jawab.status, 422)
    assert.equal(await hitung('pegawai'), sebelum)
  })

  test('sepuluh ribu pegawai diterapkan sekaligus', async () => {
    const baris = Array.from({ length: 10_000 }, (_, n) => {
      const urut = String((n % 999) + 1).padStart(3, '0')
      const bulan = String((Math.floor(n / 999) % 12) + 1).padStart(2, '0')
      return `19910101201${5}${bulan}1${urut};Pegawai ${n};P${n};PNS;III/a;;`
    })
    const sebelum = await hitung('pegawai')
    const hasil = await terapkan(bkpsdm, await unggah(bkpsdm, 'pegawai', JUDUL_PEGAWAI, ...baris))
    assert.deepEqual([hasil.status, hasil.baru], ['selesai', 10_000])
    assert.equal(await hitung('pegawai'), sebelum + 10_000)
  })

  test('setiap isian yang keliru disebut dengan baris, kolom, dan cara memperbaikinya', async () => {
    const id = await unggah(
      bkpsdm,
      'pegawai',
      JUDUL_PEGAWAI,
      '19800101200501100;Kurang;K;PNS;;;',
      '198001012005011001;Ganda;G;PNS;;;',
      '198001012005011001;Ganda;G;PNS;;;',
      '199505052021212009;Salah Jenis;S;PNS;;;',
      ';Tanpa NIP;T;PNS;;;',
      '198001012005011777;Golongan;G;PNS;V/a;bukan surel;',
    )
    assert.deepEqual((await galat(id)).daftar, [
      [2, 'NIP', 'nip-panjang'],
      [4, 'NIP', 'ganda'],
      [5, 'Jenis', 'nip-tidak-cocok'],
      [6, 'NIP', 'sel-kosong'],
      [7, 'Golongan', 'golongan-salah'],
      [7, 'Surel', 'surel-salah'],
    ])
    const halaman = await (await request(bkpsdm, 'GET', `/impor/${id}`)).text()
    assert.match(halaman, /Baru 17 angka, seharusnya 18/)
  })

  test('tulisan HTML di berkas tampil sebagai tulisan', async () => {
    const id = await unggah(bkpsdm, 'pegawai', JUDUL_PEGAWAI, '1;<script>x</script>;P;<b>PNS</b>;;;')
    const halaman = await (await request(bkpsdm, 'GET', `/impor/${id}`)).text()
    assert.ok(!halaman.includes('<b>PNS</b>'))
  })
})

describe('Impor unit, jabatan, dan penugasan', () => {
  const JUDUL_UNIT = 'Kode unit,Nama,Singkatan,Jenis,Kode induk,Berlaku mulai'
  const JUDUL_JABATAN =
    'Kode jabatan,Nama,Jenis,Jenjang,Kode unit,Kode jabatan atasan,Memimpin unit,Kelas,Berlaku mulai'
  const JUDUL_PENUGASAN = 'NIP,Kode jabatan,Jenis,Mulai,Sampai,Nomor SK'

  test('unit, jabatan, dan penugasan baru dari berkas, lalu penilainya terhitung', async () => {
    const unit = [
      JUDUL_UNIT,
      'bid,Bidang Baru,BB,Bidang,dishub,01/01/2026',
      'sek,Seksi Baru,SB,Seksi,bid,01/01/2026',
    ]
    const jabatan = [
      JUDUL_JABATAN,
      'bid/kepala,Kepala Bidang Baru,Administrator,,bid,,Ya,11,2026-01-01',
      'sek/kepala,Kepala Seksi Baru,Pengawas,,sek,bid/kepala,Ya,9,2026-01-01',
    ]
    const penugasan = [
      JUDUL_PENUGASAN,
      '198001012005011001,bid/kepala,Definitif,2026-02-01,,SK/1',
      '199505052021212001,sek/kepala,Definitif,2026-02-01,,SK/2',
    ]
    for (const [jenis, baris] of [
      ['unit', unit],
      ['jabatan', jabatan],
      ['penugasan', penugasan],
    ] as const) {
      const id = await unggah(bkpsdm, jenis, ...baris)
      assert.deepEqual((await galat(id)).daftar, [])
      const hasil = await terapkan(bkpsdm, id)
      assert.deepEqual([hasil.status, hasil.baru], ['selesai', 2], jenis)
      const lagi = await baca(await unggah(bkpsdm, jenis, ...baris))
      assert.deepEqual([lagi.baru, lagi.berubah, lagi.tetap], [0, 0, 2], jenis)
    }
    const tempat = await db
      .selectFrom('penempatanKini')
      .innerJoin('pegawai', 'pegawai.id', 'penempatanKini.pegawaiId')
      .innerJoin('pejabat as penilai', 'penilai.id', 'penempatanKini.penilaiId')
      .innerJoin('unit', 'unit.id', 'penempatanKini.unitId')
      .select(['penilai.nama', 'unit.jalur'])
      .where('pegawai.nip', '=', '199505052021212001')
      .executeTakeFirstOrThrow()
    assert.equal(tempat.nama, 'Dr. Budi Santoso, S.E.')
    assert.equal(tempat.jalur.split('.').length, 4)
  })

  test('jabatan yang bertumpuk disebut sejak kapan, dan dapat diakhiri di berkas yang sama', async () => {
    const pindah = '198001012005011001,sek/kepala,Definitif,2026-06-01,,SK/3'
    const id = await unggah(bkpsdm, 'penugasan', JUDUL_PENUGASAN, pindah)
    assert.deepEqual((await galat(id)).daftar, [[2, 'Mulai', 'definitif-bertumpuk']])
    const halaman = await (await request(bkpsdm, 'GET', `/impor/${id}`)).text()
    assert.match(halaman, /Kepala Bidang Baru sejak 1 Februari 2026/)

    const lengkap = [
      JUDUL_PENUGASAN,
      '199505052021212001,sek/kepala,Definitif,2026-02-01,2026-05-31,SK/2',
      '198001012005011001,bid/kepala,Definitif,2026-02-01,2026-05-31,SK/1',
      pindah,
    ]
    const hasil = await terapkan(bkpsdm, await unggah(bkpsdm, 'penugasan', ...lengkap))
    assert.deepEqual([hasil.status, hasil.baru, hasil.berubah], ['selesai', 1, 2])
  })

  test('unit yang menjadi bawahan dirinya sendiri ditolak', async () => {
    const id = await unggah(bkpsdm, 'unit', JUDUL_UNIT, 'bid,Bidang Baru,BB,Bidang,sek,01/06/2026')
    assert.deepEqual((await galat(id)).daftar, [[2, 'Kode induk', 'melingkar']])
  })

  test('kode yang tidak ada disebut', async () => {
    const id = await unggah(bkpsdm, 'penugasan', JUDUL_PENUGASAN, 'hantu,tiada,Definitif,2026-02-30,,')
    assert.deepEqual((await galat(id)).daftar, [[2, 'Mulai', 'bukan-tanggal']])
    const dua = await unggah(bkpsdm, 'penugasan', JUDUL_PENUGASAN, 'hantu,tiada,Definitif,2026-02-28,,')
    assert.deepEqual((await galat(dua)).daftar, [[2, 'NIP', 'tidak-dikenal']])
  })

  test('admin perangkat daerah tidak mengubah unit perangkat daerah lain lewat berkas', async () => {
    const unit = await unggah(dinkes, 'unit', JUDUL_UNIT, 'dishub,Diambil,D,Dinas,kota,2026-01-01')
    assert.deepEqual((await galat(unit)).daftar, [[2, 'Kode unit', 'di-luar-lingkup']])
    const orang = await unggah(dinkes, 'pegawai', JUDUL_PEGAWAI, `${ORANG.sopir};Diambil;D;PNS;;;`)
    assert.deepEqual((await galat(orang)).daftar, [[2, 'NIP', 'di-luar-lingkup']])
    const jabatan = await unggah(
      dinkes,
      'penugasan',
      JUDUL_PENUGASAN,
      `${ORANG.bidan},bid/kepala,Plt.,2026-11-01,,`,
    )
    assert.deepEqual((await galat(jabatan)).daftar, [[2, 'Kode jabatan', 'di-luar-lingkup']])
  })
})

describe('Siapa boleh mengimpor', () => {
  test('orang lain tidak melihat halaman impor, dan admin lain tidak melihat berkas admin ini', async () => {
    const id = await unggah(dinkes, 'pegawai', JUDUL_PEGAWAI, '198001012005011001;A;A;PNS;;;')
    const bidan = await login(ORANG.bidan)
    assert.equal((await request(bidan, 'GET', '/impor')).status, 404)
    assert.equal((await request(bidan, 'POST', '/impor/jenis/pegawai', berkasCsv('x'))).status, 404)
    assert.equal((await request(dishub, 'GET', `/impor/${id}`)).status, 404)
    assert.equal((await request(dishub, 'GET', `/impor/${id}/kemajuan`)).status, 404)
    assert.equal((await request(dinkes, 'GET', `/impor/${id}`)).status, 200)
    assert.equal((await request(bkpsdm, 'GET', `/impor/${id}`)).status, 200)
  })

  test('berkas yang bukan lembar kerja ditolak dengan kalimat', async () => {
    const form = new FormData()
    form.set('berkas', new File([new Uint8Array([0x89, 0x50, 0, 0xff])], 'foto.xlsx'))
    const jawab = await request(bkpsdm, 'POST', '/impor/jenis/pegawai', form)
    assert.equal(jawab.status, 422)
    assert.match(await jawab.text(), /bukan Excel/)
  })

  test('data yang berubah sejak diperiksa membatalkan seluruh berkas', async () => {
    const judul = 'NIP;Kode jabatan;Jenis;Mulai;Sampai;Nomor SK'
    const id = await unggah(
      bkpsdm,
      'penugasan',
      judul,
      '199505052021212001;bid/kepala;Definitif;2026-08-01;;',
    )
    const lain = await unggah(
      bkpsdm,
      'penugasan',
      judul,
      `${ORANG.sopir};bid/kepala;Plt.;2026-08-01;;`,
      '199505052021212001;bid/kepala;Definitif;2026-09-01;;',
    )
    assert.equal((await terapkan(bkpsdm, lain)).status, 'selesai')
    assert.equal((await terapkan(bkpsdm, id)).status, 'gagal')
    assert.deepEqual((await galat(id)).daftar, [[2, 'Mulai', 'definitif-bertumpuk']])
  })
})

describe('Kolom yang boleh kosong', () => {
  test('nama panggilan yang kosong diambil dari nama, tanpa gelar, dan yang sudah ada tetap', async () => {
    const hasil = await terapkan(
      bkpsdm,
      await unggah(
        bkpsdm,
        'pegawai',
        JUDUL_PEGAWAI,
        '197001011995031007;dr. H. Bambang Contoh, M.Kes.;;PNS;IV/a;;',
        `${ORANG.bidan};Nur Aisyah Rahmadani, S.Keb.;;PNS;III/a;;`,
      ),
    )
    assert.equal(hasil.status, 'selesai')
    const panggilan = async (nama: string) =>
      (await db.selectFrom('pejabat').select('panggilan').where('nama', '=', nama).executeTakeFirst())
        ?.panggilan
    assert.equal(await panggilan('dr. H. Bambang Contoh, M.Kes.'), 'Bambang')
    assert.equal(await panggilan('Nur Aisyah Rahmadani, S.Keb.'), 'Nur')
  })

  test('singkatan unit yang kosong mengikuti namanya', async () => {
    await terapkan(
      bkpsdm,
      await unggah(
        bkpsdm,
        'unit',
        'Kode unit;Nama;Singkatan;Jenis;Kode induk;Berlaku mulai',
        'disdik-kosong;Dinas Pendidikan;;Dinas;kota;2026-01-01',
      ),
    )
    const masa = await db
      .selectFrom('unitMasa')
      .select('singkatan')
      .where('nama', '=', 'Dinas Pendidikan')
      .executeTakeFirst()
    assert.equal(masa?.singkatan, 'Dinas Pendidikan')
  })
})
