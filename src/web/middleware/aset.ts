import { serveStatic } from '@hono/node-server/serve-static'

const SETAHUN = 'public, max-age=31536000, immutable'

/** What browsers keep for a year: each name changes with its content. */
export const aset = serveStatic({
  root: 'dist',
  precompressed: true,
  onFound: (_, c) => c.header('cache-control', SETAHUN),
})
