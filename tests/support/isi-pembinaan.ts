import type { Db } from '../../src/db/database.ts'
import { newId } from '../../src/db/id.ts'
import { KOMPETENSI_BAKU } from '../../src/domain/pembinaan/kompetensi.ts'
import type { Segel } from '../../src/luar/segel.ts'
import { sealIsi } from '../../src/usecases/pembinaan/amplop.ts'
import { addPeran } from './isi.ts'

type Bahan = {
  readonly db: Db
  readonly pegawaiId: string
  readonly skpId: string
  /** Rates, guides and counsels. */
  readonly penilaiId: string
  /** Leads the administration of personnel. */
  readonly kepegawaianId: string
  readonly pada: Temporal.Instant
  readonly amplop: Segel
}

export type IsiPembinaan = {
  /** Over, with the employee's words and the competencies. */
  readonly bimbinganId: string
  /** Signed by nobody. */
  readonly berjalanId: string
  /** Signed by both, with nothing after it yet. */
  readonly selesaiId: string
  /** Counselled by the rater, and recorded. */
  readonly laporanId: string
  /** Waits for the decision. */
  readonly menungguId: string
  /** A talk that waits for the rater's answer, with what an earlier one left open. */
  readonly pertemuanId: string
  /** Agreed and held, to be kept. */
  readonly berlangsungId: string
}

const ISI = {
  tujuan: [
    {
      indikator: 'Jumlah kunjungan K6',
      baseline: '12 orang',
      target: '20 orang',
      strategi: 'Kunjungan rumah',
    },
  ],
  fakta: [{ target: '20 orang', progres: '8 orang', masalah: 'Alamat berpindah', penyebab: 'Data lama' }],
  peluang: [{ peluang: 'Meminta bantuan kader' }],
  langkah: [{ indikator: 'Jumlah kunjungan K6', strategi: 'Memakai peta kader', penyesuaian: 'Ya' }],
}

/** Guidance of one employee in each of its states, and two reports about conduct. */
export async function isiPembinaan(bahan: Bahan): Promise<IsiPembinaan> {
  await addPeran(bahan.db, { pejabatId: bahan.kepegawaianId, peran: 'pimpinan-kepegawaian' })
  const bimbinganId = await addBimbingan(bahan, bahan.pada)
  await addSesudah(bahan, bimbinganId)

  return {
    bimbinganId,
    berjalanId: await addBimbingan(bahan, null),
    selesaiId: await addBimbingan(bahan, bahan.pada),
    laporanId: await addKonseling(bahan),
    menungguId: await addLaporan(bahan),
    pertemuanId: await addPertemuan(bahan, null),
    berlangsungId: await addPertemuan(bahan, bahan.pada),
  }
}

async function addBimbingan(bahan: Bahan, tanda: Temporal.Instant | null): Promise<string> {
  const { db, pegawaiId, skpId, penilaiId, pada } = bahan
  const id = newId()
  await db
    .insertInto('bimbingan')
    .values({
      id,
      skpId,
      pegawaiId,
      pembimbingId: penilaiId,
      jenis: 'coaching',
      topik: 'Kunjungan K6 belum tercapai',
      isi: JSON.stringify(ISI),
      dimulaiOleh: penilaiId,
      dimulaiPada: pada,
      ditandatanganiPegawaiPada: tanda,
      ditandatanganiPembimbingPada: tanda,
    })
    .execute()

  return id
}

async function addSesudah({ db, pada }: Bahan, bimbinganId: string): Promise<void> {
  const pendapat = { jawaban: Array(9).fill('setuju'), catatan: { pegawai: 'Sangat membantu.' } }
  const baku = KOMPETENSI_BAKU.map((kompetensi) => ({ kompetensi, nilai: 3, alasan: 'Sesuai standar' }))
  const kompetensi = { baku, teknis: [], rekomendasi: 'Pelatihan komunikasi' }
  await db
    .insertInto('pendapatBimbingan')
    .values({ bimbinganId, isi: JSON.stringify(pendapat), ditandatanganiPada: pada })
    .execute()
  await db
    .insertInto('evaluasiKompetensi')
    .values({ bimbinganId, isi: JSON.stringify(kompetensi), ditandatanganiPada: pada })
    .execute()
}

async function addLaporan({ db, pegawaiId, skpId, penilaiId, pada, amplop }: Bahan): Promise<string> {
  const id = newId()
  const laporan = {
    ekspektasi: '',
    masalah: 'Beberapa kali meninggalkan loket',
    isSerupa: false,
    retrospektif: 'Sudah dibicarakan',
    umpanBalikIds: [],
  }
  const isi = await sealIsi(amplop, laporan)
  await db
    .insertInto('laporanPerilaku')
    .values({ id, skpId, pegawaiId, pelaporId: penilaiId, isi, ditandatanganiPada: pada })
    .execute()

  return id
}

async function addKonseling(bahan: Bahan): Promise<string> {
  const { db, penilaiId, kepegawaianId, pada, amplop } = bahan
  const laporanId = await addLaporan(bahan)
  await db
    .updateTable('laporanPerilaku')
    .set({
      diputusOleh: kepegawaianId,
      diputusPada: pada,
      penyelenggara: 'pejabat-penilai',
      konselorId: penilaiId,
      jadwal: pada,
      tempat: 'Ruang konseling',
    })
    .where('id', '=', laporanId)
    .execute()
  const rekaman = { pembicaraan: 'Keluarga sakit', kesepakatan: 'Giliran diatur', saran: 'Cuti' }
  await db
    .insertInto('rekamanKonseling')
    .values({ laporanId, isi: await sealIsi(amplop, rekaman), ditandatanganiPada: pada })
    .execute()

  return laporanId
}

async function addPertemuan(bahan: Bahan, disepakatiPada: Temporal.Instant | null): Promise<string> {
  const { db, pegawaiId, penilaiId: pimpinanId, pada } = bahan
  const [id, lama] = [newId(), newId()]
  const umum = { pegawaiId, pimpinanId, diusulkanOleh: pegawaiId, tempat: 'Ruang kepala' }
  const agenda = 'Kunjungan K6\nKelas ibu hamil'
  const waktu = disepakatiPada ? pada.subtract({ hours: 1 }) : pada.add({ hours: 48 })
  await db
    .insertInto('pertemuan')
    .values([
      { id, ...umum, agenda, waktu, disepakatiPada, selesaiPada: null, ringkasan: null },
      {
        id: lama,
        ...umum,
        agenda,
        waktu: pada.subtract({ hours: 240 }),
        disepakatiPada: pada.subtract({ hours: 300 }),
        selesaiPada: pada.subtract({ hours: 239 }),
        ringkasan: 'Kunjungan dibagi per kelurahan.',
      },
    ])
    .execute()
  const hari = pada.toZonedDateTimeISO('Asia/Makassar').toPlainDate()
  await db
    .insertInto('kesepakatan')
    .values([
      {
        id: newId(),
        pertemuanId: lama,
        pegawaiId,
        uraian: 'Menyusun peta kader',
        olehPimpinan: false,
        tenggat: hari,
      },
      {
        id: newId(),
        pertemuanId: lama,
        pegawaiId,
        uraian: 'Meminjamkan motor dinas',
        olehPimpinan: true,
        tenggat: hari.subtract({ days: 2 }),
      },
    ])
    .execute()

  return id
}
