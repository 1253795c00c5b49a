import {
  type JumlahAkun,
  KEADAAN_AKUN,
  type KeadaanAkun,
  type OrangAkun,
} from '../../db/queries/akun/orang.ts'
import { page } from '../halaman.tsx'
import { type C, kerja } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip, ChipLabel } from '../ui/chip.tsx'
import { IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Penomoran } from '../ui/penomoran.tsx'
import { PilihBaris, PilihSemua, Tabel } from '../ui/tabel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { akunPaths } from './paths.ts'

export const NAMA_KEADAAN: { readonly [K in KeadaanAkun]: string } = {
  'belum-masuk': 'Belum pernah masuk',
  terkunci: 'Terkunci',
  'kode-berlaku': 'Kode masih berlaku',
  aktif: 'Pernah masuk',
}

export type Saringan = {
  readonly kata: string
  readonly unitId: string
  readonly keadaan: string
  readonly halaman: number
}
export type IsiKelola = {
  readonly orang: readonly OrangAkun[]
  readonly jumlah: JumlahAkun
  readonly unit: readonly { readonly id: string; readonly nama: string; readonly tingkat: number }[]
  readonly saringan: Saringan
  readonly jumlahHalaman: number
  readonly kabar?: string | undefined
  readonly penolakan?: Pesan | undefined
}

/** The accounts of my units: who never came in, who is locked out, and new codes for many at once. */
export function kelolaPage(c: C, isi: IsiKelola): Response {
  const { orang, jumlah, saringan, kabar, penolakan } = isi
  return page(c, {
    judul: 'Akun',
    aktif: akunPaths.kelola,
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        <Judul
          judul={`${jumlah['belum-masuk']} orang belum pernah masuk`}
          konteks={`Dari ${jumlah.semua} akun. ${jumlah.terkunci} terkunci, ${jumlah['kode-berlaku']} memegang kode yang masih berlaku.`}
        />
        {penolakan && <Penolakan {...penolakan} />}
        {kabar && (
          <Kabar nada="ok" role="status">
            {kabar}
          </Kabar>
        )}
        <Penyaring isi={isi} />
        {orang.length === 0 ? (
          <PanelKosong ikon="users" judul="Tidak ada orang dengan saringan ini">
            Longgarkan saringan untuk melihat yang lain.
          </PanelKosong>
        ) : (
          <Daftar c={c} orang={orang} />
        )}
        <Penomoran
          halaman={saringan.halaman}
          jumlahHalaman={isi.jumlahHalaman}
          href={(n) =>
            url(
              akunPaths.kelola,
              {},
              { q: saringan.kata, unit: saringan.unitId, keadaan: saringan.keadaan, halaman: n },
            )
          }
          keterangan={`Halaman ${saringan.halaman} dari ${isi.jumlahHalaman}`}
        />
      </div>
    ),
  })
}

function Penyaring({ isi: { saringan, unit } }: { isi: IsiKelola }) {
  return (
    <form
      method="get"
      action={akunPaths.kelola}
      class="panel p-4 grid sm:grid-cols-[1fr_1fr_1fr_auto] gap-3 items-end"
    >
      <IsianTeks nama="q" label="Nama atau NIP" nilai={saringan.kata} />
      <IsianPilih
        nama="unit"
        label="Unit"
        kosong="Semua unit saya"
        nilai={saringan.unitId}
        opsi={unit.map(({ id, nama, tingkat }) => ({
          nilai: id,
          label: `${'– '.repeat(Math.max(tingkat - 1, 0))}${nama}`,
        }))}
      />
      <IsianPilih
        nama="keadaan"
        label="Keadaan"
        kosong="Semua keadaan"
        nilai={saringan.keadaan}
        opsi={KEADAAN_AKUN.map((nilai) => ({ nilai, label: NAMA_KEADAAN[nilai] }))}
      />
      <Tombol>Tampilkan</Tombol>
    </form>
  )
}

function Daftar({ c, orang }: { c: C; orang: readonly OrangAkun[] }) {
  return (
    <form method="post" action={akunPaths.slip} class="grid gap-4">
      <Panel judul="Orang" rapat>
        <Tabel
          keterangan="Akun di unit saya"
          ponsel="kartu"
          tengah
          kolom={[
            { label: <PilihSemua nama="orang" /> },
            { label: 'Nama' },
            { label: 'Unit' },
            { label: 'Keadaan' },
          ]}
        >
          {orang.map((satu) => (
            <tr key={satu.pejabatId}>
              <td>
                <PilihBaris nama="orang" nilai={satu.pejabatId} label={`Pilih ${satu.nama}`} />
              </td>
              <td>
                <Nama nama={satu.nama} rinci={`${satu.username} ${satu.jabatan}`} />
              </td>
              <td data-label="Unit">{satu.unit}</td>
              <td data-label="Keadaan">
                <Keadaan c={c} orang={satu} />
              </td>
            </tr>
          ))}
        </Tabel>
      </Panel>
      <div class="flex flex-wrap gap-2">
        <Tombol ragam="utama" ikon="printer">
          Buat slip aktivasi yang dipilih
        </Tombol>
        <Tombol formaction={akunPaths.buka}>Buka kunci yang dipilih</Tombol>
      </div>
      <p class="text-xs text-ink-2">
        Slip berisi kode sekali pakai. Kata sandi lama dan perangkat yang sedang masuk berhenti berlaku.
      </p>
    </form>
  )
}

function Keadaan({ c, orang }: { c: C; orang: OrangAkun }) {
  const hari = (saat: Temporal.Instant) =>
    tulisHari(saat.toZonedDateTimeISO(kerja(c).instansi.zona).toPlainDate().toString())
  if (orang.terkunciSampai)
    return (
      <ChipLabel nada="bad" ikon="lock">
        Terkunci
      </ChipLabel>
    )
  if (orang.kodeSampai)
    return (
      <ChipLabel nada="info" ikon="key-round">
        {`Kode sampai ${hari(orang.kodeSampai)}`}
      </ChipLabel>
    )
  return orang.masukPada ? <Chip status="Aktif" /> : <Chip status="Belum mulai" />
}
