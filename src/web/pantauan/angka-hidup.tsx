import type { AngkaUnit } from '../../db/queries/pantauan/angka.ts'
import {
  BatangPredikat,
  BatangPredikatBerkata,
  type JumlahPredikat,
  KeteranganPredikat,
} from '../ui/bagan/batang-predikat.tsx'
import { potongan } from '../ui/dokumen.ts'
import { tulisAngka, tulisPersen } from '../ui/tulis.ts'

export type AngkaHidup = { readonly [kunci: string]: string }

/** The sum over the rows of a page. */
export function jumlahkan(baris: readonly AngkaUnit[]): AngkaUnit {
  const jumlah = (ambil: (unit: AngkaUnit) => number) => baris.reduce((n, unit) => n + ambil(unit), 0)
  return {
    unitId: 'semua',
    nama: 'Semua',
    pegawai: jumlah(({ pegawai }) => pegawai),
    wajibCatat: jumlah(({ wajibCatat }) => wajibCatat),
    skpDitetapkan: jumlah(({ skpDitetapkan }) => skpDitetapkan),
    skpDiajukan: jumlah(({ skpDiajukan }) => skpDiajukan),
    pengisi: jumlah(({ pengisi }) => pengisi),
    entri: jumlah(({ entri }) => entri),
    menunggu: jumlah(({ menunggu }) => menunggu),
    predikat: [0, 1, 2, 3, 4].map((i) => jumlah(({ predikat }) => predikat[i] ?? 0)),
  }
}

/** Every figure of a page by its key, as the page writes it and as the stream sends it. */
export function angkaHidup(baris: readonly AngkaUnit[]): AngkaHidup {
  const semua = jumlahkan(baris)
  return Object.fromEntries([
    ...[semua, ...baris].flatMap(angkaSatuUnit),
    ...baris.map((unit) => [
      `${unit.unitId}.predikat`,
      potongan(<BatangPredikatBerkata jumlah={predikatOf(unit)} />),
    ]),
    ['semua.predikat', potongan(<BatangPredikat jumlah={predikatOf(semua)} />)],
    ['semua.keterangan', potongan(<KeteranganPredikat jumlah={predikatOf(semua)} />)],
  ])
}

export function predikatOf({ predikat }: AngkaUnit): JumlahPredikat {
  const [sb = 0, b = 0, bp = 0, k = 0, sk = 0] = predikat
  return [sb, b, bp, k, sk]
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
