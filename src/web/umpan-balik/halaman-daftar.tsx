import type { Putaran360 } from '../../db/queries/umpan-balik/penilaian-360.ts'
import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { SifatUmpanBalik } from '../../domain/penilaian/saran-rating.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { NAMA_JENIS_UMPAN_BALIK, NAMA_LANJUTAN_UMPAN_BALIK } from '../../domain/umpan-balik/umpan-balik.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { ChipLabel, type Nada } from '../ui/chip.tsx'
import type { NamaIkon } from '../ui/ikon.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { PanelDiminta, type Permintaan } from './diminta.tsx'
import { umpanBalikPaths } from './paths.ts'

export const NAMA_SIFAT: Record<SifatUmpanBalik, string> = {
  positif: 'Positif',
  netral: 'Netral',
  'perlu-perbaikan': 'Perlu perbaikan',
}

const TAMPILAN: Record<SifatUmpanBalik, { readonly nada: Nada; readonly ikon: NamaIkon }> = {
  positif: { nada: 'ok', ikon: 'circle-check' },
  netral: { nada: '', ikon: 'circle-dot' },
  'perlu-perbaikan': { nada: 'warn', ikon: 'triangle-alert' },
}

type Isi = {
  readonly diterima: readonly UmpanBalik[]
  readonly diberikan: readonly UmpanBalik[]
  /** To whom feedback was just sent. */
  readonly terkirim: string | undefined
  /** Whose invitations may be made here; null for who is no employee. */
  readonly pegawaiId: string | null
  /** The SKP that is in force today, whose record may be opened. */
  readonly skpId: string | undefined
  /** Colleagues about whom this person is asked without a name. */
  readonly diminta: readonly Putaran360[]
  /** Colleagues who ask for words with a name. */
  readonly permintaan: readonly Permintaan[]
  /** An answer without a name was just taken. */
  readonly isDinilai: boolean
}

/** Feedback received and given in the last year. */
export function daftarPage(c: C, isi: Isi): Response {
  const { diterima, diberikan, diminta, terkirim, isDinilai } = isi
  return page(c, {
    judul: 'Umpan balik',
    aktif: umpanBalikPaths.milikku,
    children: (
      <div class="grid gap-5">
        {terkirim && (
          <Kabar nada="ok" role="status">
            <p>{`Umpan balik untuk ${terkirim} terkirim.`}</p>
          </Kabar>
        )}
        {isDinilai && (
          <Kabar nada="ok" role="status">
            <p>Jawaban Anda tersimpan tanpa nama.</p>
          </Kabar>
        )}
        <Judul
          judul="Umpan balik"
          konteks="Ucapan rekan, pimpinan, bawahan, dan pihak lain selama setahun terakhir."
          aksi={<Aksi {...isi} />}
        />
        {diminta.map(({ id, nama, sampai }) => (
          <Kabar
            key={id}
            tautan={[{ label: 'Jawab tanpa nama', href: url(umpanBalikPaths.jawab360, { putaranId: id }) }]}
          >
            <p>{`Anda diminta menilai perilaku ${nama}, paling lambat ${tulisTanggal(sampai)}.`}</p>
          </Kabar>
        ))}
        <PanelDiminta daftar={isi.permintaan} />
        <div class="grid lg:grid-cols-2 gap-5 items-start">
          <Panel judul={`Diterima (${diterima.length})`} id="diterima" rapat>
            <Daftar daftar={diterima} arah="diterima" />
          </Panel>
          <Panel judul={`Diberikan (${diberikan.length})`} id="diberikan" rapat>
            <Daftar daftar={diberikan} arah="diberikan" />
          </Panel>
        </div>
      </div>
    ),
  })
}

