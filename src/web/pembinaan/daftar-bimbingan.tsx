import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import { NAMA_JENIS_BIMBINGAN } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { type TugasBimbingan, tugasBimbingan } from '../../domain/pembinaan/tugas.ts'
import { sisiPelaku } from '../../usecases/pembinaan/write-bimbingan.ts'
import { Chip, ChipLabel } from '../ui/chip.tsx'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

const KATA_TUGAS: Record<TugasBimbingan, string> = {
  isi: 'Isi bagian Anda',
  'tanda-tangan': 'Tanda tangani',
  pendapat: 'Isi umpan balik',
  kompetensi: 'Nilai kompetensi',
}

type Props = { readonly daftar: readonly BimbinganTercatat[]; readonly pejabatId: string }

/** Guidance with what it asks of this person, those that ask first. */
export function DaftarBimbingan({ daftar, pejabatId }: Props) {
  const bertugas = daftar.map((satu) => ({
    satu,
    tugas: tugasBimbingan(satu, sisiPelaku(satu, pejabatId)),
  }))
  const urut = bertugas.toSorted((a, b) => Number(b.tugas !== null) - Number(a.tugas !== null))
  return (
    <ul>
      {urut.map(({ satu, tugas }) => (
        <li
          key={satu.id}
          class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
        >
          <span class="min-w-0 flex-1 max-sm:basis-full">
            <a
              class="tautan font-semibold wrap-anywhere"
              href={url(pembinaanPaths.bimbingan, { bimbinganId: satu.id })}
            >
              {satu.topik}
            </a>
            <span class="block text-sm text-ink-2">
              {`${NAMA_JENIS_BIMBINGAN[satu.jenis]} ${satu.pegawai} oleh ${satu.pembimbing}`}
            </span>
          </span>
          {tugas && (
            <ChipLabel nada="warn" ikon="square-pen">
              {KATA_TUGAS[tugas]}
            </ChipLabel>
          )}
          <Chip status={isSelesai(satu) ? 'Selesai' : 'Berjalan'} />
        </li>
      ))}
    </ul>
  )
}
