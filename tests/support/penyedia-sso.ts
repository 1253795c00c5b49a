import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { Sso } from '../../src/luar/sso.ts'

const KLIEN = 'kinerja'
const RAHASIA = 'rahasia-klien-uji'
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

type Permintaan = { readonly nonce: string; readonly tantangan: string; readonly sub: string }

/** The city's SSO as the program meets it: discovery, consent at once, tokens with PKCE, keys, and who it is. */
export type PenyediaSso = {
  readonly sso: Sso
  /** Who is signed in there; the claims it tells. */
  masuk: { readonly [klaim: string]: unknown }
}

export async function bukaPenyediaSso(): Promise<PenyediaSso> {
  const server = createServer()
  await new Promise<void>((siap) => server.listen(0, siap))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const alamat = `http://localhost:${(server.address() as AddressInfo).port}`
  const penyedia: PenyediaSso = {
    sso: { nama: 'SSO Samarinda', alamat, klien: KLIEN, rahasia: RAHASIA, klaim: 'nip' },
    masuk: {},
  }
  const kode = new Map<string, Permintaan>()
  server.on('request', (minta, jawab) => void answer({ minta, jawab, alamat, kode, penyedia }))

  return penyedia
}

type Panggilan = {
  readonly minta: IncomingMessage
  readonly jawab: ServerResponse
  readonly alamat: string
  readonly kode: Map<string, Permintaan>
  readonly penyedia: PenyediaSso
}

async function answer(panggilan: Panggilan): Promise<void> {
  const { minta, jawab, alamat, penyedia } = panggilan
  const url = new URL(minta.url ?? '/', alamat)
  switch (url.pathname) {
    case '/.well-known/openid-configuration':
      return json(jawab, {
        issuer: alamat,
        authorization_endpoint: `${alamat}/izin`,
        token_endpoint: `${alamat}/token`,
        userinfo_endpoint: `${alamat}/siapa`,
        jwks_uri: `${alamat}/kunci`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    case '/kunci':
      return json(jawab, {
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'satu', alg: 'RS256', use: 'sig' }],
      })
    case '/izin':
      return consent(panggilan, url.searchParams)
    case '/token':
      return giveToken(panggilan)
    default:
      return json(jawab, { sub: 'orang-satu', ...penyedia.masuk })
  }
}

function consent({ jawab, kode }: Panggilan, cari: URLSearchParams): void {
  const baru = randomUUID()
  kode.set(baru, {
    nonce: cari.get('nonce') ?? '',
    tantangan: cari.get('code_challenge') ?? '',
    sub: 'orang-satu',
  })
  const ke = new URL(cari.get('redirect_uri') ?? '')
  ke.searchParams.set('code', baru)
  ke.searchParams.set('state', cari.get('state') ?? '')
  jawab.writeHead(302, { location: ke.href }).end()
}

async function giveToken({ minta, jawab, alamat, kode }: Panggilan): Promise<void> {
  const isi = new URLSearchParams(Buffer.concat(await minta.toArray()).toString())
  const diminta = kode.get(isi.get('code') ?? '')
  const sidik = createHash('sha256')
    .update(isi.get('code_verifier') ?? '')
    .digest('base64url')
  const isKlien = isi.get('client_secret') === RAHASIA || minta.headers.authorization !== undefined
  if (!diminta || !isKlien || sidik !== diminta.tantangan) {
    jawab.writeHead(400).end('{"error":"invalid_grant"}')
    return
  }
  kode.delete(isi.get('code') ?? '')
  const kini = Math.floor(Date.now() / 1000)
  const klaim = { iss: alamat, aud: KLIEN, sub: diminta.sub, nonce: diminta.nonce, iat: kini, exp: kini + 60 }
  json(jawab, { access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: jwt(klaim) })
}

function jwt(klaim: object): string {
  const bagian = [{ alg: 'RS256', kid: 'satu' }, klaim].map((satu) =>
    Buffer.from(JSON.stringify(satu)).toString('base64url'),
  )
  const isi = bagian.join('.')

  return `${isi}.${sign('sha256', Buffer.from(isi), privateKey).toString('base64url')}`
}

function json(jawab: ServerResponse, isi: object): void {
  jawab.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(isi))
}
