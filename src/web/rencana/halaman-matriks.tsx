import type { MatriksPeran } from '../../domain/rencana/matriks.ts'
import { celahMatriks } from '../../domain/skp/matriks.ts'
import { page } from '../halaman.tsx'
import { baca, type C, pelaku } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { DaftarVersi } from '../ui/daftar-versi.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konflik } from '../ui/konflik.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsiMatriks } from './bahan-matriks.ts'
import { KeluaranKunci } from './keluaran-kunci.tsx'
import { KisiMatriks } from './kisi-matriks.tsx'
import { rencanaPaths } from './paths.ts'

/** Who carries which of one's results: a cell that is filled becomes a result in that person's draft SKP. */
export function matriksPage(c: C, isi: IsiMatriks): Response {
  const { judul, alamat, tahun, matriks, penolakan, perbedaan } = isi
  const isKosong = matriks.kolom.length === 0 || matriks.baris.length === 0
  return page(c, {
    judul,
    aktif: isi.aktif,
    status: perbedaan ? 409 : penolakan ? 422 : 200,
    pulau: ['matriks'],
    children: (
      <div class="grid gap-5 grid-cols-[minmax(0,1fr)]">
        {penolakan && <Penolakan {...penolakan} />}
        {perbedaan && <Konflik hal="Matriks ini" simpan="Simpan matriks" daftar={perbedaan} />}
        <Judul
          judul={judul}
          konteks={`Tahun ${tahun}. Sel yang diisi menjadi hasil kerja di draf SKP orangnya.`}
          aksi={<Aksi {...isi} isKosong={isKosong} />}
        />
        {isKosong ? (
          <Kosong matriks={matriks} punyaSkp={pelaku(c).pegawaiId !== null} />
        ) : (
          <form method="post" action={alamat} class="grid gap-5 grid-cols-[minmax(0,1fr)]">
            <input type="hidden" name="tahun" value={tahun} />
            <input type="hidden" name="versi" value={matriks.versi} />
            <Celah matriks={matriks} tahun={tahun} />
            {isi.strategi && <KeluaranKunci {...isi.strategi} />}
            <KisiMatriks {...isi} />
            <div class="flex flex-wrap gap-2">
              <Tombol ragam="utama">Simpan matriks</Tombol>
              {isi.cetak && (
                <Tombol name="aksi" value="tetapkan" ikon="badge-check">
                  Simpan dan tetapkan
                </Tombol>
              )}
            </div>
          </form>
        )}
        {isi.beku.length > 0 && (
          <DaftarVersi
            judul="Matriks yang ditetapkan"
            sebutan="matriks"
            daftar={isi.beku}
            zona={baca(c).instansi.zona}
            href={(versi) => url(rencanaPaths.cetakMatriks, {}, { tahun, versi })}
            tandaTangan={(dokumenId) => url(paths.dokumen.tandaTangan, { dokumenId })}
          />
        )}
      </div>
    ),
  })
}

function Aksi({ alamat, cetak, lembar, tahun, isKosong }: IsiMatriks & { readonly isKosong: boolean }) {
  return (
    <>
      {[tahun - 1, tahun + 1].map((lain) => (
        <TombolTautan key={lain} href={`${alamat}?tahun=${lain}`}>{`Tahun ${lain}`}</TombolTautan>
      ))}
      {cetak && !isKosong && (
        <TombolTautan href={cetak} ikon="printer">
          Cetak matriks
        </TombolTautan>
      )}
      {lembar && !isKosong && (
        <TombolTautan href={lembar} ikon="file-spreadsheet">
          Lewat Excel
        </TombolTautan>
      )}
    </>
  )
}

type PropsKosong = { readonly matriks: MatriksPeran; readonly punyaSkp: boolean }

function Kosong({ matriks, punyaSkp }: PropsKosong) {
  if (matriks.baris.length === 0)
    return (
      <PanelKosong ikon="users" judul="Belum ada yang dibagi peran">
        Baris matriks berisi pegawai yang Anda nilai dan ketua tim kerja Anda.
      </PanelKosong>
    )
  // A head of the region rates and has no SKP of their own.
  if (!punyaSkp)
    return (
      <PanelKosong
        ikon="target"
        judul="Matriks dibagi dari SKP pemimpinnya"
        aksi={
          <TombolTautan href={rencanaPaths.daftar} ragam="utama">
            Buka perjanjian kinerja
          </TombolTautan>
        }
      >
        Kepala daerah tidak menyusun SKP. Pimpinan perangkat daerah menurunkan hasil kerjanya dari perjanjian
        kinerja unitnya.
      </PanelKosong>
    )
  return (
    <PanelKosong
      ikon="target"
      judul="Belum ada hasil kerja yang dibagi"
      aksi={
        <TombolTautan href={matriks.skpId ? `/skp/${matriks.skpId}` : '/skp'} ragam="utama">
          Buka SKP saya
        </TombolTautan>
      }
    >
      Kolom matriks berisi hasil kerja di SKP Anda. Tulis hasil kerja Anda dulu, lalu bagi perannya di sini.
    </PanelKosong>
  )
}

/** A result that nobody carries and a person who carries none, as the stored matrix has it. */
function Celah({ matriks, tahun }: { matriks: MatriksPeran; tahun: number }) {
  const { kolom, baris, peran, lain } = matriks
  const { nilai, basis } = celahMatriks.apply(
    {
      rhkPimpinan: kolom.map(({ id }) => id),
      pegawai: baris.map(({ pegawaiId }) => pegawaiId),
      peran: [...peran, ...lain].map(({ pegawaiId, rhkPimpinanId }) => ({ pegawaiId, rhkPimpinanId })),
    },
    `${tahun}-12-31`,
  )
  const nomor = kolom.flatMap(({ id }, i) => (nilai.rhkTanpaPemilik.includes(id) ? [String(i + 1)] : []))
  const nama = baris.flatMap((satu) => (nilai.pegawaiTanpaPeran.includes(satu.pegawaiId) ? [satu.nama] : []))
  const isLengkap = nomor.length === 0 && nama.length === 0
  return (
    <Kabar
      nada={isLengkap ? 'ok' : 'warn'}
      judul={isLengkap ? 'Setiap hasil kerja didukung, dan setiap orang berperan.' : 'Matriks belum lengkap.'}
    >
      {nomor.length > 0 && <p>{`Hasil kerja tanpa pendukung: nomor ${nomor.join(', ')}.`}</p>}
      {nama.length > 0 && <p>{`Belum berperan: ${nama.join(', ')}.`}</p>}
      <Mengapa
        basis={basis}
        masukan={[
          { label: 'Hasil kerja', nilai: `${kolom.length}, ${nomor.length} tanpa pendukung` },
          { label: 'Orang', nilai: `${baris.length}, ${nama.length} belum berperan` },
        ]}
      />
    </Kabar>
  )
}
