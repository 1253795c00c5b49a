import type { ComponentChildren } from 'preact'
import { Sparkline } from './bagan/sparkline.tsx'
import { Ikon } from './ikon.tsx'

export type Delta = {
  /** "naik 1,9" or "3,3 poin sejak Juni" */
  readonly kata: string
  /** Where the figure went. */
  readonly arah: 'naik' | 'turun' | 'tetap'
  /** Whether that is good; absent: up is good. */
  readonly baik?: boolean | undefined
}

export function KataDelta({ kata, arah, baik = arah === 'naik' }: Delta) {
  if (arah === 'tetap') {
    return (
      <span class="delta">
        <Ikon nama="minus" />
        {kata}
      </span>
    )
  }
  return (
    <span class={baik ? 'delta naik' : 'delta turun'}>
      <Ikon nama={arah === 'naik' ? 'trending-up' : 'trending-down'} />
      {kata}
    </span>
  )
}

type Props = {
  readonly label: string
  /** Already written ("91,3"); undefined says "Belum ada data". */
  readonly nilai: string | undefined
  readonly satuan?: string | undefined
  /** The comparison in words: "dari 61". */
  readonly banding?: ComponentChildren
  /** When there is no data: what will bring it. */
  readonly bilaKosong?: string | undefined
  readonly gerak?: readonly number[] | undefined
  readonly delta?: Delta | undefined
  /** Key under which the island `langsung` replaces the figure. */
  readonly langsung?: string | undefined
  readonly kecil?: boolean | undefined
}

/** A figure with its unit, comparison in words and the way it moved. */
export function Angka(props: Props) {
  const { label, nilai, satuan, banding, bilaKosong, gerak, delta, langsung, kecil } = props
  return (
    <div class="flex items-end justify-between gap-3">
      <div class="min-w-0">
        <p class="label-kecil">{label}</p>
        {nilai === undefined ? (
          <>
            <p class="text-lg font-semibold mt-0.5">Belum ada data</p>
            {bilaKosong && <p class="text-xs text-ink-2">{bilaKosong}</p>}
          </>
        ) : (
          <p class="angka mt-0.5">
            <b class={kecil ? '!text-xl' : undefined} data-langsung={langsung}>
              {nilai}
            </b>
            {satuan && <span>{satuan}</span>}
            {banding && <span>{banding}</span>}
          </p>
        )}
        {delta && <KataDelta {...delta} />}
      </div>
      {gerak && gerak.length > 1 && nilai !== undefined && <Sparkline nilai={gerak} />}
    </div>
  )
}

/** The same in one cell of the wall's row of seven. */
export function SelAngka(props: Props & { readonly bagan?: ComponentChildren }) {
  const { label, nilai, satuan, banding, bilaKosong, gerak, delta, langsung, bagan } = props
  return (
    <li class="sel-angka">
      <p class="label-kecil truncate">{label}</p>
      {nilai === undefined ? (
        <p class="text-lg font-semibold mt-1">Belum ada data</p>
      ) : (
        <p class="angka mt-1 whitespace-nowrap">
          <b data-langsung={langsung}>{nilai}</b>
          {satuan && <span>{satuan}</span>}
        </p>
      )}
      <p class="text-xs text-ink-2 xl:truncate">{nilai === undefined ? bilaKosong : banding}</p>
      <div class="mt-auto pt-2.5 flex flex-wrap items-center justify-between gap-2">
        {bagan ?? (gerak && gerak.length > 1 && <Sparkline nilai={gerak} lebar={62} />)}
        {delta && <KataDelta {...delta} />}
      </div>
    </li>
  )
}
