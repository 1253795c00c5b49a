import assert from 'node:assert/strict'
import { newId } from '../../src/db/id.ts'
import { insertDokumen } from '../../src/db/queries/dokumen/dokumen.ts'
import { listVersiDokumen } from '../../src/db/queries/penilaian/versi-dokumen.ts'
import { isiPembinaan } from '../support/isi-pembinaan.ts'
import { ORANG } from '../support/kota-kecil.ts'
import { addEntriDisetujui, addSkp, idPeriode } from '../usecases/penilaian/dunia.ts'
import { BIDAN, type Sempaja } from './dunia.ts'
import { fillRencana } from './isi-rencana.ts'

/** A city in which every page has something to show; the ids of what stands there. */
export async function fillKota(kota: Sempaja): Promise<Readonly<Record<string, string>>> {
  const { db, kecil } = kota
  const { id, unit } = kecil
  const skp = await addSkp(db, { pegawaiId: id.bidan, bentuk: 'ja-jf' })
  await addSkp(db, { pegawaiId: id.perawat, bentuk: 'ja-jf' })
  await addEntriDisetujui(db, { rhkId: skp.rhkId, pegawaiId: id.bidan })
  await writeCatatan(kota, skp.rhkId)
  const evaluasiId = await beginEvaluasi(kota)
  await addCatatanLama(kota)
  const { jamKerjaId } = await db.selectFrom('jamKerjaHari').select('jamKerjaId').executeTakeFirstOrThrow()
  const { jabatanId } = await db
    .selectFrom('jabatanMasa')
    .select('jabatanId')
    .where('unitId', '=', unit.puskesmas)
    .executeTakeFirstOrThrow()

  return {
    ...(await fillRencana(kota)),
    ...(await fillPembinaan(kota, skp.skpId)),
    pegawaiId: id.bidan,
    pejabatId: id.waliKota,
    unitId: unit.puskesmas,
    skpId: skp.skpId,
    tanggal: '2026-10-19',
    bulan: '2026-10',
    ketentuanId: 'aturan-entri',
    jenis: 'pegawai',
    evaluasiId,
    // An evaluation that was set, while the other one is still being written.
    '/penilaian/:evaluasiId/keberatan': `/penilaian/${await addKeberatan(kota)}/keberatan`,
    jamKerjaId,
    kewajibanId: await addKewajiban(kota),
    jabatanId,
    imporId: await uploadWithErrors(kota),
    ketidakhadiranId: await addCuti(kota),
    ...(await addDokumen(kota, skp.skpId)),
    token: await inviteWarga(kota),
    putaranId: await startPutaran(kota),
  }
}

/** Guidance and counselling in each state; a page may ask for another one than its pattern names. */
async function fillPembinaan({ db, kecil, jam, instansi }: Sempaja, skpId: string) {
  const { bidan, kapus, perawat } = kecil.id
  const siapa = { pegawaiId: bidan, penilaiId: kapus, kepegawaianId: perawat }
  const isi = await isiPembinaan({ db, skpId, ...siapa, pada: jam.now(), amplop: instansi.auth })

  return {
    ...isi,
    '/bimbingan/:bimbinganId?berjalan': `/bimbingan/${isi.berjalanId}`,
    '/bimbingan/:bimbinganId/umpan-balik?isi': `/bimbingan/${isi.selesaiId}/umpan-balik`,
    '/bimbingan/:bimbinganId/kompetensi?isi': `/bimbingan/${isi.selesaiId}/kompetensi`,
    '/pertemuan/:pertemuanId?berlangsung': `/pertemuan/${isi.berlangsungId}`,
    '/laporan-perilaku/:laporanId?menunggu': `/laporan-perilaku/${isi.menungguId}`,
  }
}

async function writeCatatan({ request, login }: Sempaja, rhkId: string): Promise<void> {
  const bidan = await login(ORANG.bidan)
  for (const [i, uraian] of ['14 ibu hamil diperiksa, 2 dirujuk', 'Kelas ibu hamil'].entries()) {
    const isi = { id: newId(), versi: '0', tanggal: '2026-10-19', uraian, rhk: rhkId, durasi: `${60 + i}` }
    const kosong = { mulai: '', selesai: '', jumlah: '', satuan: '', tautan: 'https://contoh.go.id/foto' }
    const { status } = await request(bidan, 'POST', '/kegiatan', { ...kosong, ...isi })
    assert.equal(status, 303)
  }
}

