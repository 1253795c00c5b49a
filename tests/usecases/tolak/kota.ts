import { after } from 'node:test'
import { openDatabase } from '../../../src/db/database.ts'
import { beginKota } from '../../../src/usecases/operasi/begin-kota.ts'
import { newBasisData, SKEMA_UJI, urlAplikasiUji } from '../../support/basisdata.ts'
import { bacaSemua, type DuniaTolak, type Langkah } from './panggung.ts'

/** A city begins, which it can only where there is none yet. */
export async function langkahKota(dunia: DuniaTolak) {
  const url = await newBasisData()
  const { db, close } = openDatabase(urlAplikasiUji(url), { schema: SKEMA_UJI, max: 2 })
  after(close)
  const { sidik } = dunia.instansi.auth
  const langkah: readonly Langkah[] = [
    {
      fungsi: 'beginKota',
      lakukan: ({ pintu }) => beginKota(pintu(), { admin: 'admin', namaAdmin: 'Admin Pertama', sidik }),
    },
  ]

  return { langkah, dunia: { ...dunia, db, isiKini: await bacaSemua(url) } }
}
