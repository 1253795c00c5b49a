import { argon2, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const hashArgon2 = promisify(argon2)

// docs/keputusan/0003-sandi.md: about 20 ms each, one at a time, so that pages keep the other core.
const MEMORY_KIB = 12_288
const PASSES = 3
const TAG_LENGTH = 32
const SEKALIGUS = 1
const ANTREAN_PALING_BANYAK = 300

const menunggu: (() => void)[] = []
let berjalan = 0

/** A keyed hash of a one-time code: without this installation's secret a stolen table does not tell it. */
export function sidikKode(rahasia: string): (teks: string) => string {
  return (teks) => createHmac('sha256', rahasia).update(teks).digest('hex')
}

/** Whether so many wait for their password to be looked at that the next should come back later. */
export function isSandiSibuk(): boolean {
  return menunggu.length >= ANTREAN_PALING_BANYAK
}

/** Hashes a password as `argon2id$memory$passes$salt$tag` (base64). */
export async function hashSandi(sandi: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive(sandi, { nonce, memory: MEMORY_KIB, passes: PASSES })

  return ['argon2id', MEMORY_KIB, PASSES, nonce.toString('base64'), tag.toString('base64')].join('$')
}

export async function verifySandi(hash: string, sandi: string): Promise<boolean> {
  const [jenis, memory, passes, nonce, tag] = hash.split('$')
  if (jenis !== 'argon2id' || !nonce || !tag) return false
  const dihitung = await derive(sandi, {
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
  })
  const tercatat = Buffer.from(tag, 'base64')

  return dihitung.length === tercatat.length && timingSafeEqual(dihitung, tercatat)
}

type Biaya = { readonly nonce: Buffer; readonly memory: number; readonly passes: number }

async function derive(sandi: string, biaya: Biaya): Promise<Buffer> {
  const message = Buffer.from(sandi.normalize('NFKC'))
  await enter()
  try {
    const hasil = await hashArgon2('argon2id', { ...biaya, message, parallelism: 1, tagLength: TAG_LENGTH })
    return Buffer.from(hasil as Uint8Array)
  } finally {
    leave()
  }
}

async function enter(): Promise<void> {
  if (berjalan < SEKALIGUS) berjalan += 1
  else await new Promise<void>((lanjut) => menunggu.push(lanjut))
}

function leave(): void {
  const berikut = menunggu.shift()
  if (berikut) berikut()
  else berjalan -= 1
}
