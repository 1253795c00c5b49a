import { accept, type Result, refuse } from '../result.ts'
import type { JabatanTercatat, Organisasi, Pemangku } from './organisasi.ts'
import { cariPenilai, type Langkah } from './pejabat-penilai.ts'

export type { Langkah } from './pejabat-penilai.ts'

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
  const { atasan, isMelingkar } = lineUp(organisasi, mulai)
  const { sebagai, langkah } = cariPenilai(
    atasan.map(({ id, nama }) => {
      const pemangku = organisasi.pemangku.get(id)
      const isOrangSama = pemangku !== undefined && bukan.includes(pemangku.pejabatId)
      return { jabatanNama: nama, pemangku: pemangku?.jenis ?? null, isOrangSama }
    }),
  )
  const jabatan = atasan[langkah.length - 1]
  const pemangku = jabatan && organisasi.pemangku.get(jabatan.id)
  if (!jabatan || !pemangku || sebagai === null)
    return refuse({ kode: 'tidak-ada-penilai', sebab: isMelingkar ? 'melingkar' : 'puncak', langkah })

  return accept({
    penilaiId: pemangku.pejabatId,
    jabatanId: jabatan.id,
    sebagai,
    langkah,
    kalimat: ceritakan(langkah),
  })
}

/** The posts above this one, the nearest first; a line that turns back on itself ends there. */
function lineUp({ jabatan }: Organisasi, mulai: string) {
  const atasan: JabatanTercatat[] = []
  const dilewati = new Set([mulai])
  let berikut = jabatan.get(mulai)?.atasanId
  while (berikut && !dilewati.has(berikut)) {
    dilewati.add(berikut)
    const satu = jabatan.get(berikut)
    if (!satu) break
    atasan.push(satu)
    berikut = satu.atasanId
  }

  return { atasan, isMelingkar: Boolean(berikut && dilewati.has(berikut)) }
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
