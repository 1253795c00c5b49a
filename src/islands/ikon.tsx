import type { NamaIkon } from './nama-ikon.ts'

// One cached sprite serves every page; the server names its hashed address once, the phone reads it from <html>.
const sprite = {
  alamat:
    (typeof document === 'undefined' ? undefined : document.documentElement.dataset.ikon) ?? '/aset/ikon.svg',
}

export function setSprite(alamat: string) {
  sprite.alamat = alamat
}

export function Ikon({ nama, class: kelas = '' }: { nama: NamaIkon; class?: string | undefined }) {
  return (
    <svg class={`ic ${kelas}`.trim()} aria-hidden="true">
      <use href={`${sprite.alamat}#i-${nama}`} />
    </svg>
  )
}
