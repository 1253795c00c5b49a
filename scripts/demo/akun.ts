import type pg from 'pg'
import { formatKode, HURUF_KODE, PANJANG_KODE } from '../../src/domain/akun/kode-aktivasi.ts'
import { sidikKode } from '../../src/luar/sandi.ts'
import { acak, pembuatId } from './acak.ts'
import { muat, rentang } from './muat.ts'
import type { Pegawai } from './pegawai.ts'
import type { Orang } from './penempatan.ts'
import type { Unit } from './susunan/bangun.ts'
import { TOKOH } from './tokoh.ts'

type AkunContoh = { readonly label: string; readonly username: string; readonly nama: string }

const nipTokoh = (kunci: string) => TOKOH.find((t) => t.kunci === kunci)?.nip ?? ''

/** The accounts that the first start prints, all with the same password. */
export const akunContoh: readonly AkunContoh[] = [
  { label: 'Wali Kota', username: 'walikota', nama: 'H. Syahruddin Noor' },
  {
    label: 'Kepala Dinas Kesehatan',
    username: nipTokoh('kadis-kesehatan'),
    nama: 'dr. Hairul Anwar, M.Kes.',
  },
  { label: 'Kepala Puskesmas Sempaja', username: nipTokoh('kapus'), nama: 'dr. Hendra Wiratama' },
  { label: 'Bidan', username: nipTokoh('bidan'), nama: 'Nur Aisyah Rahmadani' },
  {
    label: 'Admin perangkat daerah (Dinas Kesehatan)',
    username: nipTokoh('admin-opd'),
    nama: 'Rusmini Handayani, S.Sos.',
  },
  { label: 'Admin BKPSDM', username: nipTokoh('admin-bkpsdm'), nama: 'Taufik Hidayatullah, S.Kom.' },
  { label: 'Inspektur', username: nipTokoh('inspektur'), nama: 'Norhayati Siregar, S.E., M.M.' },
  { label: 'Petugas loket', username: 'loket.disdukcapil', nama: 'Loket 4 Disdukcapil' },
]

/** Somebody who has never been in, with the code of the slip: activating an account can be tried at once. */
export const aktivasiContoh = {
  username: nipTokoh('belum-masuk'),
  nama: 'Rina Kartika, A.Md.Kep.',
  lahir: '1997-04-15',
  kode: formatKode(kodeContoh(nipTokoh('belum-masuk'))),
}

type Bahan = {
  orang: Orang
  unit: readonly Unit[]
  hash: string
  /** The secret under which codes of this installation are kept. */
  rahasia: string
  today: Temporal.PlainDate
}

/** Accounts for everyone, a password for whoever has activated theirs, roles, activation codes, and who has been in lately. */
export async function muatAkun(
  client: pg.ClientBase,
  { orang, unit, hash, rahasia, today }: Bahan,
): Promise<void> {
  const belum = new Set(orang.pegawai.filter(isBelumMasuk).map((p) => p.id))
  await muatLogin(client, hash, [
    { pejabat: orang.waliKota, username: 'walikota', isAktif: true },
    { pejabat: orang.loket, username: 'loket.disdukcapil', isAktif: true },
    ...orang.pegawai.map((p) => ({ pejabat: p, username: p.nip, isAktif: !belum.has(p.id) })),
  ])
  await muatPeran(client, orang, unit)
  await muatAktivasi(client, { orang, today, rahasia })
}

type Login = {
  readonly pejabat: { readonly id: string; readonly nama: string }
  readonly username: string
  /** Has a password already. */
  readonly isAktif: boolean
}

const DIBUAT = { created_at: '2022-01-03T00:00:00Z', updated_at: '2022-01-03T00:00:00Z' }

/** Accounts that share one hashed password. */
export async function muatLogin(client: pg.ClientBase, hash: string, login: readonly Login[]): Promise<void> {
  const id = pembuatId('akun')
  const akun = login.map((l) => ({ ...l, id: id('2022-01-01') }))
  await muat(
    client,
    'akun',
    akun.map(({ id, pejabat, username }) => ({
      id,
      name: pejabat.nama,
      email: `${username}@tanpa-surel.invalid`,
      email_verified: false,
      username,
      display_username: username,
      pejabat_id: pejabat.id,
      ...DIBUAT,
    })),
  )
  await muat(
    client,
    'akun_kredensial',
    akun
      .filter((a) => a.isAktif)
      .map((a) => ({
        id: id('2022-01-01'),
        account_id: a.id,
        provider_id: 'credential',
        user_id: a.id,
        password: hash,
        ...DIBUAT,
      })),
  )
}

