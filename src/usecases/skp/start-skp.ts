import { newId } from '../../db/id.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import { takeTurn } from '../../db/queries/giliran.ts'
import { findKetidakhadiranPada } from '../../db/queries/kehadiran/ketidakhadiran.ts'
import { getParameter } from '../../db/queries/parameter/parameter.ts'
import { insertSkp } from '../../db/queries/skp/skp.ts'
import { findTempatSkp } from '../../db/queries/skp/tempat.ts'
import { accept, refuse } from '../../domain/result.ts'
import { masaPenyusunanSkp } from '../../domain/skp/batas-waktu.ts'
import { bentukSkp } from '../../domain/skp/bentuk.ts'
import { masaSkp } from '../../domain/skp/masa-skp.ts'
import { wajibSkp } from '../../domain/skp/wajib-skp.ts'
import { type Context, hariIni, write } from '../context.ts'
import { createRhkFromPeran } from '../rencana/create-rhk-from-peran.ts'

/** The employee begins an SKP for a year, or for what is left of it in the present post. */
export function startSkp(context: Context, tahun: number) {
  return write(context, async (w) => {
    const { pegawaiId } = w.actor
    if (!pegawaiId) return refuse({ kode: 'bukan-pegawai' })
    const kini = hariIni(w).toString()
    const pilihan = await getParameter(w.tx, masaPenyusunanSkp, kini)
    if (!masaPenyusunanSkp.apply({ tahun, hariIni: kini }, kini, pilihan).nilai)
      return refuse({ kode: 'belum-masanya' })
    await takeTurn(w.tx, `skp/${pegawaiId}`)
    const tempat = await findTempatSkp(w.tx, { pegawaiId, tahun })
    if (!tempat) return refuse({ kode: 'belum-ditempatkan' })
    if (tempat.skpId) return accept({ id: tempat.skpId })

    const { jabatanId, unitId, penilaiId, jabatan, sesudahLain } = tempat
    const masa = masaSkp.apply({ tahun, ...tempat }, `${tahun}-12-31`).nilai
    const mulai = sesudahLain && sesudahLain > masa.mulai ? sesudahLain : masa.mulai
    const { sampai } = masa
    if (sampai < mulai) return refuse({ kode: 'belum-ditempatkan' })
    const keadaan = await findKetidakhadiranPada(w.tx, { pegawaiId, tanggal: kini })
    if (!wajibSkp.apply(keadaan?.jenis ?? null, kini).nilai) return refuse({ kode: 'tanpa-skp' })
    const baru = {
      id: newId(),
      pegawaiId,
      jabatanId,
      unitId,
      penilaiId,
      tahun,
      mulai,
      sampai,
      bentuk: bentukSkp.apply(jabatan, sampai).nilai,
    }
    await insertSkp(w.tx, baru)
    await recordAudit(w, {
      peristiwa: 'skp.dimulai',
      entitas: 'skp',
      entitasId: baru.id,
      pegawaiId,
      sesudah: baru,
    })
    await createRhkFromPeran(w, { skpId: baru.id, pegawaiId, tahun })

    return accept({ id: baru.id })
  })
}
