import { BAGIAN_BIMBINGAN, NAMA_JENIS_BIMBINGAN } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { bagianMilik, isDitandatangani, isSelesai } from '../../domain/pembinaan/bimbingan.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { TombolTandaTangan } from '../tombol-tanda-tangan.tsx'
import { Chip, ChipLabel } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konflik } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { BagianDitulis, BagianTampil } from './bagian-lembar.tsx'
import { SesudahBimbingan } from './bagian-sesudah.tsx'
import type { IsiHalamanBimbingan } from './isi-bimbingan.ts'
import { pembinaanPaths } from './paths.ts'

/** A coaching or mentoring: one's own parts to write, the other side's to read, and what follows. */
export function bimbinganPage(c: C, isi: IsiHalamanBimbingan): Response {
  const { bimbingan, sisi, penolakan, perbedaan, tulisan } = isi
  const { id: bimbinganId, jenis, topik } = bimbingan
  const selesai = isSelesai(bimbingan)
  const milik = new Set(sisi && !selesai ? bagianMilik(jenis, sisi) : [])
  const bagian = BAGIAN_BIMBINGAN[jenis].map((satu) => {
    const Bagian = milik.has(satu) ? BagianDitulis : BagianTampil
    const sumber = milik.has(satu) ? (tulisan ?? bimbingan.isi) : bimbingan.isi
    return <Bagian key={satu.kunci} bagian={satu} baris={sumber[satu.kunci] ?? []} />
  })
  return page(c, {
    judul: `${NAMA_JENIS_BIMBINGAN[jenis]}: ${topik}`,
    aktif: pembinaanPaths.ikhtisar,
    status: penolakan?.status ?? 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }, { label: NAMA_JENIS_BIMBINGAN[jenis] }],
    children: (
      <div class="grid gap-5">
        {perbedaan ? (
          <Konflik hal="Lembar ini" simpan="Simpan" daftar={perbedaan} />
        ) : (
          penolakan && <Penolakan {...penolakan} />
        )}
        <Judul
          atas={NAMA_JENIS_BIMBINGAN[jenis]}
          judul={topik}
          status={<Chip status={selesai ? 'Selesai' : 'Berjalan'} />}
          konteks={`Pegawai: ${bimbingan.pegawai}. Pembimbing: ${bimbingan.pembimbing}.`}
          aksi={
            <>
              <TombolTautan href={url(pembinaanPaths.cetak, { bimbinganId })} ikon="printer">
                Cetak
              </TombolTautan>
              <TombolTandaTangan dokumen={isi.dokumen} />
            </>
          }
        />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_20rem] gap-5 items-start">
          {milik.size > 0 ? (
            <form method="post" action={url(pembinaanPaths.bimbingan, { bimbinganId })} class="grid gap-5">
              <input type="hidden" name="versi" value={bimbingan.versi} />
              {bagian}
              <div class="flex flex-wrap gap-2">
                <Tombol ragam="utama">Simpan</Tombol>
                <Tombol name="aksi" value="tanda-tangan">
                  Simpan dan tanda tangani
                </Tombol>
              </div>
            </form>
          ) : (
            <div class="grid gap-5 min-w-0">{bagian}</div>
          )}
          <aside class="grid gap-5 min-w-0">
            <TandaTangan {...isi} zona={c.get('instansi').profil.zona} />
            {selesai && <SesudahBimbingan {...isi} />}
          </aside>
        </div>
      </div>
    ),
  })
}

/** Who has signed what stands there, and the button for who has not. */
function TandaTangan({ bimbingan, sisi, zona }: IsiHalamanBimbingan & { readonly zona: string }) {
  const { id: bimbinganId, ditandatanganiPegawaiPada, ditandatanganiPembimbingPada } = bimbingan
  const dua = [
    ['Pegawai', bimbingan.pegawai, ditandatanganiPegawaiPada],
    ['Pembimbing', bimbingan.pembimbing, ditandatanganiPembimbingPada],
  ] as const
  return (
    <Panel judul="Tanda tangan">
      <ul class="grid gap-3">
        {dua.map(([peran, nama, pada]) => (
          <li key={peran}>
            <p class="label-kecil">{peran}</p>
            <p>{nama}</p>
            {pada ? (
              <ChipLabel nada="ok" ikon="circle-check">
                {tulisTanggalJam(pada, zona)}
              </ChipLabel>
            ) : (
              <ChipLabel ikon="clock">Belum menandatangani</ChipLabel>
            )}
          </li>
        ))}
      </ul>
      {sisi && !isSelesai(bimbingan) && !isDitandatangani(bimbingan, sisi) && (
        <form method="post" action={url(pembinaanPaths.tandatangan, { bimbinganId })} class="mt-4">
          <input type="hidden" name="versi" value={bimbingan.versi} />
          <Tombol penuh>Tanda tangani yang tersimpan</Tombol>
        </form>
      )}
      {sisi && !isSelesai(bimbingan) && (
        <Kabar nada="mute" class="mt-4">
          <p class="text-sm">Bila isinya diubah lagi, keduanya menandatangani ulang.</p>
        </Kabar>
      )}
    </Panel>
  )
}
