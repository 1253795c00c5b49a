import type pg from 'pg'

const TABEL_BULANAN = ['audit', 'aktivitas', 'rekap_harian']
const BULAN_LALU = 24
const BULAN_DEPAN = 3

/** Monthly partitions around today: two years back for imported history, a few months ahead, since every one that stands is opened by each statement that does not name its day. */
export async function createPartitions(client: pg.Client, today: Temporal.PlainDate): Promise<void> {
  const bulanIni = today.toPlainYearMonth()
  const { rows } = await client.query(`select inhrelid::regclass::text as nama from pg_inherits`)
  const ada = new Set(rows.map((row: { nama: string }) => row.nama))
  const perintah: string[] = []

  for (let n = -BULAN_LALU; n <= BULAN_DEPAN; n++) {
    const bulan = bulanIni.add({ months: n })
    for (const tabel of TABEL_BULANAN) {
      const nama = `${tabel}_${bulan.toString().replace('-', '_')}`
      if (ada.has(nama)) continue
      const dari = bulan.toPlainDate({ day: 1 })
      perintah.push(
        `create table ${nama} partition of ${tabel} for values from ('${dari}') to ('${dari.add({ months: 1 })}')`,
      )
    }
  }
  if (perintah.length > 0) await client.query(perintah.join(';\n'))
}
