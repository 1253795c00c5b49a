import type pg from 'pg'
import { pembuatId } from './acak.ts'
import { muatAkun } from './akun.ts'
import { buatKalender, geser, type Kalender } from './kalender/kalender.ts'
import { muat } from './muat.ts'
import { isiJabatan, KOSONG } from './pegawai.ts'
import {
  barisPenugasan,
  NIP_PENSIUN,
  type Orang,
  type Penugasan,
  pejabatLain,
  pindahan,
  susunPenugasan,
  type Waktu,
  waktuPenugasan,
} from './penempatan.ts'
import { barisPenempatan, type Khusus, type Penilai, penempatanPada } from './penilai.ts'
import { muatDialog } from './proses/dialog.ts'
import type { Catatan, Skp } from './skp/bentuk.ts'
import { buatSkp } from './skp/buat.ts'
import { susunMasa } from './skp/masa.ts'
import { catatanKembali, muatCatatan, muatSkp } from './skp/muat-skp.ts'
import { buatSkpTahunDepan } from './skp/tahun-depan.ts'
import { bangunSusunan, type Susunan } from './susunan/bangun.ts'
import { susunanKota } from './susunan/kota.ts'
import { muatSusunan } from './susunan/muat-susunan.ts'
import type { MasaCatatan } from './ukuran.ts'

/** What later steps need to know of the city. */
export type Dunia = {
  readonly client: pg.ClientBase
  readonly hariIni: string
  /** First day of the history. */
  readonly dari: string
  readonly hariSendiri: number
  readonly tahun: readonly number[]
  readonly kalender: Kalender
  readonly susunan: Susunan
  readonly orang: Orang
  readonly penugasan: readonly Penugasan[]
  readonly khusus: readonly Khusus[]
  readonly rahasia: string
  /** The day of last summer's reorganisation. */
  readonly satuJuli: string
  /** Raters a month ago, before anybody began to stand in for a few days. */
  readonly penilai: ReadonlyMap<string, Penilai>
  readonly log: (kalimat: string) => void
}

type Bahan = {
  employees: number
  masaCatatan: MasaCatatan
  today: Temporal.PlainDate
  hash: string
  rahasia: string
  log: (kalimat: string) => void
}

/** Units, posts, people, who holds what, accounts. */
export async function isiOrganisasi(client: pg.ClientBase, b: Bahan): Promise<Dunia> {
  const susunan = bangunSusunan(susunanKota(b.employees + KOSONG.size))
  const orang = { pegawai: isiJabatan(susunan, b.today.year), ...pejabatLain() }
  const waktu = waktuPenugasan(b.today)
  const penugasan = susunPenugasan(susunan, orang, waktu)
  const khusus = penilaiKhusus(orang)
  const sebulanLalu = b.today.subtract({ days: 30 })
  const kini = penempatanPada(waktu.hariIni, { susunan, orang, penugasan, khusus })
  await muatSusunan(client, susunan, SAMARINDA)
  await muatOrang(client, orang, waktu)
  await muat(client, 'penugasan', barisPenugasan(penugasan))
  await muatKhusus(client, khusus)
  await muat(client, 'penempatan_kini', barisPenempatan(kini.values()))
  await muatAkun(client, { orang, unit: susunan.unit, hash: b.hash, rahasia: b.rahasia, today: b.today })
  b.log(`${susunan.unit.length} unit, ${susunan.jabatan.length} jabatan, ${orang.pegawai.length} pegawai`)

  return {
    client,
    hariIni: waktu.hariIni,
    dari: b.today.subtract({ months: b.masaCatatan.bulan }).toString(),
    hariSendiri: b.masaCatatan.hariSendiri,
    tahun: [b.today.year - 1, b.today.year],
    kalender: buatKalender([b.today.year - 1, b.today.year, b.today.year + 1]),
    susunan,
    orang,
    penugasan,
    khusus,
    rahasia: b.rahasia,
    satuJuli: waktu.satuJuli,
    penilai: penempatanPada(sebulanLalu.toString(), { susunan, orang, penugasan, khusus }),
    log: b.log,
  }
}

