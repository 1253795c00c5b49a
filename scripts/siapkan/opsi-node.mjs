// What the server is started with. Room before memory is tidied: with Node's own sizes a busy server stopped for 30 to
// 70 ms several times a second (docs/kinerja-teknis.md).
export const OPSI_NODE = [
  '--enable-source-maps',
  '--initial-old-space-size=400',
  '--min-semi-space-size=16',
  '--max-semi-space-size=32',
]
