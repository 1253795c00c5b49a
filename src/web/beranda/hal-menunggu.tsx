import type { Menunggu } from '../../db/queries/beranda/menunggu.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { paths } from '../paths.ts'
import type { NamaIkon } from '../ui/ikon.tsx'
import { tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'

export type HalMenunggu = {
  readonly ikon: NamaIkon
  readonly judul: string
  readonly rinci?: string
  readonly href: string
  readonly aksi: string
}

type Susun = (menunggu: Menunggu, pelaku: Pelaku, hariIni: string) => HalMenunggu | undefined

/** What may wait for a person, the most pressing first. */
const URUTAN: readonly Susun[] = [
  ({ dikembalikan, catatanDikembalikan, tanggalDikembalikan }) =>
    dikembalikan > 0 && tanggalDikembalikan
      ? {
          ikon: 'undo-2',
          judul: `Perbaiki ${dikembalikan} catatan yang dikembalikan`,
          rinci: `${tulisHari(tanggalDikembalikan)}: “${catatanDikembalikan ?? ''}”`,
          href: url(paths.aktivitas.hari, { tanggal: tanggalDikembalikan }),
          aksi: 'Perbaiki',
        }
      : undefined,
  ({ skpDikembalikanId }) =>
    skpDikembalikanId
      ? {
          ikon: 'target',
          judul: 'Perbaiki SKP yang dikembalikan',
          rinci: 'Penilai menulis catatan pada barisnya.',
          href: url(paths.skp.tampil, { skpId: skpDikembalikanId }),
          aksi: 'Perbaiki SKP',
        }
      : undefined,
  ({ tanpaSkp }) =>
    tanpaSkp
      ? {
          ikon: 'target',
          judul: 'Susun SKP tahun ini',
          rinci: 'Kegiatan dapat dicatat setelah SKP ditetapkan.',
          href: paths.skp.milikku,
          aksi: 'Susun SKP',
        }
      : undefined,
  ({ reviewMenunggu }) =>
    reviewMenunggu > 0
      ? {
          ikon: 'list-checks',
          judul: `Tinjau ${reviewMenunggu} catatan tim`,
          rinci: 'Yang perlu dilihat ada di atas.',
          href: paths.aktivitas.review,
          aksi: 'Tinjau',
        }
      : undefined,
  ({ skpDiajukan }) =>
    skpDiajukan > 0
      ? {
          ikon: 'clipboard-list',
          judul: `Putuskan ${skpDiajukan} SKP yang diajukan`,
          rinci: 'Tetapkan, atau kembalikan dengan catatan.',
          href: paths.skp.tim,
          aksi: 'Buka SKP tim',
        }
      : undefined,
  ({ evaluasiMenunggu }) =>
    evaluasiMenunggu > 0
      ? {
          ikon: 'gauge',
          judul: `Nilai ${evaluasiMenunggu} evaluasi`,
          rinci: 'Masa evaluasinya sudah dibuka.',
          href: paths.penilaian.tim,
          aksi: 'Nilai',
        }
      : undefined,
  ({ entriHariIni, tanpaSkp }, { pegawaiId }) =>
    pegawaiId && entriHariIni === 0 && !tanpaSkp
      ? {
          ikon: 'square-pen',
          judul: 'Catat kegiatan hari ini',
          rinci: 'Belum ada catatan hari ini.',
          href: paths.aktivitas.hariIni,
          aksi: 'Catat',
        }
      : undefined,
  ({ evaluasiBaru }) =>
    evaluasiBaru > 0
      ? {
          ikon: 'gauge',
          judul: `Baca ${evaluasiBaru} hasil evaluasi`,
          rinci: 'Terima hasilnya setelah Anda baca.',
          href: paths.penilaian.milikku,
          aksi: 'Baca hasil',
        }
      : undefined,
]

export function listHalMenunggu(menunggu: Menunggu, pelaku: Pelaku, hariIni: string): HalMenunggu[] {
  return URUTAN.flatMap((susun) => susun(menunggu, pelaku, hariIni) ?? [])
}
