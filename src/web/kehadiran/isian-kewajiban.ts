import type { IsiKewajiban, KewajibanUnit } from '../../db/queries/kehadiran/kewajiban.ts'
import { CARA_EVALUASI } from '../../domain/kehadiran/kewajiban.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { accept, type Result } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, readKunci, readTanggal } from '../forms/isian.ts'
import { type Kurang, kurang, readWajib } from '../forms/kurang.ts'
import { isUuid } from '../middleware/subjek.ts'

/** A choice of duties from its form; an empty kind means all of them. */
export function readKewajibanUnit(isian: IsianTerketik): Result<IsiKewajiban, Kurang> {
  const unitId = isian.unitId && isUuid(isian.unitId) ? isian.unitId : undefined
  const jenisPegawai = isian.jenisPegawai ? readKunci(isian.jenisPegawai, NAMA_JENIS_PEGAWAI) : null
  const jenisJabatan = isian.jenisJabatan ? readKunci(isian.jenisJabatan, NAMA_JENIS_JABATAN) : null
  const evaluasiPeriodik = readKunci(isian.evaluasiPeriodik, CARA_EVALUASI)
  const mulai = readTanggal(isian.mulai)
  const sampai = isian.sampai ? readTanggal(isian.sampai) : null
  const dasar = readWajib(isian.dasar, PANJANG.dasar)
  if (
    !unitId ||
    jenisPegawai === undefined ||
    jenisJabatan === undefined ||
    !evaluasiPeriodik ||
    !mulai ||
    sampai === undefined ||
    !dasar
  )
    return kurang(
      isian,
      ['unitId', 'unit', unitId],
      ['jenisPegawai', 'jenis pegawai', jenisPegawai],
      ['jenisJabatan', 'jenis jabatan', jenisJabatan],
      ['evaluasiPeriodik', 'evaluasi periodik', evaluasiPeriodik],
      ['mulai', 'tanggal mulai', mulai],
      ['sampai', 'tanggal sampai', sampai],
      ['dasar', 'dasar', dasar, PANJANG.dasar],
    )
  const catatanHarian = isian.catatanHarian === 'ya'
  const siapa = { unitId, jenisPegawai, jenisJabatan }

  return accept({
    ...siapa,
    ...{ catatanHarian, menit: isian.menit === 'ya', evaluasiPeriodik, dasar, mulai, sampai },
  })
}

/** A stored choice as its form shows it. */
export function isianKewajiban(satu: KewajibanUnit): IsianTerketik {
  return {
    unitId: satu.unitId,
    jenisPegawai: satu.jenisPegawai ?? '',
    jenisJabatan: satu.jenisJabatan ?? '',
    catatanHarian: satu.catatanHarian ? 'ya' : '',
    menit: satu.menit ? 'ya' : '',
    evaluasiPeriodik: satu.evaluasiPeriodik,
    mulai: satu.mulai,
    sampai: satu.sampai ?? '',
    dasar: satu.dasar,
    versi: String(satu.versi),
  }
}
