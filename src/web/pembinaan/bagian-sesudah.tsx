import { PANJANG } from '../../domain/teks.ts'
import { skpPaths } from '../skp/paths.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsiHalamanBimbingan } from './isi-bimbingan.ts'
import { pembinaanPaths } from './paths.ts'

/** After guidance: the employee's words, the competencies, and what those above decide. */
export function SesudahBimbingan(isi: IsiHalamanBimbingan) {
  const { bimbingan, sisi, bolehPendapat } = isi
  const { id: bimbinganId, adaPendapat, adaKompetensi } = bimbingan
  return (
    <>
      <Panel judul="Setelah bimbingan">
        <div class="grid gap-3">
          {bolehPendapat && (adaPendapat || sisi === 'pegawai') && (
            <TombolTautan href={url(pembinaanPaths.pendapat, { bimbinganId })} ikon="message-square" penuh>
              {adaPendapat ? 'Umpan balik pegawai' : 'Isi umpan balik Anda'}
            </TombolTautan>
          )}
          {adaKompetensi || sisi === 'pembimbing' ? (
            <TombolTautan href={url(pembinaanPaths.kompetensi, { bimbinganId })} ikon="gauge" penuh>
              {adaKompetensi ? 'Evaluasi kompetensi' : 'Nilai kompetensi pegawai'}
            </TombolTautan>
          ) : (
            <p class="text-sm text-ink-2">Evaluasi kompetensi menunggu pembimbing.</p>
          )}
          <Penyesuaian {...isi} />
        </div>
      </Panel>
      <TindakLanjut {...isi} />
    </>
  )
}

/** "Jika diperlukan penyesuaian indikator/ target kinerja maka dilakukan perubahan SKP." */
function Penyesuaian({ bimbingan, sisi }: IsiHalamanBimbingan) {
  const perlu = (bimbingan.isi.langkah ?? []).some(({ penyesuaian }) => penyesuaian === 'Ya')
  if (!perlu) return null
  return (
    <p class="text-sm">
      Disepakati penyesuaian ukuran keberhasilan atau target, maka SKP direvisi.{' '}
      {sisi === 'pegawai' && (
        <a class="tautan" href={url(skpPaths.versi, { skpId: bimbingan.skpId })}>
          Buka revisi SKP
        </a>
      )}
    </p>
  )
}

function TindakLanjut({ bimbingan, bolehMenindak, tindakLanjut }: IsiHalamanBimbingan) {
  const { id: bimbinganId } = bimbingan
  if (bimbingan.tindakLanjut)
    return (
      <Panel judul="Tindak lanjut">
        <p class="whitespace-pre-line">{bimbingan.tindakLanjut}</p>
        <p class="text-sm text-ink-2 mt-2">{`Ditentukan ${bimbingan.penindakLanjut}.`}</p>
      </Panel>
    )
  if (!bolehMenindak) return null
  return (
    <Panel judul="Tindak lanjut">
      <form method="post" action={url(pembinaanPaths.tindakLanjut, { bimbinganId })} class="grid gap-3">
        <IsianPanjang
          nama="tindakLanjut"
          label="Yang diputuskan"
          nilai={tindakLanjut}
          maksimum={PANJANG.pembinaan}
          petunjuk="Berdasarkan rekaman bimbingan dan evaluasi kompetensi."
        />
        <Tombol penuh>Tentukan tindak lanjut</Tombol>
      </form>
    </Panel>
  )
}
