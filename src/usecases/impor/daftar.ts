import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { imporGiliran } from '../kehadiran/impor-giliran.ts'
import { imporJamKerja } from '../kehadiran/impor-jam-kerja.ts'
import { imporKetidakhadiran } from '../kehadiran/impor-ketidakhadiran.ts'
import { imporLibur } from '../kehadiran/impor-libur.ts'
import { imporJabatan } from '../organisasi/impor-jabatan.ts'
import { imporPegawai } from '../organisasi/impor-pegawai.ts'
import { imporPenugasan } from '../organisasi/impor-penugasan.ts'
import { imporReorganisasi } from '../organisasi/impor-reorganisasi.ts'
import { imporUnit } from '../organisasi/impor-unit.ts'
import { imporAngkaKredit } from '../penilaian/catatan/impor-angka-kredit.ts'
import { imporHasil } from '../penilaian/catatan/impor-hasil.ts'
import { imporNilaiLama } from '../penilaian/catatan/impor-nilai-lama.ts'
import type { JenisImpor } from './jenis.ts'

/** Everything that can come from a spreadsheet, in the order in which a new city fills it. */
export const JENIS_IMPOR: readonly JenisImpor[] = [
  imporUnit,
  imporJabatan,
  imporPegawai,
  imporPenugasan,
  imporReorganisasi,
  imporLibur,
  imporJamKerja,
  imporKetidakhadiran,
  imporGiliran,
  imporAngkaKredit,
  imporNilaiLama,
  imporHasil,
]

/** A kind of import that this person may use. */
export function findJenisImpor(id: string, { peran }: Pelaku): JenisImpor | undefined {
  return JENIS_IMPOR.find((jenis) => jenis.id === id && jenis.peran.some((satu) => peran.includes(satu)))
}
