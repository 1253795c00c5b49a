import { genericOAuth } from 'better-auth/plugins'

export const ID_SSO = 'sso'

/** A city's own sign-in (OpenID Connect), as its administrator describes it. */
export type Sso = {
  /** On the button: "Masuk dengan SSO Samarinda". */
  readonly nama: string
  /** The issuer; its discovery document lies at /.well-known/openid-configuration. */
  readonly alamat: string
  readonly klien: string
  readonly rahasia: string
  /** Which claim holds the NIP or account name. */
  readonly klaim: string
}

// Never an account: without a name there is no address to find one by.
const TANPA_NAMA = '-'
const PENEMUAN = '/.well-known/openid-configuration'

/** Sign-in at the city's SSO; without one nothing is there. An identity finds an account or none: it never makes one. */
export function masukSso(sso: Sso | undefined, redirectURI: string) {
  return genericOAuth({ config: sso ? [konfigurasi(sso, redirectURI)] : [] })
}

function konfigurasi({ alamat, klien, rahasia, klaim }: Sso, redirectURI: string) {
  const dasar = alamat.replace(/\/$/, '')
  const namaDari = (profil: { readonly [klaim: string]: unknown }) =>
    String(profil[klaim] ?? '')
      .replaceAll(' ', '')
      .toLowerCase()

  return {
    providerId: ID_SSO,
    discoveryUrl: dasar.endsWith(PENEMUAN) ? dasar : `${dasar}${PENEMUAN}`,
    clientId: klien,
    clientSecret: rahasia,
    redirectURI,
    scopes: ['openid', 'profile'],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    // The claim is the person: whom it names today comes in, whatever subject was seen before.
    accountSubject: ({ profile }: { profile: { readonly [klaim: string]: unknown } }) =>
      namaDari(profile) || TANPA_NAMA,
    mapProfileToUser: (profil: { readonly [klaim: string]: unknown }) => {
      const nama = namaDari(profil)
      return { email: nama && `${nama}@tanpa-surel.invalid`, emailVerified: false }
    },
  }
}
