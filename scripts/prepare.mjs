import { pathToFileURL } from 'node:url'
import { buildWhenChanged } from './siapkan/bangun.mjs'
import { inTurn } from './siapkan/giliran.mjs'
import { fail, installPackages } from './siapkan/paket.mjs'

const NODE_TERENDAH = 18

/** Packages as the lock file names them and Node 26; for commands that need no build. */
export async function prepareInstall() {
  checkOwnNode()
  await inTurn(installPackages)
}

/** Packages, Node 26 and a fresh build: all that a server or a test needs. Quick when nothing changed. */
export async function prepare() {
  checkOwnNode()
  await inTurn(async () => {
    await installPackages()
    await buildWhenChanged()
  })
}

function checkOwnNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_TERENDAH) return
  fail(
    `Node ${process.versions.node} terlalu lama. Pasang Node ${NODE_TERENDAH} atau lebih baru (disarankan 20), lalu ulangi.`,
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await prepare()
