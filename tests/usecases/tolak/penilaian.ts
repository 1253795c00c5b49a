import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { findDokumenTerakhir } from '../../../src/db/queries/dokumen/dokumen.ts'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import { orderBundel } from '../../../src/usecases/dokumen/order-bundel.ts'
import { printBeku } from '../../../src/usecases/dokumen/print-beku.ts'
import { runBundel } from '../../../src/usecases/dokumen/run-bundel.ts'
import { signBsre } from '../../../src/usecases/dokumen/sign-bsre.ts'
import { uploadBertandaTangan } from '../../../src/usecases/dokumen/upload-bertanda-tangan.ts'
import { acceptEvaluasi } from '../../../src/usecases/penilaian/accept-evaluasi.ts'
import { explainSebaran } from '../../../src/usecases/penilaian/explain-sebaran.ts'
import { changeKalibrasi } from '../../../src/usecases/penilaian/kalibrasi/change-kalibrasi.ts'
import { closeKalibrasi } from '../../../src/usecases/penilaian/kalibrasi/close-kalibrasi.ts'
import { openKalibrasi } from '../../../src/usecases/penilaian/kalibrasi/open-kalibrasi.ts'
import { openPeriode, openPeriodeByClock } from '../../../src/usecases/penilaian/open-periode.ts'
import { printDokumen, printFormulir } from '../../../src/usecases/penilaian/print-evaluasi.ts'
import { saveEvaluasi } from '../../../src/usecases/penilaian/save-evaluasi.ts'
import { setCapaian } from '../../../src/usecases/penilaian/set-capaian.ts'
import { setEvaluasi } from '../../../src/usecases/penilaian/set-evaluasi.ts'
import { startEvaluasi } from '../../../src/usecases/penilaian/start-evaluasi.ts'
import { writePernyataan } from '../../../src/usecases/penilaian/write-pernyataan.ts'
import { PEMEGANG } from '../../support/layanan-bsre.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** A month's evaluation of the midwife, from the periods of the year to the printed form. */
export function langkahPenilaian(dunia: DuniaTolak): readonly Langkah[] {
  const { db, kota, skp, oktober, jam } = dunia
  const capaian = {
    unitId: kota.unit.puskesmas,
    periodeId: oktober,
    capaian: 'Baik',
    dasar: 'Laporan.',
    alasanBeda: '',
    versi: 0,
  } as const
  const tulisan = {
    ratingHasil: 'sesuai',
    ratingPerilaku: 'sesuai',
    catatan: null,
    alasanTahunan: null,
    rhk: [{ rhkId: skp.bidan.rhkId, tanda: 'sesuai', umpanBalik: null }],
    indikator: [],
    perilaku: NILAI_BERAKHLAK.map((nilai) => ({ nilai, umpanBalik: 'Tidak ada catatan' })),
  } as const
  const sesi = { unitId: kota.unit.puskesmas, periodeId: oktober }
  let id = ''
  const mulai: Langkah['lakukan'] = async ({ as }) => {
    const hasil = await startEvaluasi(await as('kapus'), { pegawaiId: kota.id.bidan, periodeId: oktober })
    assert.ok(hasil.ok)
    id = hasil.value.id
  }

  const idDokumen = async (entitasId: string) => {
    const dokumen = await findDokumenTerakhir(db, { jenis: 'dokumen-evaluasi', entitasId })
    assert.ok(dokumen)
    return dokumen.id
  }

  return [
    { fungsi: 'openPeriode', lakukan: async ({ as }) => openPeriode(await as('kapus'), 2029) },
    { fungsi: 'openPeriodeByClock', lakukan: async ({ pintu }) => openPeriodeByClock(pintu(), 2030) },
    { fungsi: 'setCapaian', lakukan: async ({ as }) => setCapaian(await as('kadis'), capaian) },
    { fungsi: 'startEvaluasi', lakukan: mulai },
    {
      fungsi: 'writePernyataan',
      lakukan: async ({ as }) =>
        writePernyataan(await as('bidan'), { id, isi: { pernyataan: 'Ada.', indikator: [] } }),
    },
    {
      fungsi: 'saveEvaluasi',
      lakukan: async ({ as }) => {
        const { versi } = await db
          .selectFrom('evaluasi')
          .select('versi')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        return saveEvaluasi(await as('kapus'), { id, versi, isi: tulisan })
      },
    },
    { fungsi: 'openKalibrasi', lakukan: async ({ as }) => openKalibrasi(await as('kapus'), sesi) },
    {
      fungsi: 'changeKalibrasi',
      lakukan: async ({ as }) => {
        const { versi } = await db
          .selectFrom('evaluasi')
          .select('versi')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        const menjadi = { hasil: 'sesuai', perilaku: 'di atas' } as const
        const ubahan = { ...sesi, evaluasiId: id, versi, menjadi, alasan: 'Setara dengan rekan.' }
        return changeKalibrasi(await as('kapus'), ubahan)
      },
    },
    {
      fungsi: 'closeKalibrasi',
      lakukan: async ({ as }) => closeKalibrasi(await as('kadis'), { ...sesi, catatan: null }),
    },
    {
      fungsi: 'setEvaluasi',
      lakukan: async ({ as }) => {
        const { versi } = await db
          .selectFrom('evaluasi')
          .select('versi')
          .where('id', '=', id)
          .executeTakeFirstOrThrow()
        return setEvaluasi(await as('kapus'), { id, versi })
      },
    },
    {
      fungsi: 'explainSebaran',
      // The pattern is asked of a team of one all the same.
      siapkan: () =>
        sql`insert into parameter (ketentuan_id, berlaku, nilai, alasan, diubah_oleh, diubah_pada)
          select 'pola-distribusi', '[2026-01-01,)', '{"pegawaiPalingSedikit": 1}', 'uji', ${kota.id.kadis}, ${jam.now()}
          where not exists (select from parameter where ketentuan_id = 'pola-distribusi')`.execute(db),
      lakukan: async ({ as }) =>
        explainSebaran(await as('kapus'), { periodeId: oktober, alasan: 'Tim hanya satu orang.' }),
    },
    { fungsi: 'acceptEvaluasi', lakukan: async ({ as }) => acceptEvaluasi(await as('bidan'), id) },
    {
      fungsi: 'orderBundel',
      lakukan: async ({ as }) =>
        orderBundel(await as('kapus'), { unitId: kota.unit.puskesmas, periodeId: oktober }),
    },
    {
      fungsi: 'makeBundel',
      siapkan: () => db.updateTable('bundel').set({ status: 'menunggu', selesaiPada: null }).execute(),
      lakukan: async ({ pintu }) => {
        const { id } = await db.selectFrom('bundel').select('id').executeTakeFirstOrThrow()
        return runBundel(pintu(), id)
      },
      tersimpan: { bundel: 'bahwa berkas itu gagal disiapkan, dilihat orang yang memintanya' },
    },
    {
      fungsi: 'stamp',
      // As a document that was set among many and never printed.
      siapkan: () => db.updateTable('dokumen').set({ sidik: null }).execute(),
      lakukan: async ({ as }) =>
        printBeku(await as('bidan'), { jenis: 'evaluasi', entitasId: id, kertas: 'F4' }, printFormulir),
    },
    {
      fungsi: 'uploadBertandaTangan',
      // The paper has its hash already; what is signed is that paper.
      siapkan: async () => {
        const diminta = { jenis: 'dokumen-evaluasi', entitasId: id } as const
        await printBeku(await dunia.panggungDi(db).as('bidan'), diminta, printDokumen)
      },
      lakukan: async ({ as }) =>
        uploadBertandaTangan(await as('bidan'), {
          dokumenId: await idDokumen(id),
          isi: new TextEncoder().encode('%PDF-1.7\nhasil pindaian\nstartxref\n0\n%%EOF\n'),
        }),
    },
    {
      fungsi: 'signBsre',
      lakukan: async ({ as }) =>
        signBsre(await as('bidan'), {
          dokumenId: await idDokumen(id),
          nik: '6472011208910001',
          passphrase: PEMEGANG['6472011208910001'].passphrase,
        }),
    },
  ]
}
