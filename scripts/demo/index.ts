import pg from 'pg'
import { hashSandi } from '../../src/luar/sandi.ts'
import { bekukanKota } from './beku/bekukan-kota.ts'
import { isiOrganisasi, isiSkp } from './langkah.ts'
import { isiLain, isiPenilaian, isiRencana, isiRiwayat } from './langkah-akhir.ts'
import { isiKegiatan, isiKehadiran } from './langkah-kerja.ts'
import { lipatAngka } from './lipat.ts'
import { jalaniMinggu } from './minggu/jalani.ts'
import { laporKinerja } from './rencana/lapor.ts'
import { ENTRI_BESAR, type MasaCatatan, PEGAWAI_DEMO } from './ukuran.ts'
import { clearTerpotong, holdInstansi, releaseInstansi } from './utuh.ts'

export { aktivasiContoh, akunContoh } from './akun.ts'
export { KOTA_CONTOH } from './langkah.ts'

export type PilihanDemo = {
  /** A login that owns the schema. */
  readonly url: string
  readonly schema: string
  readonly employees?: number
  /** How many entries, for benchmarks; without it the people of a demo write their days. */
  readonly entri?: number
  readonly masaCatatan?: MasaCatatan
  readonly today: Temporal.PlainDate
  /** The installation's secret, so that the activation codes of the demo work. */
  readonly rahasia?: string
  /** The password of every demo account. */
  readonly sandi: string
  readonly log: (kalimat: string) => void
}

/** Loads the demo city into an empty, migrated schema: the same city for the same day and size. */
export async function seedDemo({
  url,
  schema,
  employees = 600,
  masaCatatan = { bulan: 3, hariSendiri: 7 },
  today,
  sandi,
  rahasia = '',
  log,
  ...lain
}: PilihanDemo): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`set search_path = ${pg.escapeIdentifier(schema)}, ekstensi`)
    await clearTerpotong(client)
    await client.query('begin')
    const d = await isiOrganisasi(client, {
      ...{ employees, masaCatatan, today, rahasia, log },
      hash: await hashSandi(sandi),
    })
    const kehadiran = await isiKehadiran(d)
    const skp = await isiSkp(d)
    const entri = lain.entri ?? (employees > PEGAWAI_DEMO ? ENTRI_BESAR : undefined)
    const minggu = await isiKegiatan(d, { skp, kehadiran, entri })
    await isiPenilaian(d, { skp, wajib: kehadiran.wajib })
    await isiRencana(d, skp)
    await isiRiwayat(d)
    await isiLain(d, skp)
    await ikutiPenilai(client)
    const instansi = await holdInstansi(client)
    await client.query('commit')
    await client.query('analyze')
    const kota = { schema, ...instansi, sebutanZona: instansi.sebutan_zona }
    // A benchmark city opens no document; freezing those of 15,000 people takes longer than all the rest.
    const beku = employees <= PEGAWAI_DEMO ? bekukanKota({ url, schema }, kota) : undefined
    const [dokumen] = await Promise.all([beku, jalaniMinggu({ url, schema, instansi }, minggu)])
    if (beku) await laporKinerja({ url, schema, instansi: kota, hariIni: d.hariIni }, d.susunan.unit)
    log(`${dokumen ?? 0} dokumen dibekukan, ${minggu.length} kegiatan minggu ini`)
    await lipatAngka({ url, schema }, d)
    await client.query('analyze rekap_unit_harian, rekap_unit_kini')
    await releaseInstansi(client, instansi)
  } finally {
    await client.end()
  }
}

/** What still waits is shown to whoever rates that person today (an acting head, a delegate). */
async function ikutiPenilai(client: pg.ClientBase) {
  await client.query(`
    update aktivitas set penilai_id = kini.penilai_id from penempatan_kini kini
    where kini.pegawai_id = aktivitas.pegawai_id and aktivitas.status = 'menunggu'
      and aktivitas.penilai_id is distinct from kini.penilai_id`)
  await client.query(`
    update skp set penilai_id = kini.penilai_id from penempatan_kini kini
    where kini.pegawai_id = skp.pegawai_id and skp.status <> 'ditetapkan' and skp.penilai_id is distinct from kini.penilai_id`)
}
