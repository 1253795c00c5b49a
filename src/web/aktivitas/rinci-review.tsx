import type { EntriTim } from '../../db/queries/aktivitas/antrean-review.ts'
import type { FaktaHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { keadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { PANJANG } from '../../domain/teks.ts'
import { paths } from '../paths.ts'
import { Ikon } from '../ui/ikon.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka, tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { TautanBukti, waktuEntri } from './daftar-entri.tsx'
import { nilaiDilihat } from './isian-review.ts'
import { KALIMAT_SIAP } from './kalimat-review.ts'
import { aktivitasPaths } from './paths.ts'
import { kalimatHari, PitaHari, SkalaHari } from './pita-hari.tsx'
import { RhkEntri } from './rhk-entri.tsx'
import type { HariDitinjau } from './tinjauan.ts'

/** Where one person's waiting day is looked at. */
export function tautanReview({ kunci }: HariDitinjau): string {
  return url(aktivitasPaths.review, {}, { pilih: kunci })
}

type Props = {
  readonly hari: HariDitinjau
  readonly entri: readonly EntriTim[]
  readonly fakta: FaktaHari | undefined
  /** Everybody who waits, in the order of the list. */
  readonly urut: readonly HariDitinjau[]
  readonly alasan: string | undefined
  readonly berubah: readonly string[]
}

/** One person's waiting day: what to look at, the entries, and the decision. */
export function Rinci({ hari, entri, fakta, urut, alasan, berubah }: Props) {
  const keadaan = fakta ? keadaanHari.apply(fakta, hari.tanggal).nilai : undefined
  const berikut = urut[urut.indexOf(hari) + 1]
  return (
    <section id="rinci" class="panel lg:sticky lg:top-[4.5rem] tinjau-isi" aria-labelledby="rinci-judul">
      <div class="px-4 lg:px-5 py-4 border-b border-line grid gap-3">
        {urut.length > 1 && (
          <TombolTautan href={aktivitasPaths.review} ikon="chevron-left" class="lg:hidden justify-self-start">
            Kembali ke daftar
          </TombolTautan>
        )}
        <div class="flex items-start justify-between gap-4">
          <div class="min-w-0">
            <h2 id="rinci-judul" class="text-lg">
              {hari.nama}
            </h2>
            <p class="text-sm text-ink-2">
              {[hari.jabatan, tulisHari(hari.tanggal), keadaan && kalimatHari(keadaan)]
                .filter(Boolean)
                .join('. ')}
            </p>
          </div>
          <Langkah hari={hari} urut={urut} />
        </div>
        <div>
          <PitaHari keadaan={keadaan ?? { jam: null }} entri={entri} tinggi={20} />
          <SkalaHari keadaan={keadaan ?? { jam: null }} entri={entri} />
        </div>
        <Pola hari={hari} />
      </div>
      <form method="post" action={berikut ? tautanReview(berikut) : aktivitasPaths.review} data-tinjau-form>
        <input type="hidden" name="kini" value={hari.kunci} />
        <ol class="divide-y divide-line">
          {entri.map((satu) => (
            <BarisEntri key={satu.id} entri={satu} isBerubah={berubah.includes(satu.id)} />
          ))}
        </ol>
        <Keputusan hari={hari} alasan={alasan} />
      </form>
    </section>
  )
}

function Langkah({ hari, urut }: Pick<Props, 'hari' | 'urut'>) {
  const ke = urut.indexOf(hari)
  const [lalu, berikut] = [urut[ke - 1], urut[ke + 1]]
  return (
    <div class="flex flex-none items-center gap-1">
      {lalu && (
        <TombolTautan
          href={tautanReview(lalu)}
          ikon="chevron-left"
          label={`Sebelumnya, ${lalu.nama}`}
          data-pintasan="k"
          data-tinjau-tautan
        />
      )}
      <span class="text-sm text-ink-2 whitespace-nowrap px-1">{`${ke + 1} dari ${urut.length}`}</span>
      {berikut && (
        <TombolTautan
          href={tautanReview(berikut)}
          ikon="chevron-right"
          label={`Berikutnya, ${berikut.nama}`}
          data-pintasan="j"
          data-tinjau-tautan
        />
      )}
    </div>
  )
}

/** All that deserves a look, in one message. */
function Pola({ hari: { pola } }: Pick<Props, 'hari'>) {
  if (pola.length === 0) return null
  return (
    <Kabar nada="warn">
      <ul class="grid gap-1.5">
        {pola.map(({ jenis, ikon, label, kalimat }) => (
          <li key={jenis} class="flex gap-2">
            <Ikon nama={ikon} class="ic-s mt-1" />
            <span>
              <strong class="font-semibold">{label}.</strong> {kalimat}
            </span>
          </li>
        ))}
      </ul>
    </Kabar>
  )
}

function Keputusan({ hari, alasan }: Pick<Props, 'hari' | 'alasan'>) {
  return (
    <div class="px-4 lg:px-5 py-4 border-t border-line grid gap-3">
      <IsianPanjang
        nama="alasan"
        label="Yang perlu diperbaiki, atau alasan menolak"
        baris={2}
        wajib={false}
        nilai={alasan}
        maksimum={PANJANG.uraian}
        pintasan="t"
        contoh="Berapa pasien yang dilayani?"
      />
      <KalimatSiap hari={hari} />
      <div class="flex flex-wrap gap-2">
        <Tombol ragam="utama" name="keputusan" value="setujui" tombolKunci="↵" data-pintasan="Enter">
          Setujui yang dicentang
        </Tombol>
        <Tombol name="keputusan" value="kembalikan" tombolKunci="R" data-pintasan="r">
          Kembalikan
        </Tombol>
        <Tombol ragam="polos" name="keputusan" value="tolak">
          Tolak
        </Tombol>
        <TombolTautan
          ragam="polos"
          href={url(paths.umpanBalik.tulis, {}, { kepada: hari.pegawaiId })}
          ikon="message-square"
          tombolKunci="U"
          data-pintasan="u"
        >
          Beri umpan balik
        </TombolTautan>
      </div>
    </div>
  )
}

/** Sentences to send as they are or to go on from; without a script the page comes back with the one that was chosen. */
function KalimatSiap({ hari }: Pick<Props, 'hari'>) {
  return (
    <p class="text-sm text-ink-2 flex flex-wrap gap-x-4 gap-y-1 no-print">
      <span class="py-2 lg:py-0">Kalimat siap pakai:</span>
      {Object.entries(KALIMAT_SIAP).map(([kalimat, { sebutan, isi }]) => (
        <a
          key={kalimat}
          class="tautan py-2 lg:py-0"
          href={url(aktivitasPaths.review, {}, { pilih: hari.kunci, kalimat })}
          data-kalimat={isi}
        >
          {sebutan}
        </a>
      ))}
    </p>
  )
}

function BarisEntri({ entri, isBerubah }: { entri: EntriTim; isBerubah: boolean }) {
  return (
    <li class="px-4 lg:px-5 py-4 flex gap-3">
      <input
        type="checkbox"
        class="checkbox checkbox-sm checkbox-primary mt-1"
        name="id"
        value={nilaiDilihat(entri)}
        checked
        aria-label={`Pilih ${entri.uraian}`}
      />
      <div class="min-w-0 flex-1 sm:flex gap-4">
        <span class="text-sm text-ink-2 w-[6.5rem] flex-none block">{waktuEntri(entri)}</span>
        <div class="min-w-0">
          <p class="font-medium leading-6 break-words">{entri.uraian}</p>
          <p class="text-xs text-ink-2 mt-0.5 flex flex-wrap gap-x-3 gap-y-1">
            <span>
              <RhkEntri entri={entri} />
            </span>
            {entri.keluaranJumlah !== null && (
              <span class="font-semibold text-ink">{`${tulisAngka(entri.keluaranJumlah)} ${entri.keluaranSatuan}`}</span>
            )}
            <TautanBukti aktivitasId={entri.id} bukti={entri.bukti} />
            {isBerubah && <span class="font-semibold text-warn">Berubah sejak Anda lihat</span>}
            {entri.adaVersiLama && (
              <span class="font-semibold text-warn">Koreksi atas catatan yang sudah disetujui</span>
            )}
            {entri.kaliDikembalikan > 0 && (
              <span class="font-semibold text-warn">{`Sudah ${entri.kaliDikembalikan} kali dikembalikan`}</span>
            )}
          </p>
        </div>
      </div>
    </li>
  )
}
