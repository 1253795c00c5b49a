import { listJenisPeristiwa, listPerubahanOrang, searchCatatan } from '../../db/queries/audit/cari.ts'
import { listPelihat } from '../../db/queries/audit/pelihat.ts'
import { findSegelTerakhir, listSegelTerbaru } from '../../db/queries/audit/segel.ts'
import { baca, type C, kerja, pelaku } from '../lingkungan.ts'
import type { Rute } from '../rute.ts'
import { jejakPage } from './halaman-jejak.tsx'
import { milikkuPage } from './halaman-milikku.tsx'
import { segelPage } from './halaman-segel.tsx'
import { jejakPaths } from './paths.ts'
import { readSaringan, toSaringan } from './saringan.ts'
import { streamCsv } from './unduh.ts'

const SEHALAMAN = 50
const SEHALAMAN_MILIKKU = 25

export function jejakRoutes(rute: Rute): void {
  rute.get(jejakPaths.jejak, async (c) => {
    const { db, instansi } = kerja(c)
    const saringan = readSaringan((nama) => c.req.query(nama))
    const [daftar, jenis] = await Promise.all([
      searchCatatan(db, toSaringan(saringan, instansi.zona), {
        sebelumId: readNomor(c, 'sebelum'),
        paling: SEHALAMAN + 1,
      }),
      listJenisPeristiwa(db),
    ])
    const { isi, akhir } = cut(daftar, SEHALAMAN)

    return jejakPage(c, { saringan, daftar: isi, berikutnya: akhir?.id, jenis })
  })

  rute.get(jejakPaths.unduh, (c) => {
    const { db, instansi } = kerja(c)
    const saring = toSaringan(
      readSaringan((nama) => c.req.query(nama)),
      instansi.zona,
    )

    return c.body(streamCsv(db, saring, instansi.zona), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="jejak-audit.csv"',
    })
  })

  rute.get(jejakPaths.milikku, async (c) => {
    const { db } = kerja(c)
    const { pejabatId } = pelaku(c)
    const [pelihat, perubahan] = await Promise.all([
      listPelihat(db, {
        pegawaiId: pejabatId,
        sebelum: readSaat(c, 'dilihat'),
        paling: SEHALAMAN_MILIKKU + 1,
      }),
      listPerubahanOrang(db, {
        pejabatId,
        sebelumId: readNomor(c, 'diubah'),
        paling: SEHALAMAN_MILIKKU + 1,
      }),
    ])
    const dilihat = cut(pelihat, SEHALAMAN_MILIKKU)
    const diubah = cut(perubahan, SEHALAMAN_MILIKKU)

    return milikkuPage(c, {
      pelihat: dilihat.isi,
      pelihatLama: dilihat.akhir?.pertamaPada,
      perubahan: diubah.isi,
      perubahanLama: diubah.akhir?.id,
    })
  })

  rute.get(jejakPaths.segel, async (c) => {
    const { db } = baca(c)
    const [terbaru, daftar] = await Promise.all([
      findSegelTerakhir(db),
      listSegelTerbaru(db, { sebelum: readNomor(c, 'sebelum'), paling: SEHALAMAN_MILIKKU + 1 }),
    ])
    const { isi, akhir } = cut(daftar, SEHALAMAN_MILIKKU)

    return segelPage(c, { terbaru, daftar: isi, lama: akhir?.nomor })
  })
}

/** One page of what was read, and its last row when more follows. */
function cut<T>(daftar: readonly T[], paling: number): { isi: readonly T[]; akhir: T | undefined } {
  const isi = daftar.slice(0, paling)

  return { isi, akhir: daftar.length > paling ? isi.at(-1) : undefined }
}

function readNomor(c: C, nama: string): number | undefined {
  const nomor = Number(c.req.query(nama))

  return Number.isSafeInteger(nomor) && nomor > 0 ? nomor : undefined
}

function readSaat(c: C, nama: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(c.req.query(nama) ?? '')
  } catch {
    return undefined
  }
}
