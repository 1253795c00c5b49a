import type { Dokumen, TempatDokumen } from '../../db/queries/dokumen/dokumen.ts'
import { NAMA_DOKUMEN } from '../../domain/dokumen/tanda-tangan.ts'
import { paths } from '../paths.ts'
import { url } from '../url.ts'

type Bahan = Pick<Dokumen, 'jenis' | 'entitasId'> & {
  readonly tempat: TempatDokumen | undefined
  readonly isMilikku: boolean
}

/** The page on which a document came to be, and where that stands in the menu. */
export type Asal = {
  readonly remah: { readonly label: string; readonly href?: string }
  readonly aktif: string
}

const dariSkp = ({ entitasId, isMilikku }: Bahan): Asal => ({
  remah: { label: 'SKP', href: url(paths.skp.tampil, { skpId: entitasId }) },
  aktif: paths.skp[isMilikku ? 'milikku' : 'tim'],
})

const dariEvaluasi = ({ entitasId, isMilikku }: Bahan): Asal => ({
  remah: { label: 'Evaluasi', href: url(paths.penilaian.tampil, { evaluasiId: entitasId }) },
  aktif: paths.penilaian[isMilikku ? 'milikku' : 'tim'],
})

const dariBimbingan = ({ entitasId }: Bahan): Asal => ({
  remah: { label: 'Bimbingan', href: url(paths.pembinaan.bimbingan, { bimbinganId: entitasId }) },
  aktif: paths.pembinaan.ikhtisar,
})

const ASAL: Record<Dokumen['jenis'], (bahan: Bahan) => Asal> = {
  skp: dariSkp,
  'lampiran-skp': dariSkp,
  'manual-indikator': dariSkp,
  evaluasi: dariEvaluasi,
  'dokumen-evaluasi': dariEvaluasi,
  bimbingan: dariBimbingan,
  'pendapat-bimbingan': dariBimbingan,
  'evaluasi-kompetensi': dariBimbingan,
  'laporan-perilaku': ({ entitasId }) => ({
    remah: { label: 'Konseling', href: url(paths.pembinaan.laporan, { laporanId: entitasId }) },
    aktif: paths.pembinaan.ikhtisar,
  }),
  'perjanjian-kinerja': ({ tempat }) => ({
    remah: {
      label: 'Perjanjian kinerja',
      href: url(paths.rencana.unit, { unitId: tempat?.unitId ?? '' }, { tahun: tempat?.tahun ?? undefined }),
    },
    aktif: paths.rencana.daftar,
  }),
  'laporan-unit': ({ tempat }) => ({
    remah: {
      label: 'Laporan evaluasi',
      href: url(
        paths.laporan.tampil,
        { unitId: tempat?.unitId ?? '' },
        { periode: tempat?.periodeId ?? undefined },
      ),
    },
    aktif: paths.laporan.daftar,
  }),
  // Only whose it is has a page of it.
  matriks: ({ tempat, isMilikku }) => ({
    remah: {
      label: 'Matriks peran',
      ...(isMilikku && { href: url(paths.rencana.matriks, {}, { tahun: tempat?.tahun ?? undefined }) }),
    },
    aktif: paths.rencana.matriks,
  }),
}

export function asalDokumen(bahan: Bahan): Asal {
  return ASAL[bahan.jenis](bahan)
}

/** What it is, beginning a sentence. */
export function judulDokumen(jenis: Dokumen['jenis']): string {
  const nama = NAMA_DOKUMEN[jenis]

  return nama.charAt(0).toUpperCase() + nama.slice(1)
}
