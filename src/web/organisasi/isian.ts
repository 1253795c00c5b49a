import type { IsiIdentitas } from '../../db/queries/organisasi/pegawai.ts'
import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { type IsianTerketik, readKunci } from '../forms/isian.ts'

type Kurang = { readonly kode: 'isian-kurang'; readonly isian: readonly (keyof IsiIdentitas)[] }

const SUREL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const GOLONGAN = /^(I|II|III|IV)\/[a-e]$|^(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII)$/
const TELEPON = /^[+\d][\d\s-]{5,19}$/

/** Whether that text may stand as a rank: I/a ... IV/e, or I ... XVII for PPPK. */
export function isGolongan(teks: string): boolean {
  return GOLONGAN.test(teks)
}

export function isSurel(teks: string): boolean {
  return SUREL.test(teks) && teks.length <= 150
}

/** Who a person is, from the form; what is missing or malformed is named. */
export function readIdentitas(isian: IsianTerketik): Result<IsiIdentitas, Kurang> {
  const { nama = '', panggilan = '', golongan = '', surel = '', telepon = '' } = isian
  const jenis = readKunci(isian.jenis, NAMA_JENIS_PEGAWAI)
  const kurang: (keyof IsiIdentitas)[] = []
  if (nama === '' || nama.length > 150) kurang.push('nama')
  if (panggilan === '' || panggilan.length > 60) kurang.push('panggilan')
  if (golongan !== '' && !isGolongan(golongan)) kurang.push('golongan')
  if (surel !== '' && !isSurel(surel)) kurang.push('surel')
  if (telepon !== '' && !TELEPON.test(telepon)) kurang.push('telepon')
  if (!jenis || kurang.length > 0)
    return refuse({ kode: 'isian-kurang', isian: jenis ? kurang : [...kurang, 'jenis'] })

  return accept({
    nama,
    panggilan,
    jenis,
    golongan: golongan || null,
    surel: surel || null,
    telepon: telepon || null,
  })
}
