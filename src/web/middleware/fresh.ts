export { pesanSandi } from '../masuk/messages.ts'
export { requireFresh } from '../masuk/minta-ulang.tsx'
