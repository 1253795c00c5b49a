import type pg from 'pg'
import { KOMPETENSI_BAKU } from '../../../src/domain/pembinaan/kompetensi.ts'
import type { PendapatBimbingan } from '../../../src/domain/pembinaan/pendapat-bimbingan.ts'
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

const PENDAPAT: PendapatBimbingan = {
  jawaban: [
    ...(['setuju', 'setuju', 'kurang-setuju'] as const),
    ...(['setuju', 'setuju', 'setuju'] as const),
    ...(['setuju', 'setuju', 'setuju'] as const),
  ],
  catatan: { pegawai: 'Saya ingin lebih banyak waktu untuk bercerita dulu.' },
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
    tindak_lanjut: 'Satu ponsel puskesmas dipinjamkan; kemajuannya dibahas pada pertemuan berikutnya.',
    ditindaklanjuti_oleh: kapus.id,
    ditindaklanjuti_pada: pukul(-21),
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
    tindak_lanjut: null,
    ditindaklanjuti_oleh: null,
    ditindaklanjuti_pada: null,
  }
  await muat(client, 'bimbingan', [selesai, berjalan])
  await muat(client, 'evaluasi_kompetensi', [
    { bimbingan_id: selesai.id, isi: kompetensi(), ditandatangani_pada: pukul(-22) },
  ])
  await muat(client, 'pendapat_bimbingan', [
    { bimbingan_id: selesai.id, isi: PENDAPAT, ditandatangani_pada: pukul(-22) },
  ])
  await muatPertemuan(client, { bidan, kapus, hariIni })
  await muatPermintaan(client, { bidan, dewi: cariTokoh(pegawai, 'dewi'), hariIni })
}

type Dua = { readonly bidan: Pegawai; readonly kapus: Pegawai; readonly hariIni: string }

/** They met three weeks ago; one promise is kept, one is open, and the head proposes the next talk. */
async function muatPertemuan(client: pg.ClientBase, { bidan, kapus, hariIni }: Dua): Promise<void> {
  const [id, janji] = [pembuatId('pertemuan'), pembuatId('kesepakatan')]
  const umum = { pegawai_id: bidan.id, pimpinan_id: kapus.id, diusulkan_oleh: kapus.id }
  const pukul = (geseran: number) => `${geser(hariIni, geseran)}T14:00:00+08:00`
  const lama = {
    id: id(geser(hariIni, -24)),
    ...umum,
    waktu: pukul(-21),
    tempat: 'Ruang kepala puskesmas',
    agenda: 'Kunjungan K6\nLaporan kohort',
    versi: 3,
    disepakati_pada: pukul(-23),
    selesai_pada: pukul(-21),
    ringkasan: 'Kunjungan rumah dibagi per kelurahan bersama kader.',
  }
  const baru = {
    id: id(geser(hariIni, -1)),
    ...umum,
    waktu: pukul(3),
    tempat: 'Ruang kepala puskesmas',
    agenda: 'Kemajuan kunjungan K6\nRencana kelas ibu hamil bulan depan',
    versi: 1,
    disepakati_pada: null,
    selesai_pada: null,
    ringkasan: null,
  }
  await muat(client, 'pertemuan', [lama, baru])
  const milik = { pertemuan_id: lama.id, pegawai_id: bidan.id }
  const baris = [
    ['Menyusun peta rumah ibu hamil per kelurahan', false, -10, pukul(-12)],
    ['Membagikan jadwal kunjungan kepada kader', false, 2, null],
    ['Meminjamkan motor dinas setiap Selasa', true, 5, null],
  ] as const
  await muat(
    client,
    'kesepakatan',
    baris.map(([uraian, oleh_pimpinan, tenggat, selesai_pada]) => ({
      id: janji(geser(hariIni, -21)),
      ...milik,
      uraian,
      oleh_pimpinan,
      tenggat: geser(hariIni, tenggat),
      selesai_pada,
    })),
  )
}

type Meminta = { readonly bidan: Pegawai; readonly dewi: Pegawai | undefined; readonly hariIni: string }

/** A colleague asks the midwife what she sees. */
async function muatPermintaan(client: pg.ClientBase, { bidan, dewi, hariIni }: Meminta): Promise<void> {
  if (!dewi) return
  await muat(client, 'undangan_umpan_balik', [
    {
      id: pembuatId('permintaan')(geser(hariIni, -2)),
      pegawai_id: dewi.id,
      pengundang_id: dewi.id,
      diminta_id: bidan.id,
      nama: bidan.nama,
      lembaga: bidan.jabatan.nama,
      nilai: 'kolaboratif',
      pesan: 'Bagaimana pembagian tugas kita di kelas ibu hamil?',
      berlaku_sampai: geser(hariIni, 11),
      dibuat_pada: `${geser(hariIni, -2)}T09:00:00+08:00`,
    },
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
