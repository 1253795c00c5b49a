import { createHash } from 'node:crypto'

const KOSONG = createHash('sha256').digest()

/** The Merkle root of texts in order; leaves and nodes are told apart, as in RFC 6962. */
export async function merkleRoot(daun: AsyncIterable<string>): Promise<{ akar: string; jumlah: number }> {
  // One pending node per level: the tree is built while reading, whatever its size.
  const menunggu: (Buffer | undefined)[] = []
  let jumlah = 0
  for await (const teks of daun) {
    jumlah += 1
    push(menunggu, createHash('sha256').update('\0').update(teks).digest())
  }

  return { akar: fold(menunggu).toString('hex'), jumlah }
}

function push(menunggu: (Buffer | undefined)[], daun: Buffer): void {
  let simpul = daun
  let tingkat = 0
  for (let kiri = menunggu[tingkat]; kiri; kiri = menunggu[tingkat]) {
    simpul = node(kiri, simpul)
    menunggu[tingkat] = undefined
    tingkat += 1
  }
  menunggu[tingkat] = simpul
}

function fold(menunggu: readonly (Buffer | undefined)[]): Buffer {
  return (
    menunggu.reduce<Buffer | undefined>(
      (kanan, kiri) => (kiri && kanan ? node(kiri, kanan) : (kiri ?? kanan)),
      undefined,
    ) ?? KOSONG
  )
}

function node(kiri: Buffer, kanan: Buffer): Buffer {
  return createHash('sha256').update('\x01').update(kiri).update(kanan).digest()
}
