import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { findEvaluasi } from '../../../src/db/queries/penilaian/evaluasi.ts'
import { findKeberatan } from '../../../src/db/queries/penilaian/keberatan.ts'
import { listTanggalLibur } from '../../../src/db/queries/penilaian/periode.ts'
import { isHariKerja, SENIN_JUMAT } from '../../../src/domain/waktu/hari-kerja.ts'
import { readTenggatEvaluasi } from '../../../src/usecases/penilaian/tenggat/tenggat-evaluasi.ts'
import { addJabatan } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { bukaDunia, type Dunia, isianPenilai, tetapkanCapaian } from './dunia.ts'
import { bukaBulan, jalankan, lompat } from './jam.ts'

const SIAPA = ['bidan', 'perawat'] as const
type Siapa = (typeof SIAPA)[number]
type Peristiwa =
  | { readonly jenis: 'maju'; readonly hari: number }
  | { readonly jenis: 'nilai'; readonly oleh: 'kapus' | 'kadis'; readonly siapa: Siapa }
  | { readonly jenis: 'pindah' | 'henti'; readonly siapa: Siapa }
  | { readonly jenis: 'terima' | 'keberatan' | 'putuskan'; readonly siapa: Siapa }
  | { readonly jenis: 'gangguan'; readonly jam: number }

const siapa = fc.constantFrom(...SIAPA)
const peristiwa: fc.Arbitrary<Peristiwa> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ jenis: fc.constant('maju' as const), hari: fc.integer({ min: 1, max: 25 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      jenis: fc.constant('nilai' as const),
      oleh: fc.constantFrom('kapus', 'kadis'),
      siapa,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ jenis: fc.constantFrom('terima', 'keberatan', 'putuskan'), siapa }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ jenis: fc.constantFrom('pindah', 'henti'), siapa }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ jenis: fc.constant('gangguan' as const), jam: fc.integer({ min: 2, max: 40 }) }),
  },
)

async function kirim(d: Dunia, nip: string, path: string, isi: { [nama: string]: string }): Promise<void> {
  let masuk: Awaited<ReturnType<Dunia['login']>>
  try {
    masuk = await d.login(nip)
  } catch {
    // Whoever left has no account any more.
    return
  }
  const jawab = await d.request(masuk, 'POST', path, isi)
  assert.ok(jawab.status < 500, `${path}: ${jawab.status}`)
}

function listEvaluasi(d: Dunia, pegawaiId: string) {
  return d.db
    .selectFrom('evaluasi')
    .select(['id', 'skpId', 'versi', 'status', 'periodeId'])
    .where('pegawaiId', '=', pegawaiId)
    .orderBy('id')
    .execute()
}

async function terjadi(d: Dunia, satu: Peristiwa): Promise<void> {
  switch (satu.jenis) {
    case 'maju':
      return lompat(
        d,
        d.jam
          .now()
          .toZonedDateTimeISO(d.instansi.profil.zona)
          .toPlainDate()
          .add({ days: satu.hari })
          .toString(),
      )
    case 'gangguan': {
      const mulai = d.jam.now().subtract({ hours: satu.jam })
      await d.db
        .insertInto('gangguan')
        .values({
          mulai,
          selesai: d.jam.now(),
          sumber: 'dicatat',
          alasan: 'Listrik padam',
          dicatatOleh: d.kota.id.kadis,
          dicatatPada: d.jam.now(),
        })
        .execute()
      return jalankan(d)
    }
    case 'nilai':
      return nilai(d, satu)
    case 'pindah':
      return pindah(d, satu.siapa)
    case 'henti':
      return henti(d, satu.siapa)
    default:
      return sesudahDitetapkan(d, satu)
  }
}

async function nilai(d: Dunia, { oleh, siapa }: { oleh: 'kapus' | 'kadis'; siapa: Siapa }): Promise<void> {
  const pegawai = d.kota.id[siapa]
  await kirim(d, ORANG[oleh], '/tim/penilaian', { pegawai, periode: d.oktober })
  for (const { id, skpId, versi, status } of await listEvaluasi(d, pegawai)) {
    if (status !== 'draf') continue
    const skp = Object.values(d.skp).find((punya) => punya.skpId === skpId)
    if (skp) await kirim(d, ORANG[oleh], `/penilaian/${id}/simpan`, isianPenilai(skp, { versi }))
  }
}

async function sesudahDitetapkan(
  d: Dunia,
  { jenis, siapa }: { jenis: 'terima' | 'keberatan' | 'putuskan'; siapa: Siapa },
): Promise<void> {
  for (const { id } of await listEvaluasi(d, d.kota.id[siapa])) {
    if (jenis === 'terima') await kirim(d, ORANG[siapa], `/penilaian/${id}/terima`, {})
    if (jenis === 'keberatan')
      await kirim(d, ORANG[siapa], `/penilaian/${id}/keberatan`, { alasan: 'Realisasi K6 sudah 20 orang.' })
    if (jenis === 'putuskan') {
      await kirim(d, ORANG.kapus, `/penilaian/${id}/keberatan/penjelasan`, { penjelasan: 'Sudah ditimbang.' })
      const { versi } = (await findKeberatan(d.db, id)) ?? { versi: 0 }
      const rating = { ratingHasil: 'di atas', ratingPerilaku: 'di atas' }
      const isi = {
        putusan: 'mengubah',
        pertimbangan: 'Bukti cukup.',
        keteranganPegawai: 'Hadir.',
        ...rating,
      }
      await kirim(d, ORANG.kadis, `/penilaian/${id}/keberatan/putusan`, { ...isi, versi: String(versi) })
    }
  }
}

