import type { KesepakatanTercatat } from '../../db/queries/pembinaan/kesepakatan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

type Props = {
  readonly daftar: readonly (KesepakatanTercatat & { readonly pegawai?: string })[]
  readonly hari: string
  /** Where to come back to. */
  readonly kembali: string
}

/** What was agreed, each with its day and its mark. */
export function DaftarKesepakatan({ daftar, hari, kembali }: Props) {
  return (
    <ul>
      {daftar.map((satu) => (
        <li
          key={satu.id}
          class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
        >
          <span class="min-w-0 flex-1 max-sm:basis-full">
            <span class="wrap-anywhere">{satu.uraian}</span>
            <span class="block text-sm text-ink-2">
              {`${satu.olehPimpinan ? 'Pimpinan' : 'Pegawai'}${satu.olehPimpinan && satu.pegawai ? `, tentang ${satu.pegawai}` : ''}, paling lambat ${tulisTanggal(satu.tenggat)}`}
            </span>
          </span>
          <KeadaanKesepakatan satu={satu} hari={hari} />
          <form method="post" action={url(pembinaanPaths.kesepakatan, { pegawaiId: satu.pegawaiId })}>
            <input type="hidden" name="id" value={satu.id} />
            <input type="hidden" name="kembali" value={kembali} />
            <input type="hidden" name="selesai" value={satu.selesaiPada ? 'tidak' : 'ya'} />
            <Tombol ikon={satu.selesaiPada ? 'rotate-ccw' : 'check'}>
              {satu.selesaiPada ? 'Buka lagi' : 'Tandai selesai'}
              <span class="sr-only">{`: ${satu.uraian}`}</span>
            </Tombol>
          </form>
        </li>
      ))}
    </ul>
  )
}

function KeadaanKesepakatan({ satu, hari }: { readonly satu: KesepakatanTercatat; readonly hari: string }) {
  if (satu.selesaiPada)
    return (
      <ChipLabel nada="ok" ikon="circle-check">
        Selesai
      </ChipLabel>
    )
  if (satu.tenggat < hari)
    return (
      <ChipLabel nada="bad" ikon="circle-alert">
        Lewat tenggat
      </ChipLabel>
    )
  return (
    <ChipLabel nada="info" ikon="clock">
      Terbuka
    </ChipLabel>
  )
}
