export const kehadiranPaths = {
  kalender: '/kalender',
} as const
