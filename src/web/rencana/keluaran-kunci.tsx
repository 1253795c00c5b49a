import { butirStrategi, type Strategi } from '../../domain/rencana/strategi.ts'
import { PanelLipat } from '../ui/panel.tsx'

type Props = { readonly href: string; readonly daftar: readonly Strategi[] }

/** What the unit's strategies are to bring, beside the cells in which somebody gets a role in it. */
export function KeluaranKunci({ href, daftar }: Props) {
  const strategi = daftar.flatMap(({ id, judul, keluaranRutin, keluaranTransformatif }) => {
    const butir = [...butirStrategi(keluaranRutin), ...butirStrategi(keluaranTransformatif)]
    return butir.length > 0 ? [{ id, judul, butir }] : []
  })
  const jumlah = strategi.reduce((n, { butir }) => n + butir.length, 0)
  return (
    <PanelLipat
      judul="Keluaran kunci dari strategi unit"
      id="keluaran-kunci"
      kanan={jumlah === 0 ? 'Belum ada' : `${jumlah} keluaran`}
    >
      <p class="text-sm text-ink-2">
        {'Peran dapat lahir dari keluaran kunci yang ditulis di '}
        <a class="tautan" href={href}>
          strategi unit
        </a>
        .
        {jumlah > 0 && (
          <span class="hanya-js max-lg:hidden"> Geser satu keluaran ke sel yang kosong, lalu sesuaikan.</span>
        )}
      </p>
      {jumlah > 0 && (
        <div class="grid md:grid-cols-2 gap-5 mt-3">
          {strategi.map(({ id, judul, butir }) => (
            <section key={id} class="grid gap-1 content-start">
              <h3 class="text-sm font-semibold">{judul}</h3>
              <ul class="list-disc pl-5 text-sm grid gap-1">
                {butir.map((satu) => (
                  <li key={satu} class="cursor-grab" draggable data-keluaran>
                    {satu}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </PanelLipat>
  )
}
