/** The door to `masuk` for topics with a sensitive act; topics do not import each other. */
export { requireFresh } from '../masuk/minta-ulang.tsx'
