import { acak, pembuatId } from '../acak.ts'
import { tambah, utama } from '../isi/bentuk.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Catatan, Skp } from './bentuk.ts'
import { buatSkp, type Masa, susunIndikator } from './buat.ts'

type Bahan = { masa: readonly Masa[]; pegawai: readonly Pegawai[]; hariIni: string }

/** Plans of next year as they look in the last months: the health service and one agency have begun. */
export function buatSkpTahunDepan({ masa, pegawai, hariIni }: Bahan): { skp: Skp[]; catatan: Catatan[] } {
  const penilai = new Map(masa.map((m) => [m.pegawai.id, m]))
  const dipilih = new Set<Masa>()
  const pilih = (m: Masa | undefined) => {
    if (!m || dipilih.has(m)) return
    dipilih.add(m)
    if (m.penilaiId !== null) pilih(penilai.get(m.penilaiId))
  }
  for (const m of masa) {
    const a = acak(`tahun-depan/${m.pegawai.nip}`)
    const isMulai =
      m.jabatan.unit.kode === 'pkm-sempaja'
        ? a.peluang(0.5)
        : m.jabatan.unit.jalur.includes('bkpsdm') && a.peluang(0.6)
    if (isMulai || m.pegawai === cariTokoh(pegawai, 'bidan')) pilih(m)
  }
  const semua = buatSkp({ masa: [...dipilih], hariIni, penilai: new Set(masa.map((m) => m.pegawai.id)) })

  return sisipkanBidan(semua, {
    bidan: cariTokoh(pegawai, 'bidan'),
    kapus: cariTokoh(pegawai, 'kapus'),
    hariIni,
  })
}

const HASIL_BIDAN = [
  utama(
    0,
    'Ibu hamil mendapat pelayanan antenatal lengkap',
    ['kuantitas', 'Persentase ibu hamil dengan kunjungan K6', '≥ 95 %', 'persen'],
    ['waktu', 'Kunjungan pertama sebelum minggu ke-12', '90 %', 'persen'],
  ),
  utama(
    0,
    'Melakukan pencatatan kohort ibu dan bayi',
    ['kuantitas', 'Jumlah laporan kohort', '12 laporan', 'laporan'],
    ['waktu', 'Laporan masuk paling lambat tanggal 5', '11 dari 12 bulan', 'bulan'],
  ),
  utama(0, 'Persalinan terlayani di fasilitas kesehatan sesuai standar', [
    'kualitas',
    'Persalinan tanpa komplikasi yang dapat dicegah',
    '100 %',
    'persen',
  ]),
  tambah('Kelas ibu hamil ramah difabel terselenggara', [
    'kuantitas',
    'Kelas dengan juru bahasa isyarat',
    '',
    'kelas',
  ]),
]

/** The midwife's draft as drawn: one target still open, one result that reads like an activity, a talk about K6. */
function sisipkanBidan(
  semua: Skp[],
  { bidan, kapus, hariIni }: { bidan: Pegawai | undefined; kapus: Pegawai | undefined; hariIni: string },
) {
  const lama = semua.find((s) => s.pegawai === bidan)
  if (!lama || !bidan || !kapus) return { skp: semua, catatan: [] }
  const id = pembuatId('skp/bidan')
  const diintervensiId = lama.rhk[0]?.diintervensiId ?? null
  const rhk = HASIL_BIDAN.map(({ jenis, uraian, indikator }) => ({
    id: id(lama.mulai),
    jenis,
    uraian,
    diintervensiId: jenis === 'utama' ? diintervensiId : null,
    indikator: indikator.map((i) => susunIndikator(i, id(lama.mulai))),
  }))
  const baris = { skpId: lama.id, rhkId: rhk[0]?.id ?? null, indikatorId: rhk[0]?.indikator[0]?.id ?? null }
  const catatan = [
    {
      ...baris,
      penulisId: kapus.id,
      isi: 'Tahun ini kita di 88 %. Apakah 95 % mungkin dengan dua bidan?',
      pada: `${geser(hariIni, -1)}T14:05:00+08:00`,
    },
    {
      ...baris,
      penulisId: bidan.id,
      isi: 'Mungkin, bila kunjungan rumah dibagi per kelurahan sejak Januari.',
      pada: `${hariIni}T08:31:00+08:00`,
    },
  ]

  return { skp: semua.map((s) => (s === lama ? { ...s, rhk, status: 'draf' as const } : s)), catatan }
}
