import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { type HasilPeriksa, insertImpor } from '../../db/queries/impor/impor.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { potong } from '../../domain/teks.ts'
import type { PenolakanLembar } from '../../luar/lembar.ts'
import { readLembar } from '../../luar/lembar-kerja.ts'
import { type Context, hariIni, write } from '../context.ts'
import { readBaris } from './baca-baris.ts'
import { findJenisImpor } from './daftar.ts'
import type { Galat, JenisImpor, Konteks, Susunan } from './jenis.ts'

export type PenolakanImpor =
  | PenolakanLembar
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'bukan-siap' }

type Isian = { readonly jenisId: string; readonly namaBerkas: string; readonly isi: Uint8Array }

const TEMUAN_DISIMPAN = 1_000

/** Looks through a file without changing anything, and keeps the file and what was found. */
export async function checkImpor(
  context: Context,
  { jenisId, namaBerkas, isi }: Isian,
): Promise<Result<string, PenolakanImpor>> {
  const { actor, db, luar } = context
  const jenis = findJenisImpor(jenisId, actor)
  if (!jenis) return refuse({ kode: 'tidak-ditemukan' })
  const lembar = await readLembar(isi)
  if (!lembar.ok) return lembar

  const konteks = { tx: db, actor, tanggal: hariIni(context).toString(), saat: context }
  const { hasil } = await examine(konteks, jenis, lembar.value)
  const sidik = await luar.berkas.save(isi)

  return write(context, async (w): Promise<Result<string, PenolakanImpor>> => {
    const id = newId()
    await insertImpor(w.tx, {
      ...hasil,
      id,
      jenis: jenis.id,
      namaBerkas: potong(namaBerkas, 200),
      sidik,
      status: hasil.galat.jumlah > 0 ? 'ditolak' : 'siap',
      dibuatOleh: actor.pejabatId,
      dibuatPada: w.now,
    })
    await recordAudit(w, {
      peristiwa: 'impor.diperiksa',
      entitas: 'impor',
      entitasId: id,
      sesudah: { jenis: jenis.id, baris: hasil.baris, galat: hasil.galat.jumlah, sidik },
    })

    return accept(id)
  })
}

/** What a sheet would do to what is on record now. */
export async function examine(
  konteks: Konteks,
  jenis: JenisImpor,
  lembar: Parameters<typeof readBaris>[0],
): Promise<{ readonly hasil: HasilPeriksa; readonly susunan: Susunan }> {
  const { baris, galat: galatSel } = readBaris(lembar, jenis.kolom)
  const susunan = await jenis.susun(konteks, baris)
  const galat = [...galatSel, ...susunan.galat].toSorted((a, b) => a.baris - b.baris)
  const { baru, berubah, tetap, peringatan = [], pratinjau = null } = susunan

  return {
    hasil: {
      baris: countBaris(baris.length, galatSel),
      baru,
      berubah,
      tetap,
      galat: trim(galat),
      peringatan: trim(peringatan),
      pratinjau,
    },
    susunan,
  }
}

function countBaris(terbaca: number, galat: readonly Galat[]): number {
  return terbaca + new Set(galat.map(({ baris }) => baris).filter((baris) => baris > 1)).size
}

function trim(temuan: readonly unknown[]): HasilPeriksa['galat'] {
  return { jumlah: temuan.length, daftar: temuan.slice(0, TEMUAN_DISIMPAN) }
}
