import {
  listHasilPimpinan,
  listHasilTim,
  listSuaraPerilaku,
} from '../../../db/queries/penilaian/kontribusi.ts'
import { findPeriode } from '../../../db/queries/penilaian/periode.ts'
import { listTimPenilaian } from '../../../db/queries/penilaian/tim.ts'
import { compareKontribusi } from '../../../domain/penilaian/kontribusi.ts'
import { type C, kerja, pelaku } from '../../lingkungan.ts'
import { notFound } from '../../middleware/errors.tsx'
import { shows } from '../../middleware/pembukaan.ts'
import { isUuid } from '../../middleware/subjek.ts'
import { readPeriode } from '../../periode.ts'
import type { Rute } from '../../rute.ts'
import { penilaianPaths } from '../paths.ts'
import { kontribusiPage } from './halaman-kontribusi.tsx'

/** The rater compares what each of the team contributed before rating them. */
export function kontribusiRoutes(rute: Rute): void {
  rute.get(penilaianPaths.kontribusi, async (c) => {
    const daftarPeriode = await readPeriode(c)
    const periodeId = c.req.query('periode')
    const periode =
      periodeId && isUuid(periodeId) ? await findPeriode(kerja(c).db, periodeId) : daftarPeriode[0]
    if (!periode) return notFound(c)
    const bahan = await readKontribusi(c, periode)
    shows(
      c,
      bahan.anggota.map(({ pegawaiId }) => pegawaiId),
    )

    return kontribusiPage(c, { periode, daftarPeriode, ...bahan })
  })
}

type Periode = NonNullable<Awaited<ReturnType<typeof findPeriode>>>

async function readKontribusi(c: C, { id: periodeId, mulai, sampai }: Periode) {
  const { db } = kerja(c)
  const { pejabatId: penilaiId, pegawaiId } = pelaku(c)
  const anggota = await listTimPenilaian(db, { penilaiId, periodeId, sampai })
  const skpIds = anggota.flatMap(({ skpId }) => skpId ?? [])
  const pegawaiIds = anggota.map((satu) => satu.pegawaiId)
  const cari = { pegawaiIds, mulai, sampai }
  const [hasil, perilaku, milikku] = await Promise.all([
    listHasilTim(db, { ...cari, skpIds, periodeId }),
    listSuaraPerilaku(db, cari),
    pegawaiId ? listHasilPimpinan(db, { pegawaiId, tanggal: sampai }) : [],
  ])
  // Results of a leader before, or of one who has no SKP, stand after those of today's.
  const pimpinan = new Map(milikku.map((satu) => [satu.rhkId, satu]))
  for (const { pimpinanId, pimpinan: uraian } of hasil)
    if (pimpinanId && uraian && !pimpinan.has(pimpinanId))
      pimpinan.set(pimpinanId, { rhkId: pimpinanId, uraian })

  return {
    anggota,
    kontribusi: compareKontribusi({ pegawaiIds, pimpinan: [...pimpinan.values()], hasil, perilaku }),
  }
}