/** The counter's functional posts are evaluated elsewhere. */
async function addKewajiban({ db, kecil }: Sempaja): Promise<string> {
  const id = newId()
  const pilihan = { catatanHarian: true, menit: false, evaluasiPeriodik: 'impor' } as const
  const siapa = { unitId: kecil.unit.dishub, jenisJabatan: 'fungsional' }
  await db
    .insertInto('kewajibanUnit')
    .values({ ...pilihan, ...siapa, id, dasar: 'SE Sekda 800/12/2026', berlaku: '[2026-01-01,)' })
    .execute()

  return id
}

async function startPutaran({ db, request, login, kecil }: Sempaja): Promise<string> {
  const { kapus, bidan, perawat, adminDinkes } = kecil.id
  const form = { rekan: [bidan, perawat, adminDinkes] }
  await request(await login(ORANG.kadis), 'POST', `/pegawai/${kapus}/penilaian-rekan`, form)
  const { id } = await db.selectFrom('putaranRekan').select('id').executeTakeFirstOrThrow()

  return id
}

async function inviteWarga({ request, login, kecil }: Sempaja): Promise<string> {
  const bidan = await login(ORANG.bidan)
  const alamat = `/pegawai/${kecil.id.bidan}/umpan-balik/undangan`
  const jawab = await request(bidan, 'POST', alamat, { nama: 'Ibu Rahma', lembaga: 'Kader Sempaja' })

  return /umpan-balik\/undangan\/([\w-]+)</.exec(await jawab.text())?.[1] ?? ''
}

async function beginEvaluasi({ db, request, login, kecil }: Sempaja): Promise<string> {
  const kapus = await login(ORANG.kapus)
  // The first look makes the year's periods.
  await request(kapus, 'GET', '/tim/penilaian')
  const periode = await idPeriode(db, ['bulanan', 9])
  const jawaban = await request(kapus, 'POST', '/tim/penilaian', { pegawai: kecil.id.bidan, periode })
  assert.equal(jawaban.status, 303)

  return lastPart(jawaban)
}

/** A result of September that its employee objected to. */
async function addKeberatan({ db, kecil, jam }: Sempaja): Promise<string> {
  const periodeId = await idPeriode(db, ['bulanan', 9])
  const [evaluasiId, pada] = [newId(), jam.now()]
  const { id: skpId } = await db
    .selectFrom('skp')
    .select('id')
    .where('pegawaiId', '=', kecil.id.perawat)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('evaluasi')
    .values({
      id: evaluasiId,
      skpId,
      periodeId,
      pegawaiId: kecil.id.perawat,
      unitId: kecil.unit.puskesmas,
      penilaiId: kecil.id.kapus,
      ditetapkanOleh: kecil.id.kapus,
      ditetapkanPada: pada,
      status: 'keberatan',
      ratingHasil: 'sesuai',
      ratingPerilaku: 'di bawah',
      predikat: 'Kurang',
    })
    .execute()
  const alasan = 'Perilaku dinilai di bawah ekspektasi tanpa contoh.'
  await db
    .insertInto('keberatan')
    .values({ evaluasiId, alasan, diajukanPada: pada, predikatSemula: 'Kurang' })
    .execute()

  return evaluasiId
}

