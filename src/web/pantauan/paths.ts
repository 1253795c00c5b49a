export const pantauanPaths = {
  kota: '/pantauan',
  unit: '/pantauan/unit/:unitId',
} as const
