import { createHmac, timingSafeEqual } from 'node:crypto'

const COOKIE = /kinerja\.session_token=([^;]+)/

/** Reads the token out of the cookie that better-auth signed for a session; undefined when this installation did not sign it. */
export function tokenSesi(rahasia: string): (cookie: string | undefined) => string | undefined {
  return (cookie) => {
    const isi = decode(cookie?.match(COOKIE)?.[1] ?? '')
    const titik = isi.lastIndexOf('.')
    const token = isi.slice(0, titik)
    const tertulis = Buffer.from(isi.slice(titik + 1), 'base64')
    const sah = createHmac('sha256', rahasia).update(token).digest()

    return tertulis.length === sah.length && timingSafeEqual(tertulis, sah) ? token : undefined
  }
}

function decode(teks: string): string {
  try {
    return decodeURIComponent(teks)
  } catch {
    return ''
  }
}
