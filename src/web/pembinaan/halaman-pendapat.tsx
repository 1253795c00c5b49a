import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import {
  kriteriaBernomor,
  NAMA_PENDAPAT,
  type Pendapat,
  type PendapatBimbingan,
  SUBJEK_BIMBINGAN,
  type SubjekBimbingan,
} from '../../domain/pembinaan/pendapat-bimbingan.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { opsiDari } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { TombolTandaTangan } from '../tombol-tanda-tangan.tsx'
import { ChipLabel, type Nada } from '../ui/chip.tsx'
import type { NamaIkon } from '../ui/ikon.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsiSesudah } from './isi-bimbingan.ts'
import { pembinaanPaths } from './paths.ts'
import { remahBimbingan } from './remah.ts'

const JUDUL = 'Umpan balik bimbingan'

type IsianPendapat = {
  readonly jawaban: readonly (Pendapat | undefined)[]
  readonly catatan: { readonly [S in SubjekBimbingan]?: string | undefined }
}

/** The nine statements, for the employee to answer and sign. */
export function isiPendapatPage(
  c: C,
  bimbingan: BimbinganTercatat,
  { isian, penolakan }: { readonly isian: IsianPendapat; readonly penolakan?: Pesan },
): Response {
  const bimbinganId = bimbingan.id
  return formulirPage(c, {
    judul: JUDUL,
    konteks: `Diserahkan kepada atasan pimpinan Anda. ${bimbingan.pembimbing} tidak membacanya di sini.`,
    aktif: pembinaanPaths.ikhtisar,
    remah: remahBimbingan(bimbingan),
    aksi: url(pembinaanPaths.pendapat, { bimbinganId }),
    simpan: 'Tanda tangani dan serahkan',
    batal: url(pembinaanPaths.bimbingan, { bimbinganId }),
    penolakan,
    children: SUBJEK_BIMBINGAN.map(({ kunci, judul }) => (
      <section key={kunci} class="grid gap-4 border-t border-line pt-4 first:border-0 first:pt-0">
        <h2 class="text-base">{judul}</h2>
        {kriteriaBernomor(kunci).map(({ nomor, teks }) => (
          <Segmen
            key={nomor}
            nama={`kriteria.${nomor}`}
            label={`${nomor}. ${teks}`}
            nilai={isian.jawaban[nomor - 1]}
            opsi={opsiDari(NAMA_PENDAPAT)}
          />
        ))}
        <IsianPanjang
          nama={`catatan.${kunci}`}
          label="Catatan"
          wajib={false}
          nilai={isian.catatan[kunci]}
          baris={2}
          maksimum={PANJANG.pembinaan}
        />
      </section>
    )),
  })
}

const TAMPILAN: Record<Pendapat, { readonly nada: Nada; readonly ikon: NamaIkon }> = {
  setuju: { nada: 'ok', ikon: 'circle-check' },
  'kurang-setuju': { nada: 'warn', ikon: 'triangle-alert' },
  'tidak-setuju': { nada: 'bad', ikon: 'circle-x' },
}

/** What the employee said; null: nothing yet. */
export function pendapatPage(
  c: C,
  bimbingan: BimbinganTercatat,
  { isi, dokumen }: IsiSesudah<PendapatBimbingan>,
): Response {
  const bimbinganId = bimbingan.id
  return page(c, {
    judul: JUDUL,
    aktif: pembinaanPaths.ikhtisar,
    remah: [...remahBimbingan(bimbingan), { label: JUDUL }],
    children: (
      <div class="grid gap-5 max-w-3xl">
        <Judul
          judul={JUDUL}
          konteks={`${bimbingan.pegawai} tentang bimbingan oleh ${bimbingan.pembimbing}.`}
          aksi={
            isi && (
              <>
                <TombolTautan href={url(pembinaanPaths.cetakPendapat, { bimbinganId })} ikon="printer">
                  Cetak
                </TombolTautan>
                <TombolTandaTangan dokumen={dokumen} />
              </>
            )
          }
        />
        {isi ? (
          SUBJEK_BIMBINGAN.map(({ kunci, judul }) => (
            <Panel key={kunci} judul={judul}>
              <Jawaban subjek={kunci} isi={isi} />
            </Panel>
          ))
        ) : (
          <PanelKosong ikon="message-square" judul="Belum ada umpan balik">
            Umpan balik tampil di sini setelah pegawai menandatangani dan menyerahkannya.
          </PanelKosong>
        )}
      </div>
    ),
  })
}

function Jawaban({ subjek, isi }: { readonly subjek: SubjekBimbingan; readonly isi: PendapatBimbingan }) {
  return (
    <>
      <ul class="grid gap-3">
        {kriteriaBernomor(subjek).map(({ nomor, teks }) => {
          const jawab = isi.jawaban[nomor - 1] ?? 'setuju'
          return (
            <li key={nomor} class="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
              <span class="min-w-0 flex-1 max-sm:basis-full">{`${nomor}. ${teks}`}</span>
              <ChipLabel {...TAMPILAN[jawab]}>{NAMA_PENDAPAT[jawab]}</ChipLabel>
            </li>
          )
        })}
      </ul>
      {isi.catatan[subjek] && <p class="mt-3 whitespace-pre-line wrap-anywhere">{isi.catatan[subjek]}</p>}
    </>
  )
}
