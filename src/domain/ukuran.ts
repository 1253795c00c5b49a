/** Bytes in a megabyte, as limits on files are written. */
export const MEGABITA = 2 ** 20
