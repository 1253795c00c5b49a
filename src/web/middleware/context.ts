import { getConnInfo } from '@hono/node-server/conninfo'
import { createMiddleware } from 'hono/factory'
import type { C, Lingkungan, Perangkat } from '../lingkungan.ts'

/** Gives every request its city, its clock, its address and a reference number. */
export function context(perangkat: Perangkat) {
  return createMiddleware<Lingkungan>(async (c, next) => {
    c.set('perangkat', perangkat)
    c.set('instansi', perangkat.instansi)
    c.set('now', perangkat.clock())
    c.set('pelaku', null)
    c.set('subjek', null)
    c.set('dilihat', [])
    c.set('hubungan', new Set())
    c.set('nomorRujukan', crypto.randomUUID().slice(0, 8))
    c.set('alamatIp', addressOf(c, perangkat))
    await next()
  })
}

/** The caller's address; a proxy's word counts only when the proxy is ours. */
function addressOf(c: C, perangkat: Perangkat): string {
  const langsung = remoteAddress(c)
  if (!perangkat.proksiTepercaya.includes(langsung)) return langsung
  const rantai = (c.req.header('x-forwarded-for') ?? '').split(',').map((alamat) => alamat.trim())

  return rantai.findLast((alamat) => alamat !== '' && !perangkat.proksiTepercaya.includes(alamat)) ?? langsung
}

function remoteAddress(c: C): string {
  // app.request() in tests has no socket.
  if (!c.env) return '127.0.0.1'
  return (getConnInfo(c).remote.address ?? '127.0.0.1').replace(/^::ffff:/, '')
}
