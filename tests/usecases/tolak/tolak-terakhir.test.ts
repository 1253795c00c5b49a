import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { recordAudit } from '../../../src/db/queries/audit/audit.ts'
import { refuse } from '../../../src/domain/result.ts'
import { write } from '../../../src/usecases/context.ts'
import { langkahAkun } from './akun.ts'
import { langkahGangguan } from './gangguan.ts'
import { langkahHasilLalu } from './hasil-lalu.ts'
import { langkahImpor } from './impor.ts'
import { langkahKeberatan } from './keberatan.ts'
import { langkahKehadiran } from './kehadiran.ts'
import { langkahKerja } from './kerja.ts'
import { langkahKota } from './kota.ts'
import { langkahKunci } from './kunci.ts'
import { langkahKedua } from './langkah-kedua.ts'
import { langkahLaporan } from './laporan.ts'
import { langkahOrganisasi } from './organisasi.ts'
import { bedaAntara, bukaDuniaTolak, type Langkah, menolak, PERCOBAAN } from './panggung.ts'
import { langkahPembinaan } from './pembinaan.ts'
import { langkahPenilaian } from './penilaian.ts'
import { langkahRencana, langkahTim } from './rencana.ts'
import { langkahSkp } from './skp.ts'
import { langkahUmpanBalik } from './umpan-balik.ts'

const dunia = await bukaDuniaTolak()
const kota = await langkahKota(dunia)
// Within a topic the acts follow one another as they do in a city.
const LANGKAH: readonly Langkah[] = [
  ...langkahKerja(dunia),
  ...langkahUmpanBalik(dunia),
  ...langkahPembinaan(dunia),
  ...langkahPenilaian(dunia),
  ...langkahKeberatan(dunia),
  ...langkahHasilLalu(dunia),
  ...langkahGangguan(dunia),
  ...langkahSkp(dunia),
  ...langkahRencana(dunia),
  ...langkahTim(dunia),
  ...langkahLaporan(dunia),
  ...langkahKehadiran(dunia),
  ...langkahAkun(dunia),
  ...langkahKunci(dunia),
  ...langkahKedua(dunia),
  ...langkahImpor(dunia),
  ...langkahOrganisasi(dunia),
]

/** Whether the act got past its n-th transaction; when it did not, nothing of it may be left. */
async function coba({ siapkan, lakukan, tersimpan = {} }: Langkah, nomor: number, di = dunia) {
  await siapkan?.()
  const semula = await di.isiKini()
  const ditandai = di.ditandai.length
  const penolak = menolak(di.db, nomor)
  const hasil = await lakukan(di.panggungDi(penolak.db)).catch((galat: unknown) => galat)
  const beda = bedaAntara(semula, await di.isiKini())
  if (penolak.jumlah() < nomor) {
    if (hasil instanceof Error) throw hasil
    assert.ok(isDiterima(hasil), JSON.stringify(hasil))
    assert.notDeepEqual(beda, [], 'tidak ada yang ditulis')
    return true
  }
  assert.equal(hasil, PERCOBAAN, 'penolakan tidak sampai ke pemanggil')
  const tertinggal = beda.filter((tabel) => !(tabel in tersimpan))
  assert.deepEqual(tertinggal, [], `transaksi ke-${nomor} dibatalkan, tetapi ada yang tertinggal`)
  assert.equal(di.ditandai.length, ditandai, 'halaman yang terbuka diberi tahu')
  return false
}

function isDiterima(hasil: unknown): boolean {
  return typeof hasil !== 'object' || hasil === null || !('ok' in hasil) || hasil.ok === true
}

async function cobaSampaiDiterima(langkah: Langkah, di = dunia): Promise<void> {
  for (let nomor = 1; !(await coba(langkah, nomor, di)); nomor++);
}

describe('Langkah yang ditolak setelah tulisan terakhirnya tidak meninggalkan apa pun', () => {
  for (const langkah of LANGKAH) test(langkah.fungsi, () => cobaSampaiDiterima(langkah))
  for (const langkah of kota.langkah) test(langkah.fungsi, () => cobaSampaiDiterima(langkah, kota.dunia))

  test('yang menolak di dalam transaksinya sendiri pun tidak', async () => {
    const semula = await dunia.isiKini()
    const context = await dunia.panggungDi(dunia.db).as('bidan')
    const hasil = await write(context, async (w) => {
      w.afterCommit(() => assert.fail('tidak ada yang selesai'))
      await recordAudit(w, { peristiwa: 'uji.dicoba', entitas: 'uji', entitasId: '1' })
      return refuse({ kode: 'percobaan' })
    })
    assert.deepEqual(hasil, refuse({ kode: 'percobaan' }))
    assert.deepEqual(await dunia.isiKini(), semula)
  })

  test('setiap kasus guna yang membuka transaksi dicoba di sini', () => {
    const dicoba = new Set([...LANGKAH, ...kota.langkah].map(({ fungsi }) => fungsi))
    const membuka = globSync('src/usecases/*/**/*.ts').flatMap(listPembuka)
    const nama = new Set(membuka.map(({ fungsi }) => fungsi))
    const belum = membuka.filter(({ fungsi }) => !dicoba.has(fungsi))
    assert.deepEqual(belum, [], 'belum dicoba: tambahkan langkahnya di folder ini')
    assert.deepEqual([...dicoba.difference(nama)], [], 'tidak membuka transaksi lagi')
    assert.equal(nama.size, membuka.length, 'dua fungsi senama')
  })
})

/** Functions of a file that open a transaction. */
function listPembuka(berkas: string): { berkas: string; fungsi: string }[] {
  const bagian = readFileSync(berkas, 'utf8').split(/^(?=(?:export )?(?:async )?function\b)/m)
  return bagian.flatMap((teks) => {
    const [, fungsi = 'di luar fungsi'] = /^(?:export )?(?:async )?function\*? (\w+)/.exec(teks) ?? []
    return /\bwrite\(|\.transaction\(\)/.test(teks) ? [{ berkas, fungsi }] : []
  })
}
