import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Db, Tx } from '../../../src/db/database.ts'
import { newId } from '../../../src/db/id.ts'
import { findPelaku } from '../../../src/db/queries/akun/pelaku.ts'
import { type Result, refuse } from '../../../src/domain/result.ts'
import { NILAI_BERAKHLAK } from '../../../src/domain/skp/perilaku.ts'
import { recordEntri } from '../../../src/usecases/aktivitas/record-entri.ts'
import { removeEntri } from '../../../src/usecases/aktivitas/remove-entri.ts'
import { reviewEntri } from '../../../src/usecases/aktivitas/review-entri.ts'
import { type Context, hariIni, write } from '../../../src/usecases/context.ts'
import { acceptEvaluasi } from '../../../src/usecases/penilaian/accept-evaluasi.ts'
import { openPeriode } from '../../../src/usecases/penilaian/open-periode.ts'
import { saveEvaluasi } from '../../../src/usecases/penilaian/save-evaluasi.ts'
import { setCapaian } from '../../../src/usecases/penilaian/set-capaian.ts'
import { setEvaluasi } from '../../../src/usecases/penilaian/set-evaluasi.ts'
import { startEvaluasi } from '../../../src/usecases/penilaian/start-evaluasi.ts'
import { writePernyataan } from '../../../src/usecases/penilaian/write-pernyataan.ts'
import { returnSkp } from '../../../src/usecases/skp/return-skp.ts'
import { saveSkp } from '../../../src/usecases/skp/save-skp.ts'
import { setSkp } from '../../../src/usecases/skp/set-skp.ts'
import { startSkp } from '../../../src/usecases/skp/start-skp.ts'
import { submitSkp } from '../../../src/usecases/skp/submit-skp.ts'
import { giveUmpanBalik } from '../../../src/usecases/umpan-balik/give-umpan-balik.ts'
import { bukaDunia } from '../penilaian/dunia.ts'

const dunia = await bukaDunia('kapus', 'bidan')
const { db, kota, skp, oktober } = dunia
type Nama = 'bidan' | 'kapus' | 'kadis'
type As = (nama: Nama) => Promise<Context>

const entri = (id: string) => ({
  id,
  versi: 0,
  isi: {
    tanggal: '2026-11-10',
    mulaiMenit: null,
    selesaiMenit: null,
    durasiMenit: 30,
    uraian: 'Memeriksa ibu hamil',
    rhkId: skp.bidan.rhkId,
    keluaranJumlah: null,
    keluaranSatuan: null,
    bukti: [],
  },
})

async function isDiajukan(as: As): Promise<{ id: string; versi: number }> {
  const id = skp.bidan.skpId
  await (await as('kapus')).db.updateTable('skp').set({ status: 'diajukan' }).where('id', '=', id).execute()
  return { id, versi: 1 }
}

async function isDimulai(as: As): Promise<string> {
  const hasil = await startEvaluasi(await as('kapus'), { pegawaiId: kota.id.bidan, periodeId: oktober })
  assert.ok(hasil.ok)
  return hasil.value.id
}

const TULISAN = {
  ratingHasil: 'sesuai',
  ratingPerilaku: 'sesuai',
  catatan: null,
  alasanTahunan: null,
  rhk: [{ rhkId: skp.bidan.rhkId, tanda: 'sesuai', umpanBalik: null }],
  indikator: [],
  perilaku: NILAI_BERAKHLAK.map((nilai) => ({ nilai, umpanBalik: 'Tidak ada catatan' })),
} as const

async function isDitetapkan(as: As) {
  const dasar = {
    unitId: kota.unit.puskesmas,
    periodeId: oktober,
    capaian: 'Baik',
    dasar: 'Laporan.',
  } as const
  await setCapaian(await as('kadis'), { ...dasar, versi: 0 })
  const id = await isDimulai(as)
  await saveEvaluasi(await as('kapus'), { id, versi: 1, isi: TULISAN })
  return setEvaluasi(await as('kapus'), { id, versi: 2 })
}

/** One accepted act for each use case; what it needs beforehand is done in the same undone transaction. */
const LANGKAH: { readonly [useCase: string]: (as: As) => Promise<Result<unknown>> } = {
  'aktivitas/record-entri': async (as) => recordEntri(await as('bidan'), entri(newId())),
  'aktivitas/remove-entri': async (as) => {
    const id = newId()
    await recordEntri(await as('bidan'), entri(id))
    return removeEntri(await as('bidan'), id)
  },
  'aktivitas/review-entri': async (as) => {
    const id = newId()
    await recordEntri(await as('bidan'), entri(id))
    return reviewEntri(await as('kapus'), { keputusan: 'setujui', dilihat: [{ id, versi: 1 }] })
  },
  'penilaian/open-periode': async (as) => openPeriode(await as('kapus'), 2029),
  'penilaian/set-capaian': async (as) =>
    setCapaian(await as('kadis'), {
      unitId: kota.unit.puskesmas,
      periodeId: oktober,
      capaian: 'Baik',
      dasar: 'Laporan.',
      versi: 0,
    }),
  'penilaian/start-evaluasi': async (as) =>
    startEvaluasi(await as('kapus'), { pegawaiId: kota.id.bidan, periodeId: oktober }),
  'penilaian/write-pernyataan': async (as) =>
    writePernyataan(await as('bidan'), {
      id: await isDimulai(as),
      isi: { pernyataan: 'Ada.', indikator: [] },
    }),
  'skp/start-skp': async (as) => startSkp(await as('bidan'), 2027),
  'skp/save-skp': async (as) => {
    const mulai = await startSkp(await as('bidan'), 2027)
    assert.ok(mulai.ok)
    const isi = { pendekatan: 'kuantitatif', rhk: [], ekspektasi: { loyal: 'Menjaga rahasia.' } } as const
    return saveSkp(await as('bidan'), { id: mulai.value.id, versi: 1, isi })
  },
  'skp/submit-skp': async (as) => {
    const { db: di } = await as('bidan')
    const { skpId: id, rhkId } = skp.bidan
    await di.updateTable('skp').set({ status: 'draf' }).where('id', '=', id).execute()
    await di.updateTable('rhk').set({ diintervensiId: skp.kapus.rhkId }).where('id', '=', rhkId).execute()
    return submitSkp(await as('bidan'), id)
  },
  'penilaian/save-evaluasi': async (as) =>
    saveEvaluasi(await as('kapus'), { id: await isDimulai(as), versi: 1, isi: TULISAN }),
  'penilaian/set-evaluasi': isDitetapkan,
  'penilaian/accept-evaluasi': async (as) => {
    const hasil = await isDitetapkan(as)
    return hasil.ok ? acceptEvaluasi(await as('bidan'), hasil.value.id) : hasil
  },
  'umpan-balik/give-umpan-balik': async (as) =>
    giveUmpanBalik(await as('kapus'), {
      id: newId(),
      pegawaiId: kota.id.bidan,
      rhkId: null,
      nilai: 'loyal',
      isi: 'Menjaga nama baik puskesmas di depan warga.',
      sifat: 'positif',
    }),
  'skp/set-skp': async (as) => setSkp(await as('kapus'), await isDiajukan(as)),
  'skp/return-skp': async (as) => {
    const catatan = [{ rhkId: null, indikatorId: null, isi: 'Mohon diperjelas.' }]
    return returnSkp(await as('kapus'), { ...(await isDiajukan(as)), catatan })
  },
}

