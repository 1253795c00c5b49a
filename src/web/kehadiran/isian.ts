import type { HariLibur, IsiJamKerja, JamKerja } from '../../db/queries/kehadiran/kalender.ts'
import { NAMA_HARI, NAMA_JENIS_LIBUR, NAMA_POLA_KERJA } from '../../domain/kehadiran/istilah.ts'
import { NAMA_AKHIR_STUDI, NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { PANJANG, potong } from '../../domain/teks.ts'
import { readJamSehari, writeJamSehari } from '../../domain/waktu/jam-sehari.ts'
import type { IsiKetidakhadiran } from '../../usecases/kehadiran/save-ketidakhadiran.ts'
import { type IsianTerketik, readKunci, readTanggal } from '../forms/isian.ts'
import { isUuid } from '../middleware/subjek.ts'

export type Kurang = { readonly kode: 'isian-kurang'; readonly isian: readonly string[] }

export function kurang(ada: { readonly [label: string]: unknown }): Result<never, Kurang> {
  const isian = Object.entries(ada).flatMap(([label, nilai]) => (nilai === undefined ? [label] : []))
  return refuse({ kode: 'isian-kurang', isian })
}

export function readWajib(teks: string | undefined, paling: number): string | undefined {
  return teks && teks.length <= paling ? teks : undefined
}

/** A holiday from its form. */
export function readLibur(isian: IsianTerketik): Result<HariLibur, Kurang> {
  const tanggal = readTanggal(isian.tanggal)
  const nama = readWajib(isian.nama, PANJANG.nama)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_LIBUR)
  if (!tanggal || !nama || !jenis) return kurang({ tanggal, nama, jenis })

  return accept({ tanggal, nama, jenis, dasar: potong(isian.dasar ?? '', PANJANG.dasar) || null })
}

/** Leave or travel from its form. */
export function readKetidakhadiran(isian: IsianTerketik): Result<IsiKetidakhadiran, Kurang> {
  const jenis = readKunci(isian.jenis, NAMA_KETIDAKHADIRAN)
  const mulai = readTanggal(isian.mulai)
  const sampai = readTanggal(isian.sampai)
  if (!jenis || !mulai || !sampai) return kurang({ jenis, 'tanggal mulai': mulai, 'tanggal sampai': sampai })
  const nomorSurat = potong(isian.nomorSurat ?? '', PANJANG.nomorSurat) || null
  const keterangan = potong(isian.keterangan ?? '', PANJANG.keterangan) || null

  const tempat = potong(isian.tempat ?? '', PANJANG.tempat) || null
  const akhirStudi = readKunci(isian.akhirStudi, NAMA_AKHIR_STUDI) ?? null

  return accept({ jenis, mulai, sampai, nomorSurat, keterangan, tempat, akhirStudi })
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
  const hari = NAMA_HARI.map((label, i) => ({
    label,
    hari: i + 1,
    teks: isian[`hari${i + 1}`] ?? '',
  })).filter(({ teks }) => teks !== '')
  const jam = hari.flatMap(({ hari: ke, teks }) => {
    const terbaca = readJamSehari(teks)
    return terbaca ? [{ hari: ke, ...terbaca }] : []
  })
  const rusak = hari
    .filter(({ teks }) => !readJamSehari(teks))
    .map(({ label }) => [`jam ${label}`, undefined])
  if (!nama || !dasar || !pola || !mulai || sampai === undefined || unitId === undefined || rusak.length > 0)
    return kurang({
      nama,
      unit: unitId === null ? '' : unitId,
      pola,
      'tanggal mulai': mulai,
      'tanggal sampai': sampai === null ? '' : sampai,
      dasar,
      ...Object.fromEntries(rusak),
    })

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
