import type { LaporanTercatat } from '../../db/queries/pembinaan/konseling.ts'
import { Chip } from '../ui/chip.tsx'
import { url } from '../url.ts'
import { keadaanKonseling } from './halaman-laporan.tsx'
import { pembinaanPaths } from './paths.ts'

/** Reports about conduct and their counselling, by name and state only. */
export function DaftarKonseling({ daftar }: { readonly daftar: readonly LaporanTercatat[] }) {
  return (
    <ul>
      {daftar.map((satu) => (
        <li
          key={satu.id}
          class="px-4 lg:px-5 py-3 border-b border-line last:border-0 flex flex-wrap items-center gap-x-3 gap-y-2"
        >
          <span class="min-w-0 flex-1 max-sm:basis-full">
            <a class="tautan font-semibold" href={url(pembinaanPaths.laporan, { laporanId: satu.id })}>
              {satu.pegawai}
            </a>
            <span class="block text-sm text-ink-2">
              {satu.konselor ? `Konselor: ${satu.konselor}` : `Dilaporkan ${satu.pelapor}`}
            </span>
          </span>
          <Chip status={keadaanKonseling(satu)} />
        </li>
      ))}
    </ul>
  )
}
