import type { Identitas, Pengesahan, Pihak } from '../../reports/blok.ts'
import type { Frozen } from './beku.ts'

export type Pengesah = {
  readonly nama: string
  readonly sebagai: string
  readonly pada: Temporal.Instant
}

type IsiBeku = Frozen<Identitas & { readonly pengesahan: Pengesahan }> & {
  readonly atasan?: Pihak | undefined
  readonly penanda?: 'atasan-penilai' | undefined
  readonly keberatan?: { readonly diputusPada: string } | undefined
}

const PENILAI = 'Pejabat penilai kinerja'
const ATASAN = 'Atasan pejabat penilai kinerja'

/** Who approved a frozen document in the application and when, earliest first; nothing else of what it says. */
export function listPengesah(isi: unknown): readonly Pengesah[] {
  const { pegawai, penilai, atasan, penanda, keberatan, pengesahan } = bongkar(isi)
  const isAtasan = penanda === 'atasan-penilai' && atasan !== undefined
  const semua = [
    { orang: pegawai, sebagai: 'Pegawai yang dinilai', pada: pengesahan.disetujuiPegawaiPada },
    {
      orang: isAtasan ? atasan : penilai,
      sebagai: isAtasan ? ATASAN : PENILAI,
      pada: pengesahan.disetujuiPenilaiPada,
    },
    { orang: atasan, sebagai: ATASAN, pada: keberatan?.diputusPada },
  ]

  return semua
    .flatMap(({ orang, sebagai, pada }) =>
      orang && pada ? [{ nama: orang.nama, sebagai, pada: Temporal.Instant.from(pada) }] : [],
    )
    .sort((a, b) => Temporal.Instant.compare(a.pada, b.pada))
}

/** Forms with several shapes keep their data one level deeper. */
function bongkar(isi: unknown): IsiBeku {
  const luar = isi as IsiBeku | { readonly data: IsiBeku }

  return 'data' in luar ? luar.data : luar
}
