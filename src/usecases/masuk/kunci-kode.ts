/** Codes are counted apart from passwords: who knows the password must not be able to start the count again. */
export function kunciKode(username: string): string {
  return `kode ${username}`
}
