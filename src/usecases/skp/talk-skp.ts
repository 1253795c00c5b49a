import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { insertUcapan, listDialog } from '../../db/queries/skp/dialog.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type LangkahDialog, speakDialog, type UcapanBaru } from '../../domain/skp/dialog.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, type Write, write } from '../context.ts'
import { pelakuSkp } from './hubungan-skp.ts'
import { lockNaskah, type Naskah, saveTulisan } from './naskah.ts'

const KATA: Record<LangkahDialog, string> = {
  usul: 'mengusulkan kalimat',
  jawab: 'menjawab usulan',
  sepakat: 'menyepakati usulan',
  tarik: 'menarik usulan',
}

/** One step of the talk about a line: a proposal, an answer, agreement (which words the line anew) or a withdrawal. */
export function talkSkp(context: Context, { id, ucapan }: { id: string; ucapan: UcapanBaru }) {
  return write(context, async (w) => {
    const muat = checkPanjang(ucapan)
    if (!muat.ok) return muat
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const { skp } = naskah
    const dialog = await listDialog(w.tx, id)
    const keadaan = { pegawaiId: skp.pegawaiId, status: skp.status, tulisan: skp, dialog }
    const hasil = speakDialog(keadaan, await pelakuSkp(w, skp), ucapan)
    if (!hasil.ok) return hasil

    const { sasaran, semula, usulan, tulisan } = hasil.value
    const ucapanId = newId()
    const utasId = ucapan.langkah === 'usul' ? ucapanId : ucapan.utasId
    const { langkah, isi } = ucapan
    const tercatat = { id: ucapanId, utasId, sasaran, semula, usulan, langkah, isi }
    await insertUcapan(w.tx, { ...tercatat, skpId: id, penulisId: w.actor.pejabatId, dibuatPada: w.now })
    if (tulisan) await saveTulisan(w.tx, naskah, tulisan)
    await recordAudit(w, {
      peristiwa: 'skp.dialog-ditulis',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sesudah: { langkah, sasaran, usulan, isi },
    })
    await tell(w, naskah, langkah)

    return accept({ id, utasId })
  })
}

/** The other side hears of it. */
async function tell(w: Write, { skp }: Naskah, langkah: LangkahDialog): Promise<void> {
  const lawan = w.actor.pegawaiId === skp.pegawaiId ? skp.penilaiId : skp.pegawaiId
  if (lawan)
    await insertKabar(w, {
      pejabatId: lawan,
      isi: `${w.actor.nama} ${KATA[langkah]} pada SKP ${skp.tahun}.`,
      jenis: 'skp',
      rujukan: skp.id,
    })
}
