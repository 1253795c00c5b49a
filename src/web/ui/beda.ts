export type Potongan = { readonly teks: string; readonly beda: boolean }

// Beyond this many words on either side only the common start and end are looked for.
const BATAS_KATA = 400

/** Lengths of the longest common subsequence from every pair of positions to the ends. */
function table(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const t = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = t[i]
      if (row === undefined) continue
      row[j] = a[i] === b[j] ? (t[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(t[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return t
}

function isCommon(a: readonly string[], b: readonly string[]): { a: boolean[]; b: boolean[] } {
  const hasil = { a: a.map(() => false), b: b.map(() => false) }
  const t = table(a, b)
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      hasil.a[i++] = true
      hasil.b[j++] = true
    } else if ((t[i + 1]?.[j] ?? 0) >= (t[i]?.[j + 1] ?? 0)) i++
    else j++
  }
  return hasil
}

function join(kata: readonly string[], sama: readonly boolean[]): Potongan[] {
  const hasil: { teks: string; beda: boolean }[] = []
  kata.forEach((teks, i) => {
    const beda = !sama[i]
    const akhir = hasil.at(-1)
    if (akhir?.beda === beda) akhir.teks += teks
    else hasil.push({ teks, beda })
  })
  return hasil
}

/** Splits two texts into pieces that are the same and pieces that differ, word by word. */
export function compareKata(kiri: string, kanan: string): { kiri: Potongan[]; kanan: Potongan[] } {
  const a = kiri.split(/(?<=\s)/)
  const b = kanan.split(/(?<=\s)/)
  if (a.length > BATAS_KATA || b.length > BATAS_KATA) {
    return { kiri: [{ teks: kiri, beda: true }], kanan: [{ teks: kanan, beda: true }] }
  }
  const sama = isCommon(a, b)
  return { kiri: join(a, sama.a), kanan: join(b, sama.b) }
}
