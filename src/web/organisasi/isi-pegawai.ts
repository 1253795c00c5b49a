import type { BarisPenugasan, Identitas } from '../../db/queries/organisasi/pegawai.ts'
import type { BarisPenilaiKhusus } from '../../db/queries/organisasi/penilai-khusus.ts'
import type { PenilaiPada } from '../../db/queries/organisasi/penilai-pada.ts'
import type { PeringatanNip } from '../../domain/organisasi/susunan-nip.ts'
import type { Pesan } from '../pesan.ts'

/** What the page of a person shows. */
export type IsiPegawai = {
  readonly pegawaiId: string
  readonly orang: Identitas
  readonly penugasan: readonly BarisPenugasan[]
  readonly khusus: readonly BarisPenilaiKhusus[]
  readonly penilai: PenilaiPada
  readonly peringatanNip: readonly PeringatanNip[]
  readonly hariIni: string
  readonly bolehUbah: boolean
  readonly penolakan?: Pesan | undefined
}
