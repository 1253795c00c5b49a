import type { JenisPegawai } from '../organisasi/istilah.ts'
import { accept, type Result, refuse } from '../result.ts'
import { isBertumpuk, type Masa } from '../waktu/masa.ts'
import { type AkhirStudi, type JenisKetidakhadiran, jenisKetidakhadiran } from './ketidakhadiran.ts'

export type TidakHadirBaru = Masa & {
  readonly sampai: string
  readonly jenis: JenisKetidakhadiran
  /** The institution where the person studies or works meanwhile. */
  readonly tempat: string | null
  readonly akhirStudi: AkhirStudi | null
}

export type PenolakanTidakHadir =
  | { readonly kode: 'tanggal-terbalik'; readonly mulai: string }
  | {
      readonly kode: 'jenis-tidak-boleh'
      readonly jenis: JenisKetidakhadiran
      readonly pegawai: JenisPegawai
    }
  | { readonly kode: 'tempat-kosong'; readonly jenis: JenisKetidakhadiran }
  | { readonly kode: 'bukan-tugas-belajar' }
  | ({ readonly kode: 'cuti-bertumpuk'; readonly jenis: JenisKetidakhadiran } & Masa)

type Keadaan = {
  readonly pegawai: JenisPegawai
  readonly ada: readonly (Masa & { readonly jenis: JenisKetidakhadiran })[]
}

/** Leave or travel is recorded when the employee's kind may have it and no other lies on the same days (PP 11/2017 Pasal 310; PP 49/2018 Pasal 77). */
export function checkTidakHadir(
  baru: TidakHadirBaru,
  { pegawai, ada }: Keadaan,
): Result<TidakHadirBaru, PenolakanTidakHadir> {
  if (baru.sampai < baru.mulai) return refuse({ kode: 'tanggal-terbalik', mulai: baru.mulai })
  const boleh = jenisKetidakhadiran.apply(pegawai, baru.mulai).nilai
  if (!boleh.includes(baru.jenis)) return refuse({ kode: 'jenis-tidak-boleh', jenis: baru.jenis, pegawai })
  if (baru.akhirStudi !== null && baru.jenis !== 'tugas-belajar')
    return refuse({ kode: 'bukan-tugas-belajar' })
  if (baru.jenis === 'diperbantukan' && baru.tempat === null)
    return refuse({ kode: 'tempat-kosong', jenis: baru.jenis })
  const lain = ada.find((satu) => isBertumpuk(satu, baru))

  return lain
    ? refuse({ kode: 'cuti-bertumpuk', jenis: lain.jenis, mulai: lain.mulai, sampai: lain.sampai })
    : accept(baru)
}
