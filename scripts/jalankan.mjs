import { spawn } from 'node:child_process'
import { AKAR, NODE } from './prepare.mjs'

/** Runs a program under Node 26 in our place: its signals are ours, and so is its exit code. */
export function runInPlace(argumen) {
  const anak = spawn(NODE, argumen, { cwd: AKAR, stdio: 'inherit' })
  for (const sinyal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(sinyal, () => anak.kill(sinyal))
  anak.on('exit', (kode, sinyal) => process.exit(kode ?? (sinyal ? 1 : 0)))
}
