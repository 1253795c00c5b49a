import type { AnggotaTim } from '../../db/queries/pembinaan/tim.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

/** The people one rates: what feedback says of their progress, and what the leader may do (Pasal 20). */
export function DaftarTim({ tim }: { readonly tim: readonly AnggotaTim[] }) {
  return (
    <Panel judul="Tim Anda" id="tim" rapat>
      <ul>
        {tim.map((satu) => (
          <li
            key={satu.pegawaiId}
            class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
          >
            <span class="min-w-0 flex-1 max-sm:basis-full">
              <strong class="font-semibold">{satu.nama}</strong>
              <span class="block text-sm text-ink-2">{satu.jabatan}</span>
              <Kemajuan {...satu} />
            </span>
            {satu.skpId ? (
              <Tindakan {...satu} skpId={satu.skpId} />
            ) : (
              <span class="text-sm text-ink-2">SKP belum ditetapkan</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Kemajuan({ maju, perluPerbaikan }: AnggotaTim) {
  if (maju + perluPerbaikan === 0)
    return <span class="block text-sm text-ink-2">Belum ada umpan balik tiga bulan ini.</span>
  return (
    <span class="mt-1 flex flex-wrap gap-1.5">
      {maju > 0 && <ChipLabel nada="ok" ikon="trending-up">{`${maju} positif`}</ChipLabel>}
      {perluPerbaikan > 0 && (
        <ChipLabel nada="warn" ikon="trending-down">{`${perluPerbaikan} perlu perbaikan`}</ChipLabel>
      )}
    </span>
  )
}

function Tindakan({ nama, pegawaiId, skpId }: AnggotaTim & { readonly skpId: string }) {
  return (
    <span class="flex flex-wrap gap-2">
      <TombolTautan href={url(pembinaanPaths.usulPertemuan, { pegawaiId })} ikon="calendar-days">
        Temui<span class="sr-only">{` ${nama}`}</span>
      </TombolTautan>
      <TombolTautan href={url(pembinaanPaths.mulai, { skpId })} ikon="users">
        Bimbing<span class="sr-only">{` ${nama}`}</span>
      </TombolTautan>
      <TombolTautan href={url(pembinaanPaths.ambilAlih, { skpId })} ikon="repeat">
        Ambil alih<span class="sr-only">{` hasil kerja ${nama}`}</span>
      </TombolTautan>
      <TombolTautan href={url(pembinaanPaths.lapor, { skpId })} ikon="shield-alert">
        Laporkan perilaku<span class="sr-only">{` ${nama}`}</span>
      </TombolTautan>
    </span>
  )
}
