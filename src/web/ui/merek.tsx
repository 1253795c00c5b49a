/** The woven mark: two threads over two. */
export function Lambang({ ukuran = 28 }: { ukuran?: number }) {
  return (
    <svg width={ukuran} height={ukuran} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="7" fill="var(--color-primary)" />
      <g fill="none" stroke-width="3">
        <path d="M10 4v20M18 4v20" stroke="var(--color-primary-content)" />
        <path d="M4 10h20M4 18h20" stroke="var(--color-accent)" />
        <path d="M10 6.5v7M18 14.5v7" stroke="var(--color-primary-content)" />
      </g>
    </svg>
  )
}

/** The woven strip of public pages, the one place where gold does not mean now. */
export function Tenun({ id, tinggi = 6 }: { id: string; tinggi?: number }) {
  return (
    <svg class="tenun" width="100%" height={tinggi} aria-hidden="true">
      <defs>
        <pattern id={id} width="40" height="10" patternUnits="userSpaceOnUse">
          <rect width="40" height="10" fill="var(--merek)" />
          <path d="M4 0v10M8 0v10" stroke="var(--color-accent)" stroke-width="1.5" />
          <path d="M24 0v10" stroke="var(--merek-ink)" stroke-width="1" opacity=".75" />
          <path d="M30 0v10" stroke="var(--merek-ink)" stroke-width="4" opacity=".16" />
          <path d="M0 3h40" stroke="var(--color-accent)" stroke-width="1" opacity=".85" />
          <path d="M0 7.5h40" stroke="var(--merek-ink)" stroke-width=".75" opacity=".55" />
        </pattern>
      </defs>
      <rect width="100%" height={tinggi} fill={`url(#${id})`} />
    </svg>
  )
}
