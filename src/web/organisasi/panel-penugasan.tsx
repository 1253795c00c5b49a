import type { BarisPenugasan } from '../../db/queries/organisasi/pegawai.ts'
import { NAMA_JENIS_PENUGASAN } from '../../domain/organisasi/istilah.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianTanggal } from '../ui/isian.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsiPegawai } from './isi-pegawai.ts'
import { tulisMasa } from './messages.ts'
import { organisasiPaths } from './paths.ts'

/** Every post of a person, newest first, with what may be done to it. */
export function PanelPenugasan({ pegawaiId, penugasan, hariIni, bolehUbah }: IsiPegawai) {
  return (
    <Panel
      judul="Jabatan dan penugasan"
      rapat
      kanan={
        bolehUbah && (
          <TombolTautan href={url(organisasiPaths.penugasan, { pegawaiId })} ikon="plus">
            Tambah
          </TombolTautan>
        )
      }
    >
      {penugasan.length === 0 && (
        <p class="px-5 py-4 text-sm text-ink-2">
          Belum ada jabatan. Tambahkan agar pegawai ini punya penilai.
        </p>
      )}
      <ul class="divide-y divide-line">
        {penugasan.map((p) => (
          <li key={p.id} class="px-5 py-3.5 grid gap-2">
            <div class="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
              <div class="min-w-0">
                <p class="font-semibold">
                  {p.jenis === 'definitif' ? '' : `${NAMA_JENIS_PENUGASAN[p.jenis]} `}
                  {p.jabatan}
                </p>
                <p class="text-sm text-ink-2">{p.unit}</p>
                <p class="text-sm text-ink-2">
                  {tulisMasa(p)}
                  {p.nomorSk && `, SK ${p.nomorSk}`}
                </p>
              </div>
              <Keadaan p={p} hariIni={hariIni} />
            </div>
            {bolehUbah && <Perubahan pegawaiId={pegawaiId} p={p} hariIni={hariIni} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Keadaan({ p, hariIni }: { p: BarisPenugasan; hariIni: string }) {
  if (p.mulai > hariIni) return <ChipLabel ikon="clock">Mendatang</ChipLabel>
  if (p.sampai !== null && p.sampai < hariIni) return <ChipLabel ikon="history">Selesai</ChipLabel>
  return (
    <ChipLabel ikon="circle-check" nada="ok">
      Berjalan
    </ChipLabel>
  )
}

type PropsPerubahan = { pegawaiId: string; p: BarisPenugasan; hariIni: string }

function Perubahan({ pegawaiId, p, hariIni }: PropsPerubahan) {
  const isian = { pegawaiId, penugasanId: p.id }
  if (p.mulai > hariIni)
    return (
      <Konfirmasi
        pemicu="Batalkan penugasan"
        akibat={`${p.jabatan} belum dimulai dan akan dihapus dari rencana.`}
        aksi={url(organisasiPaths.penugasanBatal, isian)}
      />
    )
  if (p.sampai !== null && p.sampai < hariIni) return null

  return (
    <Konfirmasi
      pemicu={p.sampai ? 'Ubah tanggal akhir' : 'Akhiri penugasan'}
      lakukan="Simpan tanggal akhir"
      ragam="utama"
      akibat="Riwayat jabatan ini tetap tersimpan. Penilai dihitung ulang."
      aksi={url(organisasiPaths.penugasanAkhiri, isian)}
      tersembunyi={{ versi: String(p.versi) }}
    >
      <IsianTanggal
        id={`sampai-${p.id}`}
        nama="sampai"
        label="Hari terakhir dalam jabatan"
        nilai={p.sampai ?? hariIni}
        min={p.mulai}
        wajib
      />
    </Konfirmasi>
  )
}
