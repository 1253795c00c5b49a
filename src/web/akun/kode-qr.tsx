import { encode } from 'uqr'

const TEPI = 4

/** A QR code for the camera of a phone: always dark on white, because few readers take it the other way round. */
export function KodeQr({ isi, label }: { isi: string; label: string }) {
  const { size, data } = encode(isi, { ecc: 'M', border: TEPI })
  const petak = data.flatMap((baris, y) => baris.flatMap((gelap, x) => (gelap ? [`M${x} ${y}h1v1h-1z`] : [])))

  return (
    <svg
      class="w-56 h-56 max-w-full rounded-field"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={petak.join('')} fill="#000" />
    </svg>
  )
}
