import type { NilaiLama } from '../../../db/queries/penilaian/nilai-lama.ts'
import type { Berdasar } from '../../../domain/ketentuan.ts'
import type { HasilNilaiLama } from '../../../domain/penilaian/nilai-lama.ts'
import { titik } from '../../../domain/teks.ts'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import { Judul } from '../../ui/judul.tsx'
import { Mengapa } from '../../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../../ui/panel.tsx'
import { tulisAngka } from '../../ui/tulis.ts'
import { bingkaiCatatan, type Siapa } from './bingkai-catatan.ts'

export type TahunLama = {
  readonly catatan: NilaiLama
  readonly hasil: Berdasar<HasilNilaiLama>
  /** What the figure of conduct was given for. */
  readonly aspek: readonly string[]
}
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
          konteks={`${isMilikku ? '' : `${titik(nama)} `}Nilai angka menurut PP 30/2019, hanya untuk dibaca. Bila ada yang keliru, hubungi BKPSDM.`}
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="gauge" judul="Belum ada nilai yang dicatat">
            Nilai tampil setelah BKPSDM memasukkannya dari dokumen penilaian tahun itu.
          </PanelKosong>
        ) : (
          <Panel judul="Per tahun" rapat>
            <ul>
              {daftar.map((satu) => (
                <Tahun key={satu.catatan.tahun} {...satu} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    ),
  })
}

function Tahun({ catatan, aspek, hasil: { nilai, basis } }: TahunLama) {
  const skp = tulisAngka(catatan.skpSeperseratus / 100)
  const perilaku = tulisAngka(catatan.perilakuSeperseratus / 100)
  const bobot = catatan.isDenganSurvei ? 'bobotPerilakuSurveiPersen' : 'bobotPerilakuPersen'
  return (
    <li class="px-4 lg:px-5 py-4 border-b border-line last:border-0">
      <p class="flex items-baseline justify-between gap-x-3">
        <strong class="font-semibold">{`Tahun ${catatan.tahun}`}</strong>
        <strong class="text-lg font-bold">{tulisAngka(nilai.nilai)}</strong>
      </p>
      <p class="mt-1">
        <strong class="font-semibold text-primary">{nilai.predikat}</strong>
        <span class="text-sm text-ink-2">{`, oleh ${catatan.penilai}`}</span>
      </p>
      <Mengapa
        basis={{ ...basis, parameter: {} }}
        nilai={nilai.predikat}
        class="mt-1"
        masukan={[
          { label: 'Nilai SKP', nilai: skp },
          { label: 'Nilai perilaku', nilai: perilaku },
          { label: 'Aspek perilaku', nilai: aspek.join(', ') },
          { label: 'Bobot perilaku', nilai: `${basis.parameter[bobot]} %` },
          { label: 'Ide baru', nilai: catatan.isIdeBaru ? 'Ya' : 'Tidak' },
        ]}
      />
    </li>
  )
}
