import type { IsiJabatan } from '../../db/queries/organisasi/jabatan.ts'
import type { IsiUnit } from '../../db/queries/organisasi/unit.ts'
import { isKode } from '../../domain/organisasi/identitas.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_UNIT, NAMA_JENJANG } from '../../domain/organisasi/istilah.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, readKunci, readTanggal } from '../forms/isian.ts'
import { isUuid } from '../middleware/subjek.ts'

export type Kurang = { readonly kode: 'isian-kurang'; readonly isian: readonly string[] }
type Sejak<Isi> = { readonly kode: string; readonly mulai: string; readonly isi: Isi }

function readTeksWajib(teks: string | undefined, paling: number): string | undefined {
  return teks && teks.length <= paling ? teks : undefined
}

function listKurang(ada: { readonly [label: string]: unknown }): string[] {
  return Object.entries(ada).flatMap(([label, nilai]) =>
    nilai === undefined || nilai === false ? [label] : [],
  )
}

/** A unit from its form; codes are asked only of a new one. */
export function readUnit(isian: IsianTerketik, indukId: string | null): Result<Sejak<IsiUnit>, Kurang> {
  const nama = readTeksWajib(isian.nama, PANJANG.namaJabatan)
  const singkatan = readTeksWajib(isian.singkatan, PANJANG.singkatan)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_UNIT)
  const mulai = readTanggal(isian.mulai)
  const kode = isian.kode ?? ''
  const isKodeBaik = isian.kode === undefined || isKode(kode)
  if (!nama || !singkatan || !jenis || !mulai || !isKodeBaik)
    return refuse({
      kode: 'isian-kurang',
      isian: listKurang({ kode: isKodeBaik, nama, singkatan, jenis, 'tanggal berlaku': mulai }),
    })

  return accept({ kode, mulai, isi: { nama, singkatan, jenis, indukId } })
}

/** A post from its form. */
export function readJabatan(isian: IsianTerketik, unitId: string): Result<Sejak<IsiJabatan>, Kurang> {
  const nama = readTeksWajib(isian.nama, PANJANG.namaJabatan)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_JABATAN)
  const jenjang = isian.jenjang ? readKunci(isian.jenjang, NAMA_JENJANG) : null
  const kelas = isian.kelas ? readKelas(isian.kelas) : null
  const atasanId = isian.atasanId || null
  const mulai = readTanggal(isian.mulai)
  const kode = isian.kode ?? ''
  const isKodeBaik = isian.kode === undefined || isKode(kode)
  const isAtasanBaik = atasanId === null || isUuid(atasanId)
  if (
    !nama ||
    !jenis ||
    jenjang === undefined ||
    kelas === undefined ||
    !mulai ||
    !isKodeBaik ||
    !isAtasanBaik
  )
    return refuse({
      kode: 'isian-kurang',
      isian: listKurang({
        kode: isKodeBaik,
        nama,
        jenis,
        jenjang: jenjang ?? (jenjang === null || undefined),
        'kelas (1–17)': kelas ?? (kelas === null || undefined),
        atasan: isAtasanBaik,
        'tanggal berlaku': mulai,
      }),
    })
  const isPimpinan = isian.isPimpinan === 'ya'

  return accept({ kode, mulai, isi: { nama, jenis, jenjang, unitId, atasanId, isPimpinan, kelas } })
}

function readKelas(teks: string): number | undefined {
  const kelas = Number(teks)
  return Number.isInteger(kelas) && kelas >= 1 && kelas <= 17 ? kelas : undefined
}
