import assert from 'node:assert/strict'
import { applyImpor } from '../../../src/usecases/impor/apply-impor.ts'
import { checkImpor } from '../../../src/usecases/impor/check-impor.ts'
import { runImpor } from '../../../src/usecases/impor/run-impor.ts'
import { sealAudit } from '../../../src/usecases/jejak/seal-audit.ts'
import { setParameter } from '../../../src/usecases/parameter/set-parameter.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

const ISI = 'NIP;Nama;Nama panggilan;Jenis;Golongan;Surel;Telepon\r\n198001012005011001;Budi;Budi;PNS;III/d;;'

/** An employee comes from a spreadsheet; a parameter is set; the log is sealed. */
export function langkahImpor({ db }: DuniaTolak): readonly Langkah[] {
  let id = ''

  return [
    {
      fungsi: 'checkImpor',
      lakukan: async ({ as }) => {
        const isi = new TextEncoder().encode(ISI)
        const isian = { jenisId: 'pegawai', namaBerkas: 'pegawai.csv', isi }
        const hasil = await checkImpor(await as('adminBkpsdm'), isian)
        assert.ok(hasil.ok)
        id = hasil.value
      },
    },
    { fungsi: 'applyImpor', lakukan: async ({ as }) => applyImpor(await as('adminBkpsdm'), id) },
    {
      fungsi: 'runImpor',
      siapkan: () => db.updateTable('impor').set({ status: 'diterapkan' }).where('id', '=', id).execute(),
      lakukan: ({ pintu }) => runImpor(pintu(), id),
      tersimpan: { impor: 'bahwa impor itu gagal, dan sampai di mana, dilihat orang yang memesannya' },
    },
    {
      fungsi: 'setParameter',
      lakukan: async ({ as }) =>
        setParameter(await as('adminBkpsdm'), {
          ketentuanId: 'kode-aktivasi',
          mulai: '2026-12-01',
          alasan: 'Perintah wali kota',
          nilai: { berlakuHari: '10', salahPalingBanyak: '5', slipSekaliPalingBanyak: '100' },
        }),
    },
    { fungsi: 'sealAudit', lakukan: ({ pintu }) => sealAudit(pintu().db, pintu().now) },
  ]
}
