import type { BarisJabatan } from '../../db/queries/organisasi/jabatan.ts'
import type { BarisUnit, MasaUnit, UnitTampil } from '../../db/queries/organisasi/unit.ts'
import { NAMA_JENIS_JABATAN, NAMA_JENIS_PENUGASAN, NAMA_JENIS_UNIT } from '../../domain/organisasi/istilah.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { Judul } from '../ui/judul.tsx'
import { Panel } from '../ui/panel.tsx'
import type { ButirRemah } from '../ui/remah.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { DaftarUnit } from './halaman-pohon.tsx'
import { tulisMasa } from './messages.ts'
import { organisasiPaths } from './paths.ts'

/** A post with the eselon that it is equal to, if any. */
type JabatanUnit = BarisJabatan & { readonly eselon: string | null }

type IsiUnit = {
  readonly unit: UnitTampil
  readonly riwayat: readonly MasaUnit[]
  readonly jabatan: readonly JabatanUnit[]
  readonly bawahan: readonly BarisUnit[]
  readonly bolehUbah: boolean
}

export function remahUnit({ id, nama, leluhur }: UnitTampil): ButirRemah[] {
  return [
    { label: 'Unit dan jabatan', href: organisasiPaths.unit },
    ...leluhur.map((atas) => ({
      label: atas.nama,
      href: url(organisasiPaths.unitTampil, { unitId: atas.id }),
    })),
    { label: nama, href: url(organisasiPaths.unitTampil, { unitId: id }) },
  ]
}

/** One unit: its posts with who is in them, the units below, and what it was before. */
export function unitPage(c: C, { unit, riwayat, jabatan, bawahan, bolehUbah }: IsiUnit): Response {
  const isian = { unitId: unit.id }
  return page(c, {
    judul: unit.nama,
    aktif: organisasiPaths.unit,
    remah: [...remahUnit(unit).slice(0, -1), { label: unit.nama }],
    children: (
      <div class="grid gap-5">
        <Judul
          judul={unit.nama}
          konteks={`${NAMA_JENIS_UNIT[unit.jenis]}, ${unit.singkatan}. Kode ${unit.kode}.`}
          aksi={
            bolehUbah && (
              <>
                <TombolTautan href={url(organisasiPaths.pegawaiBaru, isian)} ikon="user-plus">
                  Tambah pegawai
                </TombolTautan>
                <TombolTautan href={url(organisasiPaths.unitUbah, isian)} ikon="pencil">
                  Ubah unit
                </TombolTautan>
              </>
            )
          }
        />
        <PanelJabatan unit={unit} jabatan={jabatan} bolehUbah={bolehUbah} />
        <Panel
          judul="Unit di bawahnya"
          rapat
          kanan={
            bolehUbah && (
              <TombolTautan href={url(organisasiPaths.unitBawahan, isian)} ikon="plus">
                Tambah unit
              </TombolTautan>
            )
          }
        >
          {bawahan.length === 0 ? (
            <p class="px-5 py-4 text-sm text-ink-2">Tidak ada unit di bawahnya.</p>
          ) : (
            <DaftarUnit unit={bawahan} keterangan={`Unit di bawah ${unit.nama}`} />
          )}
        </Panel>
        <Panel judul="Riwayat">
          <ul class="grid gap-1.5 text-sm">
            {riwayat.map((masa) => (
              <li key={masa.mulai}>{`${masa.nama}, ${tulisMasa(masa)}`}</li>
            ))}
          </ul>
        </Panel>
      </div>
    ),
  })
}

function PanelJabatan({ unit, jabatan, bolehUbah }: Pick<IsiUnit, 'unit' | 'jabatan' | 'bolehUbah'>) {
  return (
    <Panel
      judul="Jabatan"
      rapat
      kanan={
        bolehUbah && (
          <TombolTautan href={url(organisasiPaths.jabatanBaru, { unitId: unit.id })} ikon="plus">
            Tambah jabatan
          </TombolTautan>
        )
      }
    >
      {jabatan.length === 0 ? (
        <p class="px-5 py-4 text-sm text-ink-2">Belum ada jabatan di unit ini.</p>
      ) : (
        <Tabel
          keterangan={`Jabatan di ${unit.nama}`}
          ponsel="kartu"
          kolom={[
            { label: 'Jabatan' },
            { label: 'Pemangku' },
            { label: 'Atasan' },
            { label: 'Kelas', angka: true },
          ]}
        >
          {jabatan.map((j) => (
            <BarisJabatanUnit key={j.id} j={j} bolehUbah={bolehUbah} />
          ))}
        </Tabel>
      )}
    </Panel>
  )
}

function BarisJabatanUnit({ j, bolehUbah }: { j: JabatanUnit; bolehUbah: boolean }) {
  const href = url(organisasiPaths.jabatanUbah, { unitId: j.unitId, jabatanId: j.id })
  return (
    <tr>
      <th scope="row">
        {bolehUbah ? (
          <a class="tautan" href={href}>
            {j.nama}
          </a>
        ) : (
          j.nama
        )}
        <span class="block text-xs font-normal text-ink-2">
          {j.isPimpinan ? 'Memimpin unit' : NAMA_JENIS_JABATAN[j.jenis]}
          {j.eselon && `, setara eselon ${j.eselon}`}
        </span>
      </th>
      <td data-label="Pemangku">{j.pemangku.length === 0 ? 'Kosong' : <Pemangku j={j} />}</td>
      <td data-label="Atasan">{j.atasan ?? 'Tidak ada'}</td>
      <td class="n" data-label="Kelas">
        {j.kelas ?? '–'}
      </td>
    </tr>
  )
}

const PEMANGKU_TERLIHAT = 8

function Pemangku({ j }: { j: BarisJabatan }) {
  const sisa = j.pemangku.length - PEMANGKU_TERLIHAT
  return (
    <span class="block">
      {j.pemangku.slice(0, PEMANGKU_TERLIHAT).map((orang) => (
        <span key={orang.id} class="block">
          {orang.jenis !== 'definitif' && `${NAMA_JENIS_PENUGASAN[orang.jenis]} `}
          {orang.isPegawai ? (
            <a class="tautan" href={url(organisasiPaths.pegawaiTampil, { pegawaiId: orang.id })}>
              {orang.nama}
            </a>
          ) : (
            orang.nama
          )}
        </span>
      ))}
      {sisa > 0 && <span class="block text-ink-2">{`dan ${sisa} orang lagi`}</span>}
    </span>
  )
}
