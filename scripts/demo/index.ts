import pg from 'pg'
import { hashSandi } from '../../src/luar/sandi.ts'
import { muatAkun } from './akun.ts'
import { muat } from './muat.ts'
import { isiJabatan, KOSONG, type Pegawai } from './pegawai.ts'
import { barisPenugasan, pejabatLain, susunPenugasan, waktuPenugasan } from './penempatan.ts'
import { type Khusus, penilaiPada } from './penilai.ts'
import { bangunSusunan } from './susunan/bangun.ts'
import { susunanKota } from './susunan/kota.ts'
import { muatSusunan } from './susunan/muat-susunan.ts'

export { akunContoh } from './akun.ts'

export type PilihanDemo = {
  /** A login that owns the schema. */
  readonly url: string
  readonly schema: string
  readonly employees?: number
  readonly today: Temporal.PlainDate
  /** The password of every demo account. */
  readonly sandi: string
  readonly log: (kalimat: string) => void
}

/** Loads the demo city into an empty, migrated schema: the same city for the same day and size. */
export async function seedDemo({
  url,
  schema,
  employees = 600,
  today,
  sandi,
  log,
}: PilihanDemo): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set search_path = ${pg.escapeIdentifier(schema)}, ekstensi`)
    await client.query('begin')
    await isiKota(client, { employees, today, hash: await hashSandi(sandi), log })
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

type Bahan = { employees: number; today: Temporal.PlainDate; hash: string; log: (kalimat: string) => void }

async function isiKota(client: pg.ClientBase, { employees, today, hash, log }: Bahan) {
  const susunan = bangunSusunan(susunanKota(employees + KOSONG.size))
  await muatSusunan(client, susunan)
  const orang = { pegawai: isiJabatan(susunan, today.year), ...pejabatLain() }
  await muatOrang(client, orang)
  const waktu = waktuPenugasan(today)
  const penugasan = susunPenugasan(susunan, orang, waktu)
  await muat(client, 'penugasan', barisPenugasan(penugasan))
  await muatAkun(client, { orang, unit: susunan.unit, hash, today })
  log(`${susunan.unit.length} unit, ${susunan.jabatan.length} jabatan, ${orang.pegawai.length} pegawai`)

  const khusus: Khusus[] = []
  const penilai = penilaiPada(waktu.hariIni, { orang, penugasan, khusus })
  await muat(
    client,
    'penempatan_kini',
    orang.pegawai.map((p) => {
      const dia = penilai.get(p.id)
      return {
        pegawai_id: p.id,
        jabatan_id: p.jabatan.id,
        unit_id: p.jabatan.unit.id,
        penilai_id: dia?.penilaiId ?? null,
        penilai_jabatan_id: dia?.penilaiJabatan?.id ?? null,
        atasan_penilai_id: dia?.atasanPenilaiId ?? null,
        sebagai: 'atasan-langsung',
        alasan: {},
        pada: waktu.hariIni,
      }
    }),
  )
}

async function muatOrang(
  client: pg.ClientBase,
  orang: ReturnType<typeof pejabatLain> & { pegawai: readonly Pegawai[] },
) {
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
    })),
  )
}