function Aksi({ pegawaiId, skpId }: Isi) {
  return (
    <>
      {skpId && (
        <TombolTautan href={url(umpanBalikPaths.rekaman, { skpId })} ikon="file-text">
          Rekaman
        </TombolTautan>
      )}
      {pegawaiId && (
        <>
          <TombolTautan href={url(umpanBalikPaths.hasil360, { pegawaiId })} ikon="users">
            Penilaian rekan
          </TombolTautan>
          <TombolTautan href={url(umpanBalikPaths.undang, { pegawaiId })} ikon="user-plus">
            Minta umpan balik
          </TombolTautan>
        </>
      )}
      <TombolTautan ragam="utama" href={umpanBalikPaths.tulis} ikon="message-square">
        Tulis umpan balik
      </TombolTautan>
    </>
  )
}

/** The newest ones; the older ones unfold. */
const TERLIHAT = 6

type PropsDaftar = { readonly daftar: readonly UmpanBalik[]; readonly arah: 'diterima' | 'diberikan' }

function Daftar({ daftar, arah }: PropsDaftar) {
  if (daftar.length === 0)
    return (
      <PanelKosong
        tanpaBingkai
        ikon="message-square"
        judul={arah === 'diterima' ? 'Belum ada yang menulis untuk Anda' : 'Anda belum menulis'}
      >
        {arah === 'diterima'
          ? 'Umpan balik tampil di sini begitu dikirim.'
          : 'Ceritakan satu hal baik yang Anda lihat hari ini.'}
      </PanelKosong>
    )
  const sisa = daftar.slice(TERLIHAT)
  return (
    <>
      <Butir daftar={daftar.slice(0, TERLIHAT)} arah={arah} />
      {sisa.length > 0 && (
        <details class="border-t border-line">
          <summary class="tautan cursor-pointer px-4 lg:px-5 py-3 text-sm">{`Tampilkan ${sisa.length} sebelumnya`}</summary>
          <Butir daftar={sisa} arah={arah} />
        </details>
      )}
    </>
  )
}

function Butir({ daftar, arah }: PropsDaftar) {
  return (
    <ul>
      {daftar.map((satu) => (
        <li key={satu.id} class="px-4 lg:px-5 py-4 border-b border-line last:border-0">
          <p class="flex items-start justify-between gap-x-3">
            <span class="min-w-0">
              <strong class="font-semibold">{arah === 'diterima' ? satu.penulis : satu.penerima}</strong>
              <span class="block text-sm text-ink-2">{sebagai(satu, arah)}</span>
            </span>
            <span class="flex-none flex flex-wrap justify-end gap-1.5">
              {satu.lanjutan && (
                <ChipLabel nada="utama" ikon={satu.lanjutan === 'apresiasi' ? 'award' : 'flag'}>
                  {NAMA_LANJUTAN_UMPAN_BALIK[satu.lanjutan]}
                </ChipLabel>
              )}
              <ChipLabel {...TAMPILAN[satu.sifat]}>{NAMA_SIFAT[satu.sifat]}</ChipLabel>
            </span>
          </p>
          <p class="mt-1.5 whitespace-pre-line">{satu.isi}</p>
          {satu.bukti && <p class="text-sm mt-1 whitespace-pre-line break-words">{`Bukti: ${satu.bukti}`}</p>}
          <p class="text-sm text-ink-2 mt-1">{`${tentang(satu)}${tulisTanggal(satu.tanggal)}${satu.bentuk === 'berkala' ? ', berkala' : ''}`}</p>
        </li>
      ))}
    </ul>
  )
}

function sebagai({ sebagai }: UmpanBalik, arah: PropsDaftar['arah']): string {
  if (sebagai === 'lainnya') return 'Pihak lain, lewat undangan'
  const nama = NAMA_JENIS_UMPAN_BALIK[sebagai].toLowerCase()
  return arah === 'diterima' ? `Sebagai ${nama} Anda` : `Anda sebagai ${nama}`
}

function tentang({ rhk, nilai }: UmpanBalik): string {
  if (rhk) return `Hasil kerja: ${rhk}. `
  const nama = PERILAKU_KERJA.find((satu) => satu.nilai === nilai)?.nama

  return nama ? `Perilaku: ${nama}. ` : ''
}
