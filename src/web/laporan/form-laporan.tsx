import { ikuDiperbaiki } from '../../domain/laporan/laporan-unit.ts'
import { PANJANG } from '../../domain/teks.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisPersen } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { type IsiHalaman, kunciDraf } from './bahan.ts'
import { laporanPaths } from './paths.ts'

/** The head's own words, saved as they are written; without JavaScript by the button. */
export function FormLaporan(isi: IsiHalaman) {
  const { unit, periode, laporan, angka } = isi
  const iku = ikuDiperbaiki(angka, laporan)
  return (
    <form
      id="laporan"
      method="post"
      action={url(laporanPaths.tampil, { unitId: unit.unitId })}
      class="grid gap-5"
      data-autosimpan={kunciDraf(isi)}
    >
      <input type="hidden" name="periode" value={periode.id} />
      <input type="hidden" name="versi" value={laporan.versi} />
      {/* The first button is what Enter presses. */}
      <button type="submit" name="aksi" value="simpan" class="sr-only" tabIndex={-1} aria-hidden="true">
        Simpan draf
      </button>
      <Panel judul="Yang dikerjakan dan yang berubah">
        <IsianPanjang
          nama="dikerjakan"
          label="Apa yang dikerjakan, dan apa yang berubah karenanya"
          petunjuk={
            angka.perkembangan
              ? `Sebut juga janji perbaikan pada laporan ${angka.perkembangan.periode} yang sudah atau belum dijalankan.`
              : 'Sebut tindakannya dan akibatnya bagi hasil atau layanan.'
          }
          baris={6}
          nilai={laporan.dikerjakan}
          maksimum={PANJANG.laporan}
        />
      </Panel>
      <Panel judul="Yang akan diperbaiki">
        <div class="grid gap-4">
          {iku.map(({ ikuId, nomor, uraian, persen }) => (
            <IsianPanjang
              key={ikuId}
              nama={`perbaikan.${ikuId}`}
              label={`${nomor} ${uraian}`}
              petunjuk={`Capaian ${persen === null ? 'belum ada' : tulisPersen(persen)}. Tulis apa yang diperbaiki, oleh siapa, dan kapan.`}
              nilai={laporan.perbaikanIku[ikuId] ?? ''}
              maksimum={PANJANG.laporan}
            />
          ))}
          <IsianPanjang
            nama="perbaikan"
            label="Perbaikan lain"
            wajib={false}
            nilai={laporan.perbaikan}
            maksimum={PANJANG.laporan}
          />
        </div>
      </Panel>
    </form>
  )
}

type PropsTarik = { readonly unitId: string; readonly periodeId: string }

export function FormTarik({ unitId, periodeId }: PropsTarik) {
  return (
    <form method="post" action={url(laporanPaths.tarik, { unitId })} class="mt-3 no-print">
      <input type="hidden" name="periode" value={periodeId} />
      <Tombol ikon="undo-2">Tarik kembali laporan</Tombol>
    </form>
  )
}
