import { runInPlace } from './jalankan.mjs'
import { buildWhenStale, installPackages } from './prepare.mjs'

const mulai = Date.now()
installPackages()
buildWhenStale()
runInPlace(['--import', 'tsx', 'scripts/uji.ts', String(Date.now() - mulai)])
