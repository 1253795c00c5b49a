import type { Pelaku } from '../domain/organisasi/pelaku.ts'
import { isPeranPengamat } from '../domain/organisasi/peran.ts'
import { paths } from './paths.ts'
import type { ButirMenu, KelompokMenu } from './ui/menu.tsx'

/** What waits for this person, by address; shown as the count of a menu item. */
export type Menunggu = { readonly [href: string]: number | undefined }

type Menu = {
  readonly menu: readonly KelompokMenu[]
  readonly dock: readonly [ButirMenu, ButirMenu, ButirMenu]
}

const BERANDA: ButirMenu = { label: 'Beranda', href: paths.beranda.beranda, ikon: 'house' }
const KEGIATAN: ButirMenu = { label: 'Kegiatan harian', href: paths.aktivitas.hariIni, ikon: 'square-pen' }
const SKP: ButirMenu = { label: 'SKP saya', href: paths.skp.milikku, ikon: 'target' }
const PEMBINAAN: ButirMenu = { label: 'Pembinaan', href: paths.pembinaan.ikhtisar, ikon: 'user-check' }
const REVIEW: ButirMenu = { label: 'Review harian', href: paths.aktivitas.review, ikon: 'list-checks' }
const PANTAUAN: ButirMenu = { label: 'Pantauan', href: paths.pantauan.kota, ikon: 'activity' }
const MATRIKS: ButirMenu = { label: 'Matriks peran', href: paths.rencana.matriks, ikon: 'network' }
const RENCANA: ButirMenu = { label: 'Perjanjian kinerja', href: paths.rencana.daftar, ikon: 'target' }
const LAPORAN: ButirMenu = { label: 'Laporan evaluasi', href: paths.laporan.daftar, ikon: 'clipboard-check' }
const PEGAWAI: ButirMenu = { label: 'Pegawai', href: paths.organisasi.pegawai, ikon: 'users' }
const PERAN: ButirMenu = { label: 'Peran', href: paths.organisasi.peran, ikon: 'shield-check' }
const IMPOR: ButirMenu = { label: 'Impor data', href: paths.organisasi.impor, ikon: 'upload' }
const JEJAK: ButirMenu = { label: 'Jejak audit', href: paths.jejak.jejak, ikon: 'scroll-text' }
const GANGGUAN: ButirMenu = { label: 'Gangguan layanan', href: paths.penilaian.gangguan, ikon: 'clock' }
const KETENTUAN: ButirMenu = { label: 'Ketentuan', href: paths.ketentuan.daftar, ikon: 'scale' }

/** The menu of a person: what may not be opened is not shown. */
export function menuFor(pelaku: Pelaku, aktif: string, menunggu: Menunggu = {}): Menu {
  const hias = (butir: ButirMenu): ButirMenu => ({
    ...butir,
    aktif: butir.href === aktif,
    hitung: menunggu[butir.href],
  })
  const kelompok = (judul: string | undefined, butir: readonly ButirMenu[]): KelompokMenu[] =>
    butir.length === 0 ? [] : [{ kelompok: judul, butir: butir.map(hias) }]
  const menu = [
    ...kelompok(undefined, utama(pelaku)),
    ...kelompok('Tim saya', tim(pelaku)),
    ...kelompok(judulUnit(pelaku), unit(pelaku)),
    ...kelompok('Administrasi', administrasi(pelaku)),
    ...kelompok('Pengawasan', pelaku.peran.includes('inspektorat') ? [JEJAK, GANGGUAN] : []),
  ]

  return { menu, dock: dock(pelaku).map(hias) as [ButirMenu, ButirMenu, ButirMenu] }
}

function utama({ pegawaiId }: Pelaku): ButirMenu[] {
  if (!pegawaiId) return [BERANDA, KETENTUAN]
  return [
    BERANDA,
    KEGIATAN,
    SKP,
    { label: 'Umpan balik', href: paths.umpanBalik.milikku, ikon: 'message-square' },
    PEMBINAAN,
    { label: 'Tim kerja', href: paths.rencana.timKerja, ikon: 'users' },
    { label: 'Penilaian saya', href: paths.penilaian.milikku, ikon: 'gauge' },
    KETENTUAN,
  ]
}

function tim({ isPenilai, pegawaiId }: Pelaku): ButirMenu[] {
  if (!isPenilai) return []
  return [
    REVIEW,
    ...(pegawaiId ? [MATRIKS] : []),
    { label: 'SKP tim', href: paths.skp.tim, ikon: 'clipboard-list' },
    { label: 'Penilaian tim', href: paths.penilaian.tim, ikon: 'gauge' },
    ...(pegawaiId ? [] : [PEMBINAAN]),
  ]
}

function judulUnit({ peran }: Pelaku): string {
  return peran.includes('kepala-daerah') ? 'Kota' : 'Unit saya'
}

function unit({ memimpin, peran }: Pelaku): ButirMenu[] {
  const bolehPantau = memimpin.length > 0 || peran.some(isPeranPengamat)
  return bolehPantau ? [PANTAUAN, RENCANA, LAPORAN] : []
}

function administrasi({ peran }: Pelaku): ButirMenu[] {
  if (!peran.includes('admin-bkpsdm') && !peran.includes('admin-opd')) return []
  return [
    PEGAWAI,
    { label: 'Unit dan jabatan', href: paths.organisasi.unit, ikon: 'network' },
    { label: 'Kalender dan cuti', href: paths.kehadiran.kalender, ikon: 'calendar-days' },
    ...(peran.includes('admin-bkpsdm') ? [GANGGUAN] : []),
    { label: 'Akun', href: paths.akun.kelola, ikon: 'key-round' },
    ...(peran.includes('admin-bkpsdm') ? [PERAN] : []),
    IMPOR,
  ]
}

function dock(pelaku: Pelaku): [ButirMenu, ButirMenu, ButirMenu] {
  const kegiatan = { ...KEGIATAN, label: 'Kegiatan' }
  if (pelaku.peran.includes('kepala-daerah')) return [{ ...PANTAUAN, label: 'Kota' }, BERANDA, KETENTUAN]
  if (pelaku.peran.includes('inspektorat') && !pelaku.isPenilai)
    return [{ ...JEJAK, label: 'Jejak' }, BERANDA, kegiatan]
  if (pelaku.isPenilai) return [BERANDA, kegiatan, { ...REVIEW, label: 'Tim' }]
  if (pelaku.pegawaiId) return [BERANDA, kegiatan, { ...SKP, label: 'SKP' }]
  const akun: ButirMenu = { label: 'Akun saya', href: paths.akun.milikku, ikon: 'user' }
  return [BERANDA, KETENTUAN, unit(pelaku)[0] ?? akun]
}
