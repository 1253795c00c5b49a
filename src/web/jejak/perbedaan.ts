import { kataNilai, namaKunci } from '../kata.ts'

export type Perbedaan = { readonly nama: string; readonly dari: string | null; readonly ke: string | null }

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SIDIK = /^[0-9a-f]{64}$/
const PANJANG_NILAI = 300

/** What changed between two states, field by field in words; without a former state, what came. */
export function perbedaan(sebelum: unknown, sesudah: unknown): Perbedaan[] {
  const lama = flatten(sebelum)
  const baru = flatten(sesudah)
  const kunci = [...new Set([...lama.keys(), ...baru.keys()])]

  return kunci
    .filter((satu) => lama.get(satu) !== baru.get(satu))
    .map((nama) => ({ nama, dari: lama.get(nama) ?? null, ke: baru.get(nama) ?? null }))
}

/** `Status: menunggu → disetujui` */
export function kalimatPerbedaan({ nama, dari, ke }: Perbedaan): string {
  const isi = dari === null ? (ke ?? '') : ke === null ? `${dari} → dihapus` : `${dari} → ${ke}`

  return nama === '' ? isi : `${nama}: ${isi}`
}

function flatten(nilai: unknown): Map<string, string> {
  const hasil = new Map<string, string>()
  const walk = (isi: unknown, jalan: readonly string[], kunci: string) => {
    if (isi !== null && typeof isi === 'object') {
      const bagian = Object.entries(isi)
      for (const [nama, anak] of bagian)
        walk(
          anak,
          [...jalan, Array.isArray(isi) ? String(Number(nama) + 1) : (namaNomor(nama) ?? namaKunci(nama))],
          nama,
        )
      return
    }
    if (isi !== null && isi !== undefined) hasil.set(jalan.join(', '), short(isi, kunci))
  }
  walk(nilai ?? null, [], '')

  return hasil
}

function short(isi: unknown, kunci: string): string {
  const kata = typeof isi === 'string' ? namaNomor(isi) : undefined
  if (kata) return kata
  const nilai = kataNilai(isi, kunci)

  return nilai.length > PANJANG_NILAI ? `${nilai.slice(0, PANJANG_NILAI)} …` : nilai
}

/** Numbers that only the program reads, short enough to compare. */
function namaNomor(isi: string): string | undefined {
  if (UUID.test(isi)) return `nomor ${isi.slice(-8)}`

  return SIDIK.test(isi) ? `sidik ${isi.slice(0, 8)}` : undefined
}
