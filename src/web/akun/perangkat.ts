// The order counts: Edge and Samsung call themselves Chrome too, Android calls itself Linux.
const PERAMBAN = [
  [/Edg/, 'Edge'],
  [/OPR|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const
const SISTEM = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'HP Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
] as const

/** A device by what its browser says of itself: "Chrome di HP Android". */
export function namaPerangkat(userAgent: string | null): string {
  const cari = (daftar: readonly (readonly [RegExp, string])[]) =>
    daftar.find(([tanda]) => tanda.test(userAgent ?? ''))?.[1]
  const peramban = cari(PERAMBAN)
  const sistem = cari(SISTEM)
  if (peramban && sistem) return `${peramban} di ${sistem}`

  return peramban ?? sistem ?? 'Perangkat lain'
}

/** A phone or tablet, for its sign. */
export function isHp(userAgent: string | null): boolean {
  return /Android|iPhone|iPad/.test(userAgent ?? '')
}
