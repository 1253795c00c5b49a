import type { ImporTampil } from '../../db/queries/impor/impor.ts'
import type { Galat, JenisImpor, Peringatan } from '../../usecases/impor/jenis.ts'
import type { PratinjauReorganisasi } from '../../usecases/organisasi/pratinjau-reorganisasi.ts'
import { kalimatPeringatanNip } from '../forms/nip.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan, type Tautan } from '../ui/kabar.tsx'
import { Kemajuan } from '../ui/kemajuan.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka, tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { DaftarTemuan } from './daftar-temuan.tsx'
import { statusImpor } from './halaman-impor.tsx'
import { kalimatGalat } from './messages-impor.ts'
import { organisasiPaths } from './paths.ts'
import { PratinjauPanel } from './pratinjau.tsx'

type Isi = {
  readonly impor: ImporTampil
  readonly jenis: JenisImpor
  readonly zona: string
  readonly penolakan?: Pesan | undefined
}

type Tersimpan<T> = { readonly jumlah: number; readonly daftar: readonly T[] }

/** What a file would do or has done: what is wrong row by row, what changes, and how far it is. */
export function hasilImporPage(c: C, isi: Isi): Response {
  const { impor, jenis, zona, penolakan } = isi
  const berjalan = impor.status === 'diterapkan'
  return page(c, {
    judul: impor.namaBerkas,
    aktif: organisasiPaths.impor,
    status: penolakan ? 422 : 200,
    pulau: berjalan ? ['kemajuan'] : [],
    remah: [
      { label: 'Impor data', href: organisasiPaths.impor },
      { label: jenis.judul, href: url(organisasiPaths.imporBaru, { jenis: jenis.id }) },
      { label: impor.namaBerkas },
    ],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={impor.namaBerkas}
          status={<Chip status={statusImpor(impor)} />}
          konteks={`Impor ${jenis.judul.toLowerCase()} oleh ${impor.pembuat}, ${tulisTanggalJam(impor.dibuatPada, zona)}.`}
        />
        {berjalan && (
          <Kemajuan
            judul={`Menerapkan ${tulisAngka(impor.baris)} baris`}
            total={impor.baris}
            selesai={impor.diproses}
            sumber={url(organisasiPaths.imporKemajuan, { imporId: impor.id })}
            kalimat="Anda boleh menutup halaman ini. Hasilnya ada di daftar impor."
          />
        )}
        <Keputusan {...isi} />
      </div>
    ),
  })
}

/** Where to look at what was imported, and what comes next. */
const LANJUT: { readonly [jenis: string]: readonly Tautan[] } = {
  unit: [{ label: 'Lihat susunan unit', href: organisasiPaths.unit }],
  jabatan: [{ label: 'Lihat unit dan jabatan', href: organisasiPaths.unit }],
  pegawai: [
    { label: 'Impor penugasan', href: url(organisasiPaths.imporBaru, { jenis: 'penugasan' }) },
    { label: 'Buat slip aktivasi', href: paths.akun.kelola },
    { label: 'Lihat pegawai', href: organisasiPaths.pegawai },
  ],
  penugasan: [{ label: 'Lihat pegawai dan penilainya', href: organisasiPaths.pegawai }],
  reorganisasi: [{ label: 'Lihat susunan unit', href: organisasiPaths.unit }],
  'hari-libur': [{ label: 'Lihat hari libur', href: paths.kehadiran.kalender }],
  'jam-kerja': [{ label: 'Lihat jam kerja', href: paths.kehadiran.jam }],
  ketidakhadiran: [{ label: 'Lihat cuti dan dinas luar', href: paths.kehadiran.ketidakhadiran }],
  lain: [{ label: 'Impor yang lain', href: organisasiPaths.impor }],
}

function Keputusan({ impor, jenis }: Isi) {
  const galat = impor.galat as unknown as Tersimpan<Galat>
  if (galat.jumlah > 0) return <DaftarGalat galat={galat} jenis={jenis} status={impor.status} />
  switch (impor.status) {
    case 'siap':
      return <Siap impor={impor} jenis={jenis} />
    case 'gagal':
      return (
        <Penolakan
          apa="Impor belum diterapkan,"
          mengapa="karena ada gangguan di sistem kami. Tidak ada data yang berubah."
          lalu="Unggah berkasnya lagi."
        />
      )
    case 'selesai':
      return <Selesai impor={impor} jenis={jenis} />
    default:
      return null
  }
}

