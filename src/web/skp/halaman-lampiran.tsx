import { NAMA_STATUS_SKP } from '../../domain/skp/istilah.ts'
import { BAGIAN_LAMPIRAN } from '../../domain/skp/lampiran.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { BagianSkp } from './bagian-skp.tsx'
import type { BahanNaskah } from './bahan.ts'
import { remahSkp } from './halaman-skp.ts'
import { skpPaths } from './paths.ts'

/** What was agreed besides the results: resources, reporting, consequences. */
export function lampiranPage(c: C, bahan: BahanNaskah, penolakan?: Pesan): Response {
  const { skp, tambahan, bolehMenulis } = bahan
  return page(c, {
    judul: `Lampiran SKP ${skp.tahun}`,
    ...remahSkp(bahan, 'Lampiran'),
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Lampiran SKP ${skp.tahun}`}
          status={<Chip status={NAMA_STATUS_SKP[skp.status]} />}
          konteks="Kesepakatan pimpinan dan pegawai di luar hasil kerja, tidak terpisah dari SKP."
          aksi={
            <TombolTautan href={url(skpPaths.cetakLampiran, { skpId: skp.id })} ikon="printer">
              Cetak lampiran
            </TombolTautan>
          }
        />
        <BagianSkp skpId={skp.id} aktif="lampiran" utasTerbuka={bahan.utasTerbuka} />
        {bolehMenulis ? (
          <form method="post" action={url(skpPaths.lampiran, { skpId: skp.id })} class="grid gap-5">
            <Panel>
              <div class="grid gap-5">
                {BAGIAN_LAMPIRAN.map(({ bagian, nama, petunjuk }) => (
                  <IsianPanjang
                    key={bagian}
                    nama={bagian}
                    label={nama}
                    petunjuk={`${petunjuk} Satu baris untuk satu butir.`}
                    nilai={tambahan.lampiran[bagian].join('\n')}
                    wajib={false}
                    baris={4}
                    maksimum={PANJANG.uraian}
                  />
                ))}
                <div>
                  <Tombol ragam="utama">Simpan lampiran</Tombol>
                </div>
              </div>
            </Panel>
          </form>
        ) : (
          BAGIAN_LAMPIRAN.map(({ bagian, nama }) => (
            <Panel key={bagian} judul={nama}>
              <Butir butir={tambahan.lampiran[bagian]} />
            </Panel>
          ))
        )}
      </div>
    ),
  })
}

/** The items of one part, or that there are none. */
export function Butir({ butir }: { butir: readonly string[] }) {
  if (butir.length === 0) return <p class="text-sm text-ink-2">Belum ada yang disepakati.</p>
  return (
    <ol class="list-decimal pl-5 grid gap-1">
      {butir.map((satu) => (
        <li key={satu}>{satu}</li>
      ))}
    </ol>
  )
}
