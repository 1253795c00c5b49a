import type { RekapHari } from '../../db/queries/aktivitas/hari.ts'
import type { KeadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { page } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisBulan, tulisDurasi, tulisHariPendek, tulisTanggalPendek } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { aktivitasPaths } from './paths.ts'
import { menitEfektif } from './pita-hari.tsx'

export type HariBulan = {
  readonly tanggal: string
  readonly keadaan: KeadaanHari
  readonly rekap: RekapHari | undefined
}
type Isi = { readonly bulan: string; readonly hari: readonly HariBulan[]; readonly hariIni: string }

/** My month: every day with what it was and what became of its entries. */
export function bulanPage(c: C, { bulan, hari, hariIni }: Isi): Response {
  const sejauhIni = hari.filter(({ tanggal }) => tanggal <= hariIni)
  const jumlah = (ambil: (rekap: RekapHari) => number) =>
    hari.reduce((n, { rekap }) => n + (rekap ? ambil(rekap) : 0), 0)
  const lain = (n: number) => Temporal.PlainYearMonth.from(bulan).add({ months: n }).toString()
  const kalender = url(paths.kehadiran.hari, { pegawaiId: pelaku(c).pegawaiId ?? '' }, { bulan })
  return page(c, {
    judul: tulisBulan(`${bulan}-01`),
    aktif: aktivitasPaths.hariIni,
    remah: [{ label: 'Kegiatan harian', href: aktivitasPaths.hariIni }, { label: tulisBulan(`${bulan}-01`) }],
    children: (
      <div class="grid gap-5">
        <Judul
          judul={tulisBulan(`${bulan}-01`)}
          konteks={`${jumlah((r) => r.entri)} catatan, ${tulisDurasi(jumlah((r) => r.menit))}. Disetujui ${jumlah((r) => r.disetujui)}, menunggu ${jumlah((r) => r.menunggu)}.`}
          aksi={
            <>
              <TombolTautan
                href={url(aktivitasPaths.bulan, { bulan: lain(-1) })}
                ikon="chevron-left"
                label="Bulan sebelumnya"
              />
              <TombolTautan
                href={url(aktivitasPaths.bulan, { bulan: lain(1) })}
                ikon="chevron-right"
                label="Bulan berikutnya"
              />
              <TombolTautan href={kalender} ikon="calendar-days">
                Kalender saya
              </TombolTautan>
              <TombolTautan href={aktivitasPaths.hariIni} ragam="utama">
                Catat hari ini
              </TombolTautan>
            </>
          }
        />
        <Panel judul="Per hari" rapat>
          <Tabel
            keterangan={`Catatan ${tulisBulan(`${bulan}-01`)} per hari`}
            ponsel="kartu"
            tengah
            kolom={[
              { label: 'Hari' },
              { label: 'Catatan', angka: true },
              { label: 'Waktu tercatat' },
              { label: 'Jam kerja' },
              { label: 'Keadaan' },
            ]}
          >
            {[...sejauhIni].reverse().map((satu) => (
              <Baris key={satu.tanggal} satu={satu} />
            ))}
          </Tabel>
        </Panel>
      </div>
    ),
  })
}

function Baris({ satu: { tanggal, keadaan, rekap } }: { satu: HariBulan }) {
  return (
    <tr>
      <th scope="row">
        <a class="tautan" href={url(aktivitasPaths.hari, { tanggal })}>
          {`${tulisHariPendek(tanggal)} ${tulisTanggalPendek(tanggal)}`}
        </a>
      </th>
      <td class={rekap?.entri ? 'n' : 'n max-sm:hidden'} data-label="Catatan">
        {rekap?.entri ?? 0}
      </td>
      <td class={rekap?.menit ? '' : 'max-sm:hidden'} data-label="Waktu tercatat">
        {rekap?.menit ? tulisDurasi(rekap.menit) : '–'}
      </td>
      <td class="max-sm:hidden">{keadaan.jam ? tulisDurasi(menitEfektif(keadaan.jam)) : libur(keadaan)}</td>
      <td data-label="Keadaan">
        <Chip status={statusHari(keadaan, rekap)} />
      </td>
    </tr>
  )
}

/** A weekend needs no words; a holiday or leave says its name. */
function libur({ jenis, kalimat }: KeadaanHari): string {
  return jenis === 'akhir-pekan' ? '–' : kalimat
}

function statusHari(keadaan: KeadaanHari, rekap: RekapHari | undefined): Status {
  if (rekap?.dikembalikan) return 'Dikembalikan'
  if (rekap?.menunggu) return 'Menunggu atasan'
  if (rekap?.disetujui) return 'Disetujui'
  if (rekap?.ditolak) return 'Ditolak'
  if (keadaan.jenis === 'cuti') return 'Cuti'
  return keadaan.jam ? 'Belum diisi' : 'Libur'
}
