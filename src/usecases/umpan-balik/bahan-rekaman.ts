import type { Db } from '../../db/database.ts'
import type { PeriodeTercatat } from '../../db/queries/penilaian/periode.ts'
import { type AksiRhk, listRencanaAksi } from '../../db/queries/skp/rencana-aksi.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { listBuktiHasil, listKeluaranHasil } from '../../db/queries/umpan-balik/dokumentasi.ts'
import { listUmpanBalikDiterima, type UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'

/** What happened in a period of an SKP: steps, what was reached with its evidence, and what was said. */
export type BahanRekaman = {
  readonly skp: SkpLengkap
  readonly periode: PeriodeTercatat
  readonly aksi: readonly AksiRhk[]
  readonly realisasi: ReadonlyMap<string, readonly string[]>
  readonly diterima: readonly UmpanBalik[]
}

export async function readRekaman(db: Db, skp: SkpLengkap, periode: PeriodeTercatat): Promise<BahanRekaman> {
  const masa = { pegawaiId: skp.pegawaiId, mulai: periode.mulai, sampai: periode.sampai }
  const [aksi, keluaran, bukti, diterima] = await Promise.all([
    listRencanaAksi(db, { skpId: skp.id, periodeId: periode.id }),
    listKeluaranHasil(db, masa),
    listBuktiHasil(db, masa),
    listUmpanBalikDiterima(db, masa),
  ])
  const baris = [
    ...keluaran.map(({ rhkId, jumlah, satuan }) => [rhkId, tulisJumlah(jumlah, satuan)] as const),
    ...bukti.map((satu) => [satu.rhkId, `${satu.bukti} (${tulisHari(satu.tanggal)})`] as const),
  ]
  const realisasi = Map.groupBy(baris, ([rhkId]) => rhkId)

  return {
    skp,
    periode,
    aksi,
    diterima,
    realisasi: new Map([...realisasi].map(([rhkId, daftar]) => [rhkId, daftar.map(([, teks]) => teks)])),
  }
}

function tulisJumlah(jumlah: number, satuan: string | null): string {
  return `${jumlah.toLocaleString('id-ID')}${satuan ? ` ${satuan}` : ''}`
}

/** `12-10-2026`, as short as evidence is named on paper. */
function tulisHari(iso: string): string {
  return iso.split('-').toReversed().join('-')
}
