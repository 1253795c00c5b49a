import type { Db, Tx } from '../../db/database.ts'
import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import type { Bertanda } from '../../db/queries/pembinaan/sesudah-bimbingan.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { NAMA_PENANDA, type PenandaDokumen } from '../../domain/dokumen/tanda-tangan.ts'
import type { EvaluasiKompetensi } from '../../domain/pembinaan/kompetensi.ts'
import type { LaporanPerilaku } from '../../domain/pembinaan/laporan-perilaku.ts'
import type { PendapatBimbingan } from '../../domain/pembinaan/pendapat-bimbingan.ts'
import { bimbingan, type DokumenBimbingan } from '../../reports/bimbingan.ts'
import type { Pihak } from '../../reports/blok.ts'
import { type DokumenKompetensi, evaluasiKompetensi } from '../../reports/evaluasi-kompetensi.ts'
import { type DokumenLaporanPerilaku, laporanPerilaku } from '../../reports/laporan-perilaku.ts'
import { type DokumenPendapat, pendapatBimbingan } from '../../reports/pendapat-bimbingan.ts'
import type { Cetak } from '../../reports/typst.ts'
import type { Instansi } from '../context.ts'
import { type Frozen, revive } from '../dokumen/beku.ts'
import type { PenandatanganBeku } from '../dokumen/pengesah.ts'
import { sumberDari } from '../dokumen/sumber.ts'
import { readIdentitas } from '../skp/isi-dokumen.ts'

export type BahanPembinaan = {
  readonly db: Db | Tx
  readonly skp: SkpLengkap
  readonly instansi: Instansi
  readonly now: Temporal.Instant
}

/** What a paper says, and who stands under it as what. */
type IsiBertanda<T> = Frozen<T> & { readonly penandatangan: readonly PenandatanganBeku[] }

/** What a coaching (B.1.6) or mentoring (B.1.7) prints, with names and posts of the day of its last signature. */
export async function collectBimbingan(
  bahan: BahanPembinaan,
  satu: BimbinganTercatat,
): Promise<IsiBertanda<DokumenBimbingan>> {
  const { ditandatanganiPegawaiPada: pegawaiPada, ditandatanganiPembimbingPada: pembimbingPada } = satu
  const dasar = await collectDasar(bahan, {
    disetujuiPegawaiPada: pegawaiPada,
    disetujuiPenilaiPada: pembimbingPada,
  })
  const pembimbing = await readPembimbing(bahan, satu, dasar)

  return {
    ...dasar,
    ...{ jenis: satu.jenis, isi: satu.isi, pembimbing },
    penandatangan: [
      penandatangan('pegawai', dasar.pegawai, pegawaiPada),
      penandatangan('pembimbing', pembimbing, pembimbingPada),
    ],
  }
}

/** What the employee's words about guidance print (B.1.8). */
export async function collectPendapat(
  bahan: BahanPembinaan,
  { isi: pendapat, ditandatanganiPada: pada }: Bertanda<PendapatBimbingan>,
): Promise<IsiBertanda<DokumenPendapat>> {
  const dasar = await collectDasar(bahan, { disetujuiPegawaiPada: pada })

  return { ...dasar, pendapat, penandatangan: [penandatangan('pegawai', dasar.pegawai, pada)] }
}

/** What the competencies that the guide saw print (B.1.9). */
export async function collectKompetensi(
  bahan: BahanPembinaan,
  satu: Bertanda<EvaluasiKompetensi> & Pick<BimbinganTercatat, 'pembimbingId'>,
): Promise<IsiBertanda<DokumenKompetensi>> {
  const { isi: kompetensi, ditandatanganiPada: pada } = satu
  const dasar = await collectDasar(bahan, { disetujuiPenilaiPada: pada })
  const pembimbing = await readPembimbing(bahan, satu, dasar)

  return { ...dasar, kompetensi, pembimbing, penandatangan: [penandatangan('pembimbing', pembimbing, pada)] }
}

type Pelapor = { readonly pelaporId: string; readonly ditandatanganiPada: Temporal.Instant }

/** What a report about conduct prints (B.1.10): the rater on it is who reported. */
export async function collectLaporanPerilaku(
  bahan: BahanPembinaan,
  { pelaporId, ditandatanganiPada: pada }: Pelapor,
  laporan: LaporanPerilaku,
): Promise<IsiBertanda<DokumenLaporanPerilaku>> {
  const skp = { ...bahan.skp, penilaiId: pelaporId }
  const dasar = await collectDasar({ ...bahan, skp }, { disetujuiPenilaiPada: pada })

  return { ...dasar, laporan, penandatangan: [penandatangan('penilai', dasar.penilai, pada)] }
}

/** Prints kept data; the same data gives the same bytes. */
export function printBimbingan(isi: Frozen<DokumenBimbingan>, cetak: Cetak): Uint8Array {
  return bimbingan({ ...isi, ...revive(isi) }, cetak)
}

export function printPendapat(isi: Frozen<DokumenPendapat>, cetak: Cetak): Uint8Array {
  return pendapatBimbingan({ ...isi, ...revive(isi) }, cetak)
}

export function printKompetensi(isi: Frozen<DokumenKompetensi>, cetak: Cetak): Uint8Array {
  return evaluasiKompetensi({ ...isi, ...revive(isi) }, cetak)
}

export function printLaporanPerilaku(isi: Frozen<DokumenLaporanPerilaku>, cetak: Cetak): Uint8Array {
  return laporanPerilaku({ ...isi, ...revive(isi) }, cetak)
}

type Tanda = {
  readonly disetujuiPegawaiPada?: Temporal.Instant | null
  readonly disetujuiPenilaiPada?: Temporal.Instant | null
}

/** Who, in which period, and the day of the last signature: today while one is still open. */
async function collectDasar({ db, skp, instansi, now }: BahanPembinaan, tanda: Tanda) {
  const { disetujuiPegawaiPada: pegawai, disetujuiPenilaiPada: penilai } = tanda
  const terakhir = [pegawai, penilai]
    .flatMap((satu) => satu ?? [])
    .toSorted(Temporal.Instant.compare)
    .at(-1)
  const tanggal = (terakhir ?? now).toZonedDateTimeISO(instansi.zona).toPlainDate()
  const identitas = await readIdentitas(sumberDari(db), { skp, instansi, tanggal })

  return {
    ...identitas,
    pengesahan: {
      ...identitas.pengesahan,
      disetujuiPegawaiPada: pegawai?.toString(),
      disetujuiPenilaiPada: penilai?.toString(),
    },
  }
}

type Dasar = Awaited<ReturnType<typeof collectDasar>>

function readPembimbing(
  { db }: BahanPembinaan,
  { pembimbingId }: Pick<BimbinganTercatat, 'pembimbingId'>,
  { pengesahan }: Dasar,
): Promise<Pihak> {
  return sumberDari(db).pihak(pembimbingId, pengesahan.tanggal)
}

function penandatangan(
  sebagai: PenandaDokumen,
  orang: Pihak,
  pada: Temporal.Instant | null,
): PenandatanganBeku {
  return { orang, sebagai: NAMA_PENANDA[sebagai], pada: pada?.toString() }
}
