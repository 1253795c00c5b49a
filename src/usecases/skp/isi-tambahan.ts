import { isManualKosong, type LampiranSkp } from '../../domain/skp/lampiran.ts'
import type { TambahanSkp } from '../../domain/skp/naskah.ts'
import { type DokumenLampiran, lampiranSkp } from '../../reports/lampiran-skp.ts'
import { type DokumenManual, manualIndikator } from '../../reports/manual-indikator.ts'
import type { Cetak } from '../../reports/typst.ts'
import { type Frozen, revive } from '../dokumen/beku.ts'
import type { SumberDokumen } from '../dokumen/sumber.ts'
import { type BahanSkp, readIdentitas, targetLengkap } from './isi-dokumen.ts'

type Bahan = BahanSkp & { readonly tambahan: TambahanSkp }

export function isLampiranKosong(lampiran: LampiranSkp): boolean {
  return Object.values(lampiran).every((butir) => butir.length === 0)
}

/** What the annex prints (A.1.8). */
export async function collectLampiran(sumber: SumberDokumen, bahan: Bahan): Promise<Frozen<DokumenLampiran>> {
  return { ...(await readIdentitas(sumber, bahan)), lampiran: bahan.tambahan.lampiran }
}

/** What the manuals print (A.1.3), in the order of the SKP; indicators without a manual have no page. */
export async function collectManual(sumber: SumberDokumen, bahan: Bahan): Promise<Frozen<DokumenManual>> {
  const { skp, tambahan } = bahan
  const manual = skp.rhk.flatMap(({ uraian, indikator }) =>
    indikator.flatMap((iki) => {
      const satu = tambahan.manual[iki.id]
      if (!satu || isManualKosong(satu)) return []
      const target = targetLengkap(iki)
      return [{ ...satu, rhk: uraian, indikator: target ? `${iki.uraian}, target ${target}` : iki.uraian }]
    }),
  )

  return { ...(await readIdentitas(sumber, bahan)), bentuk: skp.bentuk, manual }
}

export function printLampiran(isi: Frozen<DokumenLampiran>, cetak: Cetak): Uint8Array {
  return lampiranSkp({ ...isi, ...revive(isi) }, cetak)
}

export function printManual(isi: Frozen<DokumenManual>, cetak: Cetak): Uint8Array {
  return manualIndikator({ ...isi, ...revive(isi) }, cetak)
}