async function muatPeran(client: pg.ClientBase, orang: Orang, unit: readonly Unit[]) {
  const id = pembuatId('peran')
  const peran: { pejabat_id: string; peran: string; unit_id: string | null }[] = [
    { pejabat_id: orang.waliKota.id, peran: 'kepala-daerah', unit_id: null },
    { pejabat_id: orang.loket.id, peran: 'petugas-loket', unit_id: cariUnit(unit, 'disdukcapil').id },
  ]
  for (const p of orang.pegawai) {
    const opd = opdDari(p)
    if (p.nip === nipTokoh('admin-bkpsdm'))
      peran.push({ pejabat_id: p.id, peran: 'admin-bkpsdm', unit_id: null })
    if (p.jabatan.isi === 'kepala-bkpsdm')
      peran.push({ pejabat_id: p.id, peran: 'pimpinan-kepegawaian', unit_id: null })
    if (p.jabatan.isi === 'inspektur') peran.push({ pejabat_id: p.id, peran: 'inspektorat', unit_id: null })
    if (p.jabatan.isi === 'kasubag-umum' && opd)
      peran.push({ pejabat_id: p.id, peran: 'admin-opd', unit_id: opd.id })
  }
  await muat(
    client,
    'peran',
    peran.map((baris) => ({ id: id('2022-01-01'), ...baris, berlaku: rentang('2024-01-02') })),
  )
}

function cariUnit(unit: readonly Unit[], kode: string): Unit {
  const hasil = unit.find((u) => u.kode === kode)
  if (!hasil) throw new Error(`Unit ${kode} tidak ada`)

  return hasil
}

/** The department a person belongs to: the unit right below the city. */
function opdDari(pegawai: Pegawai): Unit | undefined {
  let unit: Unit | undefined = pegawai.jabatan.unit
  while (unit?.induk?.induk) unit = unit.induk

  return unit
}

/** Whether this account was never used: a few people in each unit, none of the printed accounts. */
export function isBelumMasuk(p: Pegawai): boolean {
  const { jabatan, nip } = p
  if (nip === nipTokoh('belum-masuk')) return true
  if (TOKOH.some((t) => t.nip === nip) || jabatan.pimpinan) return false

  return acak(`masuk/${nip}`).peluang(p.jenis === 'pppk-paruh-waktu' ? 0.15 : 0.04)
}

/** Whose slips lie ready: the people of the health office who have not been in yet. */
export function pemegangKode(orang: Orang): Pegawai[] {
  return orang.pegawai.filter((p) => isBelumMasuk(p) && opdDari(p)?.kode === 'dinkes')
}

function kodeContoh(nip: string): string {
  const a = acak(`kode/${nip}`)
  return Array.from({ length: PANJANG_KODE }, () => a.pilih([...HURUF_KODE])).join('')
}

type Slip = Pick<Bahan, 'orang' | 'rahasia' | 'today'>

async function muatAktivasi(client: pg.ClientBase, { orang, today, rahasia }: Slip) {
  const id = pembuatId('aktivasi')
  const sidik = sidikKode(rahasia)
  const pembuat = orang.pegawai.find((p) => p.nip === nipTokoh('admin-opd'))
  if (!pembuat) throw new Error('Admin OPD contoh tidak ada')
  const dibuat = today.subtract({ days: 1 })
  await muat(
    client,
    'kode_aktivasi',
    pemegangKode(orang).map((p) => ({
      id: id(dibuat.toString()),
      pejabat_id: p.id,
      sidik: sidik(`${p.id} ${kodeContoh(p.nip)}`),
      berlaku_sampai: `${dibuat.add({ days: 14 })}T23:59:59+08:00`,
      dibuat_oleh: pembuat.id,
      dibuat_pada: `${dibuat}T09:10:00+08:00`,
    })),
  )
  const pernah = [orang.waliKota, orang.loket, ...orang.pegawai.filter((p) => !isBelumMasuk(p))]
  await muat(
    client,
    'masuk_terakhir',
    pernah.map((p) => {
      const a = acak(`terakhir/${p.id}`)
      return {
        pejabat_id: p.id,
        pertama_pada: `${today.subtract({ days: a.antara(200, 320) })}T08:${String(a.antara(10, 59))}:00+08:00`,
        terakhir_pada: `${today.subtract({ days: a.antara(0, 4) })}T07:${String(a.antara(10, 29))}:00+08:00`,
      }
    }),
  )
}
