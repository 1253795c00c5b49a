import { NAMA_RATING, predikatKinerja, RATING, type Rating } from '../../domain/penilaian/predikat.ts'
import { Kuadran, type SelKuadran } from '../ui/bagan/kuadran.tsx'
import { IsianPilih } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { ketentuanPaths } from './paths.ts'

export type Percobaan = { readonly hasil: Rating | undefined; readonly perilaku: Rating | undefined }

/** A rating from the address; anything else is no rating. */
export function readRating(teks: string | undefined): Rating | undefined {
  return RATING.find((satu) => satu === teks)
}

/** The quadrant and a form that finds one's own place in it. */
export function CobaPredikat({
  percobaan: { hasil, perilaku },
  pada,
}: {
  percobaan: Percobaan
  pada: string
}) {
  const predikat = (hasilKerja: Rating, perilakuKerja: Rating) =>
    predikatKinerja.apply({ hasilKerja, perilakuKerja }, pada).nilai
  const sel = (baris: Rating, kolom: Rating): SelKuadran => {
    const kata = predikat(baris, kolom)
    const isPilih = baris === hasil && kolom === perilaku
    return {
      kata,
      ...(kata === 'Kurang' ? { rinci: 'misconduct' } : {}),
      ...(isPilih ? { keadaan: 'pilih' as const } : {}),
    }
  }
  const baris = (satu: Rating) => [sel(satu, 'di bawah'), sel(satu, 'sesuai'), sel(satu, 'di atas')] as const
  const opsi = [...RATING].reverse().map((nilai) => ({ nilai, label: NAMA_RATING[nilai] }))

  return (
    <div class="grid lg:grid-cols-[minmax(0,1fr)_17rem] gap-6 items-start">
      <section class="grid gap-3" aria-labelledby="aturannya">
        <h2 id="aturannya" class="text-lg">
          Aturannya
        </h2>
        <Panel>
          <Kuadran besar baris={[baris('di atas'), baris('sesuai'), baris('di bawah')]} />
        </Panel>
      </section>
      <Panel judul="Coba sendiri" id="coba">
        <form
          method="get"
          action={`${url(ketentuanPaths.tampil, { ketentuanId: predikatKinerja.id })}#coba`}
          class="grid gap-4"
        >
          <IsianPilih
            nama="hasil"
            label="Hasil kerja"
            opsi={opsi}
            nilai={hasil}
            kosong="Pilih rating"
            wajib
          />
          <IsianPilih
            nama="perilaku"
            label="Perilaku kerja"
            opsi={opsi}
            nilai={perilaku}
            kosong="Pilih rating"
            wajib
          />
          <Tombol ragam="utama">Lihat predikat</Tombol>
        </form>
        {hasil && perilaku && (
          <div class="mt-4 pt-3 border-t border-line" role="status">
            <p class="text-sm text-ink-2">Predikat</p>
            <p class="text-xl font-bold text-primary-ink">{predikat(hasil, perilaku)}</p>
          </div>
        )}
      </Panel>
    </div>
  )
}
