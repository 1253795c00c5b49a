import { parentPort, workerData } from 'node:worker_threads'
import { bukaLembar } from './buka-lembar.ts'
import type { BatasLembar } from './lembar.ts'

const BARIS_SEBAGIAN = 1_000

const { isi, batas } = workerData as { readonly isi: Uint8Array; readonly batas: BatasLembar }
const hasil = await bukaLembar(isi, batas)
if (!hasil.ok) parentPort?.postMessage(hasil.penolakan)
else sendBagian(0)

/** A piece each time it is asked for; an empty one is the end. */
function sendBagian(dari: number): void {
  if (!hasil.ok) return
  parentPort?.once('message', () => sendBagian(dari + BARIS_SEBAGIAN))
  parentPort?.postMessage(hasil.value.slice(dari, dari + BARIS_SEBAGIAN))
}
