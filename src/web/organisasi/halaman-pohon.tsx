import type { BarisUnit } from '../../db/queries/organisasi/unit.ts'
import { NAMA_JENIS_UNIT } from '../../domain/organisasi/istilah.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisAngka } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { organisasiPaths } from './paths.ts'

type Pohon = {
  /** The tree, or what was found in it. */
  readonly unit: readonly BarisUnit[]
  readonly kata: string
  readonly bolehImpor: boolean
}

/** The tree of units this administrator looks after. */
export function pohonPage(c: C, { unit, kata, bolehImpor }: Pohon): Response {
  return page(c, {
    judul: 'Unit dan jabatan',
    aktif: organisasiPaths.unit,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Unit dan jabatan"
          konteks={`${tulisAngka(unit.length)} unit${kata ? ' sesuai pencarian' : ''}. Buka unit untuk melihat jabatan dan pemangkunya.`}
          aksi={
            bolehImpor && (
              <>
                <TombolTautan href={url(organisasiPaths.imporBaru, { jenis: 'unit' })} ikon="upload">
                  Impor unit
                </TombolTautan>
                <TombolTautan href={url(organisasiPaths.imporBaru, { jenis: 'jabatan' })} ikon="upload">
                  Impor jabatan
                </TombolTautan>
              </>
            )
          }
        />
        <form method="get" class="panel p-4 grid gap-3 grid-cols-[1fr_auto] items-end no-print">
          <IsianTeks nama="kata" label="Nama atau kode unit" jenis="search" nilai={kata} />
          <Tombol ikon="search">Cari</Tombol>
        </form>
        {unit.length === 0 ? (
          <PanelKosong ikon="network" judul={kata ? 'Tidak ada unit yang cocok' : 'Belum ada unit'}>
            {kata
              ? 'Periksa ejaannya, atau kosongkan pencarian untuk melihat semua.'
              : 'Unit tampil di sini setelah diimpor atau ditambahkan.'}
          </PanelKosong>
        ) : (
          <Panel rapat>
            <DaftarUnit unit={unit} keterangan="Susunan unit" />
          </Panel>
        )}
      </div>
    ),
  })
}

const MASUK = ['', 'pl-4', 'pl-8', 'pl-12', 'pl-16', 'pl-20'] as const

export function DaftarUnit({ unit, keterangan }: { unit: readonly BarisUnit[]; keterangan: string }) {
  return (
    <Tabel
      keterangan={keterangan}
      ponsel="kartu"
      kolom={[{ label: 'Unit' }, { label: 'Jenis' }, { label: 'Kode' }, { label: 'Pegawai', angka: true }]}
    >
      {unit.map((u) => (
        <tr key={u.id}>
          <th scope="row">
            <span class={`block ${MASUK[Math.min(u.tingkat, MASUK.length - 1)]}`.trim()}>
              <a class="tautan" href={url(organisasiPaths.unitTampil, { unitId: u.id })}>
                {u.nama}
              </a>
            </span>
          </th>
          <td data-label="Jenis">{NAMA_JENIS_UNIT[u.jenis]}</td>
          <td data-label="Kode">{u.kode}</td>
          <td class="n" data-label="Pegawai">
            {u.pegawai}
          </td>
        </tr>
      ))}
    </Tabel>
  )
}
