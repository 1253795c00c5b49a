import { listBimbingan, listBimbinganSelesai } from '../../db/queries/pembinaan/bimbingan.ts'
import { listKesepakatanku } from '../../db/queries/pembinaan/kesepakatan.ts'
import { listDilaporkan, listLaporan } from '../../db/queries/pembinaan/konseling.ts'
import { listPertemuan } from '../../db/queries/pembinaan/pertemuan.ts'
import { listTimPembinaan } from '../../db/queries/pembinaan/tim.ts'
import { findSkpBerlaku } from '../../db/queries/umpan-balik/dokumentasi.ts'
import { hariIni } from '../../usecases/context.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { shows } from '../middleware/pembukaan.ts'
import type { Rute } from '../rute.ts'
import { ikhtisarPage } from './halaman-ikhtisar.tsx'
import { pembinaanPaths } from './paths.ts'

/** What of guidance and counselling concerns this person. */
export function ikhtisarRoutes(rute: Rute): void {
  rute.get(pembinaanPaths.ikhtisar, async (c) => {
    const { db } = kerja(c)
    const { pejabatId, pegawaiId, peran } = pelaku(c)
    const tanggal = hariIni(kerja(c)).toString()
    const isPimpinanKepegawaian = peran.includes('pimpinan-kepegawaian')
    const [bimbingan, dilaporkan, konseling, konselingBawahan, pertemuan, kesepakatan, tim, skpId] =
      await Promise.all([
        listBimbingan(db, pejabatId),
        isPimpinanKepegawaian ? listBimbinganSelesai(db) : [],
        listLaporan(db, isPimpinanKepegawaian ? 'semua' : { pejabatId }),
        listDilaporkan(db, pejabatId),
        listPertemuan(db, pejabatId, 20),
        listKesepakatanku(db, pejabatId),
        readTim(c, tanggal),
        pegawaiId ? findSkpBerlaku(db, { pegawaiId, tanggal }) : undefined,
      ])
    const isi = {
      bimbingan: gabung(bimbingan, dilaporkan),
      konseling: gabung(konseling, konselingBawahan),
      pertemuan,
      kesepakatan,
      tim,
    }
    shows(c, [...new Set(Object.values(isi).flatMap((daftar) => daftar.map((satu) => satu.pegawaiId)))])

    return ikhtisarPage(c, { ...isi, pejabatId, pegawaiId, skpId, hari: tanggal })
  })
}

/** Each once. */
function gabung<T extends { readonly id: string }>(satu: readonly T[], lain: readonly T[]): T[] {
  return [...new Map([...satu, ...lain].map((baris) => [baris.id, baris])).values()]
}

async function readTim(c: C, tanggal: string) {
  const { isPenilai, pejabatId } = pelaku(c)

  return isPenilai ? listTimPembinaan(kerja(c).db, { penilaiId: pejabatId, tanggal }) : []
}
