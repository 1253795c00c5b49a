import assert from 'node:assert/strict'
import { addKunci } from '../../../src/usecases/akun/add-kunci.ts'
import { askKunci, askKunciBaru } from '../../../src/usecases/akun/ask-kunci.ts'
import { reenterKunci } from '../../../src/usecases/masuk/reenter-kunci.ts'
import { signIn } from '../../../src/usecases/masuk/sign-in.ts'
import { signInKunci } from '../../../src/usecases/masuk/sign-in-kunci.ts'
import { ALAMAT_UJI } from '../../support/aplikasi.ts'
import { SANDI_UJI } from '../../support/isi.ts'
import { ORANG } from '../../support/kota-kecil.ts'
import { newKunciPerangkat } from '../../support/kunci-perangkat.ts'
import type { DuniaTolak, Langkah, Panggung } from './panggung.ts'

const TERTANYA = { verifikasi: 'pertanyaan yang dijawab tidak ditanyakan lagi' }
const cookieDari = (cookies: readonly string[]) => cookies.map((satu) => satu.split(';')[0]).join('; ')
const berdua = async ({ as, pintu }: Panggung) => ({ ...pintu(), ...(await as('kadis')) })

/** The head of the office gives the phone a key, comes in with it, and shows it again. */
export function langkahKunci({ db, kota, panggungDi }: DuniaTolak): readonly Langkah[] {
  const perangkat = newKunciPerangkat(ALAMAT_UJI)
  const nyata = panggungDi(db)
  let cookie = ''
  let tanya = { challenge: '' }
  const headers = () => new Headers({ cookie })
  const tanyakan = async () => {
    const { pilihan, cookies } = await askKunci(nyata.pintu(), new Headers())
    tanya = pilihan as typeof tanya
    cookie = cookieDari(cookies)
  }
  const sesi = async () => {
    const { id } = await db
      .selectFrom('sesi')
      .innerJoin('akun', 'akun.id', 'sesi.userId')
      .select('sesi.id')
      .where('akun.pejabatId', '=', kota.id.kadis)
      .executeTakeFirstOrThrow()
    return id
  }

  return [
    {
      fungsi: 'recordKunci',
      siapkan: async () => {
        const isian = { username: ORANG.kadis, sandi: SANDI_UJI, perangkat: 'dikenal' } as const
        const masuk = await signIn(nyata.pintu(), { ...isian, headers: new Headers() })
        assert.ok(masuk.ok)
        cookie = cookieDari(masuk.value.cookies)
        const { pilihan, cookies } = await askKunciBaru(await berdua(nyata), headers())
        tanya = pilihan as typeof tanya
        cookie = `${cookie}; ${cookieDari(cookies)}`
      },
      lakukan: async (di) =>
        addKunci(await berdua(di), { nama: 'HP', jawaban: perangkat.buat(tanya), headers: headers() }),
      tersimpan: TERTANYA,
    },
    {
      fungsi: 'admit',
      siapkan: tanyakan,
      lakukan: ({ pintu }) =>
        signInKunci(pintu(), { jawaban: perangkat.tunjukkan(tanya), headers: headers() }),
      tersimpan: TERTANYA,
    },
    {
      fungsi: 'endLama',
      siapkan: tanyakan,
      lakukan: async (di) => {
        const jawaban = perangkat.tunjukkan(tanya)
        return reenterKunci(await berdua(di), { sesiId: await sesi(), jawaban, headers: headers() })
      },
      tersimpan: TERTANYA,
    },
  ]
}
