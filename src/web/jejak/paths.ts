export const jejakPaths = {
  jejak: '/jejak',
  milikku: '/siapa-melihat',
  segel: '/segel',
} as const
