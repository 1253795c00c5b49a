import { newId } from '../../../src/db/id.ts'
import { KOMPETENSI_BAKU } from '../../../src/domain/pembinaan/kompetensi.ts'
import type { Pendapat } from '../../../src/domain/pembinaan/pendapat-bimbingan.ts'
import { answerPertemuan } from '../../../src/usecases/pembinaan/answer-pertemuan.ts'
import { decideKonseling } from '../../../src/usecases/pembinaan/decide-konseling.ts'
import { followUpBimbingan } from '../../../src/usecases/pembinaan/follow-up-bimbingan.ts'
import { followUpKonseling } from '../../../src/usecases/pembinaan/follow-up-konseling.ts'
import { givePendapat } from '../../../src/usecases/pembinaan/give-pendapat.ts'
import { markKesepakatan } from '../../../src/usecases/pembinaan/mark-kesepakatan.ts'
import { proposePertemuan } from '../../../src/usecases/pembinaan/propose-pertemuan.ts'
import { rateKompetensi } from '../../../src/usecases/pembinaan/rate-kompetensi.ts'
import { recordKonseling } from '../../../src/usecases/pembinaan/record-konseling.ts'
import { recordPertemuan } from '../../../src/usecases/pembinaan/record-pertemuan.ts'
import { reportPerilaku } from '../../../src/usecases/pembinaan/report-perilaku.ts'
import { signBimbingan } from '../../../src/usecases/pembinaan/sign-bimbingan.ts'
import { startBimbingan } from '../../../src/usecases/pembinaan/start-bimbingan.ts'
import { takeOverRhk } from '../../../src/usecases/pembinaan/take-over-rhk.ts'
import { writeBimbingan } from '../../../src/usecases/pembinaan/write-bimbingan.ts'
import { addPeran } from '../../support/isi.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

const TERISI = {
  tujuan: [{ indikator: 'Kunjungan K6', baseline: '', target: '20', strategi: 'Kunjungan rumah' }],
  fakta: [{ target: '20', progres: '8', masalah: 'Alamat berpindah', penyebab: 'Data lama' }],
  peluang: [{ peluang: 'Bantuan kader' }],
  langkah: [{ indikator: 'Kunjungan K6', strategi: 'Peta kader', penyesuaian: 'Tidak' }],
}

/** A coaching from its beginning to what follows from it, a report about conduct and its counselling, a talk and what was agreed. */
export function langkahPembinaan(dunia: DuniaTolak): readonly Langkah[] {
  return [...bimbingan(dunia), ...konseling(dunia), ...pertemuan(dunia), ...ambilAlih(dunia)]
}

function bimbingan({ db, skp }: DuniaTolak): readonly Langkah[] {
  const id = newId()
  const { skpId, rhkId } = skp.bidan

  return [
    {
      fungsi: 'startBimbingan',
      lakukan: async ({ as }) =>
        startBimbingan(await as('kapus'), { id, skpId, jenis: 'coaching', rhkId, topik: '', nip: '' }),
    },
    {
      fungsi: 'writeBimbingan',
      lakukan: async ({ as }) => writeBimbingan(await as('bidan'), { id, versi: 1, isi: TERISI }),
    },
    {
      fungsi: 'signBimbingan',
      siapkan: () =>
        db
          .updateTable('bimbingan')
          .set({
            isi: JSON.stringify(TERISI),
            ditandatanganiPembimbingPada: Temporal.Instant.from('2026-11-10T01:00:00Z'),
          })
          .where('id', '=', id)
          .execute(),
      lakukan: async ({ as }) => signBimbingan(await as('bidan'), { id, versi: 2 }),
    },
    {
      fungsi: 'givePendapat',
      lakukan: async ({ as }) =>
        givePendapat(await as('bidan'), {
          id,
          pendapat: { jawaban: Array.from({ length: 9 }, (): Pendapat => 'setuju'), catatan: {} },
        }),
    },
    {
      fungsi: 'rateKompetensi',
      lakukan: async ({ as }) =>
        rateKompetensi(await as('kapus'), {
          id,
          isian: {
            baku: KOMPETENSI_BAKU.map((kompetensi) => ({ kompetensi, nilai: 3, alasan: 'Sesuai standar' })),
            teknis: [],
            rekomendasi: 'Pelatihan',
          },
        }),
    },
    {
      fungsi: 'followUpBimbingan',
      lakukan: async ({ as }) => followUpBimbingan(await as('kadis'), { id, isi: 'Diikutkan pelatihan' }),
    },
  ]
}

