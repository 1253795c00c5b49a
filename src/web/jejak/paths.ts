export const jejakPaths = {
  jejak: '/jejak',
  unduh: '/jejak/unduh.csv',
  milikku: '/siapa-melihat',
  segel: '/segel',
} as const
