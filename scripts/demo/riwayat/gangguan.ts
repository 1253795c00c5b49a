import type pg from 'pg'
import { pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { muat } from '../muat.ts'

/** The ledger of outages: one that was noticed by itself, one that was written down, one that was withdrawn. */
export async function muatGangguan(
  client: pg.ClientBase,
  { hariIni, pencatat }: { readonly hariIni: string; readonly pencatat: string },
): Promise<void> {
  const id = pembuatId('gangguan')
  const saat = (hari: number, jam: string) => `${geser(hariIni, -hari)}T${jam}:00+08:00`
  const dicatat = { sumber: 'dicatat', dicatat_oleh: pencatat, dibatalkan_oleh: null, dibatalkan_pada: null }
  await muat(client, 'gangguan', [
    {
      ...dicatat,
      id: id(geser(hariIni, -40)),
      mulai: saat(40, '20:10'),
      selesai: saat(40, '20:46'),
      sumber: 'otomatis',
      alasan: 'Aplikasi tidak memberi tanda hidup.',
      dicatat_oleh: null,
      dicatat_pada: saat(40, '20:46'),
      alasan_batal: null,
    },
    {
      ...dicatat,
      id: id(geser(hariIni, -11)),
      mulai: saat(11, '10:00'),
      selesai: saat(11, '14:30'),
      alasan: 'Listrik pusat data padam, surat PLN 114/UP3-SMD.',
      dicatat_pada: saat(10, '08:05'),
      alasan_batal: null,
    },
    {
      ...dicatat,
      id: id(geser(hariIni, -31)),
      mulai: saat(9, '07:30'),
      selesai: saat(9, '09:00'),
      alasan: 'Laporan warga: halaman tidak terbuka.',
      dicatat_pada: saat(9, '09:20'),
      dibatalkan_oleh: pencatat,
      dibatalkan_pada: saat(9, '11:00'),
      alasan_batal: 'Ternyata jaringan kantor itu sendiri.',
    },
  ])
}
