import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from './paket.mjs'
import { AKAR, envWithNode, NODE, run } from './proses.mjs'

const STEMPEL = join(AKAR, 'dist', '.stempel')
const SUMBER = ['src', 'scripts', 'assets', 'package-lock.json', 'tsconfig.json']

/** Builds the server and what browsers load, unless the last build was of the same sources. */
export async function buildWhenChanged() {
  const sidik = fingerprint()
  if (existsSync(STEMPEL) && readFileSync(STEMPEL, 'utf8') === sidik) return

  const kode = await run(NODE, ['--import', 'tsx', 'scripts/build.ts'], { env: envWithNode() })
  if (kode !== 0) fail('Aplikasi tidak dapat dibangun. Pesannya ada di atas.')
  writeFileSync(STEMPEL, sidik)
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const berkas of SUMBER.flatMap((nama) => listFiles(nama)).sort())
    hash.update(berkas).update(readFileSync(join(AKAR, berkas)))

  return hash.digest('hex')
}

function listFiles(nama) {
  if (nama.includes('.')) return [nama]
  return readdirSync(join(AKAR, nama), { withFileTypes: true }).flatMap((isi) => {
    const tempat = join(nama, isi.name)
    if (isi.isDirectory()) return listFiles(tempat)
    return isi.isFile() ? [tempat] : []
  })
}
