import assert from 'node:assert/strict'
import { LAMPIRAN_KOSONG } from '../../../src/domain/skp/lampiran.ts'
import { KOLOM_LEMBAR } from '../../../src/domain/skp/lembar/kolom.ts'
import { copySkp, insertPustaka } from '../../../src/usecases/skp/copy-skp.ts'
import { importSkp } from '../../../src/usecases/skp/lembar-skp.ts'
import { returnSkp } from '../../../src/usecases/skp/return-skp.ts'
import { cancelRevisi, reviseSkp } from '../../../src/usecases/skp/revise-skp.ts'
import { saveRencanaAksi } from '../../../src/usecases/skp/save-rencana-aksi.ts'
import { saveSkp } from '../../../src/usecases/skp/save-skp.ts'
import { saveLampiran, saveManual } from '../../../src/usecases/skp/save-tambahan.ts'
import { setSkp } from '../../../src/usecases/skp/set-skp.ts'
import { startSkp } from '../../../src/usecases/skp/start-skp.ts'
import { submitSkp } from '../../../src/usecases/skp/submit-skp.ts'
import { talkSkp } from '../../../src/usecases/skp/talk-skp.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** A plan is begun and written; another is handed in, returned, handed in again and set. */
export function langkahSkp(dunia: DuniaTolak): readonly Langkah[] {
  const { db, skp } = dunia
  const { skpId, rhkId } = skp.perawat
  const isi = { pendekatan: 'kuantitatif', rhk: [], ekspektasi: { loyal: 'Menjaga rahasia.' } } as const
  let baru = ''
  const versi = async () => {
    const satu = await db.selectFrom('skp').select('versi').where('id', '=', skpId).executeTakeFirstOrThrow()
    return satu.versi
  }

  return [
    {
      fungsi: 'startSkp',
      lakukan: async ({ as }) => {
        const hasil = await startSkp(await as('perawat'), 2027)
        assert.ok(hasil.ok)
        baru = hasil.value.id
      },
    },
    {
      fungsi: 'saveSkp',
      lakukan: async ({ as }) => saveSkp(await as('perawat'), { id: baru, versi: 1, isi }),
    },
    {
      fungsi: 'importSkp',
      lakukan: async ({ as }) =>
        importSkp(await as('perawat'), {
          id: baru,
          versi: 2,
          lembar: [KOLOM_LEMBAR, ['Utama', '', 'Pasien terlayani']],
        }),
    },
    {
      fungsi: 'copySkp',
      lakukan: async ({ as }) => copySkp(await as('perawat'), { id: baru, dariId: skpId }),
    },
    {
      fungsi: 'insertPustaka',
      lakukan: async ({ as }) =>
        insertPustaka(await as('perawat'), { id: baru, rhkId: skp.bidan.rhkId, jenis: 'utama' }),
    },
    {
      fungsi: 'submitSkp',
      siapkan: async () => {
        await db.updateTable('skp').set({ status: 'draf' }).where('id', '=', skpId).execute()
        const diintervensiId = skp.kapus.rhkId
        await db.updateTable('rhk').set({ diintervensiId }).where('id', '=', rhkId).execute()
      },
      lakukan: async ({ as }) => submitSkp(await as('perawat'), skpId),
    },
    {
      fungsi: 'returnSkp',
      lakukan: async ({ as }) =>
        returnSkp(await as('kapus'), {
          id: skpId,
          versi: await versi(),
          catatan: [{ rhkId: null, indikatorId: null, isi: 'Mohon diperjelas.' }],
        }),
    },
    { fungsi: 'submitSkp', lakukan: async ({ as }) => submitSkp(await as('perawat'), skpId) },
    {
      fungsi: 'setSkp',
      lakukan: async ({ as }) => setSkp(await as('kapus'), { id: skpId, versi: await versi() }),
    },
    ...langkahSesudah(dunia),
  ]
}

/** The set plan gets its steps, is revised with annex and manual, and the revision is given up. */
function langkahSesudah({ skp, oktober }: DuniaTolak): readonly Langkah[] {
  const { skpId: id, rhkId, indikatorId } = skp.perawat
  const manual = {
    tujuan: 'Mengukur layanan',
    definisi: '',
    formula: '',
    satuan: '',
    kualitas: null,
    sumberData: '',
    pelaporan: null,
  }

  return [
    {
      fungsi: 'saveRencanaAksi',
      lakukan: async ({ as }) =>
        saveRencanaAksi(await as('perawat'), {
          id,
          periodeId: oktober,
          aksi: [{ rhkId, aksi: ['Menyisir ibu hamil'] }],
        }),
    },
    {
      fungsi: 'reviseSkp',
      lakukan: async ({ as }) => reviseSkp(await as('perawat'), { id, alasan: 'Penugasan baru' }),
    },
    {
      fungsi: 'saveLampiran',
      lakukan: async ({ as }) =>
        saveLampiran(await as('perawat'), { id, lampiran: { ...LAMPIRAN_KOSONG, dukungan: ['Alat'] } }),
    },
    {
      fungsi: 'saveManual',
      lakukan: async ({ as }) => saveManual(await as('perawat'), { id, indikatorId, manual }),
    },
    {
      fungsi: 'talkSkp',
      lakukan: async ({ as }) =>
        talkSkp(await as('kapus'), {
          id,
          ucapan: { langkah: 'usul', sasaran: { bidang: 'rhk', id: rhkId }, usulan: 'Ibu sehat', isi: '' },
        }),
    },
    { fungsi: 'cancelRevisi', lakukan: async ({ as }) => cancelRevisi(await as('perawat'), id) },
  ]
}
