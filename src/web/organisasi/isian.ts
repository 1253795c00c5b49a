import type { IsiIdentitas } from '../../db/queries/organisasi/pegawai.ts'
import { isGolongan, isSurel, isTelepon } from '../../domain/organisasi/identitas.ts'
import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, readKunci } from '../forms/isian.ts'

type Kurang = { readonly kode: 'isian-kurang'; readonly isian: readonly (keyof IsiIdentitas)[] }

/** Who a person is, from the form; what is missing or malformed is named. */
export function readIdentitas(isian: IsianTerketik): Result<IsiIdentitas, Kurang> {
  const { nama = '', panggilan = '', golongan = '', surel = '', telepon = '' } = isian
  const jenis = readKunci(isian.jenis, NAMA_JENIS_PEGAWAI)
  const kurang: (keyof IsiIdentitas)[] = []
  if (nama === '' || nama.length > PANJANG.nama) kurang.push('nama')
  if (panggilan === '' || panggilan.length > PANJANG.singkatan) kurang.push('panggilan')
  if (golongan !== '' && !isGolongan(golongan)) kurang.push('golongan')
  if (surel !== '' && !isSurel(surel)) kurang.push('surel')
  if (telepon !== '' && !isTelepon(telepon)) kurang.push('telepon')
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
