import { betterAuth } from 'better-auth'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { username } from 'better-auth/plugins'
import pg from 'pg'
import { isKodeAplikasi, kodeDuaLangkah } from './dua-langkah.ts'
import { kunciPerangkat } from './kunci.ts'
import { hashSandi, sidikKode, verifySandi } from './sandi.ts'
import { pintuSesi } from './sesi-baru.ts'
import { ID_SSO, masukSso, type Sso } from './sso.ts'
import { tokenSesi } from './token-sesi.ts'

const HARI = 24 * 60 * 60
const SESI_DETIK = 30 * HARI

type Alamat = {
  readonly url: string
  readonly options: string
  readonly rahasia: string
  readonly alamat: string
  readonly clock?: () => Temporal.Instant
  readonly sso?: Sso | undefined
}

export type Auth = ReturnType<typeof createAuth>

/** better-auth over one instansi's schema: username and password, sessions of 30 days on a known phone. */
export function createAuth(at: Alamat) {
  const clock = at.clock ?? Temporal.Now.instant
  const pool = new pg.Pool({ connectionString: at.url, options: at.options, max: 4 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const auth = betterAuth({
    database: pool,
    secret: at.rahasia,
    baseURL: at.alamat,
    telemetry: { enabled: false },
    // A wrong password is no fault of the program; the audit log has it.
    logger: { level: 'error' },
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
      additionalFields: {
        segarPada: { type: 'date', required: false, input: false, fieldName: 'segar_pada' },
      },
      expiresIn: SESI_DETIK,
      updateAge: HARI,
      // Our own pages ask again before a sensitive act.
      freshAge: 0,
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
      updateAccountOnSignIn: false,
      accountLinking: { trustedProviders: [ID_SSO], requireLocalEmailVerified: false },
    },
    verification: {
      modelName: 'verifikasi',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      account: {
        create: {
          // Who came is all that is needed of the city's SSO; its tokens are not kept.
          before: async (kredensial) => ({
            data: { ...kredensial, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
      session: {
        create: {
          // The application's clock decides how long ago somebody came in, and showed who they are.
          before: async (sesi, ctx) => {
            const createdAt = new Date(clock().epochMilliseconds)
            const isSso = ctx?.path.startsWith('/callback') ?? false
            return { data: { ...sesi, createdAt, segarPada: isSso ? null : createdAt } }
          },
        },
      },
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
      kodeDuaLangkah(),
      kunciPerangkat(at.alamat),
      pintuSesi(),
      masukSso(at.sso, `${at.alamat}/masuk/sso/kembali`),
    ],
    advanced: {
      cookiePrefix: 'kinerja',
      database: { generateId: () => crypto.randomUUID() },
      // Who signs in from where is nobody's business; limits count addresses in memory.
      ipAddress: { disableIpTracking: true },
    },
  })
  const kunci = async () => (await auth.$context).secretConfig
  /** Secrets of the second step lie sealed with this installation's secret, as better-auth reads them. */
  const unseal = async (teks: string) => symmetricDecrypt({ key: await kunci(), data: teks })
  /** As applications on the phone read it (base32). */
  const bacaRahasia = async (tersegel: string) => (await unseal(tersegel)).replace(/^base32:/, '')

  return Object.assign(auth, {
    close: () => pool.end(),
    sidik: sidikKode(at.rahasia),
    sso: at.sso,
    tokenSesi: tokenSesi(at.rahasia),
    seal: async (teks: string) => symmetricEncrypt({ key: await kunci(), data: teks }),
    unseal,
    bacaRahasia,
    isKodeCocok: async (tersegel: string, kode: string) => isKodeAplikasi(await bacaRahasia(tersegel), kode),
  })
}
