import type pg from 'pg'
import { acak, pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'
import type { Penilai } from '../penilai.ts'
import type { Evaluasi } from '../penilaian/evaluasi.ts'

const ALASAN = [
  'Hasil kerja nomor 1 tercapai penuh, laporannya saya unggah pada 3 kegiatan terakhir bulan itu.',
  'Dua pekan saya menggantikan rekan yang cuti, dan hasilnya belum diperhitungkan.',
  'Target waktu terlewati karena aplikasi pusat tidak dapat diakses, surat keterangannya terlampir.',
]

/** Objections in progress: filed by the employee, some already explained by the rater, none decided yet. */
export async function muatKeberatan(
  client: pg.ClientBase,
  { evaluasi, hariIni }: { readonly evaluasi: readonly Evaluasi[]; readonly hariIni: string },
): Promise<void> {
  const id = pembuatId('keberatan')
  const diajukan = evaluasi.filter(({ status }) => status === 'keberatan')
  await muat(
    client,
    'keberatan',
    diajukan.map(({ id: evaluasiId, skp, predikat }) => {
      const a = acak(`keberatan/${evaluasiId}`)
      const isDijelaskan = a.peluang(0.5)
      return {
        id: id(geser(hariIni, -1)),
        evaluasi_id: evaluasiId,
        alasan: a.pilih(ALASAN),
        diajukan_pada: `${geser(hariIni, -1)}T20:${a.antara(10, 59)}:00+08:00`,
        penjelasan_penilai: isDijelaskan
          ? 'Rating saya berdasar laporan yang masuk sampai tanggal 5. Yang menyusul belum saya lihat.'
          : null,
        penjelasan_oleh: isDijelaskan ? skp.penilaiId : null,
        penjelasan_pada: isDijelaskan ? `${geser(hariIni, -1)}T21:${a.antara(10, 59)}:00+08:00` : null,
        predikat_semula: predikat?.nilai,
        versi: isDijelaskan ? 2 : 1,
      }
    }),
  )
}

type Diputus = {
  readonly evaluasi: readonly Evaluasi[]
  readonly penilai: ReadonlyMap<string, Penilai>
}

/** One objection that was decided: both were heard, and the result was upheld by the rater's superior. */
export async function muatPutusan(client: pg.ClientBase, { evaluasi, penilai }: Diputus): Promise<void> {
  const perkara = evaluasi.flatMap((satu) => {
    const dinilai = penilai.get(satu.skp.pegawai.id)
    const atasan = dinilai?.penilaiId === satu.skp.penilaiId ? dinilai?.atasanPenilaiId : null
    const { status, ditetapkanPada, predikat } = satu
    return status === 'final' && atasan && ditetapkanPada && predikat
      ? [{ satu, atasan, predikat, sejak: ditetapkanPada.slice(0, 10) }]
      : []
  })[0]
  if (!perkara) return
  const { satu, atasan, predikat, sejak } = perkara
  await muat(client, 'keberatan', [
    {
      id: pembuatId('putusan')(sejak),
      evaluasi_id: satu.id,
      alasan: ALASAN[0],
      diajukan_pada: `${geser(sejak, 1)}T20:12:00+08:00`,
      penjelasan_penilai: 'Laporan itu sudah saya hitung; target waktunya terlewat pada dua dari tiga bulan.',
      penjelasan_oleh: satu.skp.penilaiId,
      penjelasan_pada: `${geser(sejak, 2)}T08:40:00+08:00`,
      keterangan_pegawai: 'Dua laporan memang terlambat sehari karena menunggu data kelurahan.',
      putusan: 'menguatkan',
      pertimbangan:
        'Keduanya sudah didengar. Keterlambatannya diakui, dan penilaiannya sama dengan rekan sejabatan. Tenggat data kelurahan dimajukan tiga hari mulai bulan depan.',
      predikat_semula: predikat.nilai,
      diputus_oleh: atasan,
      diputus_pada: `${geser(sejak, 6)}T14:05:00+08:00`,
      versi: 3,
    },
  ])
}
