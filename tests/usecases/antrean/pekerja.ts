import { connectionOptions, openDatabase } from '../../../src/db/database.ts'
import { findInstansi } from '../../../src/db/queries/organisasi/instansi.ts'
import { startAntrean } from '../../../src/jobs/antrean.ts'
import { createAuth } from '../../../src/luar/auth.ts'
import { berkasDiFolder } from '../../../src/luar/berkas.ts'
import { SKEMA_UJI } from '../../support/basisdata.ts'

const [url = '', folder = ''] = process.argv.slice(2)

// A process that only works the queue off, to be killed.
const { db } = openDatabase(url, { schema: SKEMA_UJI, max: 4 })
const profil = await findInstansi(db)
if (!profil) throw new Error('Instansi uji belum ada')
const auth = createAuth({
  url,
  options: connectionOptions(SKEMA_UJI),
  rahasia: 'rahasia-uji'.repeat(5),
  alamat: 'http://kinerja.uji',
})
startAntrean({
  db,
  luar: { alamat: 'http://kinerja.uji', berkas: berkasDiFolder(folder), segel: auth, tandai: () => {} },
  instansi: { schema: SKEMA_UJI, ...profil },
  url,
  urlPemilik: url,
  clock: Temporal.Now.instant,
  onError: (galat) => console.error(galat),
})
