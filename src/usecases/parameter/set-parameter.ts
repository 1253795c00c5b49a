import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  endParameter,
  insertParameter,
  listParameter,
  lockParameter,
  replaceParameter,
} from '../../db/queries/parameter/riwayat.ts'
import { KETENTUAN_BERLAKU } from '../../domain/ketentuan-berlaku.ts'
import { accept, refuse } from '../../domain/result.ts'
import { checkPanjang, PANJANG } from '../../domain/teks.ts'
import { sehariSebelum } from '../../domain/waktu/masa.ts'
import { isTanggal } from '../../domain/waktu/tanggal.ts'
import { type Context, hariIni, write } from '../context.ts'
import { checkNilai } from './check-nilai.ts'

export type TulisanParameter = {
  readonly ketentuanId: string
  readonly mulai: string
  readonly alasan: string
  readonly nilai: Readonly<Record<string, string>>
}

/** Sets a provision's parameters from a day on; the set before it ends the day before by itself. */
export function setParameter(context: Context, { ketentuanId, mulai, alasan, nilai }: TulisanParameter) {
  return write(context, async (w) => {
    const muat = checkPanjang(alasan, PANJANG.alasan)
    if (!muat.ok) return muat
    const ketentuan = KETENTUAN_BERLAKU.find(({ id }) => id === ketentuanId)
    if (!ketentuan) return refuse({ kode: 'tidak-ditemukan' })
    if (!w.actor.peran.includes('admin-bkpsdm')) return refuse({ kode: 'bukan-admin' })
    const diperiksa = checkNilai(ketentuan.parameter, nilai)
    if (Object.keys(diperiksa.galat).length > 0)
      return refuse({ kode: 'nilai-salah', galat: diperiksa.galat })
    if (alasan === '') return refuse({ kode: 'tanpa-alasan' })
    if (!isTanggal(mulai)) return refuse({ kode: 'tanggal-tidak-ada' })
    // A day gone by was judged by the values of that day.
    if (mulai < hariIni(w).toString()) return refuse({ kode: 'tanggal-lewat' })

    await lockParameter(w.tx, ketentuanId)
    const ada = await listParameter(w.tx, ketentuanId)
    const sama = ada.find((satu) => satu.mulai === mulai)
    const sebelumnya = ada.find((satu) => satu.mulai < mulai && (satu.sampai ?? '9999') >= mulai)
    const berikutnya = ada.findLast((satu) => satu.mulai > mulai)
    const baru = {
      ketentuanId,
      nilai: diperiksa.nilai,
      mulai,
      sampai: berikutnya ? sehariSebelum(berikutnya.mulai) : null,
      alasan,
      diubahOleh: w.actor.pejabatId,
      diubahPada: w.now,
    }
    if (sama) await replaceParameter(w.tx, sama.id, baru)
    else {
      if (sebelumnya) await endParameter(w.tx, sebelumnya.id, sehariSebelum(mulai))
      await insertParameter(w.tx, baru)
    }
    await recordAudit(w, {
      peristiwa: 'parameter.diubah',
      entitas: 'parameter',
      entitasId: ketentuanId,
      sebelum: { ...ketentuan.parameter.bawaan, ...(sama ?? sebelumnya)?.nilai },
      sesudah: { ...diperiksa.nilai, mulai, alasan },
    })

    return accept({ mulai })
  })
}
