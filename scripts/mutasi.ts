import { execFileSync, spawnSync } from 'node:child_process'

// Mutation testing of the rules: `npm run mutasi` takes the files of src/domain changed since the commit before the last,
// `npm run mutasi -- BERKAS ...` those files, `npm run mutasi -- semua` all of them (hours).
const RUANG = 'src/domain'

const pilihan = process.argv.slice(2)
const berkas = pilihan.length > 0 ? pilihan : listBerubah()
if (berkas.length === 0) {
  console.log(`Tidak ada berkas ${RUANG} yang berubah. Sebut berkasnya, atau: npm run mutasi -- semua`)
  process.exit(0)
}
const sasaran = berkas.includes('semua') ? `${RUANG}/**/*.ts` : berkas.join(',')
const { status } = spawnSync(process.execPath, ['node_modules/.bin/stryker', 'run', '--mutate', sasaran], {
  stdio: 'inherit',
})
process.exit(status ?? 1)

function listBerubah(): string[] {
  return execFileSync('git', ['diff', '--name-only', '--diff-filter=d', 'HEAD~1', '--', RUANG], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((satu) => satu.endsWith('.ts'))
}
