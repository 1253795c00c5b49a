// Connection, rollback by the server, no room, lock not to be had, operator (a restart): none of them says that the work is wrong.
const SEMENTARA = /^(08|40|53|55|57)/
const JARINGAN = /^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH)/
const SAMBUNGAN = /connection|not queryable/i

/** Whether the database was away, so that the same work may succeed later. */
export function isTerputus(galat: unknown): boolean {
  if (!(galat instanceof Error)) return false
  const kode = 'code' in galat ? String(galat.code) : ''

  return kode === '' ? SAMBUNGAN.test(galat.message) : SEMENTARA.test(kode) || JARINGAN.test(kode)
}
