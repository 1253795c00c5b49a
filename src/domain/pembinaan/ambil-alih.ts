import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'
import { type Kekurangan, kelengkapanSkp } from '../skp/kelengkapan.ts'
import type { ManualIndikator } from '../skp/lampiran.ts'
import type { Perspektif, Rhk, Skp } from '../skp/skp.ts'

/** What happened in the days of an SKP before its result may be taken over. */
export type FaktaKemajuan = {
  /** Feedback that says there is no progress. */
  readonly perluPerbaikan: number
  /** Expectations or support that were adjusted: versions of the SKP after its first. */
  readonly penyesuaian: number
  readonly bimbingan: number
  readonly konseling: number
}

export type SyaratAmbilAlih = 'umpan-balik' | 'tindak-lanjut'

/** Syarat mengambil alih: feedback shows no progress, and something was done about it that did not help (Pasal 20 ayat 1, 3 and 6). */
export const syaratAmbilAlih = ketentuan<FaktaKemajuan, readonly SyaratAmbilAlih[]>({
  id: 'syarat-ambil-alih',
  topik: 'pembinaan',
  judul: 'Syarat mengambil alih rencana hasil kerja',
  kalimat:
    'Pimpinan mengambil alih hasil kerja setelah umpan balik menunjukkan tidak ada kemajuan dan sudah ada tindak lanjutnya: penyesuaian, bimbingan, atau konseling.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: { peraturan: 'PermenPANRB 6/2022', pasal: 'Pasal 20 ayat (1), (3), dan (6)', halaman: '12-13' },
      rule: ({ perluPerbaikan, penyesuaian, bimbingan, konseling }) => [
        ...(perluPerbaikan > 0 ? [] : (['umpan-balik'] as const)),
        ...(penyesuaian + bimbingan + konseling > 0 ? [] : (['tindak-lanjut'] as const)),
      ],
      contoh: [
        {
          judul: 'Belum ada apa-apa',
          input: { perluPerbaikan: 0, penyesuaian: 0, bimbingan: 0, konseling: 0 },
          output: ['umpan-balik', 'tindak-lanjut'],
        },
        {
          judul: 'Umpan balik saja belum cukup',
          input: { perluPerbaikan: 2, penyesuaian: 0, bimbingan: 0, konseling: 0 },
          output: ['tindak-lanjut'],
        },
        {
          judul: 'Sudah dibimbing dan tetap tidak maju',
          input: { perluPerbaikan: 2, penyesuaian: 0, bimbingan: 1, konseling: 0 },
          output: [],
        },
      ],
    },
  ],
})

type Naskah = {
  readonly skp: Skp & { readonly sampai: string }
  readonly manual: { readonly [indikatorId: string]: ManualIndikator }
  /** A revision is being written. */
  readonly isDirevisi: boolean
}

export type Pengambilalihan = {
  readonly asal: Naskah
  /** Absent: the leader has no SKP. */
  readonly tujuan: Naskah | undefined
  /** The receiver is the leader, whose own result the taken one supported. */
  readonly olehPimpinan: boolean
  readonly rhkId: string
  /** Asked for when the receiver's form names perspectives. */
  readonly perspektif: Perspektif | undefined
  readonly catatan: string
  readonly fakta: FaktaKemajuan
  readonly hari: string
  /** New ids of the result and its indicators, by the old ones. */
  readonly idBaru: (lama: string) => string
}

export type PenolakanAmbilAlih =
  | { readonly kode: 'rhk-tidak-ada' }
  | { readonly kode: 'catatan-kosong' }
  | { readonly kode: 'syarat-belum'; readonly syarat: readonly SyaratAmbilAlih[] }
  | { readonly kode: 'skp-belum-berlaku'; readonly pihak: 'asal' | 'tujuan' }
  | { readonly kode: 'sedang-direvisi'; readonly pihak: 'asal' | 'tujuan' }
  | { readonly kode: 'rhk-utama-terakhir' }
  | { readonly kode: 'perspektif-kosong' }
  | { readonly kode: 'tujuan-tidak-lengkap'; readonly kekurangan: readonly Kekurangan[] }

