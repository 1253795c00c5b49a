import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'

/** Keys in phones and computers (WebAuthn): the device itself makes sure by finger, face or PIN that it is its owner. */
export function kunciPerangkat(alamat: string) {
  return passkey({
    rpID: new URL(alamat).hostname,
    rpName: 'Kinerja',
    origin: alamat,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        requireVerified(verification.registrationInfo?.userVerified)
      },
    },
    authentication: {
      afterVerification: async ({ verification }) => {
        requireVerified(verification.authenticationInfo.userVerified)
      },
    },
    schema: {
      passkey: {
        modelName: 'kunci_masuk',
        fields: {
          publicKey: 'public_key',
          userId: 'user_id',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  })
}

/** The plugin asks for it but takes an answer without it as well. */
function requireVerified(isVerified: boolean | undefined): void {
  if (isVerified !== true) throw new APIError('UNAUTHORIZED', { message: 'user verification is required' })
}
