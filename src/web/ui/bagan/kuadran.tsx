export type SelKuadran = {
  readonly kata: string
  /** People of the team in this cell. */
  readonly orang?: number | undefined
  /** A remark instead of a count: "misconduct". */
  readonly rinci?: string | undefined
  readonly keadaan?: 'pilih' | 'saran' | undefined
}

type Baris = readonly [SelKuadran, SelKuadran, SelKuadran]

type Props = {
  /** Rows from work above expectation to below; cells from conduct below to above. */
  readonly baris: readonly [Baris, Baris, Baris]
  readonly label?: string | undefined
  /** Larger words, as on a page of its own. */
  readonly besar?: boolean | undefined
}

const SUMBU = ['Di bawah', 'Sesuai', 'Di atas'] as const

/** Work by conduct: what each meeting gives, how many of the team, which one is chosen. */
export function Kuadran({ baris, label = 'Predikat menurut hasil kerja dan perilaku kerja', besar }: Props) {
  return (
    <div>
      <table class={besar ? 'kuadran besar' : 'kuadran'}>
        <caption class="sr-only">{label}</caption>
        <colgroup>
          <col />
          <col span={3} />
        </colgroup>
        <tbody>
          {baris.map((sel, i) => (
            <tr key={SUMBU[2 - i]}>
              <th scope="row" class="sumbu">
                {SUMBU[2 - i]}
              </th>
              {sel.map((s, j) => (
                <Sel key={SUMBU[j]} {...s} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {SUMBU.map((s) => (
              <th key={s} scope="col" class="sumbu x">
                {s}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p class="text-xs text-ink-2 mt-1.5">Tegak: hasil kerja. Mendatar: perilaku kerja.</p>
    </div>
  )
}

function Sel({ kata, orang, rinci, keadaan }: SelKuadran) {
  return (
    <td class={`sel ${keadaan ?? ''}`.trim()}>
      {kata}
      {orang !== undefined && <small>{orang === 0 ? '–' : `${orang} orang`}</small>}
      {rinci && <small class="max-sm:hidden">{rinci}</small>}
      {keadaan && <span class="sr-only">{keadaan === 'pilih' ? ', dipilih' : ', disarankan'}</span>}
    </td>
  )
}
