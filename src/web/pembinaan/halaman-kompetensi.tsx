import type { BimbinganTercatat } from '../../db/queries/pembinaan/bimbingan.ts'
import {
  DESKRIPSI_SKALA,
  type EvaluasiKompetensi,
  type IsianKompetensi,
  KELOMPOK_KOMPETENSI,
  KOMPETENSI_BAKU,
  type NilaiKompetensi,
  SKALA_KOMPETENSI,
  TEKNIS_PALING_BANYAK,
} from '../../domain/pembinaan/kompetensi.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { TombolTandaTangan } from '../tombol-tanda-tangan.tsx'
import { IsianPanjang, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsiSesudah } from './isi-bimbingan.ts'
import { pembinaanPaths } from './paths.ts'
import { remahBimbingan } from './remah.ts'

const JUDUL = 'Evaluasi kompetensi'

export const KOMPETENSI_KOSONG: IsianKompetensi = { baku: [], teknis: [], rekomendasi: '' }

/** Every competency from 1 to 5 with its reason, for who guided. */
export function isiKompetensiPage(
  c: C,
  bimbingan: BimbinganTercatat,
  { isian, penolakan }: { readonly isian: IsianKompetensi; readonly penolakan?: Pesan },
): Response {
  const bimbinganId = bimbingan.id
  return formulirPage(c, {
    judul: JUDUL,
    konteks: `Kompetensi ${bimbingan.pegawai} terhadap standar jabatannya, sebagai tindak lanjut bimbingan.`,
    aktif: pembinaanPaths.ikhtisar,
    remah: remahBimbingan(bimbingan),
    aksi: url(pembinaanPaths.kompetensi, { bimbinganId }),
    simpan: 'Tanda tangani evaluasi',
    batal: url(pembinaanPaths.bimbingan, { bimbinganId }),
    penolakan,
    atas: <Skala />,
    children: (
      <>
        {KELOMPOK_KOMPETENSI.map(({ nama, kompetensi }) => (
          <section key={nama} class="grid gap-5">
            <h2 class="text-base">{nama}</h2>
            {kompetensi.map((satu) => {
              const i = KOMPETENSI_BAKU.indexOf(satu)
              return <Isian key={satu} kunci={String(i)} label={satu} isian={isian.baku[i]} />
            })}
          </section>
        ))}
        <section class="grid gap-5">
          <h2 class="text-base">Teknis</h2>
          {Array.from({ length: TEKNIS_PALING_BANYAK }, (_, i) => `teknis-${i}`).map((kunci, i) => (
            <details key={kunci} open={i === 0 || Boolean(isian.teknis[i]?.kompetensi)}>
              <summary class="tautan cursor-pointer text-sm">{`Kompetensi teknis ${i + 1}`}</summary>
              <div class="grid gap-3 mt-3">
                <IsianTeks
                  nama={`nama.${kunci}`}
                  label="Nama kompetensi"
                  wajib={false}
                  nilai={isian.teknis[i]?.kompetensi}
                  maksimum={PANJANG.alasanKompetensi}
                />
                <Isian kunci={kunci} label={`Nilai teknis ${i + 1}`} isian={isian.teknis[i]} />
              </div>
            </details>
          ))}
        </section>
        <IsianPanjang
          nama="rekomendasi"
          label="Rekomendasi"
          nilai={isian.rekomendasi}
          maksimum={PANJANG.alasanKompetensi}
        />
      </>
    ),
  })
}

type PropsIsian = {
  readonly kunci: string
  readonly label: string
  readonly isian: IsianKompetensi['baku'][number] | undefined
}

function Isian({ kunci, label, isian }: PropsIsian) {
  return (
    <div class="grid gap-3">
      <Segmen
        nama={`nilai.${kunci}`}
        label={label}
        nilai={isian?.nilai && String(isian.nilai)}
        opsi={SKALA_KOMPETENSI.map((nilai) => ({ nilai: String(nilai), label: String(nilai) }))}
      />
      <IsianPanjang
        nama={`alasan.${kunci}`}
        label={`Alasan, ${label}`}
        nilai={isian?.alasan}
        baris={2}
        maksimum={PANJANG.alasanKompetensi}
      />
    </div>
  )
}

/** What each step means, folded until it is asked for. */
function Skala() {
  return (
    <details class="panel p-4">
      <summary class="tautan cursor-pointer">Arti nilai 1 sampai 5</summary>
      <dl class="grid gap-3 mt-3">
        {SKALA_KOMPETENSI.map((nilai) => (
          <div key={nilai}>
            <dt class="font-semibold">{`${nilai}. ${DESKRIPSI_SKALA[nilai].nama}`}</dt>
            <dd class="text-sm text-ink-2">{DESKRIPSI_SKALA[nilai].deskripsi}.</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** The competencies as they were signed; null: not yet. */
export function kompetensiPage(
  c: C,
  bimbingan: BimbinganTercatat,
  { isi, dokumen }: IsiSesudah<EvaluasiKompetensi>,
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
          konteks={`${bimbingan.pegawai}, oleh ${bimbingan.pembimbing}.`}
          aksi={
            isi && (
              <>
                <TombolTautan href={url(pembinaanPaths.cetakKompetensi, { bimbinganId })} ikon="printer">
                  Cetak
                </TombolTautan>
                <TombolTandaTangan dokumen={dokumen} />
              </>
            )
          }
        />
        {isi ? (
          <>
            <Nilai daftar={[...isi.baku, ...isi.teknis]} />
            <Panel judul="Rekomendasi">
              <p class="whitespace-pre-line wrap-anywhere">{isi.rekomendasi}</p>
            </Panel>
            <Skala />
          </>
        ) : (
          <PanelKosong ikon="gauge" judul="Belum dievaluasi">
            Evaluasi kompetensi tampil di sini setelah ditandatangani pembimbing.
          </PanelKosong>
        )}
      </div>
    ),
  })
}

function Nilai({ daftar }: { readonly daftar: readonly NilaiKompetensi[] }) {
  return (
    <Panel judul="Kompetensi" rapat>
      <Tabel
        keterangan="Nilai kompetensi"
        ponsel="kartu"
        kolom={[{ label: 'Kompetensi' }, { label: 'Nilai' }, { label: 'Alasan' }]}
      >
        {daftar.map(({ kompetensi, nilai, alasan }) => (
          <tr key={kompetensi}>
            <th scope="row">{kompetensi}</th>
            <td data-label="Nilai" class="whitespace-nowrap">
              {`${nilai} · ${DESKRIPSI_SKALA[nilai].nama}`}
            </td>
            <td data-label="Alasan" class="whitespace-pre-line wrap-anywhere">
              {alasan}
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}
