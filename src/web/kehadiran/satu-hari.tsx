import { NAMA_JENIS_LIBUR, type NAMA_POLA_KERJA } from '../../domain/kehadiran/istilah.ts'
import { NAMA_KETIDAKHADIRAN } from '../../domain/kehadiran/ketidakhadiran.ts'
import { sayJamSehari } from '../../domain/waktu/jam-sehari.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { tulisHariTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { kehadiranPaths } from './paths.ts'
import { type HariTampil, TAMPILAN } from './petak-bulan.tsx'

/** What one day is for this person, its hours, and everything that was looked at. */
export function SatuHari({ satu, bolehUbah }: { satu: HariTampil; bolehUbah: boolean }) {
  const { fakta, nilai, basis } = satu
  const { label, nada, ikon } = TAMPILAN[nilai.jenis]
  const cuti = fakta.ketidakhadiran
  return (
    <Panel
      judul={tulisHariTanggal(fakta.tanggal)}
      id="hari"
      kanan={
        <span class="flex items-center gap-3">
          <ChipLabel nada={nada} ikon={ikon}>
            {label}
          </ChipLabel>
          {bolehUbah && cuti && (
            <a
              class="tautan text-sm"
              href={url(kehadiranPaths.ketidakhadiranUbah, { ketidakhadiranId: cuti.id })}
            >
              Ubah catatan
            </a>
          )}
        </span>
      }
    >
      <p>
        {nilai.kalimat}
        {nilai.jam ? ` Jam kerja ${sayJamSehari(nilai.jam)}.` : ''}
      </p>
      <Mengapa class="mt-2" basis={basis} masukan={baca(satu)} />
    </Panel>
  )
}

function baca({ fakta }: HariTampil) {
  const { ketidakhadiran, giliran, libur, jamKerja } = fakta
  const surat = ketidakhadiran?.nomorSurat ? `, surat ${ketidakhadiran.nomorSurat}` : ''
  const jam = giliran && sayJamSehari({ ...giliran, istirahatMulaiMenit: null, istirahatSelesaiMenit: null })
  return [
    {
      label: 'Cuti atau dinas luar',
      nilai: ketidakhadiran ? `${NAMA_KETIDAKHADIRAN[ketidakhadiran.jenis]}${surat}` : 'Tidak ada',
    },
    { label: 'Jadwal giliran', nilai: jam ?? 'Tidak ada' },
    { label: 'Hari libur', nilai: libur ? `${libur.nama} (${NAMA_JENIS_LIBUR[libur.jenis]})` : 'Bukan' },
    {
      label: 'Jam kerja unit',
      nilai: jamKerja
        ? `${jamKerja.nama}, ${jamKerja.hari ? sayJamSehari(jamKerja.hari) : kosong(jamKerja.pola)} (${jamKerja.dasar})`
        : 'Belum diatur',
    },
  ]
}

function kosong(pola: keyof typeof NAMA_POLA_KERJA): string {
  return pola === 'giliran' ? 'menurut jadwal giliran' : 'bukan hari kerja'
}
