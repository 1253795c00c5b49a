import type pg from 'pg'
import type { IsiNaskah } from '../../../src/domain/skp/naskah.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import { muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Skp } from '../skp/bentuk.ts'

type Bahan = { readonly skp: readonly Skp[]; readonly pegawai: readonly Pegawai[]; readonly hariIni: string }

/** Two SKP developed during the year: one whose second version is in force, one whose revision waits for the rater. */
export async function muatRevisi(client: pg.ClientBase, { skp, pegawai, hariIni }: Bahan): Promise<void> {
  const milik = (kunci: string) =>
    skp.find(
      (s) =>
        s.pegawai === cariTokoh(pegawai, kunci) &&
        s.status === 'ditetapkan' &&
        s.mulai <= geser(hariIni, -50) &&
        s.sampai >= hariIni,
    )
  const jadi = milik('siti')
  if (jadi) await muat(client, 'versi_skp', versiSiti(jadi, hariIni))
  const menunggu = milik('fauzan')
  if (menunggu)
    await muat(client, 'revisi_skp', [
      {
        skp_id: menunggu.id,
        alasan: 'Sejak bulan ini saya juga membina posyandu lansia di dua kelurahan.',
        isi: isiDari(menunggu, (uraian) => `${uraian}, termasuk posyandu lansia`),
        status: 'diajukan',
        dimulai_pada: `${geser(hariIni, -3)}T09:00:00+08:00`,
        diajukan_pada: `${geser(hariIni, -1)}T10:20:00+08:00`,
        versi: 2,
      },
    ])
}

function versiSiti(skp: Skp, hariIni: string) {
  const sejak = geser(hariIni, -40)
  const umum = { skp_id: skp.id, ditetapkan_oleh: skp.penilaiId }

  return [
    {
      ...umum,
      nomor: 1,
      alasan: null,
      isi: isiDari(skp, (uraian) => uraian.split(' ').slice(0, -1).join(' ')),
      berlaku_sejak: skp.mulai,
      ditetapkan_pada: skp.ditetapkanPada,
    },
    {
      ...umum,
      nomor: 2,
      alasan: 'Ekspektasi diperjelas setelah dialog kinerja: mutu layanan ikut diukur.',
      isi: isiDari(skp, (uraian) => uraian),
      berlaku_sejak: sejak,
      ditetapkan_pada: `${sejak}T14:10:00+08:00`,
    },
  ]
}

/** The words of a plan, its first result said in another way. */
function isiDari(skp: Skp, ubah: (uraian: string) => string): IsiNaskah {
  return {
    pendekatan: 'kuantitatif',
    rhk: skp.rhk.map((rhk, n) => ({
      ...rhk,
      uraian: n === 0 ? ubah(rhk.uraian) : rhk.uraian,
      pemberiTugas: rhk.jenis === 'tambahan' ? 'Pejabat penilai kinerja' : null,
    })) as IsiNaskah['rhk'],
    ekspektasi: Object.fromEntries(skp.ekspektasi.map(({ nilai, ekspektasi }) => [nilai, ekspektasi])),
    lampiran: { dukungan: [], pertanggungjawaban: [], konsekuensi: [] },
    manual: {},
  }
}
