import pg from 'pg'
import { hashSandi } from '../../../src/luar/sandi.ts'
import { INSTANSI, ORANG, TAHUN, TEMPAT } from '../../contoh-permenpanrb/orang.ts'
import { muatLogin } from '../akun.ts'
import { hariLibur } from '../kalender/hari-libur.ts'
import { muat } from '../muat.ts'
import { barisPenugasan } from '../penempatan.ts'
import { barisPenempatan, penempatanPada } from '../penilai.ts'
import { muatSusunan } from '../susunan/muat-susunan.ts'
import { bekukanSkpContoh, sesuaikanSkpContoh } from './beku-contoh.ts'
import { muatEvaluasiContoh } from './evaluasi-contoh.ts'
import { barisIndikator, barisPerilaku, barisRhk, barisSkp, skpJadi } from './skp-contoh.ts'
import { susunanContoh } from './susunan-contoh.ts'

type Pilihan = {
  readonly url: string
  readonly schema: string
  readonly sandi: string
  readonly today: Temporal.PlainDate
}

/** Accounts of the example: the Menteri by name, the others by NIP. */
export const akunContohPermenpanrb = ORANG.map((o) => ({
  label: o.jabatan,
  username: o.nip ?? o.kunci,
  nama: o.nama,
}))

/** Loads the filled-in examples of PermenPANRB 6/2022 into an empty, migrated schema; names, NIP and ratings are our choice. */
export async function seedContohPermenpanrb({ url, schema, sandi, today }: Pilihan): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set search_path = ${pg.escapeIdentifier(schema)}, ekstensi`)
    await client.query('begin')
    const skp = await isi(client, { hash: await hashSandi(sandi), today })
    await client.query('commit')
    await bekukanSkpContoh({ url, schema }, skp)
    await sesuaikanSkpContoh(client, skp)
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

async function isi(client: pg.ClientBase, { hash, today }: { hash: string; today: Temporal.PlainDate }) {
  const { susunan, orang } = susunanContoh()
  const nama = `${INSTANSI} (data contoh)`
  await muatSusunan(client, susunan, {
    nama,
    pemerintah: INSTANSI,
    kota: TEMPAT,
    zona: 'Asia/Jakarta',
    sebutan_zona: 'WIB',
  })
  await muat(
    client,
    'pejabat',
    orang.map((o) => ({
      id: o.id,
      nama: o.nama,
      panggilan: o.nama.replace(/^(Dr|Ir)\. /, '').split(' ')[0],
    })),
  )
  const pegawai = orang.flatMap((o) => (o.nip ? [{ ...o, nip: o.nip }] : []))
  await muat(
    client,
    'pegawai',
    pegawai.map((o) => ({
      id: o.id,
      nip: o.nip,
      jenis: 'pns',
      golongan: o.pangkat?.split(' / ')[1] ?? null,
      tanggal_lahir: `${o.nip.slice(0, 4)}-${o.nip.slice(4, 6)}-${o.nip.slice(6, 8)}`,
    })),
  )
  const penugasan = orang.map((o, n) => ({
    pejabatId: o.id,
    jabatan: o.tempat,
    jenis: 'definitif' as const,
    mulai: '2024-01-02',
    nomorSk: `SK-${n + 1}/CONTOH`,
  }))
  await muat(client, 'penugasan', barisPenugasan(penugasan))
  const penempatan = penempatanPada(today.toString(), { susunan, orang: { pegawai }, penugasan, khusus: [] })
  await muat(client, 'penempatan_kini', barisPenempatan(penempatan.values()))
  await muatLogin(
    client,
    hash,
    orang.map((o) => ({ pejabat: o, username: o.nip ?? o.kunci, isAktif: true })),
  )
  await muat(client, 'hari_libur', [TAHUN, TAHUN + 1].flatMap(hariLibur))
  const skp = skpJadi(orang)
  await muat(client, 'skp', skp.map(barisSkp))
  await muat(client, 'rhk', barisRhk(skp))
  await muat(client, 'indikator', skp.flatMap(barisIndikator))
  await muat(client, 'ekspektasi_perilaku', skp.flatMap(barisPerilaku))
  await muatEvaluasiContoh(client, skp, orang)

  return skp
}
