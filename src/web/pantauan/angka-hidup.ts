import type { AngkaUnit } from '../../db/queries/pantauan/angka.ts'
import { tulisAngka, tulisPersen } from '../ui/tulis.ts'

export type AngkaHidup = { readonly [kunci: string]: string }

/** The sum over the rows of a page. */
export function jumlahkan(baris: readonly AngkaUnit[]): AngkaUnit {
  const awal: AngkaUnit = {
    unitId: 'semua',
    nama: 'Semua',
    pegawai: 0,
    skpDitetapkan: 0,
    skpDiajukan: 0,
    pengisi: 0,
    entri: 0,
    menunggu: 0,
    predikat: [0, 0, 0, 0, 0],
  }
  return baris.reduce(
    (semua, unit) => ({
      ...semua,
      pegawai: semua.pegawai + unit.pegawai,
      skpDitetapkan: semua.skpDitetapkan + unit.skpDitetapkan,
      skpDiajukan: semua.skpDiajukan + unit.skpDiajukan,
      pengisi: semua.pengisi + unit.pengisi,
      entri: semua.entri + unit.entri,
      menunggu: semua.menunggu + unit.menunggu,
      predikat: semua.predikat.map((jumlah, i) => jumlah + (unit.predikat[i] ?? 0)),
    }),
    awal,
  )
}

/** Every figure of a page by its key, as the page writes it and as the stream sends it. */
export function angkaHidup(baris: readonly AngkaUnit[]): AngkaHidup {
  return Object.fromEntries([jumlahkan(baris), ...baris].flatMap(angkaSatuUnit))
}

function angkaSatuUnit(unit: AngkaUnit): [string, string][] {
  const dinilai = unit.predikat.reduce((a, b) => a + b, 0)
  const baikKeAtas = (unit.predikat[0] ?? 0) + (unit.predikat[1] ?? 0)
  return [
    [`${unit.unitId}.skp`, persen(unit.skpDitetapkan, unit.pegawai)],
    [`${unit.unitId}.diajukan`, tulisAngka(unit.skpDiajukan)],
    [`${unit.unitId}.entri`, tulisAngka(unit.entri)],
    [`${unit.unitId}.pengisi`, tulisAngka(unit.pengisi)],
    [`${unit.unitId}.menunggu`, tulisAngka(unit.menunggu)],
    [`${unit.unitId}.dinilai`, tulisAngka(dinilai)],
    [`${unit.unitId}.baik`, persen(baikKeAtas, dinilai)],
  ]
}

function persen(bagian: number, dari: number): string {
  return dari === 0 ? '–' : tulisPersen((100 * bagian) / dari, 0)
}
