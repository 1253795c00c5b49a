import type { PegawaiHariIni, UnitPantauan } from '../../db/queries/pantauan/pegawai.ts'
import type { StatusSkp } from '../../db/tables.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisDurasi, tulisHariTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { pantauanPaths } from './paths.ts'

const STATUS_SKP: { readonly [S in StatusSkp]: Status } = {
  draf: 'Draf',
  diajukan: 'Menunggu atasan',
  dikembalikan: 'Dikembalikan',
  ditetapkan: 'Ditetapkan',
}

type Isi = {
  readonly unit: UnitPantauan
  readonly pegawai: readonly PegawaiHariIni[]
  readonly tanggal: string
}

/** The people of one unit today; each name leads to that person's day. */
export function pegawaiPage(c: C, { unit, pegawai, tanggal }: Isi): Response {
  return page(c, {
    judul: `Pegawai ${unit.nama}`,
    aktif: pantauanPaths.kota,
    remah: [
      ...unit.leluhur.map(({ id, nama }) => ({ label: nama, href: url(pantauanPaths.unit, { unitId: id }) })),
      { label: unit.nama, href: url(pantauanPaths.unit, { unitId: unit.id }) },
      { label: 'Pegawai' },
    ],
    children: (
      <div class="grid gap-5">
        <Judul judul={unit.nama} konteks={`${pegawai.length} pegawai, ${tulisHariTanggal(tanggal)}.`} />
        {pegawai.length === 0 ? (
          <PanelKosong ikon="users" judul="Tidak ada pegawai langsung di unit ini">
            Pegawainya ada di unit-unit di bawahnya.
          </PanelKosong>
        ) : (
          <Panel judul="Hari ini" rapat>
            <Tabel
              keterangan={`Pegawai ${unit.nama} hari ini`}
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Pegawai' },
                { label: 'SKP' },
                { label: 'Catatan', angka: true },
                { label: 'Waktu tercatat' },
                { label: 'Menunggu review', angka: true },
                { label: 'Predikat terakhir' },
              ]}
            >
              {pegawai.map((satu) => (
                <Baris key={satu.pegawaiId} satu={satu} tanggal={tanggal} />
              ))}
            </Tabel>
          </Panel>
        )}
      </div>
    ),
  })
}

function Baris({ satu, tanggal }: { satu: PegawaiHariIni; tanggal: string }) {
  return (
    <tr>
      <td>
        <Nama
          nama={satu.nama}
          rinci={satu.jabatan}
          href={url(paths.aktivitas.orangHari, { pegawaiId: satu.pegawaiId, tanggal })}
        />
      </td>
      <td data-label="SKP">
        <div>
          <Chip status={satu.statusSkp ? STATUS_SKP[satu.statusSkp] : 'Belum mulai'} />{' '}
          {satu.statusRevisi === 'diajukan' && (
            <span class="inline-flex flex-wrap items-center gap-1.5">
              <span class="text-sm text-ink-2">revisi:</span>
              <Chip status={STATUS_SKP[satu.statusRevisi]} />
            </span>
          )}
        </div>
      </td>
      <td class="n" data-label="Catatan">
        {satu.entri}
      </td>
      <td data-label="Waktu tercatat">{waktu(satu)}</td>
      <td class="n" data-label="Menunggu review">
        {satu.menunggu}
      </td>
      <td data-label="Predikat terakhir">{satu.predikat ?? 'Belum ada'}</td>
    </tr>
  )
}

function waktu({ menit, ketidakhadiran }: PegawaiHariIni) {
  if (ketidakhadiran) return <Chip status={ketidakhadiran === 'dinas-luar' ? 'Berjalan' : 'Cuti'} />
  return menit === 0 ? <Chip status="Belum diisi" /> : tulisDurasi(menit)
}
