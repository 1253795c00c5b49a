import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { type KunciLaporan, lockLaporan, saveDiajukan } from '../../db/queries/laporan/laporan-unit.ts'
import { handInLaporan } from '../../domain/laporan/laporan-unit.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { type Context, hariIni, write } from '../context.ts'
import { readAngkaLaporan } from './angka-laporan.ts'
import { readTempat } from './hubungan-laporan.ts'

/** The head hands the report in: its figures stand still from here on, and the leader above is told. */
export function submitLaporan(context: Context, { versi, ...kunci }: KunciLaporan & { versi: number }) {
  return write(context, async (w) => {
    const tempat = await readTempat(w, kunci)
    const { pegawaiId } = w.actor
    if (!tempat) return refuse({ kode: 'tidak-ditemukan' })
    const { unit, periode } = tempat
    if (!tempat.isKepala || !pegawaiId) return refuse({ kode: 'bukan-kepala', kepala: unit.kepala })
    const laporan = await lockLaporan(w.tx, kunci)
    const tanggal = hariIni(w).toString()
    const angka = await readAngkaLaporan(w.tx, { unit, periode, hariIni: tanggal })
    const diajukan = handInLaporan(laporan, { angka, hariIni: tanggal })
    if (!diajukan.ok) return diajukan
    if (laporan.versi !== versi) return refuse({ kode: 'sudah-berubah', versi: laporan.versi })

    await saveDiajukan(w.tx, laporan.id, { isi: diajukan.value, oleh: pegawaiId, pada: w.now })
    await recordAudit(w, {
      peristiwa: 'laporan.diajukan',
      entitas: 'laporan_unit',
      entitasId: laporan.id,
      pegawaiId,
      sebelum: { status: laporan.status },
      sesudah: { status: 'diajukan', isi: diajukan.value },
    })
    const isi = `${w.actor.nama} mengajukan laporan evaluasi ${unit.unit} ${namaPeriode(periode)}, menunggu jawaban Anda.`
    for (const pejabatId of unit.penetapIds.filter((id) => id !== w.actor.pejabatId))
      await insertKabar(w, { pejabatId, isi, jenis: 'laporan', rujukan: `${unit.unitId}/${periode.id}` })

    return accept({ id: laporan.id })
  })
}
