export const umpanBalikPaths = {
  milikku: '/umpan-balik',
  tulis: '/umpan-balik/tulis',
} as const
