import type { AnggotaTim } from '../../db/queries/pembinaan/tim.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { Ikon } from '../ui/ikon.tsx'
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
          <li key={satu.pegawaiId} class="border-b border-line last:border-0">
            {satu.skpId ? (
              <details class="baris-lipat">
                <summary class="px-4 lg:px-5 py-3 flex items-center gap-3">
                  <Anggota {...satu} />
                  <Ikon nama="chevron-right" class="ic-s tanda-lipat no-print" />
                </summary>
                <Tindakan {...satu} skpId={satu.skpId} />
              </details>
            ) : (
              <div class="px-4 lg:px-5 py-3 flex flex-wrap items-center gap-x-3 gap-y-1">
                <Anggota {...satu} />
                <span class="text-sm text-ink-2">SKP belum ditetapkan</span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Anggota(satu: AnggotaTim) {
  return (
    <span class="min-w-0 flex-1 grid sm:flex sm:items-center gap-x-3 gap-y-1">
      <span class="min-w-0 flex-1">
        <strong class="block font-semibold">{satu.nama}</strong>
        <span class="block text-sm text-ink-2">{satu.jabatan}</span>
      </span>
      <Kemajuan {...satu} />
    </span>
  )
}

function Kemajuan({ maju, perluPerbaikan }: AnggotaTim) {
  if (maju + perluPerbaikan === 0)
    return <span class="block text-sm text-ink-2">Belum ada umpan balik tiga bulan ini.</span>
  return (
    <span class="flex flex-wrap gap-1.5">
      {maju > 0 && <ChipLabel nada="ok" ikon="trending-up">{`${maju} positif`}</ChipLabel>}
      {perluPerbaikan > 0 && (
        <ChipLabel nada="warn" ikon="trending-down">{`${perluPerbaikan} perlu perbaikan`}</ChipLabel>
      )}
    </span>
  )
}

function Tindakan({ nama, pegawaiId, skpId }: AnggotaTim & { readonly skpId: string }) {
  return (
    <div class="px-4 lg:px-5 pb-4 grid sm:flex gap-2">
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
    </div>
  )
}
