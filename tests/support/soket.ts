import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

export type Soket = {
  readonly kirim: (teks: string) => void
  /** Everything that came, from when a whole head has come or the other side has hung up. */
  readonly jawaban: Promise<string>
  readonly putus: Promise<unknown>
  readonly tutup: () => void
}

/** A client that sends byte for byte what it is told, and nothing by itself. */
export async function bukaSoket(port: number): Promise<Soket> {
  const soket = connect(port, '127.0.0.1')
  await once(soket, 'connect')
  soket.on('error', () => {})
  const putus = new Promise((selesai) => soket.once('close', selesai))

  return {
    kirim: (teks) => soket.write(teks),
    jawaban: Promise.race([readKepala(soket), putus.then(() => 'putus')]),
    putus,
    tutup: () => soket.destroy(),
  }
}

function readKepala(soket: Socket): Promise<string> {
  return new Promise((selesai) => {
    let teks = ''
    soket.on('data', (bagian) => {
      teks += bagian.toString('utf8')
      if (teks.includes('\r\n\r\n')) selesai(teks)
    })
  })
}
