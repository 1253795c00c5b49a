import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { betterAuth } from 'better-auth'
import { username } from 'better-auth/plugins'
import pg from 'pg'

const hashArgon2 = promisify(argon2)

// OWASP's argon2id choice with the smallest memory that is equivalent to 19 MiB and two passes.
const MEMORY_KIB = 12_288
const PASSES = 3
const TAG_LENGTH = 32
const HARI = 24 * 60 * 60
const SESI_DETIK = 30 * HARI

export type Auth = ReturnType<typeof createAuth>

/** better-auth over one instansi's schema: username and password, sessions of 30 days on a known phone. */
export function createAuth(at: { url: string; options: string; rahasia: string; alamat: string }) {
  const pool = new pg.Pool({ connectionString: at.url, options: at.options, max: 4 })
  pool.on('error', () => {})
  return Object.assign(
    betterAuth({
      database: pool,
      secret: at.rahasia,
      baseURL: at.alamat,
      telemetry: { enabled: false },
      user: {
        modelName: 'akun',
        fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
        additionalFields: {
          pejabatId: { type: 'string', required: true, input: true, fieldName: 'pejabat_id' },
        },
      },
      session: {
        modelName: 'sesi',
        fields: {
          userId: 'user_id',
          expiresAt: 'expires_at',
          ipAddress: 'ip_address',
          userAgent: 'user_agent',
          createdAt: 'created_at',
          updatedAt: 'updated_at',
        },
        expiresIn: SESI_DETIK,
        updateAge: HARI,
      },
      account: {
        modelName: 'akun_kredensial',
        fields: {
          accountId: 'account_id',
          providerId: 'provider_id',
          userId: 'user_id',
          accessToken: 'access_token',
          refreshToken: 'refresh_token',
          idToken: 'id_token',
          accessTokenExpiresAt: 'access_token_expires_at',
          refreshTokenExpiresAt: 'refresh_token_expires_at',
          createdAt: 'created_at',
          updatedAt: 'updated_at',
        },
      },
      verification: {
        modelName: 'verifikasi',
        fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
      },
      // Our own pages limit attempts per account, with a high ceiling per address.
      rateLimit: { enabled: false },
      emailAndPassword: {
        enabled: true,
        disableSignUp: true,
        minPasswordLength: 10,
        password: { hash: hashSandi, verify: ({ hash, password }) => verifySandi(hash, password) },
      },
      plugins: [
        username({
          minUsernameLength: 3,
          maxUsernameLength: 40,
          usernameValidator: (nama) => /^[a-z0-9._-]+$/.test(nama),
          schema: { user: { fields: { displayUsername: 'display_username' } } },
        }),
      ],
      advanced: { cookiePrefix: 'kinerja', database: { generateId: 'uuid' } },
    }),
    { close: () => pool.end() },
  )
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

  return timingSafeEqual(dihitung, Buffer.from(tag, 'base64'))
}

async function derive(
  sandi: string,
  cost: { nonce: Buffer; memory: number; passes: number },
): Promise<Buffer> {
  const message = Buffer.from(sandi.normalize('NFKC'))
  const hasil = await hashArgon2('argon2id', { ...cost, message, parallelism: 1, tagLength: TAG_LENGTH })

  return Buffer.from(hasil as Uint8Array)
}
