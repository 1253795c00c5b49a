import type pg from 'pg'
import { KOMPETENSI_BAKU } from '../../../src/domain/pembinaan/kompetensi.ts'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import { muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Skp } from '../skp/bentuk.ts'

type Bahan = { readonly skp: readonly Skp[]; readonly pegawai: readonly Pegawai[]; readonly hariIni: string }

const COACHING = {
  tujuan: [
    {
      indikator: 'Persentase laporan kohort yang masuk tepat waktu',
      baseline: '60 persen',
      target: '95 persen',
      strategi: 'Mengisi kohort pada hari kunjungan',
    },
  ],
  fakta: [
    {
      target: '95 persen',
      progres: '72 persen',
      masalah: 'Kohort diisi pada akhir pekan',
      penyebab: 'Formulir kertas disalin dua kali',
    },
  ],
  peluang: [{ peluang: 'Mengisi langsung di posyandu dengan ponsel' }],
  langkah: [
    {
      indikator: 'Persentase laporan kohort yang masuk tepat waktu',
      strategi: 'Satu ponsel puskesmas dibawa setiap kunjungan',
      penyesuaian: 'Tidak',
    },
  ],
}

const BERJALAN = {
  tujuan: [
    {
      keahlian: 'Konseling laktasi',
      jangkaWaktu: '2 bulan',
      perubahan: 'Ibu didampingi mandiri',
      ukuran: '10 ibu',
    },
  ],
}

/** The midwife was coached last month and is being mentored now, by the head of her puskesmas. */
export async function muatPembinaan(client: pg.ClientBase, { skp, pegawai, hariIni }: Bahan): Promise<void> {
  const bidan = cariTokoh(pegawai, 'bidan')
  const kapus = cariTokoh(pegawai, 'kapus')
  const milik = skp.find((s) => s.pegawai === bidan && s.mulai <= hariIni && hariIni <= s.sampai)
  if (!bidan || !kapus || !milik) return
  const id = pembuatId('bimbingan')
  const umum = { skp_id: milik.id, pegawai_id: bidan.id, pembimbing_id: kapus.id, dimulai_oleh: kapus.id }
  const pukul = (geseran: number) => `${geser(hariIni, geseran)}T10:00:00+08:00`
  const selesai = {
    id: id(geser(hariIni, -28)),
    ...umum,
    jenis: 'coaching',
    topik: 'Laporan kohort tepat waktu',
    isi: COACHING,
    versi: 3,
    dimulai_pada: pukul(-28),
    ditandatangani_pegawai_pada: pukul(-24),
    ditandatangani_pembimbing_pada: pukul(-23),
  }
  const berjalan = {
    id: id(geser(hariIni, -6)),
    ...umum,
    jenis: 'mentoring',
    topik: 'Konseling laktasi',
    isi: BERJALAN,
    versi: 2,
    dimulai_pada: pukul(-6),
    ditandatangani_pegawai_pada: null,
    ditandatangani_pembimbing_pada: null,
  }
  await muat(client, 'bimbingan', [selesai, berjalan])
  await muat(client, 'evaluasi_kompetensi', [
    { bimbingan_id: selesai.id, isi: kompetensi(), ditandatangani_pada: pukul(-22) },
  ])
}

function kompetensi() {
  const nilai = (nama: string) => (nama === 'Mengelola Perubahan' ? 2 : nama === 'Pelayanan Publik' ? 4 : 3)

  return {
    baku: KOMPETENSI_BAKU.map((nama) => ({
      kompetensi: nama,
      nilai: nilai(nama),
      alasan: ALASAN[nilai(nama)] ?? '',
    })),
    teknis: [{ kompetensi: 'Asuhan kehamilan', nilai: 4, alasan: 'Mendampingi rekan pada kasus berisiko' }],
    rekomendasi: 'Pelatihan pencatatan elektronik kesehatan ibu.',
  }
}

const ALASAN: Readonly<Record<number, string>> = {
  2: 'Cara baru mencatat belum dipakai setiap kunjungan',
  3: 'Ditunjukkan sesuai standar jabatan',
  4: 'Warga menyebut pelayanannya sabar dan jelas',
}
