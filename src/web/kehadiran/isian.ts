import type { HariLibur, IsiJamKerja, JamKerja } from '../../db/queries/kehadiran/kalender.ts'
import type { Ketidakhadiran } from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { NAMA_HARI, NAMA_JENIS_LIBUR, NAMA_POLA_KERJA } from '../../domain/kehadiran/istilah.ts'
import { NAMA_AKHIR_STUDI, NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import { accept, type Result } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { readJamSehari, writeJamSehari } from '../../domain/waktu/jam-sehari.ts'
import type { IsiKetidakhadiran } from '../../usecases/kehadiran/save-ketidakhadiran.ts'
import { type IsianTerketik, readKunci, readTanggal } from '../forms/isian.ts'
import { type Kurang, kurang, readOpsional, readWajib } from '../forms/kurang.ts'
import { isUuid } from '../middleware/subjek.ts'

/** A holiday from its form. */
export function readLibur(isian: IsianTerketik): Result<HariLibur, Kurang> {
  const tanggal = readTanggal(isian.tanggal)
  const nama = readWajib(isian.nama, PANJANG.nama)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_LIBUR)
  const dasar = readOpsional(isian.dasar, PANJANG.dasar)
  if (!tanggal || !nama || !jenis || dasar === undefined)
    return kurang(
      isian,
      ['tanggal', 'tanggal', tanggal],
      ['nama', 'nama', nama, PANJANG.nama],
      ['jenis', 'jenis', jenis],
      ['dasar', 'dasar', dasar, PANJANG.dasar],
    )

  return accept({ tanggal, nama, jenis, dasar })
}

/** Leave or travel from its form. */
export function readKetidakhadiran(isian: IsianTerketik): Result<IsiKetidakhadiran, Kurang> {
  const jenis = readKunci(isian.jenis, NAMA_KETIDAKHADIRAN)
  const mulai = readTanggal(isian.mulai)
  const sampai = readTanggal(isian.sampai)
  const nomorSurat = readOpsional(isian.nomorSurat, PANJANG.nomorSurat)
  const keterangan = readOpsional(isian.keterangan, PANJANG.keterangan)
  const tempat = readOpsional(isian.tempat, PANJANG.tempat)
  const akhirStudi = readKunci(isian.akhirStudi, NAMA_AKHIR_STUDI) ?? null
  if (
    !jenis ||
    !mulai ||
    !sampai ||
    nomorSurat === undefined ||
    keterangan === undefined ||
    tempat === undefined
  )
    return kurang(
      isian,
      ['jenis', 'jenis', jenis],
      ['mulai', 'tanggal mulai', mulai],
      ['sampai', 'tanggal sampai', sampai],
      ['nomorSurat', 'nomor surat', nomorSurat, PANJANG.nomorSurat],
      ['keterangan', 'keterangan', keterangan, PANJANG.keterangan],
      ['tempat', 'tempat bekerja atau belajar', tempat, PANJANG.tempat],
    )

  return accept({ jenis, mulai, sampai, nomorSurat, keterangan, tempat, akhirStudi })
}

/** Stored leave or travel as its form shows it. */
export function isianKetidakhadiran(lama: Ketidakhadiran): IsianTerketik {
  return {
    jenis: lama.jenis,
    mulai: lama.mulai,
    sampai: lama.sampai ?? '',
    nomorSurat: lama.nomorSurat ?? '',
    keterangan: lama.keterangan ?? '',
    tempat: lama.tempat ?? '',
    akhirStudi: lama.akhirStudi ?? '',
    versi: String(lama.versi),
  }
}

/** Working hours from their form; each day that is not empty must be readable. */
export function readJamKerja(
  isian: IsianTerketik,
  { bolehSekota }: { bolehSekota: boolean },
): Result<IsiJamKerja, Kurang> {
  const nama = readWajib(isian.nama, PANJANG.namaJam)
  const dasar = readWajib(isian.dasar, PANJANG.dasar)
  const pola = readKunci(isian.pola, NAMA_POLA_KERJA)
  const mulai = readTanggal(isian.mulai)
  const sampai = isian.sampai ? readTanggal(isian.sampai) : null
  const unitId = readUnitId(isian.unitId, bolehSekota)
  const hari = NAMA_HARI.flatMap((label, i) => {
    const teks = isian[`hari${i + 1}`] ?? ''
    return teks === '' ? [] : [{ label, ke: i + 1, jam: readJamSehari(teks) ?? undefined }]
  })
  const jam = hari.flatMap(({ ke, jam: terbaca }) => (terbaca ? [{ hari: ke, ...terbaca }] : []))
  if (
    !nama ||
    !dasar ||
    !pola ||
    !mulai ||
    sampai === undefined ||
    unitId === undefined ||
    jam.length < hari.length
  )
    return kurang(
      isian,
      ['nama', 'nama', nama, PANJANG.namaJam],
      ['unitId', 'unit', unitId],
      ['pola', 'pola', pola],
      ['mulai', 'tanggal mulai', mulai],
      ['sampai', 'tanggal sampai', sampai],
      ...hari.map(({ label, ke, jam: terbaca }) => [`hari${ke}`, `jam ${label}`, terbaca] as const),
      ['dasar', 'dasar', dasar, PANJANG.dasar],
    )

  return accept({ unitId, nama, pola, isKhusus: isian.isKhusus === 'ya', dasar, mulai, sampai, jam })
}

function readUnitId(teks: string | undefined, bolehSekota: boolean): string | null | undefined {
  if (!teks) return bolehSekota ? null : undefined
  return isUuid(teks) ? teks : undefined
}

/** Stored working hours as their form shows them. */
export function isianJamKerja(jam: JamKerja): IsianTerketik {
  return {
    nama: jam.nama,
    unitId: jam.unitId ?? '',
    pola: jam.pola,
    isKhusus: jam.isKhusus ? 'ya' : '',
    mulai: jam.mulai,
    sampai: jam.sampai ?? '',
    dasar: jam.dasar,
    versi: String(jam.versi),
    ...Object.fromEntries(jam.jam.map((satu) => [`hari${satu.hari}`, writeJamSehari(satu)])),
  }
}