/** A functional officer with a balance of points and a diploma, and a result from the years of figures. */
async function addCatatanLama({ db, kecil }: Sempaja): Promise<void> {
  const oleh = { pegawaiId: kecil.id.bidan, dicatatOleh: kecil.id.adminBkpsdm }
  await db
    .updateTable('jabatanMasa')
    .set({ jenis: 'fungsional', jenjang: 'mahir' })
    .where('nama', '=', 'Bidan Mahir')
    .execute()
  await db
    .insertInto('angkaKredit')
    .values([
      {
        ...oleh,
        tanggal: Temporal.PlainDate.from('2025-12-31'),
        jenis: 'saldo-awal',
        pangkatSeperseratus: 4_438,
        jenjangSeperseratus: 6_438,
        nomorSurat: '800/12/PAK/2025',
      },
      {
        ...oleh,
        tanggal: Temporal.PlainDate.from('2026-06-01'),
        jenis: 'ijazah',
        nomorSurat: 'Ijazah D-4 Kebidanan',
      },
    ])
    .execute()
  await db
    .insertInto('nilaiLama')
    .values({
      ...oleh,
      tahun: 2020,
      skpSeperseratus: 9_250,
      perilakuSeperseratus: 9_000,
      isDenganSurvei: false,
      isIdeBaru: false,
      penilai: 'dr. Hairul Anwar',
    })
    .execute()
}

async function uploadWithErrors({ request, login }: Sempaja): Promise<string> {
  const admin = await login(ORANG.adminBkpsdm)
  const form = new FormData()
  const baris = [
    'NIP;Nama;Nama panggilan;Jenis;Golongan;Surel;Telepon',
    '199001012014029999;Siti Rahma;Siti;PNS;III/a;;',
    ';Tanpa NIP;;PNS;;;',
  ]
  form.set('berkas', new File([baris.join('\r\n')], 'pegawai-baru-oktober.csv', { type: 'text/csv' }))

  return lastPart(await request(admin, 'POST', '/impor/jenis/pegawai', form))
}

/** A paper that one person approved, and that was replaced since. */
async function addDokumen({ db, kecil }: Sempaja, entitasId: string) {
  const kode = '7q4m9x2k8c5w3v6t'
  const pengesahan = {
    disetujuiPegawaiPada: '2026-01-20T02:00:00Z',
    disetujuiPenilaiPada: '2026-01-21T02:00:00Z',
  }
  const isi = {
    data: { pegawai: { nama: BIDAN.nama }, penilai: { nama: 'dr. Hendra Wiratama' }, pengesahan },
  }
  const beku = { jenis: 'skp', entitasId, pegawaiId: kecil.id.bidan, isi, sidik: 'a1'.repeat(32) } as const
  const oleh = { dibekukanOleh: kecil.id.kapus, dibekukanPada: Temporal.Instant.from('2026-01-21T02:00:00Z') }
  await db.transaction().execute(async (tx) => {
    await insertDokumen(tx, { ...beku, ...oleh, kode, alamatPeriksa: `http://kinerja.uji/dokumen/${kode}` })
    await insertDokumen(tx, { ...beku, ...oleh })
  })
  const [lama, kini] = await listVersiDokumen(db, { jenis: 'skp', entitasId }).then((semua) =>
    semua.toReversed(),
  )
  assert.ok(lama && kini)
  const penanda = { penandaId: kecil.id.kapus, sebagai: 'penilai', pada: oleh.dibekukanPada } as const
  for (const [cara, dokumenId] of [
    ['unggahan', lama.id],
    ['unggahan', kini.id],
    ['bsre', kini.id],
  ] as const)
    await db
      .insertInto('berkasBertandaTangan')
      .values({
        ...penanda,
        ...{ dokumenId, cara, ukuran: 184_320 },
        sidik: (cara === 'bsre' ? 'b2' : 'c3').repeat(32),
        namaSertifikat: cara === 'bsre' ? 'HENDRA WIRATAMA' : null,
      })
      .execute()

  return { kode, dokumenId: kini.id }
}

async function addCuti({ db, kecil }: Sempaja): Promise<string> {
  const id = newId()
  await db
    .insertInto('ketidakhadiran')
    .values({
      id,
      pegawaiId: kecil.id.bidan,
      jenis: 'cuti-tahunan',
      rentang: '[2026-10-28,2026-10-30]',
      nomorSurat: '800/123/PKM',
      dicatatOleh: kecil.id.adminDinkes,
    })
    .execute()

  return id
}

function lastPart(jawaban: Response): string {
  return (jawaban.headers.get('location') ?? '').split('/').at(-1) ?? ''
}
