import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { twoFactor } from 'better-auth/plugins'

export const KODE_SETIAP_DETIK = 30
export const PANJANG_KODE_MASUK = 6

/** Codes of an application on the phone (TOTP, RFC 6238); attempts are counted by our own provision. */
export function kodeDuaLangkah() {
  return twoFactor({
    accountLockout: { enabled: false },
    totpOptions: { digits: PANJANG_KODE_MASUK, period: KODE_SETIAP_DETIK },
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'faktor_kedua',
        fields: {
          userId: 'user_id',
          backupCodes: 'backup_codes',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  })
}

/** Whether an application that was given this secret shows that code now, a step before or a step after. */
export function isKodeAplikasi(rahasia: string, kode: string): Promise<boolean> {
  const otp = createOTP(base32.decode(rahasia), { digits: PANJANG_KODE_MASUK, period: KODE_SETIAP_DETIK })

  return otp.verify(kode)
}
