import type { Db, Tx } from '../../db/database.ts'
import { findUnit } from '../../db/queries/organisasi/unit.ts'
import { NAMA_PENANDA } from '../../domain/dokumen/tanda-tangan.ts'
import type { Perjanjian } from '../../domain/rencana/perjanjian.ts'
import { type DokumenPerjanjian, perjanjianKinerja } from '../../reports/perjanjian-kinerja.ts'
import type { Cetak } from '../../reports/typst.ts'
import { hariIni, type Instansi, type Write } from '../context.ts'
import type { Frozen } from '../dokumen/beku.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { revivePenandatangan } from '../dokumen/pengesah.ts'
import { sumberDari } from '../dokumen/sumber.ts'

type Pihak = { readonly pejabatId: string; readonly pada?: string | undefined }

type Bahan = {
  readonly perjanjian: Pick<Perjanjian, 'unitId' | 'tahun' | 'sasaran'>
  readonly instansi: Instansi
  readonly now: Temporal.Instant
  /** The head of the unit, and the leader one level above. */
  readonly pertama: Pihak | undefined
  readonly kedua: Pihak | undefined
}

/** What the paper of an agreement prints, with names and posts of that day. */
export async function collectPerjanjian(
  db: Db | Tx,
  { perjanjian, instansi, now, pertama, kedua }: Bahan,
): Promise<Frozen<DokumenPerjanjian>> {
  const { unitId, tahun, sasaran } = perjanjian
  const tanggal = hariIni({ now, instansi }).toString()
  const { pihak } = sumberDari(db)
  const unit = await findUnit(db, unitId, tanggal)
  const sisi = async (siapa: Pihak | undefined, sebagai: string) => ({
    orang: siapa ? await pihak(siapa.pejabatId, tanggal) : { nama: '', jabatan: '', unitKerja: '' },
    sebagai,
    pada: siapa?.pada,
  })

  return {
    ...{ tahun, sasaran, tanggal },
    unit: unit?.nama ?? '',
    penandatangan: [
      await sisi(kedua, NAMA_PENANDA['pihak-kedua']),
      await sisi(pertama, NAMA_PENANDA['pihak-pertama']),
    ],
    tempat: instansi.kota,
    zonaWaktu: instansi.zona,
  }
}

/** Prints kept data; the same data gives the same bytes. */
export function printPerjanjian(isi: Frozen<DokumenPerjanjian>, cetak: Cetak): Uint8Array {
  const { penandatangan, tanggal } = isi
  return perjanjianKinerja(
    {
      ...isi,
      penandatangan: penandatangan.map(revivePenandatangan),
      tanggal: Temporal.PlainDate.from(tanggal),
    },
    cetak,
  )
}

type Ditetapkan = {
  readonly perjanjian: Perjanjian
  readonly persetujuan: NonNullable<Perjanjian['persetujuan']>
}

/** Freezes an agreement that both sides approved; one that was opened again and set anew is its next version. */
export async function freezePerjanjian(w: Write, { perjanjian, persetujuan }: Ditetapkan): Promise<string> {
  const { pegawaiId, pada } = persetujuan
  const isi = await collectPerjanjian(w.tx, {
    ...{ perjanjian, instansi: w.instansi, now: w.now },
    pertama: { pejabatId: pegawaiId, pada },
    kedua: { pejabatId: w.actor.pejabatId, pada: w.now.toString() },
  })

  return keepBeku(
    w,
    { jenis: 'perjanjian-kinerja', entitasId: perjanjian.id, pegawaiId, isi },
    printPerjanjian,
  )
}