function hariKini(d: Dunia): string {
  return d.jam.now().toZonedDateTimeISO(d.instansi.profil.zona).toPlainDate().toString()
}

async function pindah(d: Dunia, siapa: Siapa): Promise<void> {
  const atas = await d.db
    .selectFrom('penempatanKini')
    .select('jabatanId')
    .where('pegawaiId', '=', d.kota.id.kadis)
    .executeTakeFirstOrThrow()
  const unitId = d.kota.unit.dinkes
  const jabatanId = await addJabatan(d.db, { nama: 'Koordinator', unitId, atasanId: atas.jabatanId })
  const isi = { unitId, jabatanId, jenis: 'definitif', mulai: hariKini(d) }
  await kirim(d, ORANG.adminBkpsdm, `/pegawai/${d.kota.id[siapa]}/penugasan`, isi)
}

async function henti(d: Dunia, siapa: Siapa): Promise<void> {
  const { versi } = await d.db
    .selectFrom('pejabat')
    .select('versi')
    .where('id', '=', d.kota.id[siapa])
    .executeTakeFirstOrThrow()
  const isi = { versi: String(versi), hariTerakhir: hariKini(d), alasan: 'Pensiun' }
  await kirim(d, ORANG.adminBkpsdm, `/pegawai/${d.kota.id[siapa]}/berhenti`, isi)
}

/** No day of a person lies in two SKP, and nobody is at once rater and the rater's superior. */
async function satuPenilai(d: Dunia): Promise<void> {
  const { rows: tumpuk } =
    await sql`select from skp a join skp b on a.pegawai_id = b.pegawai_id and a.id < b.id
    and a.rentang && b.rentang`.execute(d.db)
  assert.equal(tumpuk.length, 0, 'dua SKP pada satu hari')
  const { rows: ganda } =
    await sql`select pegawai_id from penilai_kini group by pegawai_id having count(*) > 1`.execute(d.db)
  assert.equal(ganda.length, 0, 'dua penilai pada satu hari')
  const { rows: sama } =
    await sql`select from penilai_kini where penilai_id in (atasan_penilai_id, pegawai_id)`.execute(d.db)
  assert.equal(sama.length, 0, 'penilai yang juga atasannya')
}

async function batasPadaHariKerja(d: Dunia): Promise<void> {
  const libur = new Set(await listTanggalLibur(d.db, { dari: '2026-10-01', sampai: '2028-01-01' }))
  for (const pegawaiId of SIAPA.map((nama) => d.kota.id[nama]))
    for (const { id } of await listEvaluasi(d, pegawaiId)) {
      const evaluasi = await findEvaluasi(d.db, id)
      assert.ok(evaluasi)
      const tenggat = await readTenggatEvaluasi(d.db, evaluasi, { instansi: d.instansi.profil })
      // The window's own last day is named by the regulation; every other limit is counted.
      for (const { langkah, batas, hariTerganggu } of tenggat)
        if (langkah !== 'mengevaluasi' || hariTerganggu.length > 0)
          assert.ok(
            isHariKerja(Temporal.PlainDate.from(batas), { hari: SENIN_JUMAT, libur }),
            `${langkah} ${batas}`,
          )
    }
}

async function hasilFinal(d: Dunia): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string
    isi: string
  }>`select id, concat_ws('|', predikat, rating_hasil, rating_perilaku,
    penilai_id, final_sejak) as isi from evaluasi where status = 'final'`.execute(d.db)

  return new Map(rows.map(({ id, isi }) => [id, isi]))
}

/** One order that is known to go all the way, so that the random ones are seen to lead somewhere. */
const BERKEBERATAN: readonly Peristiwa[] = [
  { jenis: 'nilai', oleh: 'kapus', siapa: 'bidan' },
  { jenis: 'keberatan', siapa: 'bidan' },
  { jenis: 'putuskan', siapa: 'bidan' },
  { jenis: 'pindah', siapa: 'bidan' },
  { jenis: 'henti', siapa: 'perawat' },
  { jenis: 'maju', hari: 25 },
  { jenis: 'gangguan', jam: 30 },
  { jenis: 'nilai', oleh: 'kadis', siapa: 'perawat' },
  { jenis: 'maju', hari: 25 },
]
const ACAK = fc.sample(fc.array(peristiwa, { minLength: 12, maxLength: 16 }), {
  numRuns: Math.max(2, Number(process.env.FC_RUNS ?? 0) / 100),
  ...(process.env.FC_SEED ? { seed: Number(process.env.FC_SEED) } : {}),
})
const URUTAN = [BERKEBERATAN, ...ACAK]
const dunia = await Promise.all(URUTAN.map(() => bukaDunia('kapus', 'kadis')))

for (const [nomor, urutan] of URUTAN.entries())
  test(`urutan peristiwa acak ke-${nomor + 1}: satu penilai sehari, batas pada hari kerja, hasil final tetap`, async (t) => {
    const d = dunia[nomor]
    assert.ok(d)
    await bukaBulan(d, '2028-01-01')
    await jalankan(d)
    await tetapkanCapaian(d, d.masuk.kadis)
    let final = await hasilFinal(d)
    for (const satu of urutan) {
      t.diagnostic(JSON.stringify(satu))
      await terjadi(d, satu)
      await satuPenilai(d)
      await batasPadaHariKerja(d)
      const kini = await hasilFinal(d)
      for (const [id, isi] of final)
        assert.equal(kini.get(id), isi, `hasil final berubah sesudah ${satu.jenis}`)
      final = kini
    }
    if (urutan === BERKEBERATAN) assert.equal(final.size, 2, [...final.values()].join())
  })
