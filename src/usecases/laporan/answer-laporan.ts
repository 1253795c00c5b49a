import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { type KunciLaporan, lockLaporan, saveDijawab } from '../../db/queries/laporan/laporan-unit.ts'
import { replyToLaporan } from '../../domain/laporan/laporan-unit.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { type Context, write } from '../context.ts'
import { keepBeku } from '../dokumen/keep-beku.ts'
import { readTempat } from './hubungan-laporan.ts'
import { collectLaporan, printLaporan } from './isi-dokumen.ts'

type Jawab = KunciLaporan & { readonly versi: number; readonly jawaban: string }

/** The leader one level above answers; with that the report is final and frozen as a paper. */
export function answerLaporan(context: Context, { versi, jawaban, ...kunci }: Jawab) {
  return write(context, async (w) => {
    const muat = checkPanjang(jawaban, PANJANG.laporan)
    if (!muat.ok) return muat
    const tempat = await readTempat(w, kunci)
    if (!tempat) return refuse({ kode: 'tidak-ditemukan' })
    const { unit, periode } = tempat
    if (!tempat.isPenjawab) return refuse({ kode: 'bukan-penjawab', penjawab: unit.penetap })
    const laporan = await lockLaporan(w.tx, kunci)
    const dijawab = replyToLaporan(laporan, { jawaban, penjawabId: w.actor.pejabatId })
    if (!dijawab.ok) return dijawab
    if (laporan.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: laporan.versi })

    const { id, diajukanOleh, diajukanPada } = laporan
    if (!diajukanOleh || !diajukanPada) throw new Error(`Laporan ${id} diajukan tanpa pengaju`)
    await saveDijawab(w.tx, id, { jawaban, oleh: w.actor.pejabatId, pada: w.now })
    const isi = await collectLaporan(w.tx, {
      ...{ isi: dijawab.value, instansi: w.instansi, jawaban, now: w.now },
      pengaju: { pejabatId: diajukanOleh, pada: diajukanPada },
      penjawab: { pejabatId: w.actor.pejabatId, pada: w.now },
    })
    const milik = { jenis: 'laporan-unit', entitasId: id, pegawaiId: diajukanOleh } as const
    const dokumen = await keepBeku(w, { ...milik, isi }, printLaporan)
    await recordAudit(w, {
      peristiwa: 'laporan.dijawab',
      entitas: 'laporan_unit',
      entitasId: id,
      pegawaiId: diajukanOleh,
      sebelum: { status: laporan.status },
      sesudah: { status: 'dijawab', jawaban, dokumen },
    })
    await insertKabar(w, {
      pejabatId: diajukanOleh,
      isi: `${w.actor.nama} menjawab laporan evaluasi ${unit.unit} ${namaPeriode(periode)}.`,
      jenis: 'laporan',
      rujukan: `${unit.unitId}/${periode.id}`,
    })

    return accept({ id })
  })
}
