import { runInPlace } from './jalankan.mjs'
import { buildWhenStale, installPackages } from './prepare.mjs'

installPackages()
buildWhenStale()
runInPlace(['--enable-source-maps', 'dist/main.js'])
