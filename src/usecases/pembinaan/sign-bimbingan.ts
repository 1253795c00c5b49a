import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { findSubjek } from '../../db/queries/organisasi/subjek.ts'
import { type BimbinganTercatat, lockBimbingan, saveBimbingan } from '../../db/queries/pembinaan/bimbingan.ts'
import { NAMA_JENIS_BIMBINGAN } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { giveTandaTangan, isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, type Write, write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { bahanDari } from './bahan.ts'
import { collectBimbingan, printBimbingan } from './isi-dokumen.ts'
import { sisiPelaku } from './write-bimbingan.ts'

/** The employee or the guide signs; once both have, the record goes to the rater and the rater's superior (huruf i and j). */
export function signBimbingan(context: Context, { id, versi }: { id: string; versi: number }) {
  return write(context, async (w) => {
    const bimbingan = await lockBimbingan(w.tx, id)
    const sisi = bimbingan && sisiPelaku(bimbingan, w.actor.pejabatId)
    if (!bimbingan || !sisi) return refuse({ kode: 'tidak-ditemukan' })
    const ditandatangani = giveTandaTangan(bimbingan, sisi, { versi, pada: w.now })
    if (!ditandatangani.ok) return ditandatangani

    const selesai = isSelesai(ditandatangani.value)
    await saveBimbingan(w.tx, id, ditandatangani.value)
    const dokumen = selesai ? await freezeBimbingan(w, { ...bimbingan, ...ditandatangani.value }) : undefined
    await recordAudit(w, {
      peristiwa: 'bimbingan.ditandatangani',
      entitas: 'bimbingan',
      entitasId: id,
      pegawaiId: bimbingan.pegawaiId,
      sesudah: { sebagai: sisi, selesai, ...(dokumen && { dokumen }) },
    })
    await (selesai ? tellSelesai(w, bimbingan) : tellLawan(w, bimbingan))

    return accept({ id, selesai })
  })
}

/** Both have signed: the paper stays as it is now. */
async function freezeBimbingan(w: Write, bimbingan: BimbinganTercatat): Promise<string> {
  const { id, skpId, pegawaiId } = bimbingan
  const isi = await collectBimbingan(await bahanDari(w, skpId), bimbingan)

  return keepBeku(w, { jenis: 'bimbingan', entitasId: id, pegawaiId, isi }, printBimbingan)
}

async function tellLawan(w: Write, { id, jenis, pegawaiId, pembimbingId }: BimbinganTercatat): Promise<void> {
  await insertKabar(w, {
    pejabatId: w.actor.pejabatId === pegawaiId ? pembimbingId : pegawaiId,
    isi: `${w.actor.nama} menandatangani ${NAMA_JENIS_BIMBINGAN[jenis].toLowerCase()}, menunggu tanda tangan Anda.`,
    jenis: 'bimbingan',
    rujukan: id,
  })
}

async function tellSelesai(w: Write, bimbingan: BimbinganTercatat): Promise<void> {
  const { id, jenis, pegawaiId, pembimbingId } = bimbingan
  const subjek = await findSubjek(w.tx, pegawaiId)
  const nama = NAMA_JENIS_BIMBINGAN[jenis].toLowerCase()
  const pesan = [
    [pegawaiId, `Isi umpan balik Anda atas ${nama} yang selesai.`],
    [pembimbingId, `Nilai kompetensi ${bimbingan.pegawai} setelah ${nama}.`],
    [subjek?.penilaiId, `Rekaman ${nama} ${bimbingan.pegawai} dilaporkan kepada Anda.`],
    [subjek?.atasanPenilaiId, `Rekaman ${nama} ${bimbingan.pegawai} dilaporkan kepada Anda.`],
  ] as const
  const penerima = new Map(pesan.toReversed().flatMap(([siapa, isi]) => (siapa ? [[siapa, isi]] : [])))
  for (const [pejabatId, isi] of penerima)
    await insertKabar(w, { pejabatId, isi, jenis: 'bimbingan', rujukan: id })
}
