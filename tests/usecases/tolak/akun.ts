import assert from 'node:assert/strict'
import { savePercobaan } from '../../../src/db/queries/akun/percobaan.ts'
import { activateAkun } from '../../../src/usecases/akun/activate-akun.ts'
import { addPejabat } from '../../../src/usecases/akun/add-pejabat.ts'
import { changeSandi } from '../../../src/usecases/akun/change-sandi.ts'
import { createAkun } from '../../../src/usecases/akun/create-akun.ts'
import { endPeran } from '../../../src/usecases/akun/end-peran.ts'
import { grantPeran } from '../../../src/usecases/akun/grant-peran.ts'
import { makeKode } from '../../../src/usecases/akun/make-kode.ts'
import { unlockAkun } from '../../../src/usecases/akun/unlock-akun.ts'
import { countPercobaan } from '../../../src/usecases/masuk/count-percobaan.ts'
import { reenterSandi } from '../../../src/usecases/masuk/reenter-sandi.ts'
import { signIn } from '../../../src/usecases/masuk/sign-in.ts'
import { signOut, signOutElsewhere } from '../../../src/usecases/masuk/sign-out.ts'
import { addPejabat as isiPejabat, SANDI_UJI } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import type { DuniaTolak, Langkah } from './panggung.ts'

const SANDI_BARU = 'jembatan kuning di tepi sungai'
const TERHITUNG = { percobaan_masuk: 'sebuah percobaan terhitung sebelum kata sandinya dilihat' }
const masukan = (sandi: string) =>
  ({ username: ORANG.sopir, sandi, perangkat: 'dikenal', headers: new Headers() }) as const

/** Accounts and roles are made; the driver mistypes, comes in, changes the password, goes, and gets a new code. */
export function langkahAkun(dunia: DuniaTolak): readonly Langkah[] {
  return [...peran(dunia), ...masuk(dunia), ...kode(dunia)]
}

function peran({ db, kota }: DuniaTolak): readonly Langkah[] {
  let pejabatId = ''
  const jabat = { nama: 'Loket Satu', panggilan: 'Loket', surel: null, telepon: null }
  const baru = { peran: 'admin-bkpsdm', unitId: null, mulai: '2026-11-10', sampai: null } as const

  return [
    {
      fungsi: 'createAkun',
      siapkan: async () => {
        pejabatId = await isiPejabat(db, 'Petugas Baru')
      },
      lakukan: async ({ as }) =>
        createAkun(await as('adminBkpsdm'), [{ pejabatId, nama: 'Petugas Baru', username: 'petugas' }]),
    },
    {
      fungsi: 'addPejabat',
      lakukan: async ({ as }) => addPejabat(await as('adminBkpsdm'), { ...jabat, username: 'loket-satu' }),
    },
    {
      fungsi: 'grantPeran',
      lakukan: async ({ as }) => grantPeran(await as('adminBkpsdm'), { ...baru, pengguna: ORANG.inspektur }),
    },
    {
      fungsi: 'endPeran',
      lakukan: async ({ as }) => {
        const { id } = await db
          .selectFrom('peran')
          .select('id')
          .where('pejabatId', '=', kota.id.inspektur)
          .where('peran', '=', 'admin-bkpsdm')
          .executeTakeFirstOrThrow()
        return endPeran(await as('adminBkpsdm'), { id, sampai: '2026-11-20' })
      },
    },
  ]
}

function masuk({ db, kota, jam }: DuniaTolak): readonly Langkah[] {
  let cookie = ''
  const terkunci = () => ({
    gagal: 9,
    terakhirPada: jam.now(),
    terkunciSampai: jam.now().add({ minutes: 15 }),
  })
  const sesi = async () => {
    const { id } = await db
      .selectFrom('sesi')
      .innerJoin('akun', 'akun.id', 'sesi.userId')
      .select('sesi.id')
      .where('akun.pejabatId', '=', kota.id.sopir)
      .orderBy('sesi.createdAt')
      .executeTakeFirstOrThrow()
    return id
  }

  return [
    { fungsi: 'countPercobaan', lakukan: async ({ pintu }) => countPercobaan(pintu(), ORANG.sopir) },
    {
      fungsi: 'unlockAkun',
      siapkan: () => db.transaction().execute((tx) => savePercobaan(tx, ORANG.sopir, terkunci())),
      lakukan: async ({ as }) => unlockAkun(await as('adminBkpsdm'), [kota.id.sopir]),
    },
    {
      fungsi: 'refuseMasuk',
      lakukan: async ({ pintu }) => {
        const hasil = await signIn(pintu(), masukan('bukan kata sandinya'))
        assert.equal(hasil.ok, false)
      },
      tersimpan: TERHITUNG,
    },
    {
      fungsi: 'admit',
      lakukan: async ({ pintu }) => {
        const hasil = await signIn(pintu(), masukan(SANDI_UJI))
        assert.ok(hasil.ok)
        cookie = hasil.value.cookies.map((satu) => satu.split(';')[0]).join('; ')
      },
      tersimpan: TERHITUNG,
    },
    {
      fungsi: 'endLama',
      lakukan: async ({ as, pintu }) =>
        reenterSandi(
          { ...pintu(), ...(await as('sopir')) },
          { ...masukan(SANDI_UJI), headers: new Headers({ cookie }), sesiId: await sesi() },
        ),
      tersimpan: TERHITUNG,
    },
    {
      fungsi: 'changeSandi',
      lakukan: async ({ as }) => changeSandi(await as('sopir'), { sandi: SANDI_BARU, sesiId: await sesi() }),
    },
    { fungsi: 'admit', lakukan: ({ pintu }) => signIn(pintu(), masukan(SANDI_BARU)), tersimpan: TERHITUNG },
    {
      fungsi: 'signOutElsewhere',
      lakukan: async ({ as }) => signOutElsewhere(await as('sopir'), await sesi()),
    },
    { fungsi: 'signOut', lakukan: async ({ as }) => signOut(await as('sopir'), await sesi()) },
  ]
}

function kode({ kota, instansi }: DuniaTolak): readonly Langkah[] {
  const { sidik } = instansi.auth
  let diberikan = ''
  const aktifkan = (tertulis: string) => {
    const lahir = { tanggalLahir: '1990-01-01', username: ORANG.sopir }
    return { ...lahir, kode: tertulis, sandi: SANDI_UJI }
  }

  return [
    {
      fungsi: 'makeKode',
      lakukan: async ({ as }) => {
        const hasil = await makeKode(await as('adminBkpsdm'), { pejabatIds: [kota.id.sopir], sidik })
        assert.ok(hasil.ok)
        diberikan = hasil.value.orang[0]?.kode ?? ''
      },
    },
    {
      fungsi: 'activateAkun',
      lakukan: async ({ pintu }) => {
        const hasil = await activateAkun(pintu(), aktifkan('salah'))
        assert.equal(hasil.ok, false)
      },
    },
    { fungsi: 'activateAkun', lakukan: ({ pintu }) => activateAkun(pintu(), aktifkan(diberikan)) },
  ]
}
