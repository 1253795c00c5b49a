import { readMatriks } from '../../db/queries/rencana/matriks.ts'
import { findKetua, findTim } from '../../db/queries/rencana/tim-kerja.ts'
import type { MatriksPeran } from '../../domain/rencana/matriks.ts'
import type { Tim } from '../../domain/rencana/tim-kerja.ts'
import { hariIni } from '../../usecases/context.ts'
import { readTahun } from '../forms/isian.ts'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { isUuid } from '../middleware/subjek.ts'
import { url } from '../url.ts'
import { rencanaPaths } from './paths.ts'

export type MilikMatriks = {
  readonly tahun: number
  /** Null: the matrix of a leader and the people rated. */
  readonly tim: Pick<Tim, 'id' | 'nama'> | null
  readonly matriks: MatriksPeran
}

/** The matrix of the address, as far as this person may write it; that of a team belongs to its head alone. */
export async function readMilik(c: C, diminta?: number): Promise<MilikMatriks | undefined> {
  const { db, ...rest } = kerja(c)
  const { pejabatId } = pelaku(c)
  const kini = hariIni(rest)
  const tahun = diminta ?? readTahun(c.req.query('tahun')) ?? kini.year
  const timId = c.req.param('timId')
  const tim = timId === undefined ? null : await findTimku(c, { timId, hariIni: kini.toString() })
  if (tim === undefined) return undefined
  const kunci = { pemilikId: pejabatId, tahun, timId: tim?.id ?? null }

  return { tahun, tim, matriks: await readMatriks(db, kunci, kini.toString()) }
}

type Dicari = { readonly timId: string; readonly hariIni: string }

async function findTimku(c: C, { timId, hariIni }: Dicari): Promise<Tim | undefined> {
  const { db } = kerja(c)
  const { pejabatId } = pelaku(c)
  const tim = isUuid(timId) ? await findTim(db, { timId, pejabatId }) : undefined
  const ketua = tim && (await findKetua(db, { timId: tim.id, hariIni }))

  return ketua === pejabatId ? tim : undefined
}

type Alamat = { readonly [halaman in 'matriks' | 'lembar' | 'templat' | 'terapkan']: string }

/** Where a matrix is written, and where it goes out to Excel and comes back. */
export function alamatMatriks({ tim, tahun }: Pick<MilikMatriks, 'tim' | 'tahun'>): Alamat {
  const { matriks, lembarMatriks, templatMatriks, terapkanMatriks } = rencanaPaths
  const { matriksTim, lembarMatriksTim, templatMatriksTim, terapkanMatriksTim } = rencanaPaths
  if (!tim)
    return {
      matriks: url(matriks, {}, { tahun }),
      lembar: url(lembarMatriks, {}, { tahun }),
      templat: url(templatMatriks, {}, { tahun }),
      terapkan: url(terapkanMatriks, {}, { tahun }),
    }
  const timId = tim.id
  return {
    matriks: url(matriksTim, { timId }, { tahun }),
    lembar: url(lembarMatriksTim, { timId }, { tahun }),
    templat: url(templatMatriksTim, { timId }, { tahun }),
    terapkan: url(terapkanMatriksTim, { timId }, { tahun }),
  }
}
