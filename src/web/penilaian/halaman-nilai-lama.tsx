import type { NilaiLama } from '../../db/queries/penilaian/nilai-lama.ts'
import type { Berdasar } from '../../domain/ketentuan.ts'
import type { HasilNilaiLama } from '../../domain/penilaian/nilai-lama.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisAngka } from '../ui/tulis.ts'
import { bingkaiCatatan, type Siapa } from './bingkai-catatan.ts'

export type TahunLama = { readonly catatan: NilaiLama; readonly hasil: Berdasar<HasilNilaiLama> }
type Isi = Siapa & { readonly daftar: readonly TahunLama[] }

/** Results in numbers from the years of PP 30/2019: read, never changed here. */
export function nilaiLamaPage(c: C, isi: Isi): Response {
  const { nama, isMilikku, daftar } = isi
  return page(c, {
    ...bingkaiCatatan(isi, 'Nilai tahun lama'),
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Nilai tahun lama"
          konteks={`${isMilikku ? '' : `${nama}. `}Nilai angka menurut PP 30/2019, hanya untuk dibaca. Bila ada yang keliru, hubungi BKPSDM.`}
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="gauge" judul="Belum ada nilai yang dicatat">
            Nilai tampil setelah BKPSDM memasukkannya dari dokumen penilaian tahun itu.
          </PanelKosong>
        ) : (
          <Panel judul="Per tahun" rapat>
            <Tabel
              keterangan="Nilai kinerja per tahun, yang terbaru lebih dulu"
              ponsel="kartu"
              kolom={[
                { label: 'Tahun' },
                { label: 'Nilai SKP', angka: true },
                { label: 'Nilai perilaku', angka: true },
                { label: 'Nilai kinerja', angka: true },
                { label: 'Predikat' },
                { label: 'Penilai' },
              ]}
            >
              {daftar.map((satu) => (
                <Baris key={satu.catatan.tahun} {...satu} />
              ))}
            </Tabel>
          </Panel>
        )}
      </div>
    ),
  })
}

function Baris({ catatan, hasil: { nilai, basis } }: TahunLama) {
  const skp = tulisAngka(catatan.skpSeperseratus / 100)
  const perilaku = tulisAngka(catatan.perilakuSeperseratus / 100)
  const bobot = catatan.isDenganSurvei ? 'bobotPerilakuSurveiPersen' : 'bobotPerilakuPersen'
  return (
    <tr>
      <th scope="row" data-label="Tahun">
        {catatan.tahun}
      </th>
      <td data-label="Nilai SKP" class="n">
        {skp}
      </td>
      <td data-label="Nilai perilaku" class="n">
        {perilaku}
      </td>
      <td data-label="Nilai kinerja" class="n font-semibold">
        {tulisAngka(nilai.nilai)}
      </td>
      <td data-label="Predikat">
        {nilai.predikat}
        <Mengapa
          basis={{ ...basis, parameter: {} }}
          nilai={nilai.predikat}
          class="mt-1"
          masukan={[
            { label: 'Nilai SKP', nilai: skp },
            { label: 'Nilai perilaku', nilai: perilaku },
            { label: 'Bobot perilaku', nilai: `${basis.parameter[bobot]} %` },
            { label: 'Ide baru', nilai: catatan.isIdeBaru ? 'Ya' : 'Tidak' },
          ]}
        />
      </td>
      <td data-label="Penilai">{catatan.penilai}</td>
    </tr>
  )
}
