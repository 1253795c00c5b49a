import type { Db, Tx } from '../../db/database.ts'
import { NAMA_PENANDA } from '../../domain/dokumen/tanda-tangan.ts'
import type { IsiLaporan } from '../../domain/laporan/isi-laporan.ts'
import { type DokumenLaporan, laporanUnit } from '../../reports/laporan-unit.ts'
import type { Cetak } from '../../reports/typst.ts'
import { hariIni, type Instansi } from '../context.ts'
import type { Frozen } from '../dokumen/beku.ts'
import { revivePenandatangan } from '../dokumen/pengesah.ts'
import { sumberDari } from '../dokumen/sumber.ts'

type Pelaksana = { readonly pejabatId: string; readonly pada?: Temporal.Instant | undefined }

type Bahan = {
  readonly isi: IsiLaporan
  readonly instansi: Instansi
  readonly jawaban: string
  readonly now: Temporal.Instant
  readonly pengaju: Pelaksana | undefined
  readonly penjawab: Pelaksana | undefined
}

const SEBAGAI = [NAMA_PENANDA['pemimpin-unit'], NAMA_PENANDA['pimpinan-di-atas']]

/** What the paper of a report prints, with names and posts of that day. */
export async function collectLaporan(
  db: Db | Tx,
  { isi, instansi, jawaban, now, pengaju, penjawab }: Bahan,
): Promise<Frozen<DokumenLaporan>> {
  const tanggal = hariIni({ now, instansi }).toString()
  const { pihak } = sumberDari(db)
  const penandatangan = await Promise.all(
    [pengaju, penjawab].map(async (satu, i) => ({
      orang: satu ? await pihak(satu.pejabatId, tanggal) : { nama: '', jabatan: '', unitKerja: '' },
      sebagai: SEBAGAI[i] ?? '',
      pada: satu?.pada?.toString(),
    })),
  )

  return {
    ...{ isi, jawaban, penandatangan, tanggal },
    instansi: instansi.pemerintah,
    tempat: instansi.kota,
    zonaWaktu: instansi.zona,
  }
}

/** Prints kept data; the same data gives the same bytes. */
export function printLaporan(dokumen: Frozen<DokumenLaporan>, cetak: Cetak): Uint8Array {
  const { penandatangan, tanggal } = dokumen
  return laporanUnit(
    {
      ...dokumen,
      penandatangan: penandatangan.map(revivePenandatangan),
      tanggal: Temporal.PlainDate.from(tanggal),
    },
    cetak,
  )
}
