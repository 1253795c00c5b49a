import type { BarisPegawai } from '../../db/queries/organisasi/pegawai.ts'
import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Penomoran } from '../ui/penomoran.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { organisasiPaths } from './paths.ts'
import { opsiUnit } from './pilihan.ts'

export const SEHALAMAN = 25

type Isi = {
  readonly baris: readonly BarisPegawai[]
  readonly jumlah: number
  readonly halaman: number
  readonly kata: string
  readonly unitId: string | undefined
  readonly unit: readonly BarisUnit[]
  readonly bolehImpor: boolean
}

/** The people this administrator looks after, found by name, NIP or post. */
export function daftarPegawaiPage(c: C, isi: Isi): Response {
  const { baris, jumlah, kata, unitId, unit, bolehImpor } = isi
  return page(c, {
    judul: 'Pegawai',
    aktif: organisasiPaths.pegawai,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Pegawai"
          konteks={`${tulisAngka(jumlah)} pegawai${kata || unitId ? ' sesuai pencarian' : ''}.`}
          aksi={
            bolehImpor && (
              <>
                <TombolTautan href={url(organisasiPaths.imporBaru, { jenis: 'pegawai' })} ikon="upload">
                  Impor pegawai
                </TombolTautan>
                {unitId && (
                  <TombolTautan href={url(organisasiPaths.pegawaiBaru, { unitId })} ikon="user-plus">
                    Tambah pegawai
                  </TombolTautan>
                )}
              </>
            )
          }
        />
        <form method="get" class="panel p-4 grid gap-3 sm:grid-cols-[1fr_1fr_auto] items-end">
          <IsianTeks nama="kata" label="Nama, NIP, atau jabatan" jenis="search" nilai={kata} />
          <IsianPilih nama="unitId" label="Unit" nilai={unitId} kosong="Semua unit" opsi={opsiUnit(unit)} />
          <Tombol ikon="search">Cari</Tombol>
        </form>
        {baris.length === 0 ? (
          <PanelKosong ikon="users" judul="Tidak ada pegawai yang cocok">
            Periksa ejaan namanya atau pilih semua unit. Pegawai baru ditambahkan dari halaman unitnya. Yang
            diimpor tampil setelah penugasannya diimpor.
          </PanelKosong>
        ) : (
          <Panel rapat>
            <Daftar baris={baris} />
            <Halaman {...isi} />
          </Panel>
        )}
      </div>
    ),
  })
}

function Daftar({ baris }: Pick<Isi, 'baris'>) {
  return (
    <Tabel
      keterangan="Daftar pegawai"
      ponsel="kartu"
      tengah
      kolom={[
        { label: 'Pegawai' },
        { label: 'Jabatan' },
        { label: 'Unit' },
        { label: 'Jenis' },
        { label: 'Penilai' },
      ]}
    >
      {baris.map((p) => (
        <tr key={p.id}>
          <th scope="row">
            <Nama nama={p.nama} nip={p.nip} href={url(organisasiPaths.pegawaiTampil, { pegawaiId: p.id })} />
          </th>
          <td data-label="Jabatan">{p.jabatan ?? 'Belum ada jabatan'}</td>
          <td data-label="Unit">{p.unit ?? 'Belum ada unit'}</td>
          <td data-label="Jenis">
            {NAMA_JENIS_PEGAWAI[p.jenis]}
            {p.golongan && ` ${p.golongan}`}
          </td>
          <td data-label="Penilai">{p.penilai ?? 'Belum ada penilai'}</td>
        </tr>
      ))}
    </Tabel>
  )
}

function Halaman({ jumlah, halaman, kata, unitId, baris }: Isi) {
  const awal = (halaman - 1) * SEHALAMAN + 1
  return (
    <Penomoran
      halaman={halaman}
      jumlahHalaman={Math.max(1, Math.ceil(jumlah / SEHALAMAN))}
      keterangan={`${tulisAngka(awal)}–${tulisAngka(awal + baris.length - 1)} dari ${tulisAngka(jumlah)} pegawai`}
      href={(ke) => url(organisasiPaths.pegawai, {}, { kata: kata || undefined, unitId, halaman: ke })}
    />
  )
}
