import { newId } from '../../../db/id.ts'
import { recordAudit } from '../../../db/queries/audit/audit.ts'
import { insertKabar } from '../../../db/queries/kabar.ts'
import { listPegawaiAktif, readOrganisasi } from '../../../db/queries/organisasi/penempatan.ts'
import { getParameter } from '../../../db/queries/parameter/parameter.ts'
import { insertEvaluasi } from '../../../db/queries/penilaian/evaluasi.ts'
import {
  type BelumDievaluasi,
  listBelumDievaluasi,
  listPenilaiBerpindah,
  type PenilaiBerpindah,
} from '../../../db/queries/penilaian/penilai-lama.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { indexOrganisasi } from '../../../domain/organisasi/organisasi.ts'
import { penempatanKini } from '../../../domain/organisasi/penempatan.ts'
import { penilaiPindah } from '../../../domain/penilaian/penilai-pindah.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { tanggalPanjang } from '../../../domain/waktu/bulan.ts'
import { sehariSebelum } from '../../../domain/waktu/masa.ts'
import { readCaraEvaluasi } from '../../kehadiran/read-kewajiban.ts'
import { batasJendela } from '../tenggat/tenggat-evaluasi.ts'
import { byClock, type Jam, listPeriodeJam, type SaatJam } from './jam.ts'

/** Whoever moved while a period was being evaluated still evaluates the former unit: the drafts are opened under that name (Lampiran Bab IV.A.14 huruf b). */
export function openEvaluasiPindahByClock(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    let jumlah = 0
    for (const periode of await listPeriodeJam(saat)) {
      if (periode.jenis === 'tahunan') continue
      const { batas } = await batasJendela(saat.tx, periode, saat)
      if (saat.hari <= batas) jumlah += await openPeriode(saat, periode, batas)
    }

    return jumlah
  })
}

async function openPeriode(saat: SaatJam, periode: PeriodeTercatat, batas: string): Promise<number> {
  const { tx, hari } = saat
  const { mulai, sampai, jendelaMulai, jendelaSampai } = periode
  const parameter = await getParameter(tx, penilaiPindah, sampai)
  const jendela = { mulai: jendelaMulai, sampai: jendelaSampai }
  const berpindah = (await listPenilaiBerpindah(tx, { dari: mulai, hariIni: hari })).filter(
    ({ pindah }) => penilaiPindah.apply({ pindah, periode, jendela }, sampai, parameter).nilai,
  )
  let jumlah = 0
  for (const satu of berpindah)
    for (const pegawai of await listTimLama(saat, periode, satu)) {
      await open(saat, { pegawai, periode, batas, ...satu })
      jumlah += 1
    }

  return jumlah
}

/** Whom this person rated on the last day in the former post, without an evaluation of the period yet. */
async function listTimLama(
  { tx }: SaatJam,
  periode: PeriodeTercatat,
  { penilaiId, pindah }: PenilaiBerpindah,
): Promise<BelumDievaluasi[]> {
  const kemarin = sehariSebelum(pindah)
  const organisasi = indexOrganisasi(await readOrganisasi(tx, kemarin), kemarin)
  const tim = penempatanKini(organisasi, await listPegawaiAktif(tx, kemarin))
    .filter((satu) => satu.penilaiId === penilaiId)
    .map(({ pegawaiId }) => pegawaiId)
  const belum = await listBelumDievaluasi(tx, { pegawaiIds: tim, penilaiId, periode })
  if (belum.length === 0) return []
  const cara = await readCaraEvaluasi(
    tx,
    periode,
    belum.map(({ pegawaiId }) => pegawaiId),
  )

  return belum.filter(({ pegawaiId }) => (cara.get(pegawaiId) ?? 'aplikasi') === 'aplikasi')
}

type Bukaan = PenilaiBerpindah & {
  readonly pegawai: BelumDievaluasi
  readonly periode: PeriodeTercatat
  readonly batas: string
}

async function open(saat: SaatJam, { pegawai, periode, batas, penilaiId, pindah }: Bukaan): Promise<void> {
  const { pegawaiId, nama, skpId, unitId } = pegawai
  const baru = { id: newId(), skpId, pegawaiId, periodeId: periode.id, unitId, penilaiId }
  await insertEvaluasi(saat.tx, baru)
  await recordAudit(saat, {
    peristiwa: 'evaluasi.dimulai',
    entitas: 'evaluasi',
    entitasId: baru.id,
    pegawaiId,
    sesudah: { ...baru, penilaiBerpindah: pindah },
  })
  await insertKabar(saat, {
    pejabatId: penilaiId,
    isi: `Anda berpindah dalam rentang evaluasi. Tetapkan evaluasi ${namaPeriode(periode)} ${nama} paling lambat ${tanggalPanjang(batas)}.`,
    jenis: 'evaluasi',
    rujukan: baru.id,
  })
}
