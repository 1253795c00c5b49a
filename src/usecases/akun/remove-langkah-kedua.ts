import { deleteFaktor } from '../../db/queries/akun/faktor.ts'
import { deleteKunciOf } from '../../db/queries/akun/kunci.ts'
import { listOrangDipilih, type OrangAkun } from '../../db/queries/akun/orang.ts'
import { deleteSesiOf } from '../../db/queries/akun/sesi.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { accept, type Result, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG, type TerlaluPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'

export type PenolakanLepas =
  | TerlaluPanjang
  | { readonly kode: 'tidak-ditemukan' }
  | { readonly kode: 'alasan-kosong' }
  | { readonly kode: 'akun-sendiri' }
  | { readonly kode: 'tidak-ada-langkah-kedua' }

type Isian = { readonly pejabatId: string; readonly alasan: string }

/** BKPSDM frees an account whose phone is gone: code and keys stop working, every session ends, and its holder is told. */
export function removeLangkahKedua(
  context: Context,
  { pejabatId, alasan }: Isian,
): Promise<Result<string, PenolakanLepas>> {
  return write(context, async (w): Promise<Result<string, PenolakanLepas>> => {
    const muat = checkPanjang(alasan, PANJANG.alasan)
    if (!muat.ok) return muat
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'tidak-ditemukan' })
    if (pejabatId === w.actor.pejabatId) return refuse({ kode: 'akun-sendiri' })
    const tanggal = hariIni(w).toString()
    const [orang] = await listOrangDipilih(w.tx, { lingkup: 'semua', now: w.now, tanggal }, [pejabatId])
    if (!orang?.akunId) return refuse({ kode: 'tidak-ditemukan' })
    if (!alasan) return refuse({ kode: 'alasan-kosong' })
    const isLepas = await lepas(w, orang, alasan)

    return isLepas ? accept(orang.nama) : refuse({ kode: 'tidak-ada-langkah-kedua' })
  })
}

async function lepas(w: Write, orang: OrangAkun, alasan: string): Promise<boolean> {
  const { pejabatId } = orang
  const akunId = orang.akunId ?? ''
  const isKode = await deleteFaktor(w.tx, akunId)
  const kunci = await deleteKunciOf(w.tx, akunId)
  if (!isKode && kunci === 0) return false
  await deleteSesiOf(w.tx, [akunId])
  await recordAudit(w, {
    peristiwa: 'akun.langkah-kedua-dilepas',
    entitas: 'pejabat',
    entitasId: pejabatId,
    pegawaiId: orang.isPegawai ? pejabatId : null,
    sebelum: { kodeAplikasi: isKode, kunciPerangkat: kunci },
    sesudah: { alasan },
  })
  await insertKabar(w, {
    pejabatId,
    jenis: 'akun',
    isi: `BKPSDM melepas langkah kedua akun Anda: ${alasan}`,
  })

  return true
}
