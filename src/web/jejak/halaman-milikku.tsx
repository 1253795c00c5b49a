import type { Catatan } from '../../db/queries/audit/cari.ts'
import type { Pelihat } from '../../db/queries/audit/pelihat.ts'
import { page } from '../halaman.tsx'
import { type C, kerja } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { DaftarCatatan, tulisSaat } from './daftar-catatan.tsx'
import { kataHalaman } from './kata-peristiwa.ts'
import { jejakPaths } from './paths.ts'

type Isi = {
  readonly pelihat: readonly Pelihat[]
  readonly pelihatLama: Temporal.Instant | undefined
  readonly perubahan: readonly Catatan[]
  readonly perubahanLama: number | undefined
}

/** Who looked at my data, and what others changed about me. */
export function milikkuPage(c: C, { pelihat, pelihatLama, perubahan, perubahanLama }: Isi): Response {
  const { zona } = kerja(c).instansi
  return page(c, {
    judul: 'Siapa melihat data saya',
    aktif: jejakPaths.milikku,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Siapa melihat data saya"
          konteks={
            <>
              Tercatat setiap kali orang lain membuka halaman tentang Anda, atau daftar yang memuat keadaan
              SKP, kegiatan, cuti, atau predikat Anda. Tidak tercatat: nama Anda dalam direktori dan
              pencarian, hasil kerja Anda yang dirujuk SKP bawahan, dan pemeriksaan jejak audit oleh
              Inspektorat.
            </>
          }
        />
        {pelihat.length === 0 ? (
          <PanelKosong ikon="eye" judul="Belum ada yang membuka data Anda">
            Nama orang yang melihat SKP, kegiatan, atau evaluasi Anda akan tampil di sini.
          </PanelKosong>
        ) : (
          <Panel judul="Yang melihat" rapat>
            <Tabel
              keterangan="Orang yang membuka data saya, terbaru dahulu"
              ponsel="kartu"
              kolom={[
                { label: 'Nama' },
                { label: 'Yang dilihat' },
                { label: 'Pertama kali hari itu' },
                { label: 'Kali', angka: true },
              ]}
            >
              {pelihat.map((satu) => (
                <tr key={`${satu.nama}-${satu.pertamaPada}-${satu.halaman}`}>
                  <th scope="row" data-label="Nama">
                    {satu.nama}
                  </th>
                  <td data-label="Yang dilihat">{kataHalaman(satu.halaman)}</td>
                  <td data-label="Pertama kali hari itu">{tulisSaat(satu.pertamaPada, zona)}</td>
                  <td class="n" data-label="Kali">
                    {satu.jumlah}
                  </td>
                </tr>
              ))}
            </Tabel>
          </Panel>
        )}
        {pelihatLama && (
          <div>
            <TombolTautan href={url(jejakPaths.milikku, {}, { dilihat: pelihatLama.toString() })}>
              Yang melihat lebih lama
            </TombolTautan>
          </div>
        )}
        {perubahan.length > 0 && (
          <Panel judul="Yang diubah orang lain tentang saya" rapat>
            <DaftarCatatan
              daftar={perubahan}
              zona={zona}
              keterangan="Perubahan tentang saya, terbaru dahulu"
            />
          </Panel>
        )}
        {perubahanLama !== undefined && (
          <div>
            <TombolTautan href={url(jejakPaths.milikku, {}, { diubah: perubahanLama })}>
              Perubahan lebih lama
            </TombolTautan>
          </div>
        )}
      </div>
    ),
  })
}
