import { isDeepStrictEqual } from 'node:util'
import type { ContohTerbaca, VersiTerbaca } from '../../domain/ketentuan-berlaku.ts'
import { namaKunci } from '../kata.ts'
import { Chip } from '../ui/chip.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { Nilai } from './nilai.tsx'

type Props = { readonly versi: VersiTerbaca; readonly namaParameter: (kunci: string) => string }

/** Worked examples, worked out again for this page: what goes in, what comes out, whether it still holds. */
export function Contoh({ versi, namaParameter }: Props) {
  const { contoh } = versi
  const kunci = flatKeys(contoh)
  const kolom = [
    ...(contoh.some(({ judul }) => judul) ? [{ label: 'Contoh' }] : []),
    ...(kunci ?? ['']).map((satu) => ({ label: satu === '' ? 'Masukan' : namaKunci(satu) })),
    { label: 'Hasil' },
    { label: 'Uji' },
  ]
  return (
    <section class="grid gap-3" aria-labelledby={`contoh-${versi.sejak}`}>
      <div>
        <h2 id={`contoh-${versi.sejak}`} class="text-lg">
          Contoh yang selalu diuji
        </h2>
        <p class="text-sm text-ink-2 mt-0.5">
          {`${contoh.length} contoh, dihitung ulang saat halaman ini dibuka, menurut ketentuan sejak ${tulisTanggal(versi.sejak)}.`}
        </p>
      </div>
      <div class="panel overflow-hidden">
        <Tabel keterangan={`Contoh sejak ${tulisTanggal(versi.sejak)}`} ponsel="kartu" kolom={kolom}>
          {contoh.map((satu, i) => (
            <BarisContoh
              key={String(i)}
              satu={satu}
              kunci={kunci}
              kolom={kolom}
              namaParameter={namaParameter}
            />
          ))}
        </Tabel>
      </div>
    </section>
  )
}

type PropsBaris = Pick<Props, 'namaParameter'> & {
  readonly satu: ContohTerbaca
  readonly kunci: readonly string[] | undefined
  readonly kolom: readonly { readonly label: string }[]
}

function BarisContoh({ satu, kunci, kolom, namaParameter }: PropsBaris) {
  const isBenar = isDeepStrictEqual(satu.hitung(), satu.output)
  const masukan = satu.input as Readonly<Record<string, unknown>>
  const parameter = Object.entries(satu.parameter)
  return (
    <tr>
      {kolom[0]?.label === 'Contoh' && <td data-label="Contoh">{satu.judul ?? '–'}</td>}
      {kunci ? (
        kunci.map((nama) => (
          <td key={nama} data-label={namaKunci(nama)}>
            <Nilai nilai={masukan[nama]} kunci={nama} />
          </td>
        ))
      ) : (
        <td data-label="Masukan">
          <Nilai nilai={satu.input} />
        </td>
      )}
      <td data-label="Hasil">
        <div class="min-w-0">
          <div class="font-semibold">
            <Nilai nilai={satu.output} />
          </div>
          {parameter.map(([nama, nilai]) => (
            <p key={nama} class="text-xs text-ink-2 mt-1">
              {`Dengan ${namaParameter(nama)}: `}
              <Nilai nilai={nilai} />
            </p>
          ))}
        </div>
      </td>
      <td data-label="Uji">
        <Chip status={isBenar ? 'Benar' : 'Gagal'} />
      </td>
    </tr>
  )
}

const KOLOM_MASUKAN_PALING_BANYAK = 4

/** The fields of inputs that are all small and flat; these get a column each. */
function flatKeys(contoh: readonly ContohTerbaca[]): string[] | undefined {
  const kunci = new Set<string>()
  for (const { input } of contoh) {
    if (input === null || typeof input !== 'object' || Array.isArray(input)) return undefined
    for (const [nama, nilai] of Object.entries(input)) {
      if (nilai !== null && typeof nilai === 'object') return undefined
      kunci.add(nama)
    }
  }
  return kunci.size > KOLOM_MASUKAN_PALING_BANYAK ? undefined : [...kunci]
}
