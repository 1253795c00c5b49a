import { accept, type Result, refuse } from '../result.ts'
import type { Organisasi, Pemangku } from './organisasi.ts'

/** One post that was looked at on the way up, and how it stood that day. */
export type Langkah = {
  readonly jabatanNama: string
  readonly keadaan: Pemangku['jenis'] | 'kosong' | 'diri-sendiri'
}

export type Penilai = {
  readonly penilaiId: string
  /** The post from which the rating is given. */
  readonly jabatanId: string
  readonly sebagai: Pemangku['jenis'] | 'didelegasikan' | 'pembetulan'
  readonly langkah: readonly Langkah[]
  readonly kalimat: string
}

export type TidakAdaPenilai = {
  readonly kode: 'tidak-ada-penilai'
  readonly sebab: 'tanpa-jabatan' | 'puncak' | 'melingkar'
  readonly langkah: readonly Langkah[]
}

const AWAL_KHUSUS = { didelegasikan: 'Penilaian didelegasikan', pembetulan: 'Penilai dibetulkan' } as const

type Pencarian = { readonly mulai: string; readonly bukan: readonly string[] }

/** Pejabat penilai kinerja: who rates this person that day; the direct superior, whoever acts in that post, a named rater, or the next superior (PermenPANRB 6/2022 Lampiran Bab IV.A.2-7). */
export function penilai(organisasi: Organisasi, pegawaiId: string): Result<Penilai, TidakAdaPenilai> {
  const khusus = organisasi.khusus.get(pegawaiId)
  const jabatanKhusus = khusus && organisasi.tempat.get(khusus.penilaiId)?.definitif
  // A named rater who has left office rates nobody: the line of superiors speaks again.
  if (khusus && jabatanKhusus && khusus.penilaiId !== pegawaiId)
    return accept({
      penilaiId: khusus.penilaiId,
      jabatanId: jabatanKhusus,
      sebagai: khusus.sebab,
      langkah: [],
      kalimat: `${AWAL_KHUSUS[khusus.sebab]}: ${khusus.alasan}`,
    })

  const tempat = organisasi.tempat.get(pegawaiId)
  if (!tempat) return refuse({ kode: 'tidak-ada-penilai', sebab: 'tanpa-jabatan', langkah: [] })

  return climb(organisasi, { mulai: tempat.dinilaiDi, bukan: [pegawaiId] })
}

/** Atasan pejabat penilai kinerja: the next superior above the rater, who decides objections and steps in (Lampiran Bab V). */
export function atasanPenilai(organisasi: Organisasi, pegawaiId: string): Result<Penilai, TidakAdaPenilai> {
  const dia = penilai(organisasi, pegawaiId)
  if (!dia.ok) return dia

  const { penilaiId, jabatanId } = dia.value
  return climb(organisasi, { mulai: jabatanId, bukan: [pegawaiId, penilaiId] })
}

function climb(organisasi: Organisasi, { mulai, bukan }: Pencarian): Result<Penilai, TidakAdaPenilai> {
  const langkah: Langkah[] = []
  const dilewati = new Set([mulai])
  let atasanId = organisasi.jabatan.get(mulai)?.atasanId
  while (atasanId && !dilewati.has(atasanId)) {
    dilewati.add(atasanId)
    const jabatan = organisasi.jabatan.get(atasanId)
    if (!jabatan) break
    const pemangku = organisasi.pemangku.get(jabatan.id)
    const keadaan = lihat(pemangku, bukan)
    langkah.push({ jabatanNama: jabatan.nama, keadaan })
    if (pemangku && keadaan === pemangku.jenis)
      return accept({
        penilaiId: pemangku.pejabatId,
        jabatanId: jabatan.id,
        sebagai: keadaan,
        langkah,
        kalimat: ceritakan(langkah),
      })
    atasanId = jabatan.atasanId
  }

  return refuse({
    kode: 'tidak-ada-penilai',
    sebab: atasanId && dilewati.has(atasanId) ? 'melingkar' : 'puncak',
    langkah,
  })
}

function lihat(pemangku: Pemangku | undefined, bukan: readonly string[]): Langkah['keadaan'] {
  if (!pemangku) return 'kosong'
  return bukan.includes(pemangku.pejabatId) ? 'diri-sendiri' : pemangku.jenis
}

const SEBUTAN: Record<Langkah['keadaan'], (jabatan: string) => string> = {
  definitif: (jabatan) => jabatan,
  plt: (jabatan) => `Plt. ${jabatan}`,
  plh: (jabatan) => `Plh. ${jabatan}`,
  kosong: (jabatan) => `jabatan ${jabatan} kosong`,
  'diri-sendiri': (jabatan) => `jabatan ${jabatan} dipangku orang yang sama`,
}

/** The way up in one sentence, as "Mengapa?" shows it. */
function ceritakan(langkah: readonly Langkah[]): string {
  const kata = langkah.map(({ jabatanNama, keadaan }) => SEBUTAN[keadaan](jabatanNama))
  const dia = kata.at(-1) ?? ''
  if (kata.length === 1) return `Atasan langsung: ${dia}.`
  const sebab = kata.slice(0, -1).join(', ')

  return `${sebab.charAt(0).toUpperCase()}${sebab.slice(1)}, maka penilainya ${dia}.`
}
