import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { listRevisiTertunda, type Pengingat } from '../../../db/queries/penilaian/pengingat.ts'
import { batasTanggal } from '../../../domain/penilaian/batas-langkah.ts'
import { batasRevisiSkp } from '../../../domain/skp/batas-waktu.ts'
import { tanggalPanjang } from '../../../domain/waktu/bulan.ts'
import { kalenderPerHari } from '../tenggat/kalender-tenggat.ts'
import type { SaatJam } from './jam.ts'

/** Raters before whom a revised SKP lies that they have not answered. */
export async function aboutRevisi(
  { tx, instansi }: SaatJam,
  dekat: (batas: string) => boolean,
): Promise<Pengingat[]> {
  const hasil: Pengingat[] = []
  const readKalender = kalenderPerHari(tx, instansi)
  for (const { skpId, tahun, pegawai, penilaiId, hari } of await listRevisiTertunda(tx, instansi.zona)) {
    const kalender = await readKalender(hari)
    const parameter = await getParameter(tx, batasRevisiSkp, hari)
    const { nilai: sampai } = batasRevisiSkp.apply({ diajukan: hari, libur: kalender.libur }, hari, parameter)
    const { batas } = batasTanggal({ dari: hari, sampai }, kalender)
    if (!dekat(batas)) continue
    hasil.push({
      pejabatId: penilaiId,
      hal: `revisi/${skpId}`,
      batas,
      isi: `Revisi SKP ${tahun} ${pegawai} menunggu Anda tetapkan paling lambat ${tanggalPanjang(batas)}.`,
      jenis: 'skp',
      rujukan: skpId,
    })
  }

  return hasil
}