type Isi = {
  readonly rhk: readonly Rhk[]
  readonly manual: { readonly [indikatorId: string]: ManualIndikator }
}
type Hasil = { readonly rhk: Rhk; readonly asal: Isi; readonly tujuan: (Isi & { rhkId: string }) | undefined }

/** Takes a result out of one SKP and into another, word for word; who cannot give or receive it is told why (Pasal 20 ayat 6 and 7). */
export function moveRhk(hal: Pengambilalihan): Result<Hasil, PenolakanAmbilAlih> {
  const { asal, tujuan, rhkId, catatan, fakta, hari } = hal
  const rhk = asal.skp.rhk.find(({ id }) => id === rhkId)
  if (!rhk) return refuse({ kode: 'rhk-tidak-ada' })
  const keliru = keliruNaskah(asal, 'asal', hari) ?? (tujuan && keliruNaskah(tujuan, 'tujuan', hari))
  if (keliru) return refuse(keliru)
  const syarat = syaratAmbilAlih.apply(fakta, hari).nilai
  if (syarat.length > 0) return refuse({ kode: 'syarat-belum', syarat })
  if (catatan === '') return refuse({ kode: 'catatan-kosong' })
  const sisa = asal.skp.rhk.filter(({ id }) => id !== rhkId)
  if (!sisa.some(({ jenis }) => jenis === 'utama')) return refuse({ kode: 'rhk-utama-terakhir' })
  const diterima = tujuan && terimaRhk(hal, tujuan, rhk)
  if (diterima && !diterima.ok) return diterima

  const milik = new Set(rhk.indikator.map(({ id }) => id))
  const manual = Object.fromEntries(Object.entries(asal.manual).filter(([id]) => !milik.has(id)))
  return accept({ rhk, asal: { rhk: sisa, manual }, tujuan: diterima?.value })
}

function keliruNaskah(
  { skp, isDirevisi }: Naskah,
  pihak: 'asal' | 'tujuan',
  hari: string,
): PenolakanAmbilAlih | undefined {
  if (skp.status !== 'ditetapkan' || hari < skp.mulai || hari > skp.sampai)
    return { kode: 'skp-belum-berlaku', pihak }
  if (isDirevisi) return { kode: 'sedang-direvisi', pihak }
}

/** A colleague's result serves the same result of the leader; the leader's own serves what the leader's served. */
function terimaRhk(
  { asal, olehPimpinan, perspektif, idBaru }: Pengambilalihan,
  { skp, manual }: Naskah,
  rhk: Rhk,
): Result<Isi & { readonly rhkId: string }, PenolakanAmbilAlih> {
  const isBerperspektif = skp.bentuk === 'jpt'
  if (isBerperspektif && !perspektif) return refuse({ kode: 'perspektif-kosong' })
  const milikPimpinan = skp.rhk.find(({ id }) => id === rhk.diintervensiId)
  const baru: Rhk = {
    ...rhk,
    id: idBaru(rhk.id),
    diintervensiId: olehPimpinan ? (milikPimpinan?.diintervensiId ?? null) : rhk.diintervensiId,
    indikator: rhk.indikator.map((satu) => ({
      ...satu,
      id: idBaru(satu.id),
      aspek: isBerperspektif ? null : (satu.aspek ?? 'kuantitas'),
      perspektif: isBerperspektif ? (perspektif ?? null) : null,
    })),
  }
  const semua = [...skp.rhk, baru]
  const semula = new Set(kelengkapanSkp(skp).kekurangan.map(({ sasaran }) => sasaran))
  const kekurangan = kelengkapanSkp({ ...skp, rhk: semua }).kekurangan.filter(
    ({ sasaran }) => !semula.has(sasaran),
  )
  if (kekurangan.length > 0) return refuse({ kode: 'tujuan-tidak-lengkap', kekurangan })
  const bawaan = rhk.indikator.flatMap(({ id }) => {
    const satu = asal.manual[id]
    return satu ? [[idBaru(id), satu] as const] : []
  })

  return accept({ rhk: semua, manual: { ...manual, ...Object.fromEntries(bawaan) }, rhkId: baru.id })
}