/** Not tried here yet; whoever adds a use case writes a row above instead of a name here. */
const BELUM = `akun/activate-akun akun/add-pejabat akun/change-sandi akun/count-percobaan akun/create-akun
  akun/end-peran akun/grant-peran akun/make-kode akun/reenter-sandi akun/sign-in akun/sign-out akun/unlock-akun
  beranda/read-kabar dokumen/print-beku impor/apply-impor impor/check-impor impor/run-impor kehadiran/save-jam-kerja
  kehadiran/save-ketidakhadiran kehadiran/save-libur operasi/begin-kota organisasi/add-pegawai organisasi/add-penugasan
  organisasi/appoint-kepala-daerah organisasi/end-penugasan organisasi/name-penilai organisasi/save-jabatan
  organisasi/save-pegawai organisasi/save-unit organisasi/stop-pegawai parameter/set-parameter
  penilaian/explain-sebaran`.split(/\s+/)

/** The transaction as a database whose own transactions are parts of it. */
function didalam(tx: Tx): Db {
  const transaction = () => ({ execute: <T>(act: (tx: Tx) => Promise<T>) => act(tx) })
  return new Proxy(tx, {
    get(asal, nama) {
      if (nama === 'transaction') return transaction
      const milik = Reflect.get(asal, nama, asal)
      return typeof milik === 'function' ? milik.bind(asal) : milik
    },
  }) as unknown as Db
}

async function contextOf(nama: Nama, di: Db): Promise<Context> {
  const { profil: instansi, luar } = dunia.instansi
  const now = dunia.jam.now()
  const pejabatId = kota.id[nama]
  const akun = await db.selectFrom('akun').select('id').where('pejabatId', '=', pejabatId).executeTakeFirst()
  const tanggal = hariIni({ now, instansi })
  const actor = await findPelaku(db, { pejabatId, akunId: akun?.id ?? '', tanggal })
  assert.ok(actor)
  // What follows a commit is not part of the undone act.
  return { db: di, actor, now, luar: { ...luar, tandai: () => {} }, instansi }
}

/** Every row of every table in one number each. */
async function sidik(di: Db | Tx): Promise<Record<string, string>> {
  const { rows } = await sql<{ nama: string }>`select tablename as nama from pg_tables
    where schemaname = current_schema() order by tablename`.execute(di)
  const hasil: Record<string, string> = {}
  for (const { nama } of rows) {
    const isi = await sql<{
      sidik: string
    }>`select count(*) || ' ' || coalesce(sum(hashtextextended(baris::text, 0)), 0)
      as sidik from ${sql.table(nama)} as baris`.execute(di)
    hasil[nama] = isi.rows[0]?.sidik ?? ''
  }
  return hasil
}

describe('Langkah terakhir yang menolak membatalkan semuanya', () => {
  for (const [nama, langkah] of Object.entries(LANGKAH))
    test(`${nama}: basis data tetap seperti semula`, async () => {
      const semula = await sidik(db)
      const hasil = await write(await contextOf('kapus', db), async (w) => {
        const dilakukan = await langkah((siapa) => contextOf(siapa, didalam(w.tx)))
        assert.ok(dilakukan.ok, JSON.stringify(dilakukan))
        assert.notDeepEqual(await sidik(w.tx), semula, 'tidak ada yang ditulis')
        return refuse({ kode: 'percobaan' })
      })
      assert.equal(hasil.ok, false)
      assert.deepEqual(await sidik(db), semula)
    })

  test('setiap kasus guna yang menulis tercantum', () => {
    const menulis = globSync('src/usecases/*/*.ts')
      .filter((berkas) => /\bwrite\(/.test(readFileSync(berkas, 'utf8')))
      .map((berkas) => berkas.replaceAll('\\', '/').slice('src/usecases/'.length, -'.ts'.length))
    const tercantum = new Set([...Object.keys(LANGKAH), ...BELUM])
    assert.deepEqual(
      menulis.filter((satu) => !tercantum.has(satu)),
      [],
    )
  })
})
