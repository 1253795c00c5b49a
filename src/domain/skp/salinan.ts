import type { Rhk } from './isi-skp.ts'
import type { ManualIndikator } from './lampiran.ts'
import type { IsiNaskah } from './naskah.ts'

/** As many lines as one SKP can hold on a page; a technical limit, not one of the regulation. */
export const RHK_PALING_BANYAK = 60

type Cara = {
  readonly newId: () => string
  /** The superior's result of this year that says what the one of the source says. */
  readonly padanan: (diintervensiId: string | null) => string | null
}

/** A result in words of its own, with new ids, so that nothing of the source points at it. */
export function copyRhk(rhk: Rhk, { newId, padanan }: Cara): Rhk {
  return {
    ...rhk,
    id: newId(),
    diintervensiId: padanan(rhk.diintervensiId),
    indikator: rhk.indikator.map((iki) => ({ ...iki, id: newId() })),
  }
}

/** Adds what another SKP says to this one: lines that are not here yet, and what is still empty. */
export function copyNaskah(tujuan: IsiNaskah, sumber: IsiNaskah, cara: Cara): IsiNaskah {
  const ada = new Set(tujuan.rhk.map(({ uraian }) => samakan(uraian)))
  const terpilih = sumber.rhk.filter(({ uraian }) => !ada.has(samakan(uraian)))
  const disalin = terpilih.map((rhk) => copyRhk(rhk, cara))
  const kosong = Object.values(tujuan.lampiran).every((butir) => butir.length === 0)
  const terisi = Object.fromEntries(
    Object.entries(tujuan.ekspektasi).filter(([, teks]) => (teks ?? '').trim() !== ''),
  )

  return {
    pendekatan: tujuan.rhk.length === 0 ? sumber.pendekatan : tujuan.pendekatan,
    rhk: [...tujuan.rhk, ...disalin],
    ekspektasi: { ...sumber.ekspektasi, ...terisi },
    lampiran: kosong ? sumber.lampiran : tujuan.lampiran,
    manual: { ...tujuan.manual, ...petakanManual(sumber, terpilih, disalin) },
  }
}

function petakanManual(
  { manual }: IsiNaskah,
  lama: readonly Rhk[],
  baru: readonly Rhk[],
): { [indikatorId: string]: ManualIndikator } {
  const pasangan = lama.flatMap((rhk, i) =>
    rhk.indikator.flatMap((iki, j) => {
      const satu = manual[iki.id]
      const id = baru[i]?.indikator[j]?.id
      return satu && id ? [[id, satu] as const] : []
    }),
  )

  return Object.fromEntries(pasangan)
}

/** Two wordings that a reader would call the same. */
export function samakan(kalimat: string): string {
  return kalimat.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
