import type { Catatan } from '../../db/queries/audit/cari.ts'
import type { Pelihat } from '../../db/queries/audit/pelihat.ts'
import { page } from '../halaman.tsx'
import { type C, kerja, pelaku } from '../lingkungan.ts'
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

const KONTEKS =
  'Tercatat setiap kali orang lain membuka halaman tentang Anda, atau daftar yang memuat keadaan SKP, kegiatan, cuti, atau predikat Anda. Tidak tercatat: nama Anda dalam direktori dan pencarian, hasil kerja Anda yang dirujuk SKP bawahan, dan pemeriksaan jejak audit oleh Inspektorat.'
/** Nobody rates a mayor or a counter's account here, so there is no page about them to be opened. */
const KONTEKS_TANPA_NIP =
  'Kinerja Anda tidak dinilai di aplikasi ini, jadi tidak ada halaman tentang Anda yang dapat dibuka orang. Yang diubah orang lain pada akun, peran, dan jabatan Anda tercatat di sini.'

/** Who looked at my data, and what others changed about me. */
export function milikkuPage(c: C, { pelihat, pelihatLama, perubahan, perubahanLama }: Isi): Response {
  const { zona } = kerja(c).instansi
  const { pegawaiId } = pelaku(c)
  return page(c, {
    judul: 'Siapa melihat data saya',
    aktif: jejakPaths.milikku,
    children: (
      <div class="grid gap-5">
        <Judul judul="Siapa melihat data saya" konteks={pegawaiId ? KONTEKS : KONTEKS_TANPA_NIP} />
        {pelihat.length === 0 && perubahan.length === 0 && !pegawaiId && (
          <PanelKosong ikon="eye" judul="Belum ada yang mengubah akun Anda">
            Peran, jabatan, dan kode akun yang diubah orang lain akan tampil di sini.
          </PanelKosong>
        )}
        {pelihat.length === 0 && pegawaiId && (
          <PanelKosong ikon="eye" judul="Belum ada yang membuka data Anda">
            Nama orang yang melihat SKP, kegiatan, atau evaluasi Anda akan tampil di sini.
          </PanelKosong>
        )}
        {pelihat.length > 0 && (
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
