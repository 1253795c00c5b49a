import { randomFillSync } from 'node:crypto'

/** A UUIDv7: sorts by the moment it was made. */
export function newId(): string {
  const byte = randomFillSync(new Uint8Array(16))
  const view = new DataView(byte.buffer)
  const saat = Temporal.Now.instant().epochMilliseconds
  view.setUint16(0, Math.floor(saat / 2 ** 32))
  view.setUint32(2, saat % 2 ** 32)
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70)
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80)

  return byte.toHex().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
