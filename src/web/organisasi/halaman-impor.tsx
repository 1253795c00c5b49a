import type { listImpor } from '../../db/queries/impor/impor.ts'
import { titik } from '../../domain/teks.ts'
import type { JenisImpor } from '../../usecases/impor/jenis.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { IsianBerkas } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka, tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { organisasiPaths } from './paths.ts'

type BarisImpor = Awaited<ReturnType<typeof listImpor>>[number]

const NAMA_STATUS_IMPOR = {
  diperiksa: 'Berjalan',
  ditolak: 'Ditolak',
  siap: 'Menunggu',
  diterapkan: 'Berjalan',
  selesai: 'Selesai',
  gagal: 'Gagal',
} as const satisfies Record<BarisImpor['status'], Status>

/** The state in a word; a file that changes nothing waits for nobody. */
export function statusImpor({
  status,
  baru,
  berubah,
}: Pick<BarisImpor, 'status' | 'baru' | 'berubah'>): Status {
  return status === 'siap' && baru + berubah === 0 ? 'Selesai' : NAMA_STATUS_IMPOR[status]
}

type Isi = {
  readonly jenis: readonly JenisImpor[]
  readonly impor: readonly BarisImpor[]
  readonly zona: string
}

/** What may be imported, in the order in which a new city fills it, and what was. */
export function imporPage(c: C, { jenis, impor, zona }: Isi): Response {
  return page(c, {
    judul: 'Impor data',
    aktif: organisasiPaths.impor,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Impor data"
          konteks="Dari Excel atau CSV. Berkas diperiksa dulu, lalu diterapkan seluruhnya atau tidak sama sekali."
        />
        <ul class="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
          {jenis.map(({ id, judul, keterangan }) => (
            <li key={id} class="panel p-4 grid gap-3 content-between">
              <div>
                <p class="font-semibold">{judul}</p>
                <p class="text-sm text-ink-2 mt-0.5">{keterangan}</p>
              </div>
              <p>
                <a class="tautan" href={url(organisasiPaths.imporBaru, { jenis: id })}>
                  {`Impor ${judul.toLowerCase()}`}
                </a>
              </p>
            </li>
          ))}
        </ul>
        {impor.length > 0 && <Riwayat impor={impor} jenis={jenis} zona={zona} />}
      </div>
    ),
  })
}

function Riwayat({ impor, jenis, zona }: Isi) {
  const judul = new Map(jenis.map((satu) => [satu.id, satu.judul]))
  return (
    <Panel judul="Impor terakhir" rapat>
      <Tabel
        keterangan="Impor terakhir"
        ponsel="kartu"
        tengah
        kolom={[
          { label: 'Berkas' },
          { label: 'Jenis' },
          { label: 'Oleh' },
          { label: 'Waktu' },
          { label: 'Baris', angka: true },
          { label: 'Keadaan' },
        ]}
      >
        {impor.map((satu) => (
          <tr key={satu.id}>
            <th scope="row">
              <a class="tautan break-all" href={url(organisasiPaths.imporTampil, { imporId: satu.id })}>
                {satu.namaBerkas}
              </a>
            </th>
            <td data-label="Jenis">{judul.get(satu.jenis) ?? satu.jenis}</td>
            <td data-label="Oleh">{satu.pembuat}</td>
            <td data-label="Waktu">{tulisTanggalJam(satu.dibuatPada, zona)}</td>
            <td class="n" data-label="Baris">
              {tulisAngka(satu.baris)}
            </td>
            <td data-label="Keadaan">
              <Chip status={statusImpor(satu)} />
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

type Unggah = { readonly jenis: JenisImpor; readonly penolakan?: Pesan | undefined }

/** Template, columns and the upload of one kind. */
export function unggahPage(c: C, { jenis, penolakan }: Unggah): Response {
  const ini = { jenis: jenis.id }
  return page(c, {
    judul: `Impor ${jenis.judul.toLowerCase()}`,
    aktif: organisasiPaths.impor,
    status: penolakan ? 422 : 200,
    remah: [{ label: 'Impor data', href: organisasiPaths.impor }, { label: jenis.judul }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Impor ${jenis.judul.toLowerCase()}`}
          konteks={jenis.keterangan}
          aksi={
            <TombolTautan href={url(organisasiPaths.imporTemplat, ini)} ikon="file-spreadsheet" download>
              Unduh templat
            </TombolTautan>
          }
        />
        <form
          method="post"
          enctype="multipart/form-data"
          action={url(organisasiPaths.imporBaru, ini)}
          class="panel p-5 grid gap-4 max-w-2xl"
        >
          <IsianBerkas
            nama="berkas"
            label="Berkas Excel atau CSV"
            petunjuk="Paling besar 20 MB dan 50.000 baris. Belum ada yang berubah sebelum Anda menekan Terapkan."
            terima=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            wajib
          />
          <div>
            <Tombol ragam="utama" ikon="upload">
              Periksa berkas
            </Tombol>
          </div>
        </form>
        <Panel judul="Kolom" rapat>
          <Tabel
            keterangan={`Kolom impor ${jenis.judul.toLowerCase()}`}
            ponsel="kartu"
            kolom={[{ label: 'Kolom' }, { label: 'Wajib' }, { label: 'Keterangan' }, { label: 'Contoh' }]}
          >
            {jenis.kolom.map((kolom) => (
              <tr key={kolom.kunci}>
                <th scope="row">{kolom.judul}</th>
                <td data-label="Wajib">{kolom.wajib ? 'Ya' : 'Tidak'}</td>
                <td data-label="Keterangan">
                  {kolom.keterangan}
                  {kolom.pilihan && titik(` Pilihan: ${kolom.pilihan.join(', ')}.`)}
                </td>
                <td data-label="Contoh">{kolom.contoh || '–'}</td>
              </tr>
            ))}
          </Tabel>
        </Panel>
      </div>
    ),
  })
}
