import type pg from 'pg'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import {
  type Jawaban360,
  kelompokTerkecil360,
  rekap360,
  type Skala360,
} from '../../../src/domain/umpan-balik/penilaian-360.ts'
import { acak, pembuatId } from '../acak.ts'
import { geser } from '../kalender/kalender.ts'
import { cariTokoh } from '../kalender/ketidakhadiran.ts'
import { muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'

type Bahan = { readonly pegawai: readonly Pegawai[]; readonly hariIni: string }

/** About whom, since when, who was asked and how many of them answered; without an end it is still open. */
const PUTARAN = [
  { tentang: 'bidan', mulai: -60, diminta: 8, menjawab: 6, isDitutup: true },
  { tentang: 'siti', mulai: -45, diminta: 5, menjawab: 2, isDitutup: true },
  { tentang: 'dewi', mulai: -3, diminta: 7, menjawab: 0, isDitutup: false },
] as const

const LAMA = 14

const KOMENTAR = [
  'Cepat membantu saat poli penuh.',
  'Penjelasannya kepada ibu hamil mudah dipahami.',
  'Catatan kohort sebaiknya diisi hari itu juga.',
]

/** Anonymous rounds: one that can be read, one with too few answers, and one that is open. */
export async function muatPenilaian360(client: pg.ClientBase, { pegawai, hariIni }: Bahan): Promise<void> {
  const kapus = cariTokoh(pegawai, 'kapus')
  if (!kapus) return
  const id = pembuatId('putaran-360')
  for (const { tentang, mulai, diminta, menjawab, isDitutup } of PUTARAN) {
    const orang = cariTokoh(pegawai, tentang)
    if (!orang) continue
    const [awal, akhir] = [geser(hariIni, mulai), geser(hariIni, mulai + LAMA)]
    const putaranId = id(awal)
    const jawaban = Array.from({ length: menjawab }, (_, n) => jawab(`${tentang}/${n}`, KOMENTAR[n]))
    const palingSedikit = kelompokTerkecil360.parameter?.bawaan.palingSedikit ?? 3
    const isCukup = kelompokTerkecil360.apply(menjawab, akhir, { palingSedikit, terbukaHari: LAMA }).nilai
    await muat(client, 'putaran_rekan', [
      {
        id: putaranId,
        pegawai_id: orang.id,
        dimulai_oleh: kapus.id,
        mulai: awal,
        sampai: akhir,
        paling_sedikit: palingSedikit,
        ditutup: isDitutup ? geser(akhir, 1) : null,
        rekap: isDitutup && isCukup ? rekap360(jawaban) : null,
      },
    ])
    const rekan = pegawai.filter((p) => p.jabatan.unit.kode === 'pkm-sempaja' && p !== orang)
    await muat(
      client,
      'hak_rekan',
      rekan.slice(0, diminta).map((p, n) => ({
        putaran_id: putaranId,
        pejabat_id: p.id,
        dipakai: n < menjawab ? geser(awal, 2 + n) : null,
      })),
    )
  }
}

function jawab(kunci: string, komentar: string | undefined): Jawaban360 {
  const a = acak(`360/${kunci}`)
  const skala = (): Skala360 => a.pilih(['konsisten', 'konsisten', 'konsisten', 'teladan', 'belum'] as const)

  return {
    nilai: Object.fromEntries(NILAI_BERAKHLAK.map((nilai) => [nilai, skala()])) as Jawaban360['nilai'],
    komentar: komentar ?? null,
  }
}
