import type { JumlahAkun, OrangAkun } from '../../db/queries/akun/orang.ts'
import { page } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Penomoran } from '../ui/penomoran.tsx'
import { BilahPilihan, PilihBaris, PilihSemua, Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisNip } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { IsianSaringan, SaringanTersembunyi, type UnitPilihan } from './isian-saringan.tsx'
import { akunPaths } from './paths.ts'
import { tulisHariDari, tulisSaat } from './saat.ts'
import { kelolaUrl, type Saringan } from './saringan.ts'

export const SEHALAMAN = 50

export type IsiKelola = {
  readonly orang: readonly OrangAkun[]
  readonly jumlah: JumlahAkun
  readonly unit: readonly UnitPilihan[]
  readonly saringan: Saringan
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
        <Judul judul={temuan(jumlah)} konteks={konteks(jumlah)} />
        {penolakan && <Penolakan {...penolakan} />}
        {kabar && (
          <Kabar nada="ok" role="status">
            {kabar}
          </Kabar>
        )}
        <IsianSaringan saringan={saringan} unit={isi.unit} />
        {orang.length === 0 ? (
          <PanelKosong
            ikon="users"
            judul="Tidak ada orang dengan saringan ini"
            aksi={<TombolTautan href={akunPaths.kelola}>Tampilkan semua</TombolTautan>}
          >
            Akun orang di unit Anda muncul di sini.
          </PanelKosong>
        ) : (
          <Daftar c={c} isi={isi} />
        )}
      </div>
    ),
  })
}

function temuan(jumlah: JumlahAkun): string {
  if (jumlah.semua === 0) return 'Akun di unit saya'
  if (jumlah['belum-masuk'] === 0) return 'Semua orang sudah pernah masuk'
  return `${jumlah['belum-masuk']} orang belum pernah masuk`
}

function konteks(jumlah: JumlahAkun): string | undefined {
  if (jumlah.semua === 0) return undefined
  return `Dari ${jumlah.semua} orang. ${jumlah['kode-berlaku']} memegang kode aktivasi, ${jumlah.terkunci} terkunci.`
}

function Daftar({ c, isi }: { c: C; isi: IsiKelola }) {
  const { orang, saringan, jumlah } = isi
  const banyak = jumlah[saringan.keadaan ?? 'semua']
  const mulai = (saringan.halaman - 1) * SEHALAMAN
  return (
    <form method="post" action={akunPaths.slip}>
      <SaringanTersembunyi {...saringan} />
      <Panel
        judul={`${banyak} orang`}
        rapat
        kanan={
          saringan.keadaan === 'belum-masuk' && (
            <Tombol name="semua" value="ya" ikon="printer">{`Buat ${banyak} slip aktivasi`}</Tombol>
          )
        }
      >
        <Tabel
          keterangan="Akun di unit saya"
          ponsel="lipat"
          tengah
          kolom={[
            { label: <PilihSemua nama="orang" /> },
            { label: 'Nama' },
            { label: 'Unit' },
            { label: 'Keadaan' },
          ]}
        >
          {orang.map((satu) => (
            <Baris key={satu.pejabatId} c={c} orang={satu} />
          ))}
        </Tabel>
        <BilahPilihan nama="orang" jumlah={0}>
          <Tombol ragam="utama" ikon="printer">
            Buat slip aktivasi
          </Tombol>
          <Tombol formaction={akunPaths.buka}>Buka kunci</Tombol>
        </BilahPilihan>
        <Penomoran
          halaman={saringan.halaman}
          jumlahHalaman={Math.max(1, Math.ceil(banyak / SEHALAMAN))}
          href={(halaman) => kelolaUrl(saringan, { halaman })}
          keterangan={`${mulai + 1}–${mulai + orang.length} dari ${banyak} orang`}
        />
      </Panel>
    </form>
  )
}

function Baris({ c, orang }: { c: C; orang: OrangAkun }) {
  return (
    <tr>
      <td>
        <PilihBaris nama="orang" nilai={orang.pejabatId} label={orang.nama} />
      </td>
      <td>
        <Nama
          nama={orang.nama}
          rinci={[tulisNip(orang.username), orang.jabatan].filter(Boolean).join(', ')}
        />
      </td>
      <td class="max-sm:col-[2/-1] max-sm:!text-left max-sm:!pl-12 max-sm:text-xs">{orang.unit}</td>
      <td class="max-sm:!pl-12">
        <span class="grid gap-1 justify-items-start">
          <Keadaan c={c} orang={orang} />
          {orang.isBerlangkahKedua && <LangkahKedua c={c} orang={orang} />}
        </span>
      </td>
    </tr>
  )
}

function LangkahKedua({ c, orang }: { c: C; orang: OrangAkun }) {
  const isDapatDilepas = pelaku(c).peran.includes('admin-bkpsdm')
  return (
    <span class="text-xs text-ink-2">
      Memakai langkah kedua
      {isDapatDilepas && (
        <>
          {'. '}
          <a class="tautan" href={url(akunPaths.lepas, { pejabatId: orang.pejabatId })}>
            Lepas
          </a>
        </>
      )}
    </span>
  )
}

function Keadaan({ c, orang: { terkunciSampai, masukPada, kodeSampai } }: { c: C; orang: OrangAkun }) {
  return (
    <>
      {terkunciSampai && (
        <ChipLabel nada="bad" ikon="lock">
          Terkunci
        </ChipLabel>
      )}
      {!terkunciSampai && masukPada && (
        <ChipLabel nada="ok" ikon="circle-check">
          Aktif
        </ChipLabel>
      )}
      {!masukPada && <ChipLabel ikon="circle-dashed">Belum pernah masuk</ChipLabel>}
      <span class="text-xs text-ink-2">
        {terkunciSampai && `Sampai ${tulisSaat(c, terkunciSampai)}`}
        {!terkunciSampai && masukPada && `Masuk ${tulisHariDari(c, masukPada)}`}
        {kodeSampai && <span class="block">{`Kode berlaku sampai ${tulisHariDari(c, kodeSampai)}`}</span>}
      </span>
    </>
  )
}
