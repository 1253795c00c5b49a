import type { Bagian, BarisBimbingan, Kolom } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { BARIS_PALING_BANYAK, PANJANG_ISIAN } from '../../domain/pembinaan/bimbingan.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tabel } from '../ui/tabel.tsx'

type Props = { readonly bagian: Bagian; readonly baris: readonly BarisBimbingan[] }

/** A part as it may be written: the lines that are there, and an empty one to go on with. */
export function BagianDitulis({ bagian, baris }: Props) {
  const semua = baris.length < BARIS_PALING_BANYAK ? [...baris, {}] : baris
  return (
    <Panel judul={bagian.judul}>
      {bagian.petunjuk && <p class="text-sm text-ink-2 mb-3">{bagian.petunjuk}</p>}
      <div class="grid gap-4">
        {semua.map((satu, i) => (
          <fieldset
            key={String(i)}
            class={`min-w-0 grid gap-3 ${bagian.kolom.length > 1 ? 'sm:grid-cols-2' : ''} ${i > 0 ? 'border-t border-line pt-4' : ''}`}
          >
            <legend class="sr-only">{`${bagian.nama}, baris ${i + 1}`}</legend>
            {bagian.kolom.map((kolom) => (
              <IsianKolom
                key={kolom.kunci}
                kolom={kolom}
                nama={`${bagian.kunci}.${i}.${kolom.kunci}`}
                nilai={satu[kolom.kunci]}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Panel>
  )
}

type PropsKolom = { readonly kolom: Kolom; readonly nama: string; readonly nilai: string | undefined }

function IsianKolom({ kolom, nama, nilai }: PropsKolom) {
  if (kolom.pilihan)
    return (
      <Segmen
        nama={nama}
        label={kolom.judul}
        nilai={nilai}
        opsi={kolom.pilihan.map((satu) => ({ nilai: satu, label: satu }))}
      />
    )
  return <IsianPanjang nama={nama} label={kolom.judul} nilai={nilai} baris={2} maksimum={PANJANG_ISIAN} />
}

/** A part as it stands. */
export function BagianTampil({ bagian, baris }: Props) {
  return (
    <Panel judul={bagian.judul} rapat={baris.length > 0}>
      {baris.length === 0 ? (
        <p class="text-sm text-ink-2">Belum diisi.</p>
      ) : (
        <Tabel
          keterangan={bagian.judul}
          ponsel="kartu"
          kolom={bagian.kolom.map(({ judul }) => ({ label: judul }))}
        >
          {baris.map((satu, i) => (
            <tr key={String(i)}>
              {bagian.kolom.map(({ kunci, judul }) => (
                <td key={kunci} data-label={judul} class="whitespace-pre-line wrap-anywhere">
                  {satu[kunci] || '–'}
                </td>
              ))}
            </tr>
          ))}
        </Tabel>
      )}
    </Panel>
  )
}