function Selesai({ impor, jenis }: Pick<Isi, 'impor' | 'jenis'>) {
  const pratinjau = impor.pratinjau as unknown as PratinjauReorganisasi | null
  return (
    <>
      <Kabar
        nada="ok"
        judul="Semua baris sudah diterapkan."
        role="status"
        tautan={LANJUT[jenis.id] ?? LANJUT.lain}
      >
        <Jumlah impor={impor} />
        {jenis.id === 'pegawai' && impor.baru > 0 && (
          <p>
            Setiap pegawai baru sudah punya akun. Impor penugasannya supaya tampil di unitnya, lalu bagikan
            slip aktivasinya.
          </p>
        )}
      </Kabar>
      {pratinjau && <PratinjauPanel pratinjau={pratinjau} />}
    </>
  )
}

function Jumlah({ impor }: Pick<Isi, 'impor'>) {
  const { baru, berubah, tetap } = impor
  return <p>{`${tulisAngka(baru)} baru, ${tulisAngka(berubah)} berubah, ${tulisAngka(tetap)} tetap.`}</p>
}

function Siap({ impor, jenis }: Pick<Isi, 'impor' | 'jenis'>) {
  if (impor.baru + impor.berubah === 0)
    return (
      <Kabar nada="info" judul="Tidak ada yang perlu diterapkan.">
        <p>{`Isi ${tulisAngka(impor.tetap)} baris sama dengan yang sudah tercatat.`}</p>
      </Kabar>
    )

  const pratinjau = impor.pratinjau as unknown as PratinjauReorganisasi | null
  const peringatan = impor.peringatan as unknown as Tersimpan<Peringatan>
  return (
    <>
      <div class="panel p-5 grid gap-3 max-w-2xl">
        <p class="font-semibold">{`${tulisAngka(impor.baris)} baris sudah diperiksa, tanpa kesalahan.`}</p>
        <Jumlah impor={impor} />
        <form method="post" action={url(organisasiPaths.imporTerapkan, { imporId: impor.id })}>
          <div class="flex flex-wrap gap-2">
            <Tombol ragam="utama">{`Terapkan ${tulisAngka(impor.baru + impor.berubah)} perubahan`}</Tombol>
            <TombolTautan ragam="polos" href={url(organisasiPaths.imporBaru, { jenis: jenis.id })}>
              Unggah berkas lain
            </TombolTautan>
          </div>
        </form>
      </div>
      {pratinjau && <PratinjauPanel pratinjau={pratinjau} />}
      {peringatan.jumlah > 0 && (
        <DaftarTemuan
          judul="Boleh diterapkan, tetapi periksa dulu"
          jumlah={peringatan.jumlah}
          temuan={peringatan.daftar.map(({ baris, kolom, peringatan: satu }) => ({
            baris,
            kolom,
            kalimat: kalimatPeringatanNip(satu),
          }))}
        />
      )}
    </>
  )
}

type PropsGalat = {
  readonly galat: Tersimpan<Galat>
  readonly jenis: JenisImpor
  readonly status: ImporTampil['status']
}

function DaftarGalat({ galat, jenis, status }: PropsGalat) {
  return (
    <>
      <Penolakan
        apa={`${tulisAngka(galat.jumlah)} isian perlu diperbaiki.`}
        mengapa={
          status === 'gagal'
            ? 'Data berubah sejak diperiksa. Tidak ada yang diterapkan.'
            : 'Belum ada yang diterapkan.'
        }
        lalu="Perbaiki di berkas yang sama, lalu unggah lagi."
        tautan={[{ label: 'Unggah lagi', href: url(organisasiPaths.imporBaru, { jenis: jenis.id }) }]}
      />
      <DaftarTemuan
        judul="Yang perlu diperbaiki"
        jumlah={galat.jumlah}
        temuan={galat.daftar.map(({ baris, kolom, penolakan }) => ({
          baris,
          kolom,
          kalimat: kalimatGalat(penolakan),
        }))}
      />
    </>
  )
}
