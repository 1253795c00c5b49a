import { type Capaian, ratingPimpinan } from '../../../src/domain/penilaian/capaian-organisasi.ts'
import { predikatKinerja } from '../../../src/domain/penilaian/predikat.ts'
import { acak, pembuatId } from '../acak.ts'
import type { Skp } from '../skp/bentuk.ts'
import type { Unit } from '../susunan/bangun.ts'
import type { CapaianUnit } from './capaian.ts'
import { type Kemajuan, type Nilai, nilaiPegawai } from './nilai.ts'
import type { Periode } from './periode.ts'
import { nilaiSempaja } from './sempaja.ts'

type StatusEvaluasi = 'draf' | 'ditetapkan' | 'diterima' | 'keberatan' | 'final'

export type Evaluasi = {
  readonly id: string
  readonly skp: Skp
  readonly periode: Periode
  readonly status: StatusEvaluasi
  readonly nilai: Nilai | undefined
  readonly predikat: ReturnType<typeof predikatKinerja.apply> | undefined
  readonly ditetapkanPada: string | null
  readonly diterimaPada: string | null
}

type Bahan = {
  readonly skp: readonly Skp[]
  readonly capaian: readonly CapaianUnit[]
  /** Units with the post of a head. */
  readonly berkepala: ReadonlySet<string>
  readonly hariIni: string
  readonly waliKotaId: string
}

/** The evaluations of one period by everyone who was rated in it. */
export function buatEvaluasi(periode: Periode, b: Bahan): Evaluasi[] {
  const id = pembuatId(`evaluasi/${periode.id}`)
  const capaianUnit = new Map(b.capaian.map((c) => [c.unitId, c.capaian]))
  const milik = b.skp.filter(
    (s) =>
      s.status === 'ditetapkan' &&
      s.penilaiId !== null &&
      s.mulai <= periode.sampai &&
      periode.sampai <= s.sampai,
  )
  const sempaja = nilaiSempaja(milik.filter((s) => s.jabatan.unit.kode === 'pkm-sempaja'))

  return milik.flatMap((skp): Evaluasi[] => {
    const capaian = capaianUnit.get(unitBerkepala(skp.jabatan.unit, b.berkepala)?.id ?? '')
    const a = acak(`evaluasi/${skp.id}/${periode.id}`)
    const isTerbuka = periode.jendela[1] >= b.hariIni
    const khusus = isTerbuka ? sempaja.get(skp.id) : undefined
    const sampai = khusus?.kemajuan ?? (isTerbuka ? kemajuanPenilai(skp, periode) : 'selesai')
    if (sampai === 'belum' || (skp.jabatan.pimpinan && !capaian)) return []
    const kemajuan = sampai === 'selesai' && !capaian ? 'draf' : sampai
    const nilai =
      kemajuan === 'setengah' ? undefined : (khusus?.nilai ?? nilaiDari(skp, periode, capaian ?? 'Baik'))
    const status = statusDari(a.pecahan(), { kemajuan, isTerbuka, isFinal: skp.penilaiId === b.waliKotaId })
    const tanggal = tanggalPenetapan(periode, b.hariIni, a.antara(2, 20))
    const isJadi = status !== 'draf' && nilai !== undefined

    return [
      {
        id: id(periode.sampai),
        skp,
        periode,
        status,
        nilai,
        predikat: isJadi
          ? predikatKinerja.apply({ hasilKerja: nilai.hasil, perilakuKerja: nilai.perilaku }, periode.sampai)
          : undefined,
        ditetapkanPada: isJadi ? `${tanggal}T13:${a.antara(10, 59)}:00+08:00` : null,
        diterimaPada:
          status === 'diterima' || status === 'keberatan'
            ? `${tanggal}T15:${a.antara(10, 59)}:00+08:00`
            : null,
      },
    ]
  })
}

/** The closest unit, at or above, which has a head: its achievement counts, and nothing is set before that is known. */
function unitBerkepala(unit: Unit | undefined, berkepala: ReadonlySet<string>): Unit | undefined {
  return !unit || berkepala.has(unit.id) ? unit : unitBerkepala(unit.induk, berkepala)
}

/** In an open window most raters are done, some are in the middle, some have not begun. */
function kemajuanPenilai(skp: Skp, periode: Periode): Kemajuan {
  const n = acak(`kemajuan/${skp.penilaiId}/${periode.id}`).pecahan()
  const m = acak(`kemajuan/${skp.id}/${periode.id}`).pecahan()
  if (n < 0.62) return 'selesai'
  if (n > 0.88) return 'belum'

  return m < 0.5 ? 'selesai' : m < 0.7 ? 'draf' : m < 0.85 ? 'setengah' : 'belum'
}

function nilaiDari(skp: Skp, periode: Periode, capaian: Capaian): Nilai {
  const nilai = nilaiPegawai(skp.pegawai.nip, `${periode.jenis}/${periode.mulai}`, capaian)
  if (!skp.jabatan.pimpinan) return nilai

  return { ...nilai, hasil: ratingPimpinan.apply(capaian, periode.sampai, {}).nilai }
}

function statusDari(
  n: number,
  { kemajuan, isTerbuka, isFinal }: { kemajuan: Kemajuan; isTerbuka: boolean; isFinal: boolean },
): StatusEvaluasi {
  if (kemajuan !== 'selesai') return 'draf'
  if (isFinal) return 'final'
  if (isTerbuka) return n < 0.35 ? 'diterima' : n < 0.97 ? 'ditetapkan' : 'keberatan'

  return n < 0.9 ? 'diterima' : n < 0.985 ? 'ditetapkan' : 'final'
}

function tanggalPenetapan(periode: Periode, hariIni: string, hari: number): string {
  const tanggal = Temporal.PlainDate.from(periode.jendela[0]).add({ days: hari }).toString()
  if (tanggal < hariIni) return tanggal

  return (
    [Temporal.PlainDate.from(hariIni).subtract({ days: 1 }).toString(), periode.jendela[0]].sort().at(-1) ??
    tanggal
  )
}
