import type pg from 'pg'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { type Baris, muat } from '../muat.ts'
import type { Skp } from '../skp/bentuk.ts'

/** The talk of leader and employee about lines of next year's plans: one still open, one agreed. */
export async function muatDialog(
  client: pg.ClientBase,
  { skp, hariIni }: { readonly skp: readonly Skp[]; readonly hariIni: string },
): Promise<void> {
  const id = pembuatId('dialog-skp')
  const dibicarakan = skp.filter(
    (s) => s.status !== 'ditetapkan' && s.penilaiId !== null && s.jabatan.unit.kode === 'pkm-sempaja',
  )
  await muat(
    client,
    'dialog_skp',
    dibicarakan.flatMap((satu) => [...target(satu, { id, hariIni }), ...perilaku(satu, { id, hariIni })]),
  )
}

type Saat = { readonly id: (tanggal: string) => string; readonly hariIni: string }

function target({ id: skpId, rhk, pegawai, penilaiId }: Skp, { id, hariIni }: Saat): Baris[] {
  const indikator = rhk[0]?.indikator[0]
  if (!indikator || indikator.target === '') return []
  const utas = id(geser(hariIni, -2))
  const baris = { skp_id: skpId, utas_id: utas, bidang: 'target', sasaran_id: indikator.id, nilai: null }

  return [
    {
      ...baris,
      id: utas,
      semula: indikator.target,
      usulan: '≥ 92 %',
      langkah: 'usul',
      isi: 'Tahun ini 88 %. Dengan dua orang untuk enam kelurahan, 92 % sudah naik banyak.',
      penulis_id: pegawai.id,
      dibuat_pada: `${geser(hariIni, -2)}T10:15:00+08:00`,
    },
    {
      ...baris,
      id: id(geser(hariIni, -1)),
      semula: indikator.target,
      usulan: '≥ 94 %',
      langkah: 'jawab',
      isi: 'Kunjungan rumah dibagi per kelurahan sejak Januari, dan satu kader mendampingi.',
      penulis_id: penilaiId,
      dibuat_pada: `${geser(hariIni, -1)}T14:40:00+08:00`,
    },
  ]
}

function perilaku({ id: skpId, ekspektasi, pegawai, penilaiId }: Skp, { id, hariIni }: Saat): Baris[] {
  const milik = ekspektasi.find(({ nilai }) => nilai === 'kolaboratif')
  if (!milik) return []
  const utas = id(geser(hariIni, -3))
  const usulan = 'Membagi jadwal kunjungan dengan kader dan bidan kelurahan setiap Senin'
  const baris = { skp_id: skpId, utas_id: utas, bidang: 'perilaku', sasaran_id: null, nilai: milik.nilai }

  return [
    {
      ...baris,
      id: utas,
      semula: milik.ekspektasi,
      usulan,
      langkah: 'usul',
      isi: 'Supaya terlihat dalam kegiatan harian.',
      penulis_id: penilaiId,
      dibuat_pada: `${geser(hariIni, -3)}T09:05:00+08:00`,
    },
    {
      ...baris,
      id: id(geser(hariIni, -2)),
      semula: milik.ekspektasi,
      usulan: null,
      langkah: 'sepakat',
      isi: 'Setuju, kami mulai pekan depan.',
      penulis_id: pegawai.id,
      dibuat_pada: `${geser(hariIni, -2)}T08:20:00+08:00`,
    },
  ]
}
