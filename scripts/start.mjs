import { prepare } from './prepare.mjs'
import { become } from './siapkan/proses.mjs'

process.env.NODE_ENV ??= 'production'
await prepare()
await become(['--enable-source-maps', '--import', './scripts/siapkan/ikut-induk.mjs', 'dist/main.js'], {
  terpisah: true,
})
