import type { IsiJabatan } from '../../db/queries/organisasi/jabatan.ts'
import type { IsiUnit } from '../../db/queries/organisasi/unit.ts'
import { isKode } from '../../domain/organisasi/identitas.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_UNIT, NAMA_JENJANG } from '../../domain/organisasi/istilah.ts'
import { accept, type Result } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, readKunci, readTanggal } from '../forms/isian.ts'
import { type Kurang, kurang, readWajib } from '../forms/kurang.ts'
import { isUuid } from '../middleware/subjek.ts'
import { readBila } from './isian.ts'

type Sejak<Isi> = { readonly kode: string; readonly mulai: string; readonly isi: Isi }

/** A unit from its form; codes are asked only of a new one. */
export function readUnit(isian: IsianTerketik, indukId: string | null): Result<Sejak<IsiUnit>, Kurang> {
  const nama = readWajib(isian.nama, PANJANG.namaJabatan)
  const singkatan = readWajib(isian.singkatan, PANJANG.singkatan)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_UNIT)
  const mulai = readTanggal(isian.mulai)
  const kode = readKode(isian)
  if (!nama || !singkatan || !jenis || !mulai || kode === undefined)
    return kurang(
      isian,
      ['kode', 'kode', kode],
      ['nama', 'nama', nama, PANJANG.namaJabatan],
      ['singkatan', 'singkatan', singkatan, PANJANG.singkatan],
      ['jenis', 'jenis', jenis],
      ['mulai', 'tanggal berlaku', mulai],
    )

  return accept({ kode, mulai, isi: { nama, singkatan, jenis, indukId } })
}

/** A post from its form. */
export function readJabatan(isian: IsianTerketik, unitId: string): Result<Sejak<IsiJabatan>, Kurang> {
  const nama = readWajib(isian.nama, PANJANG.namaJabatan)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_JABATAN)
  const jenjang = isian.jenjang ? readKunci(isian.jenjang, NAMA_JENJANG) : null
  const kelas = isian.kelas ? readKelas(isian.kelas) : null
  const atasanId = readBila(isian.atasanId, isUuid)
  const mulai = readTanggal(isian.mulai)
  const kode = readKode(isian)
  if (
    !nama ||
    !jenis ||
    jenjang === undefined ||
    kelas === undefined ||
    !mulai ||
    kode === undefined ||
    atasanId === undefined
  )
    return kurang(
      isian,
      ['kode', 'kode', kode],
      ['nama', 'nama', nama, PANJANG.namaJabatan],
      ['jenis', 'jenis', jenis],
      ['jenjang', 'jenjang', jenjang],
      ['atasanId', 'atasan', atasanId],
      ['kelas', 'kelas (1–17)', kelas],
      ['mulai', 'tanggal berlaku', mulai],
    )
  const isPimpinan = isian.isPimpinan === 'ya'

  return accept({ kode, mulai, isi: { nama, jenis, jenjang, unitId, atasanId, isPimpinan, kelas } })
}

/** Asked only of a new unit or post. */
function readKode({ kode }: IsianTerketik): string | undefined {
  if (kode === undefined) return ''

  return isKode(kode) ? kode : undefined
}

function readKelas(teks: string): number | undefined {
  const kelas = Number(teks)
  return Number.isInteger(kelas) && kelas >= 1 && kelas <= 17 ? kelas : undefined
}
