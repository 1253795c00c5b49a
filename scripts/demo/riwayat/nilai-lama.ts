import type pg from 'pg'
import { nilaiKinerjaLama } from '../../../src/domain/penilaian/nilai-lama.ts'
import { acak } from '../acak.ts'
import { muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'
import type { Penilai } from '../penilai.ts'

type Bahan = {
  readonly pegawai: readonly Pegawai[]
  readonly penilai: ReadonlyMap<string, Penilai>
  readonly pencatat: string
}

const TERAKHIR = nilaiKinerjaLama.parameter?.bawaan.tahunTerakhir ?? 2021
const TAHUN = [TERAKHIR - 1, TERAKHIR]

/** Results in numbers of the last years before the quadrant, for whoever was a civil servant then. */
export async function muatNilaiLama(
  client: pg.ClientBase,
  { pegawai, penilai, pencatat }: Bahan,
): Promise<void> {
  const nama = new Map(pegawai.map((p) => [p.id, p.nama]))
  await muat(
    client,
    'nilai_lama',
    pegawai
      .filter((p) => p.jenis === 'pns')
      .flatMap((p) =>
        TAHUN.filter((tahun) => Number(p.tmt.slice(0, 4)) < tahun).map((tahun) => ({ p, tahun })),
      )
      .map(({ p, tahun }) => {
        const a = acak(`nilai-lama/${p.nip}/${tahun}`)
        return {
          pegawai_id: p.id,
          tahun,
          skp_seperseratus: a.antara(8_600, 10_800),
          perilaku_seperseratus: a.antara(8_400, 10_000),
          is_dengan_survei: tahun === TERAKHIR && a.peluang(0.2),
          is_ide_baru: a.peluang(0.05),
          penilai: nama.get(penilai.get(p.id)?.penilaiId ?? '') ?? 'Pejabat penilai saat itu',
          dicatat_oleh: pencatat,
        }
      }),
  )
}
