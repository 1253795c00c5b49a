import type { OrangAkun } from '../../db/queries/akun/orang.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisNip } from '../ui/tulis.ts'
import { SaringanTersembunyi } from './isian-saringan.tsx'
import { akunPaths } from './paths.ts'
import { kelolaUrl, type Saringan } from './saringan.ts'

type Isi = { readonly orang: readonly OrangAkun[]; readonly saringan: Saringan }

/** A second look before codes are made: whose password will stop working. */
export function slipPage(c: C, { orang, saringan }: Isi): Response {
  const pernah = orang.filter((satu) => satu.masukPada !== null)
  const belum = orang.filter((satu) => satu.masukPada === null)
  return page(c, {
    judul: 'Buat slip aktivasi',
    aktif: akunPaths.kelola,
    remah: [{ label: 'Akun', href: akunPaths.kelola }, { label: 'Buat slip aktivasi' }],
    children: (
      <form method="post" action={akunPaths.slip} class="grid gap-5 max-w-3xl">
        <Judul
          judul={`Buat ${orang.length} slip aktivasi`}
          konteks="Setiap slip berisi kode sekali pakai. Bagikan langsung kepada orangnya."
        />
        {pernah.length > 0 && (
          <Kabar nada="warn" judul={`${pernah.length} orang sudah pernah masuk`}>
            <p>Kata sandi lamanya berhenti berlaku, dan ia keluar dari semua perangkat.</p>
          </Kabar>
        )}
        <SaringanTersembunyi {...saringan} />
        <input type="hidden" name="tegas" value="ya" />
        <Kelompok judul="Sudah pernah masuk" orang={pernah} />
        <Kelompok judul="Belum pernah masuk" orang={belum} />
        <div class="flex flex-wrap gap-2">
          <Tombol ragam="utama" ikon="download">{`Buat dan unduh ${orang.length} slip`}</Tombol>
          <TombolTautan ragam="polos" href={kelolaUrl(saringan)}>
            Kembali ke daftar akun
          </TombolTautan>
        </div>
        <p class="text-xs text-ink-2">
          Kode hanya tertulis di berkas yang terunduh. Slip yang dibuat sebelumnya berhenti berlaku.
        </p>
      </form>
    ),
  })
}

function Kelompok({ judul, orang }: { judul: string; orang: readonly OrangAkun[] }) {
  if (orang.length === 0) return null
  return (
    <Panel judul={judul} rapat kanan={<span class="text-sm text-ink-2">{`${orang.length} orang`}</span>}>
      <ul class="divide-y divide-line max-h-96 overflow-y-auto">
        {orang.map(({ pejabatId, nama, username, unit }) => (
          <li key={pejabatId} class="px-4 lg:px-5 py-2.5">
            <input type="hidden" name="orang" value={pejabatId} />
            <Nama nama={nama} rinci={[tulisNip(username), unit].filter(Boolean).join(', ')} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
