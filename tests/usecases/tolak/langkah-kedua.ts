import assert from 'node:assert/strict'
import { findFaktor } from '../../../src/db/queries/akun/faktor.ts'
import { recordKunci } from '../../../src/usecases/akun/add-kunci.ts'
import { beginDuaLangkah } from '../../../src/usecases/akun/begin-dua-langkah.ts'
import { removeKunci, renameKunci } from '../../../src/usecases/akun/change-kunci.ts'
import { confirmDuaLangkah } from '../../../src/usecases/akun/confirm-dua-langkah.ts'
import { endDuaLangkah } from '../../../src/usecases/akun/end-dua-langkah.ts'
import { removeLangkahKedua } from '../../../src/usecases/akun/remove-langkah-kedua.ts'
import { replaceKodePemulihan } from '../../../src/usecases/akun/replace-kode-pemulihan.ts'
import { signIn } from '../../../src/usecases/masuk/sign-in.ts'
import { signInKode } from '../../../src/usecases/masuk/sign-in-kode.ts'
import { refuseKunci } from '../../../src/usecases/masuk/sign-in-kunci.ts'
import { refuseSso } from '../../../src/usecases/masuk/sign-in-sso.ts'
import { kodeAutentikator } from '../../support/autentikator.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

const KUNCI = 'kunci-perawat'
const SEBELUMNYA = {
  percobaan_masuk: 'sebuah percobaan terhitung sebelum kata sandi dan kodenya dilihat',
  verifikasi: 'pertanyaan kode disimpan better-auth di luar transaksi kami',
  sesi: 'sesi dibuat better-auth di luar transaksi kami, dan tidak ada yang menerima cookienya',
}

/** The nurse sets up the second step, comes in with a code, names and removes a key, and is freed by BKPSDM. */
export function langkahKedua(dunia: DuniaTolak): readonly Langkah[] {
  return [...kode(dunia), ...kunci(dunia)]
}

function kode({ db, kota, instansi }: DuniaTolak): readonly Langkah[] {
  const { auth } = instansi
  let cookie = ''
  const akunId = async () => (await akunPerawat(db)).id
  const masukan = { username: ORANG.perawat, sandi: SANDI_UJI, perangkat: 'dikenal' } as const
  const kodeKini = async () => {
    const faktor = await findFaktor(db, await akunId())
    return kodeAutentikator(await auth.bacaRahasia(faktor?.rahasia ?? ''))
  }
  const ketikSandi = async (pintu: Parameters<typeof signIn>[0]) => {
    const hasil = await signIn(pintu, { ...masukan, headers: new Headers() })
    assert.ok(hasil.ok)
    cookie = hasil.value.cookies.map((satu) => satu.split(';')[0]).join('; ')
  }

  return [
    { fungsi: 'beginDuaLangkah', lakukan: async ({ as }) => beginDuaLangkah(await as('perawat'), auth) },
    {
      fungsi: 'confirmDuaLangkah',
      lakukan: async ({ as }) => confirmDuaLangkah({ ...(await as('perawat')), auth }, await kodeKini()),
    },
    {
      fungsi: 'replaceKodePemulihan',
      lakukan: async ({ as }) => replaceKodePemulihan({ ...(await as('perawat')), auth }),
    },
    { fungsi: 'recordSandi', lakukan: ({ pintu }) => ketikSandi(pintu()), tersimpan: SEBELUMNYA },
    {
      fungsi: 'askSekali',
      siapkan: async () => {
        await db.deleteFrom('percobaanMasuk').execute()
        await db.updateTable('faktorKedua').set({ kodeTerakhir: null }).execute()
      },
      lakukan: async ({ pintu }) => {
        await ketikSandi({ ...pintu(), db })
        return signInKode(pintu(), { kode: await kodeKini(), headers: new Headers({ cookie }) })
      },
      tersimpan: {
        ...SEBELUMNYA,
        audit_2026_11: 'kata sandi yang cocok sudah tercatat',
        faktor_kedua: 'kode yang diterima tidak berlaku lagi',
      },
    },
    {
      fungsi: 'removeLangkahKedua',
      lakukan: async ({ as }) =>
        removeLangkahKedua(await as('adminBkpsdm'), { pejabatId: kota.id.perawat, alasan: 'HP hilang' }),
    },
    {
      fungsi: 'endDuaLangkah',
      siapkan: async () => {
        if (await findFaktor(db, await akunId())) return
        const baru = { id: 'faktor', secret: '', backupCodes: '', verified: true }
        await db
          .insertInto('faktorKedua')
          .values({ ...baru, userId: await akunId() })
          .execute()
      },
      lakukan: async ({ as }) => endDuaLangkah(await as('perawat')),
    },
  ]
}

function kunci({ db }: DuniaTolak): readonly Langkah[] {
  const daftarkan = async () => {
    const { id } = await akunPerawat(db)
    const isi = {
      publicKey: '',
      credentialId: KUNCI,
      counter: 0,
      deviceType: 'singleDevice',
      backedUp: false,
    }
    await db
      .insertInto('kunciMasuk')
      .values({ ...isi, id: KUNCI, name: 'HP', userId: id })
      .onConflict((oc) => oc.column('id').doNothing())
      .execute()
  }

  return [
    {
      fungsi: 'recordKunci',
      lakukan: async ({ as }) => recordKunci(await as('perawat'), { id: KUNCI, nama: 'HP' }),
    },
    {
      fungsi: 'renameKunci',
      siapkan: daftarkan,
      lakukan: async ({ as }) => renameKunci(await as('perawat'), { id: KUNCI, nama: 'HP baru' }),
    },
    { fungsi: 'removeKunci', lakukan: async ({ as }) => removeKunci(await as('perawat'), KUNCI) },
    {
      fungsi: 'refuseKunci',
      lakukan: async ({ pintu }) => {
        const hasil = await refuseKunci(pintu())
        assert.equal(hasil.ok, false)
      },
    },
    {
      fungsi: 'refuseSso',
      lakukan: async ({ pintu }) => {
        const hasil = await refuseSso(pintu(), 'signup_disabled')
        assert.equal(hasil.ok, false)
      },
    },
  ]
}

function akunPerawat(db: DuniaTolak['db']) {
  return db.selectFrom('akun').select('id').where('username', '=', ORANG.perawat).executeTakeFirstOrThrow()
}
