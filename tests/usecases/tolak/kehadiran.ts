import assert from 'node:assert/strict'
import { removeJamKerja, saveJamKerja } from '../../../src/usecases/kehadiran/save-jam-kerja.ts'
import {
  removeKetidakhadiran,
  saveKetidakhadiran,
} from '../../../src/usecases/kehadiran/save-ketidakhadiran.ts'
import { removeKewajiban, saveKewajiban } from '../../../src/usecases/kehadiran/save-kewajiban.ts'
import { removeLibur, saveLibur } from '../../../src/usecases/kehadiran/save-libur.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

/** The calendar: a holiday, working hours and a leave are set and taken away again. */
export function langkahKehadiran({ db, kota }: DuniaTolak): readonly Langkah[] {
  const tanggal = '2026-12-31'
  let jamKerja = ''
  let kewajiban = ''
  const pilihan = {
    unitId: kota.unit.dishub,
    jenisPegawai: null,
    jenisJabatan: null,
    catatanHarian: false,
    menit: false,
    evaluasiPeriodik: 'impor',
    dasar: 'SE 1',
    mulai: '2026-12-01',
    sampai: null,
  } as const
  const libur = { tanggal, nama: 'Libur daerah', jenis: 'libur-nasional', dasar: null } as const
  const jam = [1, 2, 3, 4, 5].map((hari) => ({
    hari,
    mulaiMenit: 480,
    selesaiMenit: 960,
    istirahatMulaiMenit: null,
    istirahatSelesaiMenit: null,
  }))
  const cuti = {
    mulai: '2026-12-01',
    sampai: '2026-12-02',
    jenis: 'cuti-tahunan',
    nomorSurat: '1',
    keterangan: null,
    tempat: null,
    akhirStudi: null,
  } as const

  return [
    {
      fungsi: 'saveLibur',
      lakukan: async ({ as }) => saveLibur(await as('adminBkpsdm'), { semula: null, dikenal: '', libur }),
    },
    { fungsi: 'removeLibur', lakukan: async ({ as }) => removeLibur(await as('adminBkpsdm'), tanggal) },
    {
      fungsi: 'saveJamKerja',
      lakukan: async ({ as }) => {
        const hasil = await saveJamKerja(await as('adminDinkes'), {
          id: null,
          versi: 0,
          isi: {
            unitId: kota.unit.puskesmas,
            nama: 'Jam puskesmas',
            pola: 'lima-hari',
            isKhusus: false,
            dasar: 'SK 1',
            mulai: '2026-12-01',
            sampai: null,
            jam,
          },
        })
        assert.ok(hasil.ok)
        jamKerja = hasil.value
      },
    },
    {
      fungsi: 'removeJamKerja',
      lakukan: async ({ as }) => removeJamKerja(await as('adminDinkes'), jamKerja),
    },
    {
      fungsi: 'saveKewajiban',
      lakukan: async ({ as }) => {
        const hasil = await saveKewajiban(await as('adminBkpsdm'), { id: null, versi: 0, isi: pilihan })
        assert.ok(hasil.ok)
        kewajiban = hasil.value
      },
    },
    {
      fungsi: 'removeKewajiban',
      lakukan: async ({ as }) => removeKewajiban(await as('adminBkpsdm'), kewajiban),
    },
    {
      fungsi: 'saveKetidakhadiran',
      lakukan: async ({ as }) =>
        saveKetidakhadiran(await as('adminDinkes'), { pegawaiId: kota.id.bidan, lama: null, isi: cuti }),
    },
    {
      fungsi: 'removeKetidakhadiran',
      lakukan: async ({ as }) => {
        const { id } = await db.selectFrom('ketidakhadiran').select('id').executeTakeFirstOrThrow()
        return removeKetidakhadiran(await as('adminDinkes'), id)
      },
    },
  ]
}
