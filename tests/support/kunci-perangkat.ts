import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const ADA_DAN_TERVERIFIKASI = 0x05
const BERISI_KUNCI = 0x40

type Pertanyaan = { readonly challenge: string }

/** A device that makes one key for this address and shows it (WebAuthn, ES256, no attestation). */
export function newKunciPerangkat(alamat: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const situs = sha256(new URL(alamat).hostname)
  const dataPerangkat = (tanda: number) => Buffer.concat([situs, Buffer.from([tanda, 0, 0, 0, 0])])
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ])
  const jawaban = (isi: object) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response: isi,
  })
  const dataPeramban = (type: string, { challenge }: Pertanyaan) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: alamat, crossOrigin: false }))

  return {
    buat(tanya: Pertanyaan) {
      const data = Buffer.concat([
        dataPerangkat(ADA_DAN_TERVERIFIKASI | BERISI_KUNCI),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        cose,
      ])
      // {"fmt": "none", "attStmt": {}, "authData": data}
      const kepala = Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex')
      return jawaban({
        clientDataJSON: dataPeramban('webauthn.create', tanya).toString('base64url'),
        attestationObject: Buffer.concat([kepala, Buffer.from([data.length]), data]).toString('base64url'),
        transports: ['internal'],
      })
    },
    tunjukkan(tanya: Pertanyaan) {
      const data = dataPerangkat(ADA_DAN_TERVERIFIKASI)
      const peramban = dataPeramban('webauthn.get', tanya)
      return jawaban({
        clientDataJSON: peramban.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(peramban)]), privateKey).toString('base64url'),
      })
    },
  }
}

function sha256(isi: string | Buffer): Buffer {
  return createHash('sha256').update(isi).digest()
}
