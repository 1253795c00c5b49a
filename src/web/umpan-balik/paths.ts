export const umpanBalikPaths = {
  milikku: '/umpan-balik',
} as const
