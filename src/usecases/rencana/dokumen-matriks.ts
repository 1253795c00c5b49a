import type { Db, Tx } from '../../db/database.ts'
import { readMatriks } from '../../db/queries/rencana/matriks.ts'
import { listTimDipimpin } from '../../db/queries/rencana/tim-kerja.ts'
import type { Pelaku } from '../../domain/organisasi/pelaku.ts'
import type { KolomMatriks, MatriksPeran } from '../../domain/rencana/matriks.ts'
import { type DokumenMatriks, matriks, type TabelMatriks } from '../../reports/matriks.ts'
import type { Cetak } from '../../reports/typst.ts'
import { hariIni, type Instansi } from '../context.ts'

type Bahan = {
  readonly actor: Pelaku
  readonly tahun: number
  readonly instansi: Instansi
  readonly now: Temporal.Instant
}

/** The matrix of a leader, followed by that of each team with its head; undefined: nothing to divide yet. */
export async function collectMatriks(
  db: Db | Tx,
  { actor, tahun, instansi, now }: Bahan,
): Promise<DokumenMatriks | undefined> {
  const kini = hariIni({ now, instansi }).toString()
  const utama = await readMatriks(db, { pemilikId: actor.pejabatId, tahun, timId: null }, kini)
  if (utama.kolom.length === 0 || utama.baris.length === 0) return undefined
  const tim = await listTimDipimpin(db, { pimpinanId: actor.pejabatId, hariIni: kini })
  const tabelTim = await Promise.all(
    tim.map(async ({ timId, ketuaId, nama, jabatan }) =>
      tabel(await readMatriks(db, { pemilikId: ketuaId, tahun, timId }, kini), {
        pemilik: { nama, jabatan },
        isi: ({ uraian }) => uraian,
      }),
    ),
  )
  const semua = [
    tabel(utama, { pemilik: { nama: actor.nama, jabatan: actor.jabatan }, isi: ukuran }),
    ...tabelTim.filter(({ kolom, baris }) => kolom.length > 0 && baris.length > 0),
  ]

  return { instansi: instansi.pemerintah.toUpperCase(), tahun, tabel: semua }
}

/** Prints kept data; the same data gives the same bytes. */
export function printMatriks(isi: DokumenMatriks, cetak: Cetak): Uint8Array {
  return matriks(isi, cetak)
}

/** A leader's columns are the measures of the results; without any the result itself. */
function ukuran({ uraian, indikator }: KolomMatriks): string {
  return (
    indikator
      .map((satu) => satu.uraian)
      .filter(Boolean)
      .join('\n') || uraian
  )
}

type Pemilik = {
  readonly pemilik: TabelMatriks['pemilik']
  readonly isi: (kolom: KolomMatriks) => string
}

function tabel({ kolom, baris, peran, lain }: MatriksPeran, { pemilik, isi }: Pemilik): TabelMatriks {
  const semua = [...peran, ...lain]
  return {
    pemilik,
    kolom: kolom.map(isi),
    baris: baris.map(({ pegawaiId, nama, jabatan }) => ({
      nama,
      jabatan,
      sel: kolom.map(({ id }) =>
        semua.flatMap((satu) =>
          satu.pegawaiId === pegawaiId && satu.rhkPimpinanId === id ? [satu.uraian] : [],
        ),
      ),
    })),
  }
}
