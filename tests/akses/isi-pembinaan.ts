import { newId } from '../../src/db/id.ts'
import { KOMPETENSI_BAKU } from '../../src/domain/pembinaan/kompetensi.ts'
import { sealIsi } from '../../src/usecases/pembinaan/amplop.ts'
import { addPeran } from '../support/isi.ts'
import type { Dunia } from '../usecases/penilaian/dunia.ts'

/** A coaching of the midwife by her rater that is over, and a report about her with its counselling; the nurse leads personnel. */
export async function isiPembinaan({ db, kota, skp, jam, instansi }: Dunia) {
  const [bimbinganId, laporanId] = [newId(), newId()]
  const { bidan, kapus, perawat } = kota.id
  const { skpId } = skp.bidan
  const pada = jam.now()
  await addPeran(db, { pejabatId: perawat, peran: 'pimpinan-kepegawaian' })
  await db
    .insertInto('bimbingan')
    .values({
      id: bimbinganId,
      skpId,
      pegawaiId: bidan,
      pembimbingId: kapus,
      jenis: 'coaching',
      topik: 'Kunjungan K6',
      isi: '{}',
      dimulaiOleh: kapus,
      dimulaiPada: pada,
      ditandatanganiPegawaiPada: pada,
      ditandatanganiPembimbingPada: pada,
    })
    .execute()
  const pendapat = { jawaban: Array(9).fill('setuju'), catatan: {} }
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
  const laporan = { ekspektasi: '', masalah: 'Uji', isSerupa: false, retrospektif: 'Uji', umpanBalikIds: [] }
  await db
    .insertInto('laporanPerilaku')
    .values({
      id: laporanId,
      skpId,
      pegawaiId: bidan,
      pelaporId: kapus,
      isi: await sealIsi(instansi.auth, laporan),
      ditandatanganiPada: pada,
      diputusOleh: perawat,
      diputusPada: pada,
      penyelenggara: 'pejabat-penilai',
      konselorId: kapus,
      jadwal: pada,
      tempat: 'Ruang konseling',
    })
    .execute()
  const rekaman = { pembicaraan: 'Uji', kesepakatan: 'Uji', saran: 'Uji' }
  await db
    .insertInto('rekamanKonseling')
    .values({ laporanId, isi: await sealIsi(instansi.auth, rekaman), ditandatanganiPada: pada })
    .execute()

  return { bimbinganId, laporanId }
}
