import { newId } from '../../../db/id.ts'
import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { insertKabar } from '../../../db/queries/kabar.ts'
import { readOrganisasi } from '../../../db/queries/organisasi/penempatan.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { insertEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import {
  type EvaluasiTerakhir,
  listEvaluasiTerakhir,
} from '../../../db/queries/penilaian/evaluasi-terakhir.ts'
import { indexOrganisasi } from '../../../domain/organisasi/organisasi.ts'
import { penilai } from '../../../domain/organisasi/penilai.ts'
import { namaPeriode, periodeEvaluasi, toJenis } from '../../../domain/penilaian/periode-penilaian.ts'
import { tanggalPanjang } from '../../../domain/waktu/bulan.ts'
import type { Write } from '../../context.ts'
import { readCaraEvaluasi } from '../../kehadiran/read-kewajiban.ts'
import { refreshPenempatan } from '../../organisasi/refresh-penempatan.ts'
import { batasJendela } from '../tenggat/tenggat-evaluasi.ts'
import { byClock, type Jam } from './jam.ts'

const SEBAB = { berhenti: 'berhenti', 'tanpa-skp': 'ber-SKP sampai' } as const

type Penulis = Pick<Write, 'tx' | 'now' | 'instansi'> & { readonly actor: Write['actor'] | null }

/** Whoever leaves is still evaluated for the days worked, in each period that is not over or may still be evaluated: the rater of the last day gets the draft, and the clock treats it as every other. */
export async function openEvaluasiTerakhir(
  w: Penulis,
  { hari, sejak }: { readonly hari: string; readonly sejak: string },
): Promise<number> {
  const { jenis } = await getParameter(w.tx, periodeEvaluasi, hari)
  const cari = { jenis: [toJenis(jenis), 'tahunan'] as const, sejak, hariIni: hari }
  let jumlah = 0
  for (const satu of await listEvaluasiTerakhir(w.tx, cari)) {
    const { batas } = await batasJendela(w.tx, satu.periode, w)
    if (batas < satu.hariTerakhir) continue
    const masa = { ...satu.periode, sampai: satu.akhir }
    const cara = await readCaraEvaluasi(w.tx, masa, [satu.pegawaiId])
    if (cara.get(satu.pegawaiId) !== 'aplikasi') continue
    await open(w, satu, batas)
    jumlah += 1
  }

  return jumlah
}

/** The same on every day of the clock: a last day that was written down beforehand has come. */
export function openEvaluasiTerakhirByClock(jam: Jam): Promise<number> {
  return byClock(jam, async ({ hari, sejak, ...w }) => {
    const jumlah = await openEvaluasiTerakhir(w, { hari, sejak })
    // Who rates them is worked out while something of theirs is open.
    if (jumlah > 0) await refreshPenempatan(w.tx, hari)

    return jumlah
  })
}

async function open(w: Penulis, satu: EvaluasiTerakhir, batas: string): Promise<void> {
  const { pegawaiId, nama, skpId, unitId, hariTerakhir, periode, sebab } = satu
  const organisasi = indexOrganisasi(await readOrganisasi(w.tx, hariTerakhir), hariTerakhir)
  const dia = penilai(organisasi, pegawaiId)
  const penilaiId = dia.ok ? dia.value.penilaiId : null
  const baru = { id: newId(), skpId, pegawaiId, periodeId: periode.id, unitId, penilaiId }
  await insertEvaluasi(w.tx, baru)
  await recordAudit(w, {
    peristiwa: 'evaluasi.dipersingkat',
    entitas: 'evaluasi',
    entitasId: baru.id,
    pegawaiId,
    sesudah: { ...baru, hariTerakhir },
  })
  if (penilaiId)
    await insertKabar(w, {
      pejabatId: penilaiId,
      isi: `${nama} ${SEBAB[sebab]} ${tanggalPanjang(hariTerakhir)}. Tetapkan evaluasi ${namaPeriode(periode)}-nya paling lambat ${tanggalPanjang(batas)}.`,
      jenis: 'evaluasi',
      rujukan: baru.id,
    })
}
