import type { Db } from '../../db/database.ts'
import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import type { Kertas } from '../../domain/organisasi/ukuran-kertas.ts'
import type { EvaluasiKompetensi } from '../../domain/pembinaan/kompetensi.ts'
import type { PendapatBimbingan } from '../../domain/pembinaan/pendapat-bimbingan.ts'
import { bimbingan } from '../../reports/bimbingan.ts'
import { evaluasiKompetensi } from '../../reports/evaluasi-kompetensi.ts'
import { pendapatBimbingan } from '../../reports/pendapat-bimbingan.ts'
import type { Instansi } from '../context.ts'
import { revive } from '../dokumen/beku.ts'
import { sumberDari } from '../dokumen/sumber.ts'
import { readIdentitas } from '../skp/isi-dokumen.ts'

export type BahanPembinaan = {
  readonly db: Db
  readonly skp: SkpLengkap
  readonly instansi: Instansi
  readonly now: Temporal.Instant
  readonly kertas: Kertas
}

type Tanda = {
  readonly disetujuiPegawaiPada?: Temporal.Instant | undefined
  readonly disetujuiPenilaiPada?: Temporal.Instant | undefined
}

/** Prints a coaching (B.1.6) or mentoring (B.1.7) as it stands. */
export async function printBimbingan(bahan: BahanPembinaan, satu: BimbinganTercatat): Promise<Uint8Array> {
  const dasar = await readDasar(bahan, {
    disetujuiPegawaiPada: satu.ditandatanganiPegawaiPada ?? undefined,
    disetujuiPenilaiPada: satu.ditandatanganiPembimbingPada ?? undefined,
  })
  const pembimbing = await readPihak(bahan, satu.pembimbingId)

  return bimbingan({ ...dasar.isi, jenis: satu.jenis, isi: satu.isi, pembimbing }, dasar.cetak)
}

type Bertanda<T> = { readonly isi: T; readonly ditandatanganiPada: Temporal.Instant }

/** Prints what the employee said of guidance (B.1.8). */
export async function printPendapat(
  bahan: BahanPembinaan,
  { isi: pendapat, ditandatanganiPada }: Bertanda<PendapatBimbingan>,
): Promise<Uint8Array> {
  const { isi, cetak } = await readDasar(bahan, { disetujuiPegawaiPada: ditandatanganiPada })

  return pendapatBimbingan({ ...isi, pendapat }, cetak)
}

/** Prints the competencies that the guide saw (B.1.9). */
export async function printKompetensi(
  bahan: BahanPembinaan,
  satu: Bertanda<EvaluasiKompetensi> & { readonly pembimbingId: string },
): Promise<Uint8Array> {
  const { isi, cetak } = await readDasar(bahan, { disetujuiPenilaiPada: satu.ditandatanganiPada })
  const pembimbing = await readPihak(bahan, satu.pembimbingId)

  return evaluasiKompetensi({ ...isi, kompetensi: satu.isi, pembimbing }, cetak)
}

/** Who, in which period, and the day of the last signature: today while one is still open. */
export async function readDasar({ db, skp, instansi, now, kertas }: BahanPembinaan, tanda: Tanda) {
  const saat = Object.values(tanda).flatMap((satu: Temporal.Instant | undefined) => satu ?? [])
  const terakhir = saat.toSorted(Temporal.Instant.compare).at(-1) ?? now
  const tanggal = terakhir.toZonedDateTimeISO(instansi.zona).toPlainDate()
  const identitas = await readIdentitas(sumberDari(db), { skp, instansi, tanggal })
  const hidup = revive(identitas)
  const { tempat, zonaWaktu } = hidup.pengesahan

  return {
    isi: { ...identitas, ...hidup, pengesahan: { tempat, zonaWaktu, tanggal, ...tanda } },
    cetak: { tanggal: terakhir, kertas },
  }
}

function readPihak({ db, instansi, now }: BahanPembinaan, pejabatId: string) {
  return sumberDari(db).pihak(pejabatId, now.toZonedDateTimeISO(instansi.zona).toPlainDate().toString())
}
