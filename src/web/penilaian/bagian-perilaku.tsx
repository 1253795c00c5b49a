import { TIDAK_ADA_CATATAN } from '../../domain/penilaian/syarat-evaluasi.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { PANJANG } from '../../domain/teks.ts'
import { paths } from '../paths.ts'
import { Panel } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { kalimatSaran, MengapaSaran, OPSI_RATING, Ucapan } from './bagian-hasil.tsx'
import type { BahanEvaluasi } from './bahan.ts'

/** The seven values, each with what was said about it or that there is nothing to say, and the rating of conduct. */
export function BagianPerilaku({ bahan }: { bahan: BahanEvaluasi }) {
  const { evaluasi, umpanBalik, skp, saranPerilaku } = bahan
  const tentangNilai = umpanBalik.filter(({ nilai }) => nilai !== null)
  return (
    <Panel
      judul="Perilaku kerja"
      rapat
      kanan={
        <a class="tautan text-sm" href={url(paths.umpanBalik.tulis, {}, { kepada: evaluasi.pegawaiId })}>
          Tulis umpan balik
        </a>
      }
    >
      <ol>
        {PERILAKU_KERJA.map(({ nilai, nama }) => (
          <li
            key={nilai}
            id={`perilaku-${nilai}`}
            class="px-4 lg:px-5 py-3.5 border-b border-line grid sm:grid-cols-[11rem_minmax(0,1fr)] gap-x-5 gap-y-2 items-start"
          >
            <div>
              <p class="font-semibold">{nama}</p>
              {skp.ekspektasi[nilai] && (
                <p class="text-xs text-ink-2 mt-0.5">{`Ekspektasi: ${skp.ekspektasi[nilai]}`}</p>
              )}
            </div>
            <div class="grid gap-2">
              <Ucapan daftar={tentangNilai.filter((satu) => satu.nilai === nilai)} />
              <textarea
                class="textarea tumbuh"
                name={`perilaku.${nilai}`}
                rows={1}
                maxlength={PANJANG.uraian}
                placeholder="Umpan balik Anda"
                aria-label={`Umpan balik untuk ${nama}`}
              >
                {evaluasi.umpanBalikPerilaku[nilai] ?? ''}
              </textarea>
            </div>
          </li>
        ))}
      </ol>
      <div class="px-4 lg:px-5 py-3 border-b border-line">
        <Tombol ragam="polos" name="aksi" value="tanpa-catatan" formnovalidate>
          {`Isi yang kosong dengan "${TIDAK_ADA_CATATAN}"`}
        </Tombol>
      </div>
      <div
        id="rating-perilaku"
        class="px-4 lg:px-5 py-4 grid sm:grid-cols-[minmax(0,1fr)_15.5rem] gap-x-5 gap-y-3 items-start"
      >
        <div>
          <h3 class="text-base">Rating perilaku kerja</h3>
          <p class="text-sm text-ink-2">{kalimatSaran(saranPerilaku.nilai)}</p>
        </div>
        <Segmen
          nama="ratingPerilaku"
          label="Rating perilaku kerja"
          labelTersembunyi
          nilai={evaluasi.ratingPerilaku ?? undefined}
          opsi={OPSI_RATING}
        />
        <div class="sm:col-span-2">
          <MengapaSaran saran={saranPerilaku} />
        </div>
      </div>
    </Panel>
  )
}