function konseling({ db, skp, kota }: DuniaTolak): readonly Langkah[] {
  const id = newId()
  const umpanBalikId = newId()
  const { bidan, kapus, inspektur } = kota.id

  return [
    {
      fungsi: 'reportPerilaku',
      siapkan: async () => {
        await db.deleteFrom('peran').where('peran', '=', 'pimpinan-kepegawaian').execute()
        await addPeran(db, { pejabatId: inspektur, peran: 'pimpinan-kepegawaian' })
        await db
          .insertInto('umpanBalik')
          .values({
            id: umpanBalikId,
            pegawaiId: bidan,
            penulisId: kapus,
            sebagai: 'pimpinan',
            isi: 'Tetaplah di ruang pelayanan.',
            sifat: 'perlu-perbaikan',
            tanggal: Temporal.PlainDate.from('2026-11-01'),
            dibuatPada: Temporal.Instant.from('2026-11-01T01:00:00Z'),
          })
          .onConflict((sama) => sama.column('id').doNothing())
          .execute()
      },
      lakukan: async ({ as }) =>
        reportPerilaku(await as('kapus'), {
          id,
          skpId: skp.bidan.skpId,
          laporan: {
            ekspektasi: '',
            masalah: 'Meninggalkan ruang pelayanan',
            isSerupa: false,
            retrospektif: 'Sudah dibicarakan',
            umpanBalikIds: [umpanBalikId],
            isDikomunikasikan: true,
          },
        }),
    },
    {
      fungsi: 'decideKonseling',
      lakukan: async ({ as }) => {
        const context = await as('inspektur')
        return decideKonseling(context, {
          id,
          isian: {
            putusan: 'konseling',
            penyelenggara: 'pejabat-penilai',
            nip: '',
            isTerlatih: true,
            jadwal: context.now.add({ hours: 1 }),
            tempat: 'Ruang konseling',
          },
        })
      },
    },
    {
      fungsi: 'recordKonseling',
      siapkan: () =>
        db
          .updateTable('laporanPerilaku')
          .set({ jadwal: Temporal.Instant.from('2026-11-09T01:00:00Z') })
          .where('id', '=', id)
          .execute(),
      lakukan: async ({ as }) =>
        recordKonseling(await as('kapus'), {
          id,
          rekaman: { pembicaraan: 'Keluarga', kesepakatan: 'Giliran', saran: 'Cuti' },
        }),
    },
    {
      fungsi: 'followUpKonseling',
      lakukan: async ({ as }) => followUpKonseling(await as('kadis'), { id, isi: 'Giliran diatur' }),
    },
  ]
}

function pertemuan({ db, kota }: DuniaTolak): readonly Langkah[] {
  const id = newId()
  const pegawaiId = kota.id.bidan

  return [
    {
      fungsi: 'proposePertemuan',
      lakukan: async ({ as }) => {
        const context = await as('kapus')
        const usulan = { waktu: context.now.add({ hours: 1 }), tempat: 'Ruang kepala', agenda: 'Kemajuan' }
        return proposePertemuan(context, { id, pegawaiId, usulan })
      },
    },
    {
      fungsi: 'answerPertemuan',
      lakukan: async ({ as }) =>
        answerPertemuan(await as('bidan'), { id, versi: 1, jawaban: { langkah: 'sepakat' } }),
    },
    {
      fungsi: 'recordPertemuan',
      siapkan: () =>
        db
          .updateTable('pertemuan')
          .set({ waktu: Temporal.Instant.from('2026-11-09T01:00:00Z') })
          .where('id', '=', id)
          .execute(),
      lakukan: async ({ as }) =>
        recordPertemuan(await as('bidan'), {
          id,
          versi: 2,
          ringkasan: 'Dibagi per kelurahan',
          kesepakatan: [{ uraian: 'Menyusun peta', olehPimpinan: false, tenggat: '2026-11-30' }],
        }),
    },
    {
      fungsi: 'markKesepakatan',
      lakukan: async ({ as }) => {
        const satu = await db
          .selectFrom('kesepakatan')
          .select('id')
          .where('pertemuanId', '=', id)
          .executeTakeFirstOrThrow()
        return markKesepakatan(await as('kapus'), { id: satu.id, pegawaiId, isSelesai: true })
      },
    },
  ]
}

/** The midwife's second result goes to the nurse; what came before it is the guidance and the report above. */
function ambilAlih({ db, kota, skp }: DuniaTolak): readonly Langkah[] {
  const rhkId = newId()
  const { skpId } = skp.bidan

  return [
    {
      fungsi: 'takeOverRhk',
      siapkan: async () => {
        const baris = { id: rhkId, skpId, urutan: 900, jenis: 'utama', uraian: 'Kelas ibu hamil' } as const
        await db
          .insertInto('rhk')
          .values({ ...baris, diintervensiId: skp.kapus.rhkId })
          .onConflict((sama) => sama.column('id').doNothing())
          .execute()
        await db
          .insertInto('indikator')
          .values({ id: rhkId, rhkId, urutan: 0, aspek: 'kuantitas', uraian: 'Kelas', target: '12' })
          .onConflict((sama) => sama.column('id').doNothing())
          .execute()
      },
      lakukan: async ({ as }) =>
        takeOverRhk(await as('kapus'), {
          skpId,
          rhkId,
          kepadaId: kota.id.perawat,
          perspektif: undefined,
          catatan: 'Tidak dapat menyelesaikannya',
        }),
    },
  ]
}
