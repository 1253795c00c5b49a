import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { insertCatatanSkp } from '../../db/queries/skp/catatan.ts'
import { refuse } from '../../domain/result.ts'
import { type CatatanBaris, returnSkp as sendBack } from '../../domain/skp/skp.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, write } from '../context.ts'
import { pemutusSkp } from './hubungan-skp.ts'
import { lockNaskah, saveStatus } from './naskah.ts'

/** The rater gives an SKP back with a note per line. */
export function returnSkp(
  context: Context,
  { id, versi, catatan }: { id: string; versi: number; catatan: readonly CatatanBaris[] },
) {
  return write(context, async (w) => {
    const muat = checkPanjang(catatan)
    if (!muat.ok) return muat
    const naskah = await lockNaskah(w.tx, id)
    if (!naskah) return refuse({ kode: 'tidak-ditemukan' })
    const { skp } = naskah
    const oleh = await pemutusSkp(w, skp)
    const returned = sendBack(skp, oleh, catatan)
    // A note may stand at a line that the newer words no longer have: that they changed says more.
    const isBarisHilang = !returned.ok && returned.penolakan.kode === 'baris-tidak-ada'
    if (!returned.ok && !isBarisHilang) return returned
    if (skp.versi !== versi) return refuse({ kode: 'berubah-sejak-dilihat' })
    if (!returned.ok) return returned

    const terisi = catatan.filter(({ isi }) => isi.trim() !== '')
    await saveStatus(w.tx, naskah, returned.value)
    await insertCatatanSkp(w.tx, { skpId: id, penulisId: w.actor.pejabatId, pada: w.now, catatan: terisi })
    await recordAudit(w, {
      peristiwa: 'skp.dikembalikan',
      entitas: 'skp',
      entitasId: id,
      pegawaiId: skp.pegawaiId,
      sebelum: { status: skp.status },
      sesudah: { status: returned.value.status, catatan: terisi },
    })
    await insertKabar(w, {
      pejabatId: skp.pegawaiId,
      isi: `${w.actor.nama} mengembalikan SKP ${skp.tahun} dengan ${terisi.length} catatan.`,
      jenis: 'skp',
      rujukan: id,
    })
    w.afterCommit(() => w.luar.tandai(skp.unitId, hariIni(w).toString()))

    return returned
  })
}
