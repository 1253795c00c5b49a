import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { buildAset } from './aset.ts'

// Rebuilds what browsers load and restarts the server when a source changes.
await buildAset()
let server = start()
let menunggu: NodeJS.Timeout | undefined

watch('src', { recursive: true }, () => {
  clearTimeout(menunggu)
  menunggu = setTimeout(async () => {
    await buildAset()
    server.once('exit', () => {
      server = start()
    })
    server.kill('SIGTERM')
  }, 200)
})

function start() {
  return spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { stdio: 'inherit' })
}
