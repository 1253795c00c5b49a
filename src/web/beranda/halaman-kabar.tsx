import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { DaftarKabar, type Kabar } from './daftar-kabar.tsx'
import { berandaPaths } from './paths.ts'

/** All news of one person. */
export function kabarPage(c: C, kabar: readonly Kabar[]): Response {
  return page(c, {
    judul: 'Kabar',
    aktif: '',
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Kabar"
          konteks="Yang terjadi pada SKP, catatan, dan evaluasi Anda."
          aksi={
            kabar.length > 0 && (
              <form method="post" action={berandaPaths.kabar}>
                <Tombol>Tandai semua sudah dibaca</Tombol>
              </form>
            )
          }
        />
        {kabar.length === 0 ? (
          <PanelKosong ikon="bell" judul="Belum ada kabar">
            Kabar tampil di sini saat atasan atau anggota tim melakukan sesuatu yang menyangkut Anda.
          </PanelKosong>
        ) : (
          <Panel rapat>
            <DaftarKabar kabar={kabar} />
          </Panel>
        )}
      </div>
    ),
  })
}
