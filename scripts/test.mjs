import { prepare } from './prepare.mjs'
import { ensureBrowser } from './siapkan/peramban.mjs'
import { become } from './siapkan/proses.mjs'

const mulai = Date.now()
await prepare()
process.env.KINERJA_PERAMBAN = await ensureBrowser()
process.env.KINERJA_DETIK_PENYIAPAN = String((Date.now() - mulai) / 1000)
await become(['--import', 'tsx', 'scripts/uji.ts', ...process.argv.slice(2)], { terpisah: true })
