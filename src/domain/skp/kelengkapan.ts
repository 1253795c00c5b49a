import { ketentuan } from '../ketentuan.ts'
import type { BentukSkp, Indikator, IsiSkp, PendekatanSkp, Rhk } from './isi-skp.ts'
import { PERILAKU_KERJA } from './perilaku.ts'

/** Something still open in an SKP; `sasaran` is the anchor of the line on the page. */
export type Kekurangan = {
  readonly kode: KodeKekurangan
  readonly sasaran: string
  readonly kalimat: string
}

export type KodeKekurangan =
  | 'tanpa-rhk-utama'
  | 'rhk-tanpa-uraian'
  | 'rhk-tanpa-intervensi'
  | 'rhk-tanpa-indikator'
  | 'rhk-tanpa-kuantitas'
  | 'indikator-tanpa-uraian'
  | 'indikator-tanpa-target'
  | 'indikator-tanpa-aspek'
  | 'indikator-tanpa-perspektif'
  | 'ekspektasi-kosong'

/** `kekurangan` must be filled before the SKP can be handed in; `saran` is advice and holds nobody up. */
export type Kelengkapan = {
  readonly kekurangan: readonly Kekurangan[]
  readonly saran: readonly Kekurangan[]
  readonly terisi: number
  readonly seluruhnya: number
}

/** Which columns the form of this SKP asks of each line. */
export type KolomWajib = {
  readonly intervensi: boolean
  readonly aspek: boolean
  readonly perspektif: boolean
}

type BarisSkp = {
  readonly bentuk: BentukSkp
  readonly pendekatan: PendekatanSkp
  readonly jenis: Rhk['jenis']
}

/** Kolom wajib: what a result must show, by form, approach and kind (Format A.1.2 and A.1.7). */
export const kolomWajibSkp = ketentuan<BarisSkp, KolomWajib>({
  id: 'kolom-wajib-skp',
  topik: 'skp',
  judul: 'Isi wajib setiap rencana hasil kerja',
  kalimat:
    'Hasil kerja utama pejabat administrasi dan fungsional mendukung satu hasil kerja pimpinan. Pendekatan kuantitatif menyebut aspek setiap indikator. SKP pimpinan tinggi menyebut perspektifnya.',
  versi: [
    {
      sejak: '2022-02-07',
      dasar: {
        peraturan: 'PermenPANRB 6/2022',
        pasal: 'Pasal 9 dan Lampiran Bab II, Format A.1.1, A.1.2, A.1.6, A.1.7',
      },
      rule: ({ bentuk, pendekatan, jenis }) => ({
        intervensi: bentuk === 'ja-jf' && jenis === 'utama',
        aspek: bentuk === 'ja-jf' && pendekatan === 'kuantitatif',
        perspektif: bentuk === 'jpt',
      }),
      contoh: [
        {
          judul: 'Hasil utama pejabat administrasi atau fungsional',
          input: { bentuk: 'ja-jf', pendekatan: 'kuantitatif', jenis: 'utama' },
          output: { intervensi: true, aspek: true, perspektif: false },
        },
        {
          judul: 'Hasil tambahan tidak perlu mendukung hasil kerja pimpinan',
          input: { bentuk: 'ja-jf', pendekatan: 'kuantitatif', jenis: 'tambahan' },
          output: { intervensi: false, aspek: true, perspektif: false },
        },
        {
          judul: 'Pendekatan kualitatif tidak menyebut aspek',
          input: { bentuk: 'ja-jf', pendekatan: 'kualitatif', jenis: 'utama' },
          output: { intervensi: true, aspek: false, perspektif: false },
        },
        {
          judul: 'Pimpinan tinggi menyebut perspektif',
          input: { bentuk: 'jpt', pendekatan: 'kuantitatif', jenis: 'utama' },
          output: { intervensi: false, aspek: false, perspektif: true },
        },
      ],
    },
  ],
})

type Butir = Kekurangan & { readonly terpenuhi: boolean }

/** What an SKP still lacks before it can be handed in, line by line, and what is advised. */
export function kelengkapanSkp(isi: IsiSkp): Kelengkapan {
  const wajib = [butirRhkUtama(isi), ...isi.rhk.flatMap((rhk) => butirRhk(isi, rhk))]
  const kekurangan = wajib.filter(isTerbuka).map(kalimatButir)

  return {
    kekurangan,
    saran: [...isi.rhk.flatMap((rhk) => saranKuantitas(isi, rhk)), ...saranEkspektasi(isi)]
      .filter(isTerbuka)
      .map(kalimatButir),
    terisi: wajib.length - kekurangan.length,
    seluruhnya: wajib.length,
  }
}

