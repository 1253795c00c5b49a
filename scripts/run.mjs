import { runInPlace } from './jalankan.mjs'
import { installPackages } from './prepare.mjs'

const [berkas, ...argumen] = process.argv.slice(2)
installPackages()
runInPlace(['--import', 'tsx', berkas, ...argumen])
