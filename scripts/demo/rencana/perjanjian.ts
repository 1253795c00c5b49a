import type pg from 'pg'
import { acak, pembuatId } from '../acak.ts'
import { type Baris, muat } from '../muat.ts'
import type { Indikator, Skp } from '../skp/bentuk.ts'

const SASARAN_PALING_BANYAK = 3
/** What is counted anew each quarter; everything else is a level that the last quarter stands for. */
const DIJUMLAHKAN = /laporan|kegiatan|orang|naskah|dokumen|lokasi|kelas|kali/

const TERCAPAI = [
  'Dipantau mingguan; hambatannya diputuskan pada rapat pimpinan.',
  'Jadwal layanan ditambah dan petugasnya digilir.',
]
const TERTINGGAL = [
  'Dua lokasi belum berjalan karena petugasnya kurang.',
  'Laporan dari lapangan terlambat masuk.',
]

type Iku = {
  readonly id: string
  readonly indikator: Indikator
  readonly target: number
  readonly gabungan: 'jumlah' | 'akhir'
}
type Sasaran = { readonly id: string; readonly uraian: string; readonly iku: readonly Iku[] }
type Perjanjian = {
  readonly id: string
  readonly skp: Skp
  readonly isDraf: boolean
  readonly sasaran: readonly Sasaran[]
}

/** What units promised for their years: the results of their heads, with quarters and what came of them until now. */
export async function muatPerjanjian(
  client: pg.ClientBase,
  { skp, hariIni }: { readonly skp: readonly Skp[]; readonly hariIni: string },
): Promise<void> {
  const semua = kepalaSetahun(skp).flatMap((milik) => susun(milik, hariIni))
  await muat(client, 'perjanjian_kinerja', semua.map(barisPerjanjian))
  const sasaran = semua.flatMap((satu) =>
    satu.sasaran.map((isi, urutan) => ({ ...isi, urutan, perjanjian: satu })),
  )
  await muat(
    client,
    'sasaran_unit',
    sasaran.map(({ id, urutan, uraian, perjanjian }) => ({
      id,
      perjanjian_id: perjanjian.id,
      urutan,
      uraian,
    })),
  )
  const iku = sasaran.flatMap(({ id, iku: daftar, perjanjian }) =>
    daftar.map((isi, urutan) => ({ ...isi, urutan, sasaranId: id, skp: perjanjian.skp })),
  )
  await muat(
    client,
    'iku',
    iku.map(({ id, sasaranId, urutan, indikator, target, gabungan, skp: milik }) => ({
      id,
      sasaran_id: sasaranId,
      urutan,
      uraian: indikator.uraian,
      satuan: indikator.satuan ?? 'persen',
      target,
      arah: indikator.target.includes('≤') ? 'turun' : 'naik',
      gabungan,
      formula: gabungan === 'jumlah' ? 'Jumlah sepanjang tahun' : 'Keadaan pada akhir triwulan',
      sumber_data: `Laporan kinerja triwulan ${milik.jabatan.unit.singkatan}`,
    })),
  )
  await muat(
    client,
    'iku_triwulan',
    iku.flatMap((satu) => triwulan(satu, hariIni)),
  )
}

/** The heads who led their unit to the end of the year, the last of each unit and year. */
function kepalaSetahun(skp: readonly Skp[]): Skp[] {
  const setahun = skp.filter(
    (s) =>
      s.jabatan.pimpinan &&
      s.bentuk === 'jpt' &&
      s.status === 'ditetapkan' &&
      s.penilaiId !== null &&
      s.sampai === `${s.tahun}-12-31`,
  )

  return [...new Map(setahun.map((s) => [`${s.jabatan.unit.id} ${s.tahun}`, s])).values()]
}

function susun(skp: Skp, hariIni: string): Perjanjian[] {
  const { kode } = skp.jabatan.unit
  const id = pembuatId(`perjanjian/${kode}/${skp.tahun}`)
  const hari = `${skp.tahun}-01-02`
  const isTahunIni = hariIni.startsWith(String(skp.tahun))
  const sasaran = skp.rhk
    .filter(({ jenis }) => jenis === 'utama')
    .slice(0, SASARAN_PALING_BANYAK)
    .map(({ uraian, indikator }) => ({ id: id(hari), uraian, iku: indikator.flatMap(toIku(() => id(hari))) }))
    .filter(({ iku }) => iku.length > 0)
  const isDraf = isTahunIni && kode !== 'dinkes' && acak(`perjanjian/${kode}`).peluang(0.06)

  return sasaran.length > 0 ? [{ id: id(hari), skp, isDraf, sasaran }] : []
}

function toIku(id: () => string): (indikator: Indikator) => Iku[] {
  return (indikator) => {
    const target = readBilangan(indikator.target)
    if (target === undefined) return []
    const gabungan = DIJUMLAHKAN.test(indikator.satuan ?? '') && target >= 4 ? 'jumlah' : 'akhir'

    return [{ id: id(), indikator, target, gabungan }]
  }
}

/** The first number of a target: `≥ 4,30` is 4.3, `1.250 orang` is 1250. */
function readBilangan(target: string): number | undefined {
  const [teks] = /\d[\d.,]*/.exec(target) ?? []
  const angka = Number(teks?.replace(/\.(?=\d{3})/g, '').replace(',', '.'))

  return teks === undefined || !Number.isFinite(angka) ? undefined : angka
}

function barisPerjanjian({ id, skp, isDraf }: Perjanjian): Baris {
  const disetujui = `${skp.tahun}-01-11T09:20:00+08:00`
  const ditetapkan = `${skp.tahun}-01-12T10:40:00+08:00`
  const kosong = { disetujui_oleh: null, disetujui_pada: null, ditetapkan_oleh: null, ditetapkan_pada: null }

  return {
    id,
    unit_id: skp.jabatan.unit.id,
    tahun: skp.tahun,
    status: isDraf ? 'draf' : 'ditetapkan',
    versi: isDraf ? 1 : 3,
    ...(isDraf
      ? kosong
      : {
          disetujui_oleh: skp.pegawai.id,
          disetujui_pada: disetujui,
          ditetapkan_oleh: skp.penilaiId,
          ditetapkan_pada: ditetapkan,
        }),
  }
}

/** A part of the year's target each quarter, and for quarters gone by what came of it: near it, now and then below. */
function triwulan(
  { id, target, gabungan, skp }: Iku & { readonly skp: Skp },
  hariIni: string,
): readonly Baris[] {
  const a = acak(`iku/${id}`)
  return [1, 2, 3, 4].map((ke) => {
    const akhir = Temporal.PlainDate.from({ year: skp.tahun, month: ke * 3, day: 1 })
    const sasaran = bulatkan(gabungan === 'jumlah' ? target / 4 : target * (0.85 + 0.05 * (ke - 1)))
    const capaian = bulatkan(sasaran * (0.9 + 0.16 * a.pecahan()))
    const isLewat = akhir.with({ day: akhir.daysInMonth }).toString() < hariIni

    return {
      iku_id: id,
      triwulan: ke,
      target: sasaran,
      rencana_aksi: '',
      realisasi: isLewat ? (target <= 100 ? Math.min(capaian, 100) : capaian) : null,
      keterangan: isLewat ? a.pilih(capaian >= sasaran ? TERCAPAI : TERTINGGAL) : '',
    }
  })
}

function bulatkan(angka: number): number {
  return angka >= 20 ? Math.round(angka) : Math.round(angka * 100) / 100
}
