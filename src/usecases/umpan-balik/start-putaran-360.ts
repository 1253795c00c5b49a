import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { insertKabar } from '../../db/queries/kabar.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { insertPutaran360, listPutaran360 } from '../../db/queries/umpan-balik/penilaian-360.ts'
import { accept, refuse } from '../../domain/result.ts'
import { kelompokTerkecil360 } from '../../domain/umpan-balik/penilaian-360.ts'
import { type Context, hariIni, write } from '../context.ts'
import { listCalonPenilai360 } from './calon-360.ts'

type Isian = { readonly id: string; readonly pegawaiId: string; readonly pejabatIds: readonly string[] }

/** The rater asks colleagues, more than the smallest group, for anonymous words about an employee's conduct. */
export function startPutaran360(context: Context, { id, pegawaiId, pejabatIds }: Isian) {
  return write(context, async (w) => {
    const hari = hariIni(w)
    const parameter = await getParameter(w.tx, kelompokTerkecil360, hari.toString())
    await takeTurn(w.tx, `putaran-rekan/${pegawaiId}`)
    const ada = await listPutaran360(w.tx, pegawaiId)
    if (ada.some(({ ditutup }) => ditutup === null)) return refuse({ kode: 'putaran-berjalan' })
    const calon = await listCalonPenilai360(w.tx, { pegawaiId, penilaiId: w.actor.pejabatId })
    const dipilih = calon.filter((satu) => pejabatIds.includes(satu.pejabatId))
    if (!kelompokTerkecil360.apply(dipilih.length, hari.toString(), parameter).nilai)
      return refuse({ kode: 'penilai-kurang', dipilih: dipilih.length, paling: parameter.palingSedikit })

    const sampai = hari.add({ days: parameter.terbukaHari - 1 })
    const { palingSedikit } = parameter
    const ids = dipilih.map(({ pejabatId }) => pejabatId)
    const siapa = { id, pegawaiId, dimulaiOleh: w.actor.pejabatId }
    await insertPutaran360(w.tx, { ...siapa, mulai: hari, sampai, palingSedikit }, ids)
    await recordAudit(w, {
      peristiwa: 'umpan-balik.putaran-dimulai',
      entitas: 'putaran_rekan',
      entitasId: id,
      pegawaiId,
      sesudah: { diminta: ids, sampai: sampai.toString(), palingSedikit },
    })
    for (const pejabatId of ids)
      await insertKabar(w, {
        pejabatId,
        isi: 'Anda diminta menilai perilaku seorang rekan, tanpa nama.',
        jenis: 'umpan-balik',
      })

    return accept({ id })
  })
}
