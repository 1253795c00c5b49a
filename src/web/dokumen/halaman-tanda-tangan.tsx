import type { DokumenSejenis, TempatDokumen } from '../../db/queries/dokumen/dokumen.ts'
import { isRahasia } from '../../domain/dokumen/pembaca-dokumen.ts'
import { NAMA_PENANDA } from '../../domain/dokumen/tanda-tangan.ts'
import { KERTAS } from '../../domain/dokumen/ukuran-kertas.ts'
import type { Pengesah } from '../../usecases/dokumen/pengesah.ts'
import type { DokumenBertandaTangan } from '../../usecases/dokumen/untuk-ditandatangani.ts'
import { page } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { tulisAngka, tulisTanggal, tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { asalDokumen, judulDokumen } from './asal.ts'
import { BarisPenanda, KATA_CARA, penandaBerkas, Sidik } from './berkas-dokumen.tsx'
import { FormBsre, FormUnggah } from './form-tanda-tangan.tsx'
import { dokumenPaths } from './paths.ts'

export type IsiTandaTangan = DokumenBertandaTangan & {
  readonly nama: string
  readonly pegawai: string
  /** Of a unit's own document, or of a matrix. */
  readonly tempat: TempatDokumen | undefined
  readonly pengesah: readonly Pengesah[]
  /** The latest documents of other kinds about the same plan or evaluation. */
  readonly lain: readonly DokumenSejenis[]
  /** The document asks for the reader's signature. */
  readonly isPenanda: boolean
  /** The reader may sign with a certificate, and has not yet. */
  readonly isBsre: boolean
  readonly isMilikku: boolean
  readonly palingMegabita: number
  readonly nik?: string | undefined
  readonly penolakan?: Pesan | undefined
}

/** Who signed a document and which way, its files with their fingerprints, and the way to add a signature. */
export function tandaTanganPage(c: C, isi: IsiTandaTangan): Response {
  const { dokumen, nama, pegawai, tempat, isDigantikan, isPenanda, isBsre, penolakan } = isi
  const asal = asalDokumen({ ...dokumen, ...isi })
  const bolehMenandatangani = isPenanda && !isDigantikan
  return page(c, {
    judul: `Tanda tangan ${nama}`,
    aktif: asal.aktif,
    status: penolakan ? 422 : 200,
    remah: [asal.remah, { label: `Tanda tangan ${nama}` }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Tanda tangan ${nama}`}
          status={<Chip status={isDigantikan ? 'Digantikan' : 'Berlaku'} />}
          konteks={`${tempat?.unit ?? pegawai}. Versi ${dokumen.versi}, dibekukan ${tulisTanggal(dokumen.dibekukanPada.toZonedDateTimeISO(baca(c).instansi.zona).toPlainDate().toString())}.`}
        />
        {isRahasia(dokumen.jenis) && (
          <Kabar nada="mute" ikon="lock">
            Rahasia. Dokumen ini dan berkas yang diunggah disimpan tersegel, dan tidak ikut berkas unit.
          </Kabar>
        )}
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            <DaftarPenanda c={c} isi={isi} />
            <DaftarBerkas c={c} isi={isi} />
          </div>
          <aside class="grid gap-5 min-w-0">
            {bolehMenandatangani && isBsre && <FormBsre dokumenId={dokumen.id} nik={isi.nik} />}
            {bolehMenandatangani && <FormUnggah dokumenId={dokumen.id} {...isi} />}
            <Lain isi={isi} />
          </aside>
        </div>
      </div>
    ),
  })
}

function saatDari(c: C, pada: Temporal.Instant): string {
  const { zona, sebutanZona } = baca(c).instansi

  return `${tulisTanggalJam(pada, zona)} ${sebutanZona}`
}

type Bagian = { readonly c: C; readonly isi: IsiTandaTangan }

/** Everybody whose signature the form asks for; the approval in the application counts by itself. */
function DaftarPenanda({ c, isi: { penanda, pengesah, berkas } }: Bagian) {
  if (penanda.length === 0)
    return <Kabar nada="mute">Formulir ini tidak memuat tanda tangan. Ia disahkan bersama SKP-nya.</Kabar>
  return (
    <Panel judul="Penanda tangan">
      <ul class="grid gap-4">
        {penanda.map(({ pejabatId, nama, sebagai }) => {
          const sah = pengesah.find((satu) => satu.sebagai === NAMA_PENANDA[sebagai])
          const lain = berkas.filter(({ penandaId }) => penandaId === pejabatId)
          return (
            <li key={sebagai}>
              <p class="font-semibold">{nama}</p>
              <p class="text-sm text-ink-2">{NAMA_PENANDA[sebagai]}</p>
              {sah && <p class="text-sm">{`${KATA_CARA.aplikasi}, ${saatDari(c, sah.pada)}`}</p>}
              {lain.map(({ sidik, cara, pada }) => (
                <p key={sidik} class="text-sm">{`${KATA_CARA[cara]}, ${saatDari(c, pada)}`}</p>
              ))}
              {!sah && lain.length === 0 && <p class="text-sm text-ink-2">Belum menandatangani.</p>}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

function DaftarBerkas({ c, isi: { dokumen, berkas } }: Bagian) {
  const { id: dokumenId, kertas, sidik } = dokumen
  return (
    <Panel judul="Berkas">
      <ul class="grid gap-5">
        <li class="grid gap-1">
          <p class="font-semibold">Dokumen asli</p>
          <p class="text-sm flex flex-wrap gap-x-4">
            {KERTAS.map((satu) => (
              <a key={satu} class="tautan" href={url(dokumenPaths.asli, { dokumenId }, { kertas: satu })}>
                {`PDF ${satu}`}
                <span class="sr-only"> dokumen asli</span>
              </a>
            ))}
          </p>
          {sidik && (
            <>
              <p class="text-sm text-ink-2">{`Sidik SHA-256 ukuran ${kertas}`}</p>
              <Sidik sidik={sidik} />
            </>
          )}
        </li>
        {berkas.toReversed().map((satu) => (
          <li key={satu.sidik} class="grid gap-1">
            <BarisPenanda {...penandaBerkas(satu)} saat={saatDari(c, satu.pada)} />
            <p class="text-sm">
              <a
                class="tautan"
                href={url(dokumenPaths.bertandaTangan, { dokumenId, sidik: satu.sidik })}
              >{`Unduh PDF, ${tulisAngka(Math.max(1, Math.round(satu.ukuran / 1024)))} KB`}</a>
            </p>
            <p class="text-sm text-ink-2">Sidik SHA-256 berkas ini</p>
            <Sidik sidik={satu.sidik} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Lain({ isi: { lain } }: { isi: IsiTandaTangan }) {
  if (lain.length === 0) return null
  return (
    <Panel judul="Dokumen lain">
      <ul class="grid gap-1.5 text-sm">
        {lain.map(({ id, jenis, versi }) => (
          <li key={id}>
            <a class="tautan" href={url(dokumenPaths.tandaTangan, { dokumenId: id })}>
              {`${judulDokumen(jenis)}, versi ${versi}`}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
