import { Batang } from './bagan/batang.tsx'
import { Ikon } from './ikon.tsx'

type Props = {
  /** "Membuat 240 dokumen evaluasi" */
  readonly judul: string
  readonly total: number
  readonly selesai: number
  readonly perluDilihat?: number | undefined
  readonly hrefPerluDilihat?: string | undefined
  /** "kira-kira 40 detik lagi" */
  readonly sisaWaktu?: string | undefined
  /** JSON {total, selesai, perluDilihat, sisaWaktu, tamat}; followed by the island `kemajuan`. */
  readonly sumber?: string | undefined
  readonly kalimat?: string | undefined
}

/** Long work: done, needs a look, time left; may be left alone. */
export function Kemajuan(props: Props) {
  const { judul, total, selesai, perluDilihat = 0, hrefPerluDilihat, sisaWaktu, sumber } = props
  const kalimat = props.kalimat ?? 'Anda boleh menutup halaman ini. Kami kabari bila selesai.'
  const persen = total === 0 ? 0 : (100 * selesai) / total
  return (
    <div class="panel p-5" data-kemajuan={sumber}>
      <div class="flex justify-between gap-4">
        <p class="font-semibold">{judul}</p>
        <p class="text-sm text-ink-2 whitespace-nowrap" data-kemajuan-sisa>
          {sisaWaktu}
        </p>
      </div>
      <Batang persen={persen} label={judul} class="mt-3" />
      <p class="text-sm mt-2" role="status">
        <span
          data-kemajuan-teks
        >{`${selesai} dari ${total} selesai${perluDilihat > 0 ? `, ${perluDilihat} perlu dilihat` : ''}.`}</span>{' '}
        {hrefPerluDilihat && perluDilihat > 0 && (
          <a class="tautan" href={hrefPerluDilihat}>
            {`Lihat yang ${perluDilihat}`}
          </a>
        )}
      </p>
      <p class="text-xs text-ink-2 mt-1">{kalimat}</p>
    </div>
  )
}

type PropsLengkap = {
  readonly judul: string
  /** What is there and what is still missing, each with the place to mend it. */
  readonly butir: readonly {
    readonly label: string
    readonly ada: boolean
    readonly href?: string | undefined
  }[]
}

/** Completeness as progress, never as an error. */
export function Kelengkapan({ judul, butir }: PropsLengkap) {
  const ada = butir.filter((b) => b.ada).length
  return (
    <div>
      <div class="flex items-baseline justify-between gap-4">
        <p class="font-semibold">{judul}</p>
        <p class="text-sm text-ink-2">{`${ada} dari ${butir.length}`}</p>
      </div>
      <Batang persen={butir.length === 0 ? 100 : (100 * ada) / butir.length} label={judul} class="mt-2.5" />
      <DaftarKelengkapan butir={butir} />
    </div>
  )
}

function DaftarKelengkapan({ butir }: Pick<PropsLengkap, 'butir'>) {
  return (
    <ul class="grid gap-2 mt-3.5 text-sm">
      {[...butir]
        .sort((a, b) => Number(a.ada) - Number(b.ada))
        .map((b) => (
          <li key={b.label} class={b.ada ? 'flex gap-2 text-ink-2' : 'flex gap-2'}>
            <IkonKelengkapan ada={b.ada} />
            <span>
              {!b.ada && b.href ? (
                <a class="tautan" href={b.href}>
                  {b.label}
                </a>
              ) : (
                b.label
              )}
              <span class="sr-only">{b.ada ? ', sudah' : ', belum'}</span>
            </span>
          </li>
        ))}
    </ul>
  )
}

function IkonKelengkapan({ ada }: { ada: boolean }) {
  return ada ? (
    <Ikon nama="circle-check" class="ic-s mt-[3px] text-ok" />
  ) : (
    <Ikon nama="circle-dashed" class="ic-s mt-[3px] text-warn" />
  )
}
