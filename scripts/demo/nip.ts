import type { Acak } from './acak.ts'
import type { JenisKelamin } from './nama.ts'

export type JenisPegawai = 'pns' | 'cpns' | 'pppk' | 'pppk-paruh-waktu'

export type BahanNip = {
  readonly jenis: JenisPegawai
  readonly kelamin: JenisKelamin
  readonly lahir: string
  /** Year and month of the first appointment. */
  readonly tmt: string
}

/** An employee number in the structure of BKN whose serial nobody else carries. */
export function buatNip({ jenis, kelamin, lahir, tmt }: BahanNip, sudahAda: Set<string>): string {
  const angkaKelamin = kelamin === 'L' ? '1' : '2'
  const tanda = jenis.startsWith('pppk') ? `${tmt.slice(0, 4)}21` : tmt.replace('-', '')
  const depan = `${lahir.replaceAll('-', '')}${tanda}${angkaKelamin}`
  for (let urut = 1; ; urut++) {
    const nip = `${depan}${String(urut).padStart(3, '0')}`
    if (sudahAda.has(nip)) continue
    sudahAda.add(nip)

    return nip
  }
}

const dua = (n: number) => String(n).padStart(2, '0')

/** A birthday that makes one this old in the given year. */
export function tanggalLahir(a: Acak, tahun: number): string {
  return `${tahun}-${dua(a.antara(1, 12))}-${dua(a.antara(1, 28))}`
}

/** First appointment, at 22 to 34 and before the present year. */
export function tmtPertama(
  a: Acak,
  { lahir, tahunIni, jenis }: { lahir: string; tahunIni: number; jenis: JenisPegawai },
): string {
  const tahunLahir = Number(lahir.slice(0, 4))
  if (jenis === 'cpns') return `${tahunIni}-${dua(a.antara(1, 4))}`
  if (jenis === 'pppk-paruh-waktu') return `${tahunIni - 1}-12`
  if (jenis === 'pppk') return `${Math.max(2019, tahunIni - a.antara(1, 5))}-${dua(a.antara(1, 12))}`

  return `${Math.min(tahunIni - 1, tahunLahir + a.antara(22, 28))}-${dua(a.pilih([1, 3, 4, 12]))}`
}
