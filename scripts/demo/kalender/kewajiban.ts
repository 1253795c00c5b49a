import type pg from 'pg'
import {
  type AturanKewajiban,
  type Kewajiban,
  kewajiban,
  kewajibanPegawai,
} from '../../../src/domain/kehadiran/kewajiban.ts'
import { pembuatId } from '../acak.ts'
import { muat, rentang } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Unit } from '../susunan/bangun.ts'
import type { Ketidakhadiran } from './ketidakhadiran.ts'

/** What is asked of a person on a day. */
export type Wajib = (pegawai: Pegawai, tanggal: string) => Kewajiban

/** Teachers are evaluated elsewhere since two months ago; the staff of one office writes its days without minutes. */
export function susunKewajiban(unit: readonly Unit[], today: Temporal.PlainDate): AturanKewajiban[] {
  const id = pembuatId('kewajiban')
  const mulai = today.with({ day: 1 }).subtract({ months: 2 }).toString()
  const pilihan = [
    {
      kode: 'smpn-4',
      jenisJabatan: 'fungsional',
      isi: { catatanHarian: false, menit: false, evaluasiPeriodik: 'impor' },
      dasar: 'SE Kepala BKPSDM 800/1502/2026: guru dinilai di Ruang GTK',
    },
    {
      kode: 'dpmptsp-promosi',
      jenisJabatan: null,
      isi: { catatanHarian: true, menit: false, evaluasiPeriodik: 'aplikasi' },
      dasar: 'SK Kepala DPMPTSP 060/118/2026 tentang uji coba catatan tanpa menit',
    },
  ] as const

  return pilihan.flatMap(({ kode, jenisJabatan, isi, dasar }) => {
    const satu = unit.find((u) => u.kode === kode)
    if (!satu) return []
    const siapa = { unitId: satu.id, unit: satu.nama, jenisPegawai: null, jenisJabatan }

    return [{ id: id(mulai), ...siapa, ...isi, dasar, mulai, sampai: null }]
  })
}

export async function muatKewajiban(
  client: pg.ClientBase,
  aturan: readonly AturanKewajiban[],
): Promise<void> {
  await muat(
    client,
    'kewajiban_unit',
    aturan.map((satu) => ({
      id: satu.id,
      unit_id: satu.unitId,
      jenis_pegawai: satu.jenisPegawai ?? 'semua',
      jenis_jabatan: satu.jenisJabatan ?? 'semua',
      catatan_harian: satu.catatanHarian,
      menit: satu.menit,
      evaluasi_periodik: satu.evaluasiPeriodik,
      dasar: satu.dasar,
      berlaku: rentang(satu.mulai),
      versi: 1,
    })),
  )
}

/** By the rule that the application uses. */
export function wajibMenurut(
  aturan: readonly AturanKewajiban[],
  tidakHadir: readonly Ketidakhadiran[],
): Wajib {
  const milik = Map.groupBy(tidakHadir, (k) => k.pegawaiId)
  const { bawaan } = kewajibanPegawai.parameter ?? {}
  if (!bawaan) throw new Error('Kewajiban pegawai tidak punya nilai bawaan')

  return ({ id, jenis, jabatan }, tanggal) => {
    const keadaan = milik.get(id)?.find((k) => k.mulai <= tanggal && tanggal <= k.sampai)?.jenis ?? null
    const siapa = { unitIds: unitDiAtas(jabatan.unit), jenisPegawai: jenis, jenisJabatan: jabatan.jenis }
    return kewajiban(aturan, { ...siapa, keadaan }, { tanggal, bawaan }).nilai
  }
}

function unitDiAtas(unit: Unit | undefined): string[] {
  return unit ? [unit.id, ...unitDiAtas(unit.induk)] : []
}
