import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import {
  bumpMatriks,
  deletePeran,
  deleteRhkKosong,
  type KunciMatriks,
  readMatriks,
  renameRhk,
  savePeran,
} from '../../db/queries/rencana/matriks.ts'
import { findKetua } from '../../db/queries/rencana/tim-kerja.ts'
import { bumpVersi, lockSkp } from '../../db/queries/skp/skp.ts'
import {
  type BarisMatriks,
  type MatriksPeran,
  type PenolakanMatriks,
  type Peran,
  type PerubahanPeran,
  perubahanPeran,
} from '../../domain/rencana/matriks.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { isDapatDiubah } from '../../domain/skp/skp.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'
import { createRhkFromPeran } from './create-rhk-from-peran.ts'

export type TulisanMatriks = {
  readonly tahun: number
  readonly timId: string | null
  readonly versi: number
  readonly peran: readonly Peran[]
}

/** A leader divides the own results: each role becomes a result in the draft SKP of whoever gets it. */
export function saveMatriks(context: Context, { tahun, timId, versi, peran }: TulisanMatriks) {
  return write(context, async (w): Promise<Result<{ versi: number }, PenolakanMatriks>> => {
    const muat = checkPanjang(peran)
    if (!muat.ok) return muat
    const { pegawaiId } = w.actor
    const kini = hariIni(w).toString()
    if (!pegawaiId) return refuse({ kode: 'tidak-ditemukan' })
    if (timId && (await findKetua(w.tx, { timId, hariIni: kini })) !== pegawaiId)
      return refuse({ kode: 'tidak-ditemukan' })
    const kunci: KunciMatriks = { pemilikId: pegawaiId, tahun, timId }
    await takeTurn(w.tx, `matriks/${pegawaiId}/${tahun}/${timId ?? ''}`)
    const matriks = await readMatriks(w.tx, kunci, kini)
    if (matriks.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: matriks.versi })
    if (!isMengenal(matriks, peran)) return refuse({ kode: 'tidak-ditemukan' })

    const perubahan = perubahanPeran(matriks.peran, peran)
    const dibawa = await carryOver(w, matriks, perubahan)
    if (!dibawa.ok) return dibawa
    const { id, versi: baru } = await bumpMatriks(w.tx, kunci)
    await deletePeran(w.tx, id, perubahan.dihapus)
    await savePeran(w.tx, id, [...perubahan.diubah, ...perubahan.baru])
    await bear(w, { tahun, baris: matriks.baris, baru: perubahan.baru })
    await recordAudit(w, {
      peristiwa: 'matriks.disimpan',
      entitas: 'matriks_peran',
      entitasId: id,
      sebelum: { peran: matriks.peran },
      sesudah: { peran },
    })

    return accept({ versi: baru })
  })
}

function isMengenal({ kolom, baris }: MatriksPeran, peran: readonly Peran[]): boolean {
  const rhk = new Set(kolom.map(({ id }) => id))
  const pegawai = new Set(baris.map(({ pegawaiId }) => pegawaiId))

  return peran.every((satu) => rhk.has(satu.rhkPimpinanId) && pegawai.has(satu.pegawaiId))
}

/** What changed in roles that already are results of an SKP; a set SKP is only changed by its own revision. */
async function carryOver(
  w: Write,
  { baris }: MatriksPeran,
  { dihapus, diubah }: PerubahanPeran,
): Promise<Result<null, PenolakanMatriks>> {
  const berubah = [
    ...dihapus.map((lama) => ({ lama, uraian: '' })),
    ...diubah.map(({ lama, uraian }) => ({ lama, uraian })),
  ]
  for (const { lama, uraian } of berubah) {
    if (!lama.rhkId || uraian === lama.uraian) continue
    const pemilik = baris.find(({ pegawaiId }) => pegawaiId === lama.pegawaiId)
    const sebutan = { nama: pemilik?.nama ?? '', uraian: lama.uraian }
    const skp = pemilik?.skpId ? await lockSkp(w.tx, pemilik.skpId) : undefined
    if (!skp || !isDapatDiubah(skp.status)) return refuse({ kode: 'peran-terkunci', ...sebutan })
    if (uraian !== '') await renameRhk(w.tx, lama.rhkId, uraian)
    else if (!(await deleteRhkKosong(w.tx, lama.rhkId)))
      return refuse({ kode: 'peran-dikerjakan', ...sebutan })
    await bumpVersi(w.tx, skp.id)
  }

  return accept(null)
}

type Kelahiran = {
  readonly tahun: number
  readonly baris: readonly BarisMatriks[]
  readonly baru: readonly Peran[]
}

/** Every draft takes in what waits for it; whoever got a role is told, and how it comes into the SKP. */
async function bear(w: Write, { tahun, baris, baru }: Kelahiran): Promise<void> {
  for (const { pegawaiId, skpId, status } of baris) {
    if (skpId && status && isDapatDiubah(status)) await createRhkFromPeran(w, { skpId, pegawaiId, tahun })
    const diterima = baru.filter((satu) => satu.pegawaiId === pegawaiId)
    if (diterima.length === 0) continue
    const masuk =
      status === null
        ? 'Peran itu masuk saat Anda menyusun SKP.'
        : isDapatDiubah(status)
          ? 'Peran itu sudah masuk ke draf SKP Anda.'
          : 'Masukkan lewat revisi SKP.'
    await insertKabar(w, {
      pejabatId: pegawaiId,
      isi: `${w.actor.nama} memberi Anda peran: ${diterima.map(({ uraian }) => uraian).join('; ')}. ${masuk}`,
      jenis: skpId ? 'skp' : 'beranda',
      ...(skpId && { rujukan: skpId }),
    })
  }
}
