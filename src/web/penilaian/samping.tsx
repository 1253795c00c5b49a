import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { NAMA_RATING, type Predikat } from '../../domain/penilaian/predikat.ts'
import { predikatPegawai } from '../../domain/penilaian/tugas-belajar.ts'
import { kalimatCapaian } from '../../usecases/penilaian/capaian-berlaku.ts'
import { PanelAmbilAlih } from '../ui/ambil-alih.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { CatatanPenilai } from './bagian-hasil.tsx'
import type { BahanEvaluasi, readTim } from './bahan.ts'
import { penilaianPaths } from './paths.ts'
import { KuadranTim, KurvaTim } from './tim/sebaran.tsx'

type Props = {
  readonly bahan: BahanEvaluasi
  readonly tim: Awaited<ReturnType<typeof readTim>>
  readonly predikat: Predikat | undefined
}

/** What the ratings lead to: the predicate and why, the team around it, and the year's periods. */
export function Samping({ bahan, tim, predikat }: Props) {
  const { evaluasi, capaian } = bahan
  const { periode } = evaluasi
  const hasil = capaian.rating?.nilai ?? evaluasi.ratingHasil
  return (
    <aside class="grid gap-5 min-w-0 xl:sticky xl:top-20" aria-label="Akibat penilaian">
      <section class="panel" aria-labelledby="predikat-judul">
        <div class="badan">
          <div class="flex items-baseline justify-between mb-4">
            <h2 id="predikat-judul" class="text-base">
              Predikat kinerja
            </h2>
            <p class="text-xl font-bold text-primary" data-predikat aria-live="polite">
              {predikat ?? 'Belum ada'}
            </p>
          </div>
          <KuadranTim
            rating={tim.rating}
            sampai={periode.sampai}
            pilih={{ hasil, perilaku: evaluasi.ratingPerilaku }}
          />
          <MengapaPredikat bahan={bahan} predikat={predikat} />
          <div class="flex flex-wrap gap-2 mt-4">
            <Tombol name="aksi" value="pratinjau-dokumen" ikon="file-text">
              Pratinjau dokumen
            </Tombol>
            <Tombol ragam="polos" name="aksi" value="pratinjau-evaluasi">
              Pratinjau evaluasi
            </Tombol>
          </div>
        </div>
      </section>
      <PanelAmbilAlih daftar={bahan.ambilAlih} />
      {periode.jenis === 'tahunan' && <Periodik bahan={bahan} />}
      <Panel judul="Sebaran tim">
        <p class="text-sm text-ink-2">
          {`${tim.rating.length} dari ${tim.anggota.length} pegawai, termasuk penilaian ini bila ratingnya terisi.`}
          {tim.capaian?.capaian && ` ${kalimatCapaian(tim.capaian, periode.tahun)}`}
        </p>
        <KurvaTim tim={tim} hrefAlasan={`${url(penilaianPaths.tim, {}, { periode: periode.id })}#alasan`} />
      </Panel>
      <Panel judul="Catatan lain">
        <p class="grid gap-1 text-sm">
          <a class="tautan" href={url(penilaianPaths.angkaKredit, { pegawaiId: evaluasi.pegawaiId })}>
            Angka kredit
          </a>
          <a class="tautan" href={url(penilaianPaths.nilaiLama, { pegawaiId: evaluasi.pegawaiId })}>
            Nilai tahun lama
          </a>
        </p>
      </Panel>
    </aside>
  )
}

function MengapaPredikat({ bahan, predikat }: Pick<Props, 'bahan' | 'predikat'>) {
  const { evaluasi, capaian } = bahan
  const hasilKerja = capaian.rating?.nilai ?? evaluasi.ratingHasil
  const perilakuKerja = evaluasi.ratingPerilaku
  if (!predikat || !hasilKerja || !perilakuKerja)
    return <p class="text-sm text-ink-2 mt-3">Predikat tampil setelah kedua rating dipilih.</p>
  const { basis } = predikatPegawai(evaluasi, { hasilKerja, perilakuKerja })

  return (
    <div data-mengapa-predikat>
      <Mengapa
        basis={basis}
        nilai={predikat}
        class="mt-3"
        masukan={[
          { label: 'Hasil kerja', nilai: NAMA_RATING[hasilKerja] },
          { label: 'Perilaku', nilai: NAMA_RATING[perilakuKerja] },
        ]}
      />
    </div>
  )
}

function Periodik({ bahan }: { bahan: BahanEvaluasi }) {
  const { periodik, evaluasi } = bahan
  return (
    <Panel judul="Predikat periodik tahun ini">
      {periodik.length === 0 ? (
        <p class="text-sm text-ink-2">Belum ada evaluasi periodik yang ditetapkan.</p>
      ) : (
        <ul class="grid gap-1 text-sm">
          {periodik.map((satu) => (
            <li key={namaPeriode(satu)} class="flex justify-between gap-3">
              {satu.evaluasiId ? (
                <a class="tautan" href={url(penilaianPaths.tampil, { evaluasiId: satu.evaluasiId })}>
                  {namaPeriode(satu)}
                </a>
              ) : (
                <span>
                  {namaPeriode(satu)}
                  <span class="block text-xs text-ink-2">{satu.sumber}</span>
                </span>
              )}
              <strong class="font-semibold">{satu.predikat}</strong>
            </li>
          ))}
        </ul>
      )}
      <div id="alasan-tahunan" class="mt-4">
        <CatatanPenilai
          nama="alasanTahunan"
          label="Alasan bila di luar predikat periodik"
          nilai={evaluasi.alasanTahunan}
        />
      </div>
    </Panel>
  )
}
