import { readConfig } from '../src/config.ts'
import { type Db, openDatabase } from '../src/db/database.ts'
import { joinEmbedded } from '../src/db/embedded/postgres.ts'
import { listSegel } from '../src/db/queries/audit/segel.ts'
import { checkSeals, sealAudit, type TemuanSegel } from '../src/usecases/jejak/seal-audit.ts'

const [perintah, sidik] = process.argv.slice(2)
if (perintah !== 'periksa' && perintah !== 'buat') {
  console.error('Pakai: npm run segel -- periksa [SIDIK YANG DICATAT] | buat')
  process.exit(2)
}

const config = readConfig(process.env)
const tertanam = config.databaseUrl ? undefined : await joinEmbedded({ folder: config.data })
const basisData = openDatabase(config.databaseUrl ?? tertanam?.url ?? '', { schema: config.schema, max: 2 })
try {
  if (perintah === 'buat') await seal(basisData.db)
  else await check(basisData.db, sidik)
} finally {
  await basisData.close()
  await tertanam?.stop()
}

async function seal(db: Db) {
  const segel = await sealAudit(db, Temporal.Now.instant())
  console.log(
    segel
      ? `Segel ${segel.nomor} dibuat atas ${segel.jumlah} peristiwa (nomor ${segel.dariId} sampai ${segel.sampaiId}).\nSidik: ${segel.sidik}`
      : 'Tidak ada peristiwa baru sejak segel terakhir.',
  )
}

/** A fingerprint noted down elsewhere also proves that the newest seals were not taken away or all made anew. */
async function check(db: Db, dicatat: string | undefined) {
  const { diperiksa, temuan } = await checkSeals(db)
  for (const satu of temuan) console.error(kalimat(satu))
  const isHilang = dicatat !== undefined && !(await listSegel(db)).some((segel) => segel.sidik === dicatat)
  if (isHilang) console.error('Segel dengan sidik yang dicatat itu tidak ada lagi.')
  if (temuan.length > 0 || isHilang) process.exitCode = 1
  else console.log(`${diperiksa} segel diperiksa. Semua peristiwa yang disegel masih utuh.`)
}

function kalimat({ kode, segel, ...rinci }: TemuanSegel): string {
  const { nomor, dariId, sampaiId, jumlah } = segel
  if (kode === 'rantai-putus')
    return `Segel ${nomor}: rantainya putus. Segel ini diubah, atau segel sebelumnya tidak ada lagi.`
  const kini = 'jumlahKini' in rinci ? rinci.jumlahKini : jumlah
  const sebab =
    kini < jumlah
      ? `${jumlah - kini} peristiwa dihapus`
      : kini > jumlah
        ? `${kini - jumlah} peristiwa disisipkan`
        : 'ada peristiwa yang diubah'

  return `Segel ${nomor}: ${sebab} di antara nomor ${dariId} dan ${sampaiId}.`
}
