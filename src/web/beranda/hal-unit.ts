import { listUnitMenunggu, type UnitMenunggu } from '../../db/queries/rencana/perjanjian.ts'
import { hariIni } from '../../usecases/context.ts'
import { type C, kerja } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { url } from '../url.ts'
import type { HalMenunggu } from './hal.ts'

/** What the heads of units below have handed in to this leader. */
export async function readHalUnit(c: C): Promise<readonly HalMenunggu[]> {
  const { db, actor, ...rest } = kerja(c)
  const daftar = await listUnitMenunggu(db, {
    pejabatId: actor.pejabatId,
    hariIni: hariIni(rest).toString(),
  })

  return daftar.map(susun)
}

function susun({ hal, unitId, unit, tahun, periodeId }: UnitMenunggu): HalMenunggu {
  if (hal === 'laporan')
    return {
      ikon: 'clipboard-check',
      judul: `Jawab laporan evaluasi ${unit}`,
      rinci: 'Angkanya sudah menetap. Laporan dibekukan setelah Anda jawab.',
      href: url(paths.laporan.tampil, { unitId }, { periode: periodeId ?? undefined }),
      aksi: 'Baca laporan',
    }
  return {
    ikon: 'target',
    judul: `Tetapkan perjanjian kinerja ${unit} ${tahun}`,
    rinci: 'Pemimpinnya sudah menyetujui sebagai Pihak Pertama.',
    href: url(paths.rencana.unit, { unitId }, { tahun }),
    aksi: 'Buka perjanjian',
  }
}
