import type { IsiIdentitas } from '../../db/queries/organisasi/pegawai.ts'
import { isGolongan, isSurel, isTelepon } from '../../domain/organisasi/identitas.ts'
import { NAMA_JENIS_PEGAWAI, NAMA_JENIS_PENUGASAN } from '../../domain/organisasi/istilah.ts'
import { accept, type Result } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, readKunci, readTanggal } from '../forms/isian.ts'
import { type Kurang, kurang, readWajib } from '../forms/kurang.ts'
import { isUuid } from '../middleware/subjek.ts'
import { LABEL_IDENTITAS } from './form-pegawai.tsx'

/** Who a person is, from the form; what is missing or malformed is named. */
export function readIdentitas(isian: IsianTerketik): Result<IsiIdentitas, Kurang> {
  const nama = readWajib(isian.nama, PANJANG.nama)
  const panggilan = readWajib(isian.panggilan, PANJANG.singkatan)
  const jenis = readKunci(isian.jenis, NAMA_JENIS_PEGAWAI)
  const [golongan, surel, telepon] = [
    readBila(isian.golongan, isGolongan),
    readBila(isian.surel, isSurel),
    readBila(isian.telepon, isTelepon),
  ]
  if (!nama || !panggilan || !jenis || golongan === undefined || surel === undefined || telepon === undefined)
    return kurang(
      isian,
      ['nama', sebutan('nama'), nama, PANJANG.nama],
      ['panggilan', sebutan('panggilan'), panggilan, PANJANG.singkatan],
      ['jenis', sebutan('jenis'), jenis],
      ['golongan', sebutan('golongan'), golongan],
      ['telepon', sebutan('telepon'), telepon],
      ['surel', sebutan('surel'), surel],
    )

  return accept({ nama, panggilan, jenis, golongan, surel, telepon })
}

function sebutan(kunci: keyof typeof LABEL_IDENTITAS): string {
  return LABEL_IDENTITAS[kunci].toLowerCase()
}

/** Empty, or well-formed; undefined otherwise. */
export function readBila(teks = '', isBenar: (teks: string) => boolean): string | null | undefined {
  if (teks === '') return null

  return isBenar(teks) ? teks : undefined
}

/** The id that a choice stands for. */
export function readUuid(teks = ''): string | undefined {
  return isUuid(teks) ? teks : undefined
}

/** When something holds: from a day, and maybe until one; undefined where the day does not exist. */
export function readMasa({ mulai, sampai }: IsianTerketik) {
  return { mulai: readTanggal(mulai), sampai: sampai ? readTanggal(sampai) : null }
}

/** A post given to somebody. */
export function readPenugasan(isian: IsianTerketik) {
  const jenis = readKunci(isian.jenis, NAMA_JENIS_PENUGASAN)
  const { mulai, sampai } = readMasa(isian)
  const jabatanId = readUuid(isian.jabatanId)
  if (!jenis || !mulai || sampai === undefined || !jabatanId)
    return kurang(
      isian,
      ['jabatanId', 'jabatan', jabatanId],
      ['jenis', 'jenis', jenis],
      ['mulai', 'tanggal mulai', mulai],
      ['sampai', 'tanggal sampai', sampai],
    )

  return accept({ jabatanId, jenis, mulai, sampai, nomorSk: isian.nomorSk || null })
}