export const KOTA_CONTOH = 'Kota Samarinda (data contoh)'

const SAMARINDA = {
  nama: KOTA_CONTOH,
  pemerintah: 'Pemerintah Kota Samarinda',
  kota: 'Samarinda',
  zona: 'Asia/Makassar',
  sebutan_zona: 'WITA',
}

async function muatOrang(client: pg.ClientBase, orang: Orang, { akhirBulanLalu }: Waktu) {
  const pejabat = [orang.waliKota, orang.loket, ...orang.pegawai]
  await muat(
    client,
    'pejabat',
    pejabat.map(({ id, nama, panggilan }) => ({ id, nama, panggilan })),
  )
  await muat(
    client,
    'pegawai',
    orang.pegawai.map(({ id, nip, jenis, golongan, lahir }) => ({
      id,
      nip,
      jenis,
      golongan,
      tanggal_lahir: lahir,
      berhenti: nip === NIP_PENSIUN ? geser(akhirBulanLalu, 1) : null,
    })),
  )
}

const ALASAN_DELEGASI = 'bekerja sehari-hari dalam tim arsitektur SPBE di bawah kepala bidang.'

/** One employee works daily for a head of division who was given the rating by delegation. */
function penilaiKhusus({ pegawai }: Orang): Khusus[] {
  const pegawaiId = pegawai.find((p) => p.jabatan.kode === 'diskominfo-set/perencana-ahli-muda')?.id
  const penilaiId = pegawai.find(
    (p) => p.jabatan.kode === 'diskominfo-aptika/kepala-bidang-aplikasi-dan-informatika',
  )?.id

  return pegawaiId && penilaiId ? [{ pegawaiId, penilaiId, alasan: ALASAN_DELEGASI }] : []
}

async function muatKhusus(client: pg.ClientBase, khusus: readonly Khusus[]) {
  const id = pembuatId('penilai-khusus')
  await muat(
    client,
    'penilai_khusus',
    khusus.map((k) => ({
      id: id('2025-01-02'),
      pegawai_id: k.pegawaiId,
      penilai_id: k.penilaiId,
      sebab: 'didelegasikan',
      alasan: k.alasan,
      berlaku: '[2025-01-02,)',
    })),
  )
}

/** This year's plans, those of the year in which the history began, and the first drafts of the next. */
export async function isiSkp(d: Dunia): Promise<readonly Skp[]> {
  const { hariIni, susunan, orang, penugasan, khusus, penilai } = d
  const dulu = pindahan(orang.pegawai)
  const sebelum = penugasan.find((p) => p.pejabatId === dulu?.id && p.sampai !== undefined)?.sampai ?? hariIni
  const penilaiDulu = penempatanPada(sebelum, { susunan, orang, penugasan, khusus })
  const bahan = { pegawai: orang.pegawai, penugasan, penilai, penilaiDulu }
  const semuaPenilai = new Set(
    [...penilai.values(), ...penilaiDulu.values()].flatMap((p) => p.penilaiId ?? []),
  )
  const skp = d.tahun.flatMap((tahun) =>
    buatSkp({ masa: susunMasa(tahun, bahan), hariIni, penilai: semuaPenilai }),
  )
  const depan = tahunDepan(hariIni, bahan)
  await muatSkp(d.client, [...skp, ...depan.skp])
  await muatCatatan(d.client, [...catatanKembali(skp), ...depan.catatan])
  await muatDialog(d.client, { skp: depan.skp, hariIni })
  d.log(`${skp.length + depan.skp.length} SKP`)

  return skp
}

const BULAN_MULAI_RENCANA = 9

function tahunDepan(
  hariIni: string,
  bahan: Parameters<typeof susunMasa>[1],
): { skp: Skp[]; catatan: Catatan[] } {
  const [tahun = 0, bulan = 0] = hariIni.split('-').map(Number)
  if (bulan < BULAN_MULAI_RENCANA) return { skp: [], catatan: [] }

  return buatSkpTahunDepan({ masa: susunMasa(tahun + 1, bahan), pegawai: bahan.pegawai, hariIni })
}
