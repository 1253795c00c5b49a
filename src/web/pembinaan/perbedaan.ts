import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import type { Bagian, BarisBimbingan } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { bagianMilik, type IsiBimbingan, type Sisi } from '../../domain/pembinaan/bimbingan.ts'
import type { BedaTulisan } from '../ui/konflik.tsx'

/** Lines of one's own parts in which the stored guidance and what was typed differ. */
export function perbedaanBimbingan(
  { jenis, isi }: Pick<BimbinganTercatat, 'jenis' | 'isi'>,
  sisi: Sisi,
  tulisan: IsiBimbingan,
): BedaTulisan[] {
  return bagianMilik(jenis, sisi).flatMap((bagian) => {
    const tersimpan = barisTertulis(bagian, isi[bagian.kunci])
    const saya = barisTertulis(bagian, tulisan[bagian.kunci])
    const jumlah = Math.max(tersimpan.length, saya.length)

    return Array.from({ length: jumlah }, (_, i) => ({
      label: `${bagian.nama}, baris ${i + 1}`,
      tersimpan: tersimpan[i] ?? '',
      saya: saya[i] ?? '',
    })).filter((satu) => satu.tersimpan !== satu.saya)
  })
}

/** Each line as it would be read aloud; empty ones are not kept and do not count. */
function barisTertulis({ kolom }: Bagian, baris: readonly BarisBimbingan[] = []): string[] {
  return baris
    .map((satu) =>
      kolom.flatMap(({ kunci, judul }) => (satu[kunci] ? [`${judul}: ${satu[kunci]}`] : [])).join('\n'),
    )
    .filter(Boolean)
}
