import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { prepareInstall } from './prepare.mjs'
import { fail } from './siapkan/paket.mjs'
import { become } from './siapkan/proses.mjs'

const [berkas, ...args] = process.argv.slice(2)
if (!berkas || !existsSync(resolve(berkas)))
  fail(berkas ? `Perintah ini belum ada: ${berkas}` : 'Pakai: node scripts/run.mjs BERKAS [PILIHAN]')

await prepareInstall()
await become(['--import', 'tsx', resolve(berkas), ...args], { terpisah: false })
