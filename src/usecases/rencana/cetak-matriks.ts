import { readMatriks } from '../../db/queries/rencana/matriks.ts'
import { listTimDipimpin } from '../../db/queries/rencana/tim-kerja.ts'
import type { Kertas } from '../../domain/organisasi/ukuran-kertas.ts'
import type { KolomMatriks, MatriksPeran } from '../../domain/rencana/matriks.ts'
import { matriks, type TabelMatriks } from '../../reports/matriks.ts'
import { type Context, hariIni } from '../context.ts'

/** The matrix of a leader, followed by that of each team with its head; undefined: nothing to divide yet. */
export async function printMatriks(
  { db, actor, now, instansi }: Pick<Context, 'db' | 'actor' | 'now' | 'instansi'>,
  { tahun, kertas }: { readonly tahun: number; readonly kertas: Kertas },
): Promise<Uint8Array | undefined> {
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

  return matriks(
    { instansi: instansi.pemerintah.toUpperCase(), tahun, tabel: semua },
    { tanggal: now, kertas },
  )
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
