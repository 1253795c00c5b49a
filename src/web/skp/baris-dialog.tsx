import type { UcapanTercatat } from '../../db/queries/skp/dialog.ts'
import {
  isUtasTerbuka,
  type LangkahDialog,
  type SasaranDialog,
  usulanTerakhir,
} from '../../domain/skp/dialog.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { BahanNaskah } from './bahan.ts'
import { skpPaths } from './paths.ts'

/** What stood in the fields of one line before a refusal. */
export type Tertulis = { readonly kunci: string; readonly usulan: string; readonly isi: string }

export type IsiDialog = {
  readonly bahan: BahanNaskah
  readonly dialog: readonly UcapanTercatat[]
  readonly zona: string
  /** What was typed before a refusal. */
  readonly tertulis?: Tertulis | undefined
  readonly penolakan?: Pesan | undefined
}

const KATA: Record<LangkahDialog, string> = {
  usul: 'mengusulkan',
  jawab: 'menjawab',
  sepakat: 'sepakat',
  tarik: 'menarik usulan',
}

/** A line as one word in a form: "target:<id>", "perilaku:loyal". */
export function kunciSasaran(sasaran: SasaranDialog): string {
  return `${sasaran.bidang}:${sasaran.bidang === 'perilaku' ? sasaran.nilai : sasaran.id}`
}

type Utas = readonly UcapanTercatat[]
type Props = {
  readonly sasaran: SasaranDialog
  readonly label: string
  readonly kalimat: string
  readonly utas: readonly Utas[]
  readonly isi: IsiDialog
}

/** One line, the talk about it that is open, what was settled before, and the way to propose. */
export function BarisDialog({ sasaran, label, kalimat, utas, isi }: Props) {
  const terbuka = utas.find(isUtasTerbuka)
  const selesai = utas.filter((satu) => satu !== terbuka)
  const kunci = kunciSasaran(sasaran)
  return (
    <section
      id={kunci}
      class="px-4 lg:px-5 py-4 border-b border-line last:border-0"
      aria-label={`Dialog ${label}`}
    >
      <p class="label-kecil">{label}</p>
      <p class="wrap-anywhere">{kalimat || 'Belum ditulis.'}</p>
      {terbuka && <UtasDialog utas={terbuka} isi={isi} />}
      {selesai.length > 0 && (
        <details class="mt-2">
          <summary class="tautan cursor-pointer min-h-6 text-sm">{`${selesai.length} dialog selesai`}</summary>
          {selesai.map((satu) => (
            <UtasDialog key={satu[0]?.utasId} utas={satu} isi={isi} />
          ))}
        </details>
      )}
      {!terbuka && isi.bahan.skp.status !== 'ditetapkan' && (
        <Usulkan kunci={kunci} label={label} kalimat={kalimat} isi={isi} />
      )}
    </section>
  )
}

type PropsUsulkan = Pick<Props, 'label' | 'kalimat' | 'isi'> & { readonly kunci: string }

function Usulkan({ kunci, label, kalimat, isi }: PropsUsulkan) {
  const tertulis = isi.tertulis?.kunci === kunci ? isi.tertulis : undefined
  return (
    <details class="mt-2" open={tertulis !== undefined}>
      <summary class="tautan cursor-pointer min-h-6 text-sm">{`Usulkan kalimat lain untuk ${label}`}</summary>
      <form
        method="post"
        action={url(skpPaths.dialog, { skpId: isi.bahan.skp.id })}
        class="grid md:grid-cols-2 gap-3 mt-2"
      >
        <input type="hidden" name="sasaran" value={kunci} />
        <IsianPanjang
          nama="usulan"
          id={`usulan-${kunci}`}
          label="Kalimat yang diusulkan"
          nilai={tertulis?.usulan ?? kalimat}
          baris={2}
          maksimum={PANJANG.uraian}
        />
        <IsianPanjang
          nama="isi"
          id={`isi-${kunci}`}
          label="Alasan"
          wajib={false}
          nilai={tertulis?.isi ?? ''}
          baris={2}
          maksimum={PANJANG.uraian}
        />
        <div>
          <Tombol name="langkah" value="usul">
            Kirim usulan
          </Tombol>
        </div>
      </form>
    </details>
  )
}

/** What was said about a line, in order; whoever is to answer does so under it. */
export function UtasDialog({ utas, isi }: { utas: Utas; isi: IsiDialog }) {
  return (
    <div class="mt-3 border-l-2 border-line pl-3 grid gap-3">
      <ol class="grid gap-2 text-sm">
        {utas.map(({ id, penulis, langkah, usulan, isi: kata, dibuatPada }) => (
          <li key={id}>
            <p class="text-ink-2">
              <strong class="font-semibold text-ink">{penulis}</strong>{' '}
              {`${KATA[langkah]}, ${tulisTanggal(dibuatPada.toZonedDateTimeISO(isi.zona).toPlainDate().toString())}`}
            </p>
            {usulan && <p class="wrap-anywhere">{`“${usulan}”`}</p>}
            {kata && <p class="whitespace-pre-line wrap-anywhere">{kata}</p>}
          </li>
        ))}
      </ol>
      {isUtasTerbuka(utas) && isi.bahan.skp.status !== 'ditetapkan' && <Jawab utas={utas} isi={isi} />}
    </div>
  )
}

function Jawab({ utas, isi }: { utas: Utas; isi: IsiDialog }) {
  const { skp, isMilikku } = isi.bahan
  const utasId = utas[0]?.utasId ?? ''
  const isMilikSaya = (ucapan: UcapanTercatat | undefined) =>
    ucapan !== undefined && (ucapan.penulisId === skp.pegawaiId) === isMilikku
  const bolehSepakat = !isMilikSaya(usulanTerakhir(utas) as UcapanTercatat | undefined)
  const tertulis = isi.tertulis?.kunci === utasId ? isi.tertulis : undefined
  return (
    <form method="post" action={url(skpPaths.dialog, { skpId: skp.id })} class="grid gap-3">
      <input type="hidden" name="utas" value={utasId} />
      <div class="grid md:grid-cols-2 gap-3">
        <IsianPanjang
          nama="isi"
          id={`isi-${utasId}`}
          label="Jawaban"
          wajib={false}
          nilai={tertulis?.isi ?? ''}
          baris={2}
          maksimum={PANJANG.uraian}
        />
        <IsianPanjang
          nama="usulan"
          id={`usulan-${utasId}`}
          label="Usulan kalimat lain"
          wajib={false}
          nilai={tertulis?.usulan ?? ''}
          baris={2}
          maksimum={PANJANG.uraian}
        />
      </div>
      <div class="flex flex-wrap gap-2">
        {bolehSepakat && (
          <Tombol ragam="utama" name="langkah" value="sepakat" ikon="check">
            Sepakat, pakai kalimat ini
          </Tombol>
        )}
        <Tombol name="langkah" value="jawab">
          Kirim jawaban
        </Tombol>
        {isMilikSaya(utas[0]) && (
          <Tombol ragam="polos" name="langkah" value="tarik">
            Tarik usulan
          </Tombol>
        )}
      </div>
    </form>
  )
}
