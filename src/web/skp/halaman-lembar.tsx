import { type IsiLembar, lembarPage } from '../forms/lembar-page.tsx'
import type { C } from '../lingkungan.ts'
import { url } from '../url.ts'
import type { BahanNaskah } from './bahan.ts'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'

type IsiHalamanLembar = Pick<IsiLembar, 'periksa' | 'penolakan'> & { readonly bahan: BahanNaskah }

/** A whole SKP out to Excel and back. */
export function lembarSkpPage(c: C, { bahan, ...isi }: IsiHalamanLembar): Response {
  const { skp, bolehMenulis } = bahan
  return lembarPage(c, {
    ...isi,
    ...remahSkp(bahan, 'Lewat Excel'),
    judul: `SKP ${skp.tahun} lewat Excel`,
    konteks: 'Unduh, isi di Excel, lalu unggah. Berkas diperiksa dulu sebelum mengubah SKP.',
    unduh: url(skpPaths.templat, { skpId: skp.id }),
    unggah: url(skpPaths.lembar, { skpId: skp.id }),
    terapkan: url(skpPaths.terapkanLembar, { skpId: skp.id }),
    hal: 'SKP',
    bagian: 'bagian',
    petunjuk: 'Hasil kerja di berkas menggantikan yang ada. Bagian yang tidak ada di berkas tidak berubah.',
    versi: skp.versi,
    terkunci: bolehMenulis
      ? undefined
      : 'SKP ini tidak sedang ditulis. Mulai revisi dulu bila isinya perlu diubah.',
  })
}
