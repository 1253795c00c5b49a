import { pembuatId } from './acak.ts'
import type { Baris } from './muat.ts'
import { rentang } from './muat.ts'
import type { Pegawai } from './pegawai.ts'
import type { Jabatan, Susunan } from './susunan/bangun.ts'
import { PEJABAT_LAIN, TOKOH } from './tokoh.ts'

type JenisPenugasan = 'definitif' | 'plt' | 'plh'

export type Penugasan = {
  readonly pejabatId: string
  readonly jabatan: Jabatan
  readonly jenis: JenisPenugasan
  readonly mulai: string
  readonly sampai?: string
  readonly nomorSk: string
}

/** The mayor and the counter: they act, but are no employees. */
type PejabatLain = { readonly id: string; readonly nama: string; readonly panggilan: string }

export type Orang = {
  readonly pegawai: readonly Pegawai[]
  readonly waliKota: PejabatLain
  readonly loket: PejabatLain
}

export function pejabatLain(): Pick<Orang, 'waliKota' | 'loket'> {
  const id = pembuatId('pejabat-lain')

  return {
    waliKota: { id: id('2021-02-26'), ...PEJABAT_LAIN.waliKota },
    loket: { id: id('2021-02-26'), ...PEJABAT_LAIN.loket },
  }
}

/** Acting and daily-acting heads of the demo: post, kind and who stands in. */
const PENGGANTI = [
  { jabatan: 'organisasi/kepala-bagian-organisasi', jenis: 'plt', oleh: 'hukum/kepala-bagian-hukum' },
  {
    jabatan: 'diskan/kepala-dinas-perikanan',
    jenis: 'plt',
    oleh: 'dkpp/kepala-dinas-ketahanan-pangan-dan-pertanian',
  },
  { jabatan: 'kel-lempake/lurah-lempake', jenis: 'plh', oleh: 'kel-lempake/sekretaris-kelurahan' },
] as const

/** Someone who came from another unit on 1 July: post today and post before. */
const PINDAHAN = {
  kini: 'bkpsdm-kinerja/pranata-komputer-ahli-pertama',
  dulu: 'diskominfo-aptika/pranata-komputer-ahli-pertama',
} as const

export const NIP_PENSIUN = TOKOH.find((t) => t.kunci === 'pensiun')?.nip

export type Waktu = {
  readonly hariIni: string
  readonly satuJuli: string
  /** The last working day of whoever retired this month. */
  readonly akhirBulanLalu: string
  readonly mingguLalu: string
  readonly mingguDepan: string
}

export function waktuPenugasan(today: Temporal.PlainDate): Waktu {
  const juli = today.with({ month: 7, day: 1 })
  const satuJuli = Temporal.PlainDate.compare(juli, today) < 0 ? juli : juli.subtract({ years: 1 })

  return {
    hariIni: today.toString(),
    satuJuli: satuJuli.toString(),
    akhirBulanLalu: today.with({ day: 1 }).subtract({ days: 1 }).toString(),
    mingguLalu: today.subtract({ days: 5 }).toString(),
    mingguDepan: today.add({ days: 6 }).toString(),
  }
}

/** The person who moved: the last holder of that post. */
export function pindahan(pegawai: readonly Pegawai[]): Pegawai | undefined {
  return pegawai.findLast((p) => p.jabatan.kode === PINDAHAN.kini)
}

export function susunPenugasan(susunan: Susunan, orang: Orang, waktu: Waktu): Penugasan[] {
  const jabatan = new Map(susunan.jabatan.map((j) => [j.kode, j]))
  const cari = (kode: string) => {
    const hasil = jabatan.get(kode)
    if (!hasil) throw new Error(`Jabatan ${kode} tidak ada`)
    return hasil
  }
  const yangPindah = pindahan(orang.pegawai)
  const definitif = orang.pegawai.flatMap((p, n): Penugasan[] => {
    const sk = { pejabatId: p.id, jenis: 'definitif' as const, nomorSk: `800.1.3.3/${1000 + n}/BKPSDM` }
    if (p.nip === NIP_PENSIUN)
      return [{ ...sk, jabatan: p.jabatan, mulai: mulaiJabatan(p), sampai: waktu.akhirBulanLalu }]
    if (p !== yangPindah) return [{ ...sk, jabatan: p.jabatan, mulai: mulaiJabatan(p) }]
    return [
      { ...sk, jabatan: cari(PINDAHAN.dulu), mulai: mulaiJabatan(p), sampai: sehariSebelum(waktu.satuJuli) },
      { ...sk, jabatan: p.jabatan, mulai: waktu.satuJuli },
    ]
  })
  const pengganti = PENGGANTI.map(({ jabatan: kode, jenis, oleh }): Penugasan => {
    const pemegang = orang.pegawai.find((p) => p.jabatan.kode === oleh)
    if (!pemegang) throw new Error(`Tidak ada pemegang ${oleh}`)
    const masa =
      jenis === 'plh'
        ? { mulai: waktu.mingguLalu, sampai: waktu.mingguDepan }
        : { mulai: bulanLalu(waktu.hariIni) }
    return {
      pejabatId: pemegang.id,
      jabatan: cari(kode),
      jenis,
      ...masa,
      nomorSk: `800.1.11.1/${kode.length}/BKPSDM`,
    }
  })
  const waliKota: Penugasan = {
    pejabatId: orang.waliKota.id,
    jabatan: cari('kota/wali-kota-samarinda'),
    jenis: 'definitif',
    mulai: '2025-02-20',
    nomorSk: 'Kepmendagri 100.2.1.3-221 (contoh)',
  }

  return [waliKota, ...definitif, ...pengganti]
}

/** Heads sit since a few years at most; the others since the structure of 2022 or their appointment. */
function mulaiJabatan({ tmt, jabatan }: Pegawai): string {
  const awal = jabatan.pimpinan ? '2024-01-02' : '2022-01-01'
  const pertama = `${tmt}-01`

  return pertama > awal ? pertama : awal
}

function bulanLalu(hariIni: string): string {
  return Temporal.PlainDate.from(hariIni).subtract({ months: 4 }).with({ day: 1 }).toString()
}

function sehariSebelum(tanggal: string): string {
  return Temporal.PlainDate.from(tanggal).subtract({ days: 1 }).toString()
}

export function barisPenugasan(penugasan: readonly Penugasan[]): Baris[] {
  const id = pembuatId('penugasan')
  return penugasan.map((p) => ({
    id: id(p.mulai),
    pejabat_id: p.pejabatId,
    jabatan_id: p.jabatan.id,
    jenis: p.jenis,
    berlaku: rentang(p.mulai, p.sampai),
    nomor_sk: p.nomorSk,
    tunggal: p.jabatan.pimpinan ?? false,
  }))
}
