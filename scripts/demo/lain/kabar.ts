import type pg from 'pg'
import type { JenisKabar } from '../../../src/db/tables.ts'
import { aktivitasPaths } from '../../../src/web/aktivitas/paths.ts'
import { penilaianPaths } from '../../../src/web/penilaian/paths.ts'
import { skpPaths } from '../../../src/web/skp/paths.ts'
import { acak, pembuatId } from '../acak.ts'
import { pemegangKode } from '../akun.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import { muat } from '../muat.ts'
import type { Orang } from '../penempatan.ts'

type Bahan = { orang: Orang; hariIni: string; terlihat: readonly { pegawaiId: string; pelakuId: string }[] }

/** Pages as the application names them in the log of looks. */
const HALAMAN = [aktivitasPaths.orangHari, skpPaths.tampil, penilaianPaths.tampil]

/** News for the people of the printed accounts, and who looked at whose page in the last days. */
export async function muatKabar(client: pg.ClientBase, { orang, hariIni, terlihat }: Bahan): Promise<void> {
  const id = pembuatId('kabar')
  const cari = (kunci: string) => cariTokoh(orang.pegawai, kunci)?.id
  const baris: readonly [string | undefined, string, JenisKabar, string][] = [
    [
      cari('bidan'),
      'Evaluasi terakhir Anda selesai. Dokumennya siap dibaca.',
      'evaluasi-milikku',
      `${geser(hariIni, -20)}T09:00:00+08:00`,
    ],
    [
      cari('bidan'),
      'dr. Hendra menulis umpan balik tentang kelas ibu hamil.',
      'umpan-balik',
      `${geser(hariIni, -1)}T15:20:00+08:00`,
    ],
    [
      cari('kapus'),
      'Bu Aisyah menjawab catatan Anda tentang kunjungan K6.',
      'skp-tim',
      `${hariIni}T08:31:00+08:00`,
    ],
    [
      cari('kapus'),
      'Capaian Puskesmas Sempaja ditetapkan: Baik.',
      'evaluasi-tim',
      `${geser(hariIni, -12)}T10:15:00+08:00`,
    ],
    [
      cari('kadis-kesehatan'),
      'Evaluasi bulan lalu di tiga unit belum selesai.',
      'pantauan',
      `${geser(hariIni, -2)}T08:00:00+08:00`,
    ],
    [
      cari('admin-opd'),
      `${pemegangKode(orang).length} kode aktivasi belum dipakai.`,
      'akun',
      `${geser(hariIni, -3)}T08:00:00+08:00`,
    ],
    [
      cari('admin-bkpsdm'),
      'Delapan rencana SKP menunggu penilai lebih dari seminggu.',
      'pantauan',
      `${geser(hariIni, -1)}T08:00:00+08:00`,
    ],
    [
      orang.waliKota.id,
      'Evaluasi bulan lalu berjalan di seluruh perangkat daerah.',
      'pantauan',
      `${geser(hariIni, -1)}T07:30:00+08:00`,
    ],
  ]
  await muat(
    client,
    'kabar',
    baris.flatMap(([pejabat, isi, jenis, pada]) =>
      pejabat ? [{ id: id(pada.slice(0, 10)), pejabat_id: pejabat, isi, jenis, dibuat_pada: pada }] : [],
    ),
  )
  const pembukaan = terlihat.flatMap(({ pegawaiId, pelakuId }) => {
    const a = acak(`pembukaan/${pegawaiId}`)
    return a.peluang(0.5)
      ? [
          {
            pegawai_id: pegawaiId,
            pelaku_id: pelakuId,
            tanggal: geser(hariIni, -a.antara(1, 12)),
            halaman: a.pilih(HALAMAN),
            jumlah: a.antara(1, 4),
          },
        ]
      : []
  })
  await muat(
    client,
    'pembukaan',
    pembukaan.map((p) => ({ ...p, pertama_pada: `${p.tanggal}T07:40:00+08:00` })),
  )
}

/** The acts of the last week as the log would have kept them. */
export async function muatJejak(client: pg.ClientBase, hariIni: string): Promise<void> {
  await client.query(
    `insert into audit (pada, pelaku_id, peristiwa, entitas, entitas_id, pegawai_id, sesudah)
     select pada, pelaku_id, peristiwa, entitas, entitas_id, pegawai_id, sesudah from (
       select diterima_pada as pada, pegawai_id as pelaku_id, 'aktivitas.dicatat' as peristiwa, 'aktivitas' as entitas,
         id::text as entitas_id, pegawai_id, jsonb_build_object('tanggal', tanggal, 'uraian', uraian) as sesudah
       from aktivitas where tanggal > $1::date - 7
       union all
       select diperiksa_pada, diperiksa_oleh, 'aktivitas.' || status, 'aktivitas', id::text, pegawai_id,
         jsonb_build_object('status', status, 'alasan', alasan)
       from aktivitas where tanggal > $1::date - 7 and diperiksa_pada is not null
       union all
       select terakhir_pada, pejabat_id, 'akun.masuk', 'akun', pejabat_id::text, null, null from masuk_terakhir
       union all
       select ditetapkan_pada, penilai_id, 'evaluasi.ditetapkan', 'evaluasi', id::text, pegawai_id,
         jsonb_build_object('predikat', predikat)
       from evaluasi where ditetapkan_pada > $1::date - 7
     ) as jejak order by pada, entitas_id`,
    [hariIni],
  )
}
