import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { AKAR, envWithNode, NODE, run } from './proses.mjs'

const NAMA = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const TEMPAT_LAIN = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser for the journeys: the one asked for, one of the system, or Playwright's own; undefined when there is none. */
export function findBrowser() {
  const diminta = process.env.KINERJA_PERAMBAN
  if (diminta) return diminta
  const diPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMA.map((nama) => join(folder, nama)))

  return [...diPath, ...TEMPAT_LAIN, ownBrowser()].find((tempat) => tempat && existsSync(tempat))
}

/** Finds a browser, or installs one; the path of what can be started. */
export async function ensureBrowser() {
  const ada = findBrowser()
  if (ada) return ada

  if (process.getuid?.() === 0) {
    console.log('Memasang Chromium untuk uji di peramban ...')
    await tryRun('apt-get', ['update', '-qq'])
    await tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    const terpasang = findBrowser()
    if (terpasang) return terpasang
  }
  console.log('Mengunduh Chromium milik Playwright untuk uji di peramban ...')
  await tryRun(NODE, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  const diunduh = findBrowser()
  if (diunduh) return diunduh

  console.error(
    'Tidak ada peramban untuk uji, dan Chromium tidak dapat dipasang.\n' +
      'Pasang paket chromium (misalnya: sudo apt-get install chromium), atau tunjukkan letaknya: KINERJA_PERAMBAN=/letak/chromium npm test',
  )
  return process.exit(1)
}

function ownBrowser() {
  try {
    return createRequire(join(AKAR, 'package.json'))('playwright-core').chromium.executablePath()
  } catch {
    return undefined
  }
}

function tryRun(program, args) {
  const env = { ...envWithNode(), DEBIAN_FRONTEND: 'noninteractive' }
  return run(program, args, { env }).catch(() => 1)
}
