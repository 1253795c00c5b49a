import { findRekaman, type LaporanTercatat } from '../../db/queries/pembinaan/konseling.ts'
import { listUmpanBalikById } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { Hubungan } from '../../domain/organisasi/pelaku.ts'
import { bacaanKonseling, type RekamanKonseling } from '../../domain/pembinaan/konseling.ts'
import type { LaporanPerilaku } from '../../domain/pembinaan/laporan-perilaku.ts'
import { type Context, hariIni } from '../context.ts'
import { openIsi } from './amplop.ts'

type Dibaca = { readonly catatan: LaporanTercatat; readonly hubungan: ReadonlySet<Hubungan> }

/** Opens of a report and its counselling only what this reader may read; undefined: nothing. */
export async function readKonseling(context: Context, { catatan, hubungan }: Dibaca) {
  const { db, actor, now, luar } = context
  const siapa = { pejabatId: actor.pejabatId, tanggal: hariIni(context).toString() }
  const bacaan = bacaanKonseling(catatan, hubungan, siapa)
  const rekaman = catatan.adaRekaman && bacaan.rekaman ? await findRekaman(db, catatan.id) : undefined
  if (!bacaan.laporan && !rekaman) return undefined
  const isiLaporan = bacaan.laporan ? await openIsi<LaporanPerilaku>(luar.segel, catatan.isi) : undefined
  const sudahTiba = catatan.jadwal !== null && Temporal.Instant.compare(catatan.jadwal, now) <= 0

  const { alasanTanpaKonseling: alasan } = catatan

  return {
    catatan: { ...catatan, alasanTanpaKonseling: alasan && (await openIsi<string>(luar.segel, alasan)) },
    laporan: isiLaporan && {
      isi: isiLaporan,
      umpanBalik: await listUmpanBalikById(db, isiLaporan.umpanBalikIds),
    },
    rekaman: rekaman && (await openIsi<RekamanKonseling>(luar.segel, rekaman.isi)),
    tindakLanjut: rekaman?.tindakLanjut
      ? { isi: await openIsi<string>(luar.segel, rekaman.tindakLanjut), oleh: rekaman.penindakLanjut ?? '' }
      : undefined,
    boleh: {
      memutus: catatan.diputusPada === null && hubungan.has('pimpinan-kepegawaian') && !hubungan.has('diri'),
      merekam: catatan.konselorId === actor.pejabatId && !catatan.adaRekaman && sudahTiba,
      menindak: bacaan.tindakLanjut && rekaman !== undefined && rekaman.tindakLanjut === null,
    },
  }
}
