import { recordBanyakAudit } from '../../../db/queries/audit/audit.ts'
import { type Alihan, handBackEvaluasi, handUpEvaluasi } from '../../../db/queries/penilaian/jam.ts'
import { type Pengingat, sendPengingat } from '../../../db/queries/penilaian/pengingat.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { batasLangkah } from '../../../domain/penilaian/batas-langkah.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { tanggalPanjang } from '../../../domain/waktu/bulan.ts'
import { listTanpaEvaluasi } from '../../kehadiran/read-kewajiban.ts'
import { readKalenderTenggat } from '../tenggat/kalender-tenggat.ts'
import { batasJendela } from '../tenggat/tenggat-evaluasi.ts'
import { byClock, type Jam, listPeriodeJam, type SaatJam } from './jam.ts'

/** After the window of a period the rater's superior evaluates whoever is still a draft (Lampiran Bab IV.A.11); an outage written down later gives it back. */
export function handUpEvaluasiByClock(jam: Jam): Promise<number> {
  return byClock(jam, async (saat) => {
    let jumlah = 0
    for (const periode of await listPeriodeJam(saat)) {
      const { batas } = await batasJendela(saat.tx, periode, saat)
      jumlah += saat.hari > batas ? await handUp(saat, periode, batas) : await handBack(saat, periode, batas)
    }

    return jumlah
  })
}

async function handUp(saat: SaatJam, periode: PeriodeTercatat, jendela: string): Promise<number> {
  const { tx, instansi, now } = saat
  const tutup = Temporal.PlainDate.from(jendela).add({ days: 1 }).toZonedDateTime(instansi.zona).toInstant()
  const kecuali = await listTanpaEvaluasi(tx, periode)
  const cari = { periodeId: periode.id, sampai: periode.sampai, tutup, now, kecuali }
  const alihan = await handUpEvaluasi(tx, cari)
  if (alihan.length === 0) return 0

  const kalender = await readKalenderTenggat(tx, { dari: jendela, instansi })
  const { batas } = batasLangkah({ langkah: 'evaluasi-atasan', dari: jendela }, kalender)
  await record(saat, alihan, { peristiwa: 'evaluasi.dialihkan', penetap: 'atasan-penilai', jendela, batas })
  await sendPengingat(saat, kabarAlihan(alihan, periode, batas))

  return alihan.length
}

async function handBack(saat: SaatJam, periode: PeriodeTercatat, jendela: string): Promise<number> {
  const kembali = await handBackEvaluasi(saat.tx, { periodeId: periode.id })
  await record(saat, kembali, {
    peristiwa: 'evaluasi.dikembalikan',
    penetap: 'penilai',
    jendela,
    batas: jendela,
  })

  return kembali.length
}

type Perubahan = {
  readonly peristiwa: string
  readonly penetap: string
  readonly jendela: string
  readonly batas: string
}

function record(
  saat: SaatJam,
  alihan: readonly Alihan[],
  { peristiwa, ...sesudah }: Perubahan,
): Promise<void> {
  return recordBanyakAudit(
    saat,
    alihan.map(({ evaluasiId, pegawaiId, penilaiId, atasanId }) => ({
      peristiwa,
      entitas: 'evaluasi',
      entitasId: evaluasiId,
      pegawaiId,
      sesudah: { ...sesudah, penilaiId, atasanId },
    })),
  )
}

/** Superior and rater are told once for the period, each employee about the own evaluation. */
function kabarAlihan(alihan: readonly Alihan[], periode: PeriodeTercatat, batas: string): Pengingat[] {
  const nama = namaPeriode(periode)
  const sampai = tanggalPanjang(batas)
  const tim = { hal: `alihan/${periode.id}`, batas, jenis: 'evaluasi-tim', rujukan: periode.id } as const

  return [
    ...countBy(alihan, ({ atasanId }) => atasanId).map(([pejabatId, jumlah]) => ({
      ...tim,
      pejabatId,
      isi: `${jumlah} evaluasi ${nama} beralih kepada Anda karena jendela penilainya berakhir. Tetapkan paling lambat ${sampai}.`,
    })),
    ...countBy(alihan, ({ penilaiId }) => penilaiId).map(([pejabatId, jumlah]) => ({
      ...tim,
      hal: `dialihkan/${periode.id}`,
      pejabatId,
      isi: `${jumlah} evaluasi ${nama} beralih kepada atasan Anda karena jendelanya berakhir.`,
    })),
    ...alihan.map(({ pegawaiId, evaluasiId }) => ({
      pejabatId: pegawaiId,
      hal: `alihan/${evaluasiId}`,
      batas,
      isi: `Evaluasi ${nama} Anda ditetapkan atasan penilai karena jendela penilai berakhir.`,
      jenis: 'evaluasi' as const,
      rujukan: evaluasiId,
    })),
  ]
}

function countBy<Satu>(daftar: readonly Satu[], siapa: (satu: Satu) => string | null): [string, number][] {
  const jumlah = new Map<string, number>()
  for (const satu of daftar) {
    const pejabatId = siapa(satu)
    if (pejabatId) jumlah.set(pejabatId, (jumlah.get(pejabatId) ?? 0) + 1)
  }

  return [...jumlah]
}
