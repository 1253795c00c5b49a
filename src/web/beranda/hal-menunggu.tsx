import type { Menunggu } from '../../db/queries/beranda/menunggu.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { paths } from '../paths.ts'
import { tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { CatatanBeranda } from './catatan.ts'
import type { HalMenunggu } from './hal.ts'
import type { HalJamBeranda } from './hal-jam.ts'
import type { TenggatBeranda } from './tenggat.ts'

type Menanti = Menunggu & Pick<CatatanBeranda, 'entriHariIni' | 'isKerjaHariIni'>
type Susun = (menunggu: Menanti, pelaku: Pelaku, tenggat: TenggatBeranda) => HalMenunggu | undefined

/** What may wait for a person, the most pressing first. */
const URUTAN: readonly Susun[] = [
  ({ dikembalikan, catatanDikembalikan, tanggalDikembalikan }, _, tenggat) =>
    dikembalikan > 0 && tanggalDikembalikan
      ? {
          ikon: 'undo-2',
          judul: `Perbaiki ${dikembalikan} catatan yang dikembalikan`,
          rinci: `${tulisHari(tanggalDikembalikan)}: “${catatanDikembalikan ?? ''}”`,
          href: url(paths.aktivitas.hari, { tanggal: tanggalDikembalikan }),
          aksi: 'Perbaiki',
          tenggat: tenggat.kembali,
        }
      : undefined,
  ({ skpDikembalikanId }, _, tenggat) =>
    skpDikembalikanId
      ? {
          ikon: 'target',
          judul: 'Perbaiki SKP yang dikembalikan',
          rinci: 'Penilai menulis catatan pada barisnya.',
          href: url(paths.skp.tampil, { skpId: skpDikembalikanId }),
          aksi: 'Perbaiki SKP',
          tenggat: tenggat.skpKembali,
        }
      : undefined,
  ({ tanpaSkp }, _, tenggat) =>
    tanpaSkp
      ? {
          ikon: 'target',
          judul: 'Susun SKP tahun ini',
          rinci: 'Kegiatan dapat dicatat setelah SKP ditetapkan.',
          href: paths.skp.milikku,
          aksi: 'Susun SKP',
          tenggat: tenggat.skpBaru,
        }
      : undefined,
  ({ reviewMenunggu }, _, tenggat) =>
    reviewMenunggu > 0
      ? {
          ikon: 'list-checks',
          judul: `Tinjau ${reviewMenunggu} catatan tim`,
          rinci: 'Yang perlu dilihat ada di atas.',
          href: paths.aktivitas.review,
          aksi: 'Tinjau',
          tenggat: tenggat.review,
        }
      : undefined,
  ({ skpDiajukan }, _, tenggat) =>
    skpDiajukan > 0
      ? {
          ikon: 'clipboard-list',
          judul: `Putuskan ${skpDiajukan} SKP yang diajukan`,
          rinci: 'Tetapkan, atau kembalikan dengan catatan.',
          href: paths.skp.tim,
          aksi: 'Buka SKP tim',
          tenggat: tenggat.skpTim,
        }
      : undefined,
  ({ evaluasiMenunggu }, _, tenggat) =>
    evaluasiMenunggu > 0
      ? {
          ikon: 'gauge',
          judul: `Nilai ${evaluasiMenunggu} evaluasi`,
          rinci: 'Masa evaluasinya sudah dibuka.',
          href: paths.penilaian.tim,
          aksi: 'Nilai',
          tenggat: tenggat.evaluasi,
        }
      : undefined,
  ({ entriHariIni, isKerjaHariIni, tanpaSkp }, { pegawaiId }) =>
    pegawaiId && isKerjaHariIni && entriHariIni === 0 && !tanpaSkp
      ? {
          ikon: 'square-pen',
          judul: 'Catat kegiatan hari ini',
          rinci: 'Belum ada catatan hari ini.',
          href: paths.aktivitas.hariIni,
          aksi: 'Catat',
        }
      : undefined,
  ({ evaluasiBaru }, _, tenggat) =>
    evaluasiBaru > 0
      ? {
          ikon: 'gauge',
          judul: `Baca ${evaluasiBaru} hasil evaluasi`,
          rinci: 'Terima hasilnya setelah Anda baca.',
          href: paths.penilaian.milikku,
          aksi: 'Baca hasil',
          tenggat: tenggat.hasil,
        }
      : undefined,
]

type Bahan = Pick<CatatanBeranda, 'entriHariIni' | 'isKerjaHariIni'> & {
  readonly menunggu: Menunggu
  readonly pelaku: Pelaku
  readonly tenggat: TenggatBeranda
  /** Periods whose spread still needs its reason. */
  readonly sebaran: readonly PeriodeTercatat[]
  /** What the clock of evaluations asks. */
  readonly jam: HalJamBeranda
  /** What heads of units have handed in. */
  readonly unit: readonly HalMenunggu[]
}

export function listHalMenunggu({
  menunggu,
  pelaku,
  tenggat,
  sebaran,
  jam,
  unit,
  entriHariIni,
  isKerjaHariIni,
}: Bahan): HalMenunggu[] {
  const berbatas = { ...tenggat, hasil: jam.hasil }
  const hal = URUTAN.flatMap(
    (susun) => susun({ ...menunggu, entriHariIni, isKerjaHariIni }, pelaku, berbatas) ?? [],
  )
  const alasan = sebaran.map(
    (periode): HalMenunggu => ({
      ikon: 'gauge',
      judul: `Tulis alasan sebaran ${namaPeriode(periode)}`,
      rinci: 'Sebaran predikat tim menyimpang dari pola.',
      href: `${url(paths.penilaian.tim, {}, { periode: periode.id })}#alasan`,
      aksi: 'Tulis alasan',
      tenggat: tenggat.sebaran.get(periode.jendelaSampai),
    }),
  )

  return [...jam.hal, ...hal, ...unit, ...alasan]
}
