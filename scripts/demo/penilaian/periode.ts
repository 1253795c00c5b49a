import { jendelaEvaluasiTahunan } from '../../../src/domain/penilaian/jendela-evaluasi.ts'
import { pembuatId } from '../acak.ts'
import { type Baris, rentang } from '../muat.ts'

export type Periode = {
  readonly id: string
  readonly tahun: number
  readonly jenis: 'bulanan' | 'triwulan' | 'tahunan'
  readonly urutan: number
  readonly mulai: string
  readonly sampai: string
  readonly jendela: readonly [string, string]
}

/** Every period of a year; a month is evaluated during the month after it. */
export function periodeTahun(tahun: number): Periode[] {
  const id = pembuatId(`periode/${tahun}`)
  const bulan = Array.from({ length: 12 }, (_, n) => masa(tahun, { dari: n + 1, panjang: 1 }))
  const triwulan = Array.from({ length: 4 }, (_, n) => masa(tahun, { dari: n * 3 + 1, panjang: 3 }))
  const setahun = jendelaEvaluasiTahunan.apply(tahun, `${tahun}-12-31`, {}).nilai

  return [
    ...bulan.map((m, n) => ({
      ...m,
      jenis: 'bulanan' as const,
      urutan: n + 1,
      jendela: jendelaSetelah(m.sampai, 1),
    })),
    ...triwulan.map((m, n) => ({
      ...m,
      jenis: 'triwulan' as const,
      urutan: n + 1,
      jendela: jendelaSetelah(m.sampai, 0),
    })),
    {
      ...masa(tahun, { dari: 1, panjang: 12 }),
      jenis: 'tahunan' as const,
      urutan: 1,
      jendela: [setahun.mulai, setahun.sampai] as const,
    },
  ].map((p) => ({ id: id(p.mulai), tahun, ...p }))
}

function masa(tahun: number, { dari, panjang }: { dari: number; panjang: number }) {
  const mulai = Temporal.PlainDate.from({ year: tahun, month: dari, day: 1 })

  return { mulai: mulai.toString(), sampai: mulai.add({ months: panjang }).subtract({ days: 1 }).toString() }
}

/** From so many days after the period's end to the end of the next month. */
function jendelaSetelah(sampai: string, hari: number): readonly [string, string] {
  const akhir = Temporal.PlainDate.from(sampai)
  const bulanDepan = akhir.add({ days: 1 })

  return [akhir.add({ days: hari }).toString(), bulanDepan.with({ day: bulanDepan.daysInMonth }).toString()]
}

export function barisPeriode(periode: readonly Periode[]): Baris[] {
  return periode.map((p) => ({
    id: p.id,
    tahun: p.tahun,
    jenis: p.jenis,
    urutan: p.urutan,
    rentang: rentang(p.mulai, p.sampai),
    jendela: rentang(...p.jendela),
  }))
}

/** What has been evaluated by now: the months of this year, three at least, and last year as a whole. */
export function periodeDinilai(
  semua: readonly Periode[],
  hariIni: string,
  bulanPalingBanyak: number,
): Periode[] {
  const lewat = semua.filter((p) => p.jendela[0] <= hariIni)
  const tahunIni = Number(hariIni.slice(0, 4))
  const bulan = lewat.filter((p) => p.jenis === 'bulanan')
  const banyak = Math.min(bulanPalingBanyak, Math.max(3, bulan.filter((p) => p.tahun === tahunIni).length))

  return [...lewat.filter((p) => p.jenis === 'tahunan'), ...bulan.slice(-banyak)]
}
