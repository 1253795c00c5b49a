import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a file of this folder in a process of its own: it gets one message and answers with one. */
export function runAnak<Pesan extends object, Jawaban>(berkas: string, pesan: Pesan): Promise<Jawaban> {
  const anak = fork(fileURLToPath(new URL(berkas, import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  return new Promise((resolve, reject) => {
    anak.once('message', (jawaban) => resolve(jawaban as Jawaban))
    anak.once('exit', (kode) => reject(new Error(`${berkas} berhenti dengan kode ${kode}`)))
    anak.send(pesan)
  })
}

/** The other side of it. */
export function answerInduk<Pesan, Jawaban extends object>(act: (pesan: Pesan) => Promise<Jawaban>): void {
  process.once('message', async (pesan) => {
    const jawaban = await act(pesan as Pesan)
    process.send?.(jawaban, undefined, {}, () => process.exit(0))
  })
}
