import { recordAudit } from '../../db/queries/audit/audit.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { countEvaluasiMemakai, listCapaianOleh, saveCapaian } from '../../db/queries/penilaian/capaian.ts'
import { findPeriode } from '../../db/queries/penilaian/periode.ts'
import type { Capaian } from '../../domain/penilaian/capaian-organisasi.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang } from '../../domain/teks.ts'
import { type Context, hariIni, write } from '../context.ts'
import { readSaranCapaian } from '../rencana/saran-capaian.ts'

export type IsianCapaian = {
  readonly unitId: string
  readonly periodeId: string
  readonly capaian: Capaian | undefined
  readonly dasar: string
  /** Why it is not what the agreement gives. */
  readonly alasanBeda: string
  readonly versi: number
}

/** The leader above sets what a unit achieved in a period; whoever departs from the calculation says why. */
export function setCapaian(context: Context, isian: IsianCapaian) {
  return write(context, async (w) => {
    const muat = checkPanjang(isian)
    if (!muat.ok) return muat
    const { unitId, periodeId, capaian, dasar } = isian
    const periode = await findPeriode(w.tx, periodeId)
    if (!periode) return refuse({ kode: 'tidak-ditemukan' })
    const tanggal = hariIni(w).toString()
    const pada = { periodeId, sampai: periode.sampai, hariIni: tanggal }
    const milik = await listCapaianOleh(w.tx, { ...pada, penetapId: w.actor.pejabatId })
    const lama = milik.find((satu) => satu.unitId === unitId)
    if (!lama) return refuse({ kode: 'tidak-ditemukan' })
    if (tanggal < periode.jendelaMulai)
      return refuse({ kode: 'jendela-belum-buka', mulai: periode.jendelaMulai })
    if (!capaian) return refuse({ kode: 'capaian-kosong' })
    if (dasar.trim() === '') return refuse({ kode: 'dasar-kosong' })
    if (lama.versi !== isian.versi) return refuse({ kode: 'sudah-berubah', versi: lama.versi })
    const jumlah = await countEvaluasiMemakai(w.tx, { unitId, periodeId })
    if (lama.capaian !== null && jumlah > 0) return refuse({ kode: 'capaian-dipakai', jumlah })

    const hitungan = (await readSaranCapaian(w.tx, { unitId, periode })) ?? null
    const saran = hitungan?.hasil?.capaian ?? null
    const isBeda = saran !== null && saran !== capaian
    if (isBeda && isian.alasanBeda.trim() === '') return refuse({ kode: 'alasan-beda-kosong', saran })
    const alasanBeda = isBeda ? isian.alasanBeda : null

    const oleh = { oleh: w.actor.pejabatId, pada: w.now }
    await saveCapaian(w.tx, { unitId, periodeId, capaian, dasar, saran, alasanBeda, hitungan, ...oleh })
    await recordAudit(w, {
      peristiwa: 'capaian.ditetapkan',
      entitas: 'capaian_organisasi',
      entitasId: `${unitId}/${periodeId}`,
      pegawaiId: lama.kepalaId,
      sebelum: { capaian: lama.capaian, dasar: lama.dasar },
      sesudah: { capaian, dasar, saran, alasanBeda },
    })
    if (lama.kepalaId)
      await insertKabar(w, {
        pejabatId: lama.kepalaId,
        isi: `Capaian ${lama.unit} ${namaPeriode(periode)} ditetapkan: ${capaian}.`,
        jenis: 'evaluasi-tim',
        rujukan: periodeId,
      })
    w.afterCommit(() => w.luar.tandai(unitId, tanggal))

    return accept({ unitId })
  })
}
