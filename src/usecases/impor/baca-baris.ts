import type { Lembar } from '../../luar/lembar.ts'
import type { Baris, Galat } from './jenis.ts'
import type { Kolom, Nilai } from './kolom.ts'

const BARIS_PERTAMA = 2

/** Reads every row of a sheet into values, and names each cell that does not fit its column. */
export function readBaris(
  lembar: Lembar,
  kolom: readonly Kolom[],
): { readonly baris: Baris[]; readonly galat: Galat[] } {
  const [kepala = [], ...isi] = lembar
  const letak = new Map(kepala.map((judul, i) => [polos(judul), i]))
  const tanpa = kolom.filter(({ wajib, judul }) => wajib && !letak.has(polos(judul)))
  if (tanpa.length > 0)
    return {
      baris: [],
      galat: tanpa.map(({ judul }) => ({
        baris: 1,
        kolom: judul,
        penolakan: { kode: 'kolom-tidak-ada', judul },
      })),
    }

  const baris: Baris[] = []
  const galat: Galat[] = []
  for (const [i, sel] of isi.entries()) {
    const tertulis = kolom.map(({ judul }) => sel[letak.get(polos(judul)) ?? -1]?.trim() ?? '')
    if (tertulis.every((teks) => teks === '') || isContoh(tertulis, kolom)) continue
    const nomor = i + BARIS_PERTAMA
    const terbaca = readSatu(tertulis, kolom, nomor)
    galat.push(...terbaca.galat)
    if (terbaca.galat.length === 0) baris.push({ nomor, isi: terbaca.isi })
  }
  if (baris.length === 0 && galat.length === 0)
    galat.push({ baris: 1, kolom: '', penolakan: { kode: 'tanpa-baris' } })

  return { baris, galat }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const KENDALI = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

function readSatu(tertulis: readonly string[], kolom: readonly Kolom[], nomor: number) {
  const isi: Record<string, Nilai> = {}
  const galat: Galat[] = []
  for (const [i, { kunci, judul, wajib, baca }] of kolom.entries()) {
    const teks = (tertulis[i] ?? '').replace(KENDALI, '')
    if (teks === '') {
      isi[kunci] = null
      if (wajib) galat.push({ baris: nomor, kolom: judul, penolakan: { kode: 'sel-kosong' } })
      continue
    }
    const hasil = baca(teks)
    if (hasil.ok) isi[kunci] = hasil.value
    else galat.push({ baris: nomor, kolom: judul, penolakan: hasil.penolakan })
  }

  return { isi, galat }
}

/** The example row of the template, left as it was. */
function isContoh(tertulis: readonly string[], kolom: readonly Kolom[]): boolean {
  return kolom.every(({ contoh }, i) => tertulis[i] === contoh)
}

function polos(judul: string): string {
  return judul.toLowerCase().replace(/[^a-z0-9]/g, '')
}