function butirRhkUtama({ rhk }: IsiSkp): Butir {
  return {
    kode: 'tanpa-rhk-utama',
    sasaran: 'hasil-kerja',
    kalimat: 'Tulis sedikitnya satu hasil kerja utama.',
    terpenuhi: rhk.some(({ jenis }) => jenis === 'utama'),
  }
}

function butirRhk(isi: IsiSkp, rhk: Rhk): Butir[] {
  const kolom = kolomWajibSkp.apply({ ...pilihBentuk(isi), jenis: rhk.jenis }, isi.mulai).nilai
  const sasaran = `rhk-${rhk.id}`
  const butir: Butir[] = [
    {
      kode: 'rhk-tanpa-uraian',
      sasaran,
      kalimat: 'Tulis hasil kerja yang akan dicapai.',
      terpenuhi: isTerisi(rhk.uraian),
    },
    {
      kode: 'rhk-tanpa-indikator',
      sasaran,
      kalimat: 'Tambahkan sedikitnya satu indikator untuk hasil kerja ini.',
      terpenuhi: rhk.indikator.length > 0,
    },
    ...rhk.indikator.flatMap((indikator) => butirIndikator(kolom, indikator)),
  ]
  if (!kolom.intervensi) return butir

  return [
    {
      kode: 'rhk-tanpa-intervensi',
      sasaran,
      kalimat: 'Pilih hasil kerja pimpinan yang didukung hasil kerja ini.',
      terpenuhi: rhk.diintervensiId !== null,
    },
    ...butir,
  ]
}

function butirIndikator(kolom: KolomWajib, indikator: Indikator): Butir[] {
  const sasaran = `indikator-${indikator.id}`
  const butir: Butir[] = [
    {
      kode: 'indikator-tanpa-uraian',
      sasaran,
      kalimat: 'Tulis indikator yang menunjukkan keberhasilan.',
      terpenuhi: isTerisi(indikator.uraian),
    },
    {
      kode: 'indikator-tanpa-target',
      sasaran,
      kalimat: 'Isi target indikator ini.',
      terpenuhi: isTerisi(indikator.target),
    },
  ]
  if (kolom.aspek) {
    const terpenuhi = indikator.aspek !== null
    butir.push({ kode: 'indikator-tanpa-aspek', sasaran, kalimat: 'Pilih aspek indikator ini.', terpenuhi })
  }
  if (kolom.perspektif) {
    const terpenuhi = indikator.perspektif !== null
    const kalimat = 'Pilih perspektif indikator ini.'
    butir.push({ kode: 'indikator-tanpa-perspektif', sasaran, kalimat, terpenuhi })
  }

  return butir
}

function saranKuantitas(isi: IsiSkp, rhk: Rhk): Butir[] {
  const kolom = kolomWajibSkp.apply({ ...pilihBentuk(isi), jenis: rhk.jenis }, isi.mulai).nilai
  if (!kolom.aspek || rhk.indikator.length === 0) return []

  return [
    {
      kode: 'rhk-tanpa-kuantitas',
      sasaran: `rhk-${rhk.id}`,
      kalimat: 'Sebaiknya ada indikator Kuantitas untuk hasil kerja ini.',
      terpenuhi: rhk.indikator.some(({ aspek }) => aspek === 'kuantitas'),
    },
  ]
}

/** Pimpinan *dapat* menetapkan ekspektasi khusus (Pasal 10 ayat 4): advice, never a duty. */
function saranEkspektasi({ ekspektasi }: IsiSkp): Butir[] {
  return PERILAKU_KERJA.map(({ nilai, nama }) => ({
    kode: 'ekspektasi-kosong',
    sasaran: `perilaku-${nilai}`,
    kalimat: `Ekspektasi khusus pimpinan untuk ${nama} belum ditulis.`,
    terpenuhi: isTerisi(ekspektasi[nilai] ?? ''),
  }))
}

function pilihBentuk({ bentuk, pendekatan }: IsiSkp) {
  return { bentuk, pendekatan }
}

function isTerisi(teks: string): boolean {
  return teks.trim() !== ''
}

function isTerbuka(butir: Butir): boolean {
  return !butir.terpenuhi
}

function kalimatButir({ kode, sasaran, kalimat }: Butir): Kekurangan {
  return { kode, sasaran, kalimat }
}
