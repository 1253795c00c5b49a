import { readBilangan } from '../../domain/rencana/angka.ts'
import type { MatriksPeran, Peran } from '../../domain/rencana/matriks.ts'
import { type IsianTerketik, readIsian } from '../forms/isian.ts'
import { readTeks } from '../forms/teks.ts'
import { isiAngka } from './angka.ts'

export type IsianMatriks = {
  readonly versi: number
  readonly peran: readonly Peran[]
  readonly tertulis: IsianTerketik
  readonly salahAngka: readonly string[]
}

/** Every cell of the matrix as it was sent: `peran.<pegawai>.<rhk>` and `bagian.<pegawai>.<rhk>`. */
export function readIsianMatriks(form: FormData, { kolom, baris }: MatriksPeran): IsianMatriks {
  const salahAngka: string[] = []
  const peran = baris.flatMap(({ pegawaiId }) =>
    kolom.flatMap(({ id: rhkPimpinanId }): Peran[] => {
      const kunci = `${pegawaiId}.${rhkPimpinanId}`
      if (!form.has(`peran.${kunci}`)) return []
      const bagian = readBilangan(readTeks(form, `bagian.${kunci}`))
      if (bagian === undefined) salahAngka.push(`bagian.${kunci}`)
      const uraian = readTeks(form, `peran.${kunci}`)
      return [{ pegawaiId, rhkPimpinanId, uraian, bagianTarget: bagian ?? null }]
    }),
  )

  return { versi: Number(form.get('versi') ?? Number.NaN), peran, tertulis: readIsian(form), salahAngka }
}

/** Cells in which the stored matrix and one's own differ. */
export function perbedaanMatriks({ kolom, baris, peran }: MatriksPeran, saya: readonly Peran[]) {
  const teks = (daftar: readonly Peran[], pegawaiId: string, rhkId: string) => {
    const sel = daftar.find((satu) => satu.pegawaiId === pegawaiId && satu.rhkPimpinanId === rhkId)
    const bagian = isiAngka(sel?.bagianTarget ?? null)
    return [sel?.uraian ?? '', bagian && `bagian target ${bagian}`].filter(Boolean).join(', ')
  }

  return baris.flatMap(({ pegawaiId, nama }) =>
    kolom.flatMap(({ id }, i) => {
      const [tersimpan, tulisan] = [teks(peran, pegawaiId, id), teks(saya, pegawaiId, id)]
      return tersimpan === tulisan
        ? []
        : [{ label: `${nama}, hasil kerja ${i + 1}`, tersimpan, saya: tulisan }]
    }),
  )
}
