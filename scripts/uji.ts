import { spawn } from 'node:child_process'
import { runTests } from './uji/jalankan.ts'
import { listTests } from './uji/kelompok.ts'

// The whole of it: the static checks, then every test file.
const penyiapan = {
  nama: 'pasang dan bangun',
  detik: Number(process.env.KINERJA_DETIK_PENYIAPAN ?? 0),
  anggaranDetik: 150,
}
const diminta = process.argv.slice(2)
const statis = await checkStatic()
const lulus = await runTests(diminta.length > 0 ? diminta : listTests(), [penyiapan, statis.bagian])
if (!statis.lulus) console.error('Pemeriksaan statis gagal. Perinciannya ada di awal keluaran ini.')
process.exit(lulus && statis.lulus ? 0 : 1)

async function checkStatic() {
  const mulai = performance.now()
  const anak = spawn(process.execPath, ['--import', 'tsx', 'scripts/check.ts'], { stdio: 'inherit' })
  const kode = await new Promise((selesai) => anak.once('close', selesai))

  return {
    lulus: kode === 0,
    bagian: { nama: 'pemeriksaan statis', detik: (performance.now() - mulai) / 1000, anggaranDetik: 30 },
  }
}
