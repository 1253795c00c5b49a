import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findPihak } from '../../db/queries/organisasi/pihak.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { listCalonPenerima, listRhkPenerima } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { insertUndangan, listUndangan } from '../../db/queries/umpan-balik/undangan.ts'
import { accept, refuse } from '../../domain/result.ts'
import type { NilaiBerakhlak } from '../../domain/skp/perilaku.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { sebagaiUmpanBalik } from '../../domain/umpan-balik/umpan-balik.ts'
import { keadaanUndangan, undanganUmpanBalik } from '../../domain/umpan-balik/undangan.ts'
import { tanggalPanjang } from '../../domain/waktu/bulan.ts'
import { type Context, hariIni, type Write, write } from '../context.ts'

export type IsianPermintaan = {
  readonly id: string
  readonly pegawaiId: string
  readonly dimintaId: string
  /** About one of the two, or in general. */
  readonly rhkId: string | null
  readonly nilai: NilaiBerakhlak | null
  readonly pesan: string | null
}

/** The employee or the rater asks a colleague inside for feedback; it is asked for, not only offered (Lampiran Bab III.C.9). */
export function askUmpanBalik(context: Context, isian: IsianPermintaan) {
  return write(context, async (w) => {
    const { id, pegawaiId, dimintaId, rhkId, nilai, pesan } = isian
    const muat = checkPanjang(pesan, PANJANG.keterangan)
    if (!muat.ok) return muat
    const hari = hariIni(w)
    const diminta = await findRekan(w, isian, hari.toString())
    if (!diminta) return refuse({ kode: 'bukan-rekan' })
    const rhk = rhkId === null ? [] : await listRhkPenerima(w.tx, { pegawaiId, tanggal: hari.toString() })
    if (rhkId !== null && !rhk.some((satu) => satu.id === rhkId)) return refuse({ kode: 'rhk-tidak-ada' })
    const parameter = await getParameter(w.tx, undanganUmpanBalik, hari.toString())
    const semua = await listUndangan(w.tx, pegawaiId)
    const terbuka = semua.filter((satu) => keadaanUndangan(satu, hari.toString()) === 'terbuka')
    if (terbuka.some((satu) => satu.dimintaId === dimintaId && satu.rhkId === rhkId && satu.nilai === nilai))
      return refuse({ kode: 'sudah-diminta', nama: diminta.nama })
    if (!undanganUmpanBalik.apply(terbuka.length, hari.toString(), parameter).nilai)
      return refuse({ kode: 'undangan-penuh', paling: parameter.terbukaPalingBanyak })

    const berlakuSampai = hari.add({ days: parameter.berlakuHari - 1 })
    const oleh = { pengundangId: w.actor.pejabatId, sidik: null, dibuatPada: w.now }
    const { nama, jabatan: lembaga } = diminta
    await insertUndangan(w.tx, {
      id,
      pegawaiId,
      dimintaId,
      rhkId,
      nilai,
      pesan,
      nama,
      lembaga,
      ...oleh,
      berlakuSampai,
    })
    await recordAudit(w, {
      peristiwa: 'umpan-balik.diminta',
      entitas: 'undangan_umpan_balik',
      entitasId: id,
      pegawaiId,
      sesudah: { diminta: dimintaId, rhkId, nilai, pesan, berlakuSampai: berlakuSampai.toString() },
    })
    await insertKabar(w, {
      pejabatId: dimintaId,
      isi: `${w.actor.nama} meminta umpan balik Anda, paling lambat ${tanggalPanjang(berlakuSampai.toString())}.`,
      jenis: 'umpan-balik',
    })

    return accept({ id, nama })
  })
}

/** Somebody else than the one who asks, who works with the employee and so may write about them. */
async function findRekan(w: Write, { pegawaiId, dimintaId }: IsianPermintaan, hari: string) {
  if (dimintaId === w.actor.pejabatId) return undefined
  const kenalan = await listCalonPenerima(w.tx, dimintaId)
  const penerima = kenalan.find((satu) => satu.pegawaiId === pegawaiId)
  if (!penerima || !sebagaiUmpanBalik({ pejabatId: dimintaId }, penerima)) return undefined

  return findPihak(w.tx, dimintaId, hari)
}
