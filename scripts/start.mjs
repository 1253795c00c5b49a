import { prepare } from './prepare.mjs'
import { OPSI_NODE } from './siapkan/opsi-node.mjs'
import { become } from './siapkan/proses.mjs'

process.env.NODE_ENV ??= 'production'
await prepare()
await become([...OPSI_NODE, '--import', './scripts/siapkan/ikut-induk.mjs', 'dist/main.js'], {
  terpisah: true,
})
