import { bentukSkp } from '../../../src/domain/skp/bentuk.ts'
import { acak, pembuatId } from '../acak.ts'
import type { HasilContoh, IndikatorContoh } from '../isi/bentuk.ts'
import { isiJabatanContoh, isiTempat } from '../isi/pustaka.ts'
import { geser } from '../kalender/kalender.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Jabatan } from '../susunan/bangun.ts'
import { TOKOH } from '../tokoh.ts'
import type { Indikator, Rhk, Skp, StatusSkp } from './bentuk.ts'
import { ekspektasi } from './perilaku.ts'

/** One stretch of a year in one post under one rater. */
export type Masa = {
  readonly pegawai: Pegawai
  readonly jabatan: Jabatan
  readonly penilaiId: string | null
  readonly tahun: number
  readonly mulai: string
  readonly sampai: string
}

type Pembuat = {
  readonly masa: readonly Masa[]
  readonly hariIni: string
  /** People who rate somebody: they always have a plan. */
  readonly penilai: ReadonlySet<string>
}

/** Every plan of a year, each rater's before those of the people below. */
export function buatSkp({ masa, hariIni, penilai }: Pembuat): Skp[] {
  const id = pembuatId(`skp/${masa[0]?.tahun ?? 0}`)
  const menurutPegawai = new Map(masa.map((m) => [m.pegawai.id, m]))
  const jadi = new Map<Masa, Skp>()
  const buat = (m: Masa): Skp => {
    const ada = jadi.get(m)
    if (ada) return ada
    const milikPenilai = m.penilaiId === null ? undefined : menurutPegawai.get(m.penilaiId)
    const atasan = milikPenilai && buat(milikPenilai)
    const skp = susun(m, { id, atasan, status: statusSkp(m, { hariIni, penilai }) })
    jadi.set(m, skp)
    return skp
  }

  return masa.filter((m) => penilai.has(m.pegawai.id) || !isTanpaSkp(m.pegawai)).map(buat)
}

/** Eight in a hundred have not written a plan yet. */
function isTanpaSkp(p: Pegawai): boolean {
  return (
    !isTokoh(p) &&
    !TETAP[p.jabatan.kode] &&
    p.jabatan.unit.kode !== 'pkm-sempaja' &&
    acak(`tanpa-skp/${p.nip}`).peluang(0.08)
  )
}

function isTokoh(p: Pegawai): boolean {
  return TOKOH.some((t) => t.nip === p.nip || t.nama === p.nama)
}

type Status = { status: StatusSkp; diajukanPada: string | null; ditetapkanPada: string | null }

/** One plan in each other state, whatever the chances say. */
const TETAP: { readonly [jabatan: string]: StatusSkp } = {
  'kesra/pengadministrasi-perkantoran': 'draf',
  'ekonomi/pengadministrasi-perkantoran': 'diajukan',
  'adbang/pengadministrasi-perkantoran': 'dikembalikan',
}

function statusSkp(m: Masa, { hariIni, penilai }: Omit<Pembuat, 'masa'>): Status {
  const a = acak(`status-skp/${m.pegawai.nip}/${m.mulai}`)
  const setelah = a.peluang(0.05) ? a.antara(31, 40) : a.antara(4, 28)
  const ditetapkan = geser(m.mulai, setelah)
  const jam = `T${String(a.antara(8, 15)).padStart(2, '0')}:${String(a.antara(10, 59))}:00+08:00`
  const diajukanPada = `${geser(ditetapkan, -2)}${jam}`
  const n = a.pecahan()
  const isBiasa = penilai.has(m.pegawai.id) || isTokoh(m.pegawai) || m.jabatan.unit.kode === 'pkm-sempaja'
  if (ditetapkan >= hariIni) return { status: 'draf', diajukanPada: null, ditetapkanPada: null }
  const tetap = TETAP[m.jabatan.kode]
  if (m.sampai < hariIni || (!tetap && (isBiasa || n > 0.045)))
    return { status: 'ditetapkan', diajukanPada, ditetapkanPada: `${ditetapkan}${jam}` }

  const baru = `${geser(hariIni, -a.antara(2, 9))}${jam}`
  if (tetap ? tetap === 'draf' : n < 0.015)
    return { status: 'draf', diajukanPada: null, ditetapkanPada: null }

  return {
    status: tetap ?? (n < 0.032 ? 'diajukan' : 'dikembalikan'),
    diajukanPada: baru,
    ditetapkanPada: null,
  }
}

type Bahan = { id: (tanggal: string) => string; atasan: Skp | undefined; status: Status }

function susun(m: Masa, { id, atasan, status }: Bahan): Skp {
  const contoh = isiJabatanContoh(m.jabatan)
  const { jenis, pimpinan: isPimpinan = false, unit } = m.jabatan
  const bentuk = bentukSkp.apply({ jenis, isPimpinan, jenisUnit: unit.jenis }, `${m.tahun}-12-31`).nilai

  return {
    ...m,
    ...status,
    id: id(m.mulai),
    bentuk,
    rhk: contoh.rhk.map((hasil) => susunRhk(hasil, { m, id, atasan: bentuk === 'jpt' ? undefined : atasan })),
    ekspektasi: ekspektasi(acak(`perilaku/${m.pegawai.nip}/${m.tahun}`)),
    kegiatan: contoh.kegiatan,
  }
}

function susunRhk(
  hasil: HasilContoh,
  { m, id, atasan }: { m: Masa; id: (t: string) => string; atasan: Skp | undefined },
): Rhk {
  const utama = atasan?.rhk.filter((r) => r.jenis === 'utama') ?? []

  return {
    id: id(m.mulai),
    jenis: hasil.jenis,
    uraian: isiTempat(hasil.uraian, m.jabatan),
    diintervensiId:
      hasil.jenis === 'utama' ? (utama[hasil.ke % Math.max(1, utama.length)]?.id ?? null) : null,
    indikator: hasil.indikator.map((i) => susunIndikator(i, id(m.mulai))),
  }
}

const ASPEK: ReadonlySet<string> = new Set(['kuantitas', 'kualitas', 'waktu', 'biaya'])

export function susunIndikator([ukuran, uraian, target, satuan]: IndikatorContoh, id: string): Indikator {
  const isAspek = ASPEK.has(ukuran)

  return { id, aspek: isAspek ? ukuran : null, perspektif: isAspek ? null : ukuran, uraian, target, satuan }
}
