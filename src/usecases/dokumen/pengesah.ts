import type { Identitas, Pengesahan, Pihak } from '../../reports/blok.ts'
import type { Penandatangan } from '../../reports/penandatangan.ts'
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
  if (isBertanda(isi)) return urut(isi.penandatangan.map(revivePenandatangan))
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

  return urut(
    semua.map((satu) => ({ ...satu, pada: satu.pada ? Temporal.Instant.from(satu.pada) : undefined })),
  )
}

type Tercatat = Pick<Penandatangan, 'sebagai' | 'pada'> & { readonly orang: Pihak | undefined }

function urut(semua: readonly Tercatat[]): readonly Pengesah[] {
  return semua
    .flatMap(({ orang, sebagai, pada }) => (orang && pada ? [{ nama: orang.nama, sebagai, pada }] : []))
    .sort((a, b) => Temporal.Instant.compare(a.pada, b.pada))
}

export type PenandatanganBeku = Frozen<Penandatangan>
type Bertanda = { readonly penandatangan: readonly PenandatanganBeku[] }

/** A paper of a unit or of guidance says itself who stands under it, and as what. */
function isBertanda(isi: unknown): isi is Bertanda {
  return typeof isi === 'object' && isi !== null && 'penandatangan' in isi
}

/** A signer with the instant as one. */
export function revivePenandatangan({ orang, sebagai, pada }: PenandatanganBeku): Penandatangan {
  return { orang, sebagai, pada: pada ? Temporal.Instant.from(pada) : undefined }
}

/** Forms with several shapes keep their data one level deeper. */
function bongkar(isi: unknown): IsiBeku {
  const luar = isi as IsiBeku | { readonly data: IsiBeku }

  return 'data' in luar ? luar.data : luar
}
