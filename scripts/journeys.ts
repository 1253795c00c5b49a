import { prepare } from './prepare.mjs'
import { ensureBrowser } from './siapkan/peramban.mjs'
import { runTests } from './uji/jalankan.ts'
import { KELOMPOK, kelompokOf, listTests } from './uji/kelompok.ts'

// Only the stories in the browser, all of them or the files named.
const diminta = process.argv.slice(2)
const perjalanan = listTests().filter((berkas) => kelompokOf(berkas) === KELOMPOK.at(-1))
await prepare()
process.env.KINERJA_PERAMBAN = await ensureBrowser()
const lulus = await runTests(diminta.length > 0 ? diminta : perjalanan, [])
process.exit(lulus ? 0 : 1)
