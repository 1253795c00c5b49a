import type { CatatanSkp } from '../../db/queries/skp/catatan.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { NAMA_ASPEK, NAMA_JENIS_RHK, NAMA_PERSPEKTIF } from '../../domain/skp/istilah.ts'
import { kolomWajibSkp } from '../../domain/skp/kelengkapan.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { CatatanBaris, Indikator, Rhk } from '../../domain/skp/skp.ts'
import { PANJANG } from '../../domain/teks.ts'
import { PendapatRhk } from '../../islands/pendapat-rhk.tsx'
import { targetLengkap } from '../../usecases/skp/isi-dokumen.ts'
import { Ikon } from '../ui/ikon.tsx'
import { Panel } from '../ui/panel.tsx'
import { PanduanPerilaku } from './panduan-perilaku.tsx'

type Isi = {
  readonly skp: SkpLengkap
  readonly atas: ReadonlyMap<string, string>
  readonly catatan: readonly CatatanSkp[]
  /** A rater reads with a note field under each result. */
  readonly bolehMencatat: boolean
  /** Notes that were typed before a refusal. */
  readonly tulisan: readonly CatatanBaris[]
}

/** The results of an SKP as the form orders them, readable on a phone. */
export function HasilKerja(isi: Isi) {
  const { skp } = isi
  return (
    <Panel judul="Hasil kerja" rapat>
      {(['utama', 'tambahan'] as const).map((jenis) => {
        const baris = skp.rhk.filter((rhk) => rhk.jenis === jenis)
        if (baris.length === 0) return null
        return (
          <section key={jenis} aria-label={`Hasil kerja ${NAMA_JENIS_RHK[jenis]}`}>
            <h3 class="px-4 lg:px-5 pt-3 text-sm font-semibold text-ink-2">{`${jenis === 'utama' ? 'A' : 'B'}. ${NAMA_JENIS_RHK[jenis]}`}</h3>
            <ol>
              {baris.map((rhk, i) => (
                <BarisRhk key={rhk.id} rhk={rhk} nomor={i + 1} isi={isi} />
              ))}
            </ol>
          </section>
        )
      })}
    </Panel>
  )
}

function BarisRhk({ rhk, nomor, isi }: { rhk: Rhk; nomor: number; isi: Isi }) {
  const induk = rhk.diintervensiId ? isi.atas.get(rhk.diintervensiId) : undefined
  const tulisan = isi.tulisan.find(({ rhkId }) => rhkId === rhk.id)?.isi
  const catatan = isi.catatan.filter((satu) => satu.rhkId === rhk.id)
  return (
    <li id={`rhk-${rhk.id}`} class="px-4 lg:px-5 py-4 border-b border-line last:border-0">
      <p class="font-semibold">{`${nomor}. ${rhk.uraian}`}</p>
      {isi.bolehMencatat && (
        <div class="mt-1">
          <PendapatRhk kalimat={rhk.uraian} />
        </div>
      )}
      {induk && (
        <p class="text-sm text-ink-2 mt-1 flex gap-1.5">
          <Ikon nama="corner-left-up" class="ic-s mt-[3px]" />
          <span>{`Mendukung hasil kerja pimpinan: ${induk}`}</span>
        </p>
      )}
      {rhk.pemberiTugas && <p class="text-sm text-ink-2 mt-1">{`Penugasan dari ${rhk.pemberiTugas}`}</p>}
      <ul class="mt-3 grid gap-2">
        {rhk.indikator.map((indikator) => (
          <BarisIndikator key={indikator.id} indikator={indikator} skp={isi.skp} />
        ))}
      </ul>
      {catatan.map((satu) => (
        <p key={satu.id} class="kabar warn mt-3">
          <Ikon nama="message-square" />
          <span>
            <strong class="font-semibold">{satu.penulis}</strong> {satu.isi}
          </span>
        </p>
      ))}
      {isi.bolehMencatat && (
        <details class="mt-3" open={tulisan !== undefined}>
          <summary class="tautan cursor-pointer min-h-6">Tulis catatan untuk baris ini</summary>
          <textarea
            class="textarea mt-2"
            name={`catatan.${rhk.id}`}
            rows={2}
            maxlength={PANJANG.uraian}
            form="kembalikan"
            aria-label={`Catatan untuk hasil kerja ${nomor}`}
          >
            {tulisan}
          </textarea>
        </details>
      )}
    </li>
  )
}

function BarisIndikator({ indikator, skp }: { indikator: Indikator; skp: SkpLengkap }) {
  const { aspek, perspektif } = indikator
  const kolom = kolomWajibSkp.apply({ ...skp, jenis: 'utama' }, skp.mulai).nilai
  const label =
    (kolom.aspek && aspek && NAMA_ASPEK[aspek]) ||
    (kolom.perspektif && perspektif && NAMA_PERSPEKTIF[perspektif]) ||
    'Ukuran'
  return (
    <li class="grid sm:grid-cols-[8.5rem_minmax(0,1fr)_fit-content(38%)] gap-x-4 text-sm">
      <span class="text-ink-2">{label}</span>
      <span>{indikator.uraian}</span>
      <strong class="font-semibold sm:text-right">{targetLengkap(indikator)}</strong>
    </li>
  )
}

export function PerilakuKerja({ skp }: { skp: SkpLengkap }) {
  return (
    <Panel judul="Perilaku kerja" rapat>
      <ol>
        {PERILAKU_KERJA.map(({ nilai, nama, panduan }) => (
          <li
            key={nilai}
            class="px-4 lg:px-5 py-4 border-b border-line last:border-0 grid lg:grid-cols-2 gap-x-8 gap-y-2"
          >
            <PanduanPerilaku nama={nama} panduan={panduan} />
            <div>
              <p class="label-kecil">Ekspektasi khusus pimpinan</p>
              <p class="text-sm whitespace-pre-line">
                {skp.ekspektasi[nilai] || 'Tidak ada ekspektasi khusus.'}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
