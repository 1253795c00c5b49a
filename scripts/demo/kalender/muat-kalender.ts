import type pg from 'pg'
import { acak, pembuatId } from '../acak.ts'
import { muat, rentang } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Unit } from '../susunan/bangun.ts'
import { hariLibur, RAMADAN } from './hari-libur.ts'
import { GILIRAN, JAM_BIASA, JAM_RAMADAN, JAM_RAMADAN_ENAM, type Jam } from './jam.ts'
import { geser, isEnamHari, type Kalender, polaUnit } from './kalender.ts'
import type { Ketidakhadiran } from './ketidakhadiran.ts'

const DASAR = 'Perwali Samarinda 31/2022'

export async function muatJam(
  client: pg.ClientBase,
  unit: readonly Unit[],
  tahun: readonly number[],
): Promise<void> {
  await muat(client, 'hari_libur', tahun.flatMap(hariLibur))
  const id = pembuatId('jam-kerja')
  const khusus = unit.filter(isEnamHari)
  const ranap = unit.filter((u) => polaUnit(u) === 'giliran')
  const baris = [
    {
      unit_id: null,
      nama: 'Lima hari kerja',
      pola: 'lima-hari',
      berlaku: rentang('2022-08-01'),
      is_khusus: false,
      dasar: `${DASAR} Pasal 3`,
      jam: JAM_BIASA['lima-hari'],
    },
    ...khusus.map((u) => ({
      unit_id: u.id,
      nama: 'Enam hari kerja',
      pola: 'enam-hari',
      berlaku: rentang('2022-08-01'),
      is_khusus: false,
      dasar: `${DASAR} Pasal 4`,
      jam: JAM_BIASA['enam-hari'],
    })),
    ...ranap.map((u) => ({
      unit_id: u.id,
      nama: 'Bergilir',
      pola: 'giliran',
      berlaku: rentang('2022-08-01'),
      is_khusus: false,
      dasar: `${DASAR} Pasal 4`,
      jam: {},
    })),
    ...tahun.flatMap((t) => ramadan(t, unit)),
  ].map((b) => ({ id: id('2022-08-01'), ...b }))
  await muat(
    client,
    'jam_kerja',
    baris.map(({ jam: _, ...b }) => b),
  )
  await muat(
    client,
    'jam_kerja_hari',
    baris.flatMap(({ id, jam }) => barisJam(id, jam)),
  )
}

/** The city's five days, and six days under the two offices that have schools and puskesmas. */
function ramadan(tahun: number, unit: readonly Unit[]) {
  const masa = RAMADAN[tahun]
  if (!masa) return []
  const umum = {
    nama: `Ramadan ${tahun}`,
    berlaku: rentang(...masa),
    is_khusus: true,
    dasar: `${DASAR} Pasal 7, Perpres 21/2023`,
  }
  const enam = unit.filter(({ kode }) => kode === 'disdikbud' || kode === 'dinkes')

  return [
    { ...umum, unit_id: null, pola: 'lima-hari', jam: JAM_RAMADAN },
    ...enam.map(({ id }) => ({ ...umum, unit_id: id, pola: 'enam-hari', jam: JAM_RAMADAN_ENAM })),
  ]
}

function barisJam(jamKerjaId: string, jam: { readonly [hari: number]: Jam }) {
  return Object.entries(jam).map(([hari, { mulai, selesai, istirahat }]) => ({
    jam_kerja_id: jamKerjaId,
    hari: Number(hari),
    mulai_menit: mulai,
    selesai_menit: selesai,
    istirahat_mulai_menit: istirahat?.[0] ?? null,
    istirahat_selesai_menit: istirahat?.[1] ?? null,
  }))
}

/** Shifts of the inpatient ward: morning, evening, night, then a free day. */
export function giliranPada(p: Pegawai, tanggal: string): Jam | undefined {
  const hari = Math.floor(Date.parse(`${tanggal}T00:00:00Z`) / 86_400_000)
  const mulai = acak(`giliran/${p.nip}`).antara(0, 3)

  return GILIRAN[(hari + mulai) % 4]
}

type BahanHadir = {
  pegawai: readonly Pegawai[]
  tidakHadir: readonly Ketidakhadiran[]
  kalender: Kalender
  dari: string
  hariIni: string
  pencatat: string
}

export async function muatKehadiran(client: pg.ClientBase, b: BahanHadir): Promise<void> {
  const bergilir = b.pegawai.filter((p) => polaUnit(p.jabatan.unit) === 'giliran')
  const hari = b.kalender.hari(b.dari, geser(b.hariIni, 14))
  await muat(
    client,
    'giliran',
    bergilir.flatMap((p) =>
      hari.flatMap((tanggal) => {
        const jam = giliranPada(p, tanggal)
        return jam ? [{ pegawai_id: p.id, tanggal, mulai_menit: jam.mulai, selesai_menit: jam.selesai }] : []
      }),
    ),
  )
  await muat(
    client,
    'ketidakhadiran',
    b.tidakHadir.map((k, n) => ({
      id: k.id,
      pegawai_id: k.pegawaiId,
      jenis: k.jenis,
      rentang: rentang(k.mulai, k.sampai),
      nomor_surat: `800.1.11/${100 + n}/${k.mulai.slice(0, 4)}`,
      keterangan: k.keterangan,
      tempat: k.tempat ?? null,
      dicatat_oleh: b.pencatat,
    })),
  )
}
