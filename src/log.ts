import pino, { type Logger } from 'pino'
import type { Config } from './config.ts'

export type Catatan = {
  readonly log: Logger
  /** One sentence on what happens now: for the person at the terminal, or for the log where there is none. */
  readonly tell: (kalimat: string) => void
}

type Baris = {
  readonly msg?: string
  readonly rujukan?: string
  readonly err?: { readonly message?: string; readonly stack?: string }
}

/** A log is JSON, one object a line; a person at a terminal who asked for no level reads sentences instead. */
export function openLog({ tingkatLog, isTerminal }: Pick<Config, 'tingkatLog' | 'isTerminal'>): Catatan {
  if (!isTerminal || tingkatLog !== undefined) {
    const log = pino({ level: tingkatLog ?? 'info' })
    return { log, tell: (kalimat) => log.info(kalimat) }
  }
  const write = (baris: string) => console.error(tulisGalat(JSON.parse(baris)))

  return { log: pino({ level: 'warn' }, { write }), tell: (kalimat) => console.log(kalimat) }
}

function tulisGalat({ msg = 'Galat', rujukan, err }: Baris): string {
  const kepala = `Galat: ${msg}${rujukan ? `, nomor rujukan ${rujukan}` : ''}`
  const rinci = err?.stack ?? err?.message

  return rinci ? `${kepala}\n  ${rinci.replaceAll('\n', '\n  ')}` : kepala
}
