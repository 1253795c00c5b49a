import { NAMA_JENIS_PEGAWAI } from '../../domain/organisasi/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { sehariSebelum } from '../../domain/waktu/masa.ts'
import { kalimatPeringatanNip } from '../forms/nip.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianPanjang, IsianTanggal } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Nip } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { IsiPegawai } from './isi-pegawai.ts'
import { PanelPenilai } from './panel-penilai.tsx'
import { PanelPenugasan } from './panel-penugasan.tsx'
import { organisasiPaths } from './paths.ts'

/** A person as the administration knows them: data, posts over time, and the rater with the reason. */
export function pegawaiPage(c: C, isi: IsiPegawai): Response {
  const { pegawaiId, orang, hariIni, bolehUbah, penolakan } = isi
  return page(c, {
    judul: orang.nama,
    aktif: organisasiPaths.pegawai,
    remah: [{ label: 'Pegawai', href: organisasiPaths.pegawai }, { label: orang.nama }],
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <PerhatianNip {...isi} />
        <Judul
          judul={orang.nama}
          konteks={<Nip nip={orang.nip} />}
          status={<Berhenti orang={orang} hariIni={hariIni} />}
          aksi={<Aksi pegawaiId={pegawaiId} bolehUbah={bolehUbah} />}
        />
        <div class="grid gap-5 lg:grid-cols-[3fr_2fr] items-start">
          <div class="grid gap-5 min-w-0">
            <PanelPenugasan {...isi} />
            <DataDiri {...isi} />
          </div>
          <PanelPenilai {...isi} />
        </div>
      </div>
    ),
  })
}

/** A NIP that looks odd is told to those who can ask for its correction; it never refuses anybody. */
function PerhatianNip({ bolehUbah, peringatanNip }: Pick<IsiPegawai, 'bolehUbah' | 'peringatanNip'>) {
  if (!bolehUbah || peringatanNip.length === 0) return null
  return (
    <Kabar nada="warn" judul="NIP ini perlu diperiksa">
      {peringatanNip.map((satu) => (
        <p key={satu}>{kalimatPeringatanNip(satu)}</p>
      ))}
    </Kabar>
  )
}

function Aksi({ pegawaiId, bolehUbah }: Pick<IsiPegawai, 'pegawaiId' | 'bolehUbah'>) {
  return (
    <>
      <TombolTautan href={url(paths.kehadiran.hari, { pegawaiId })} ikon="calendar-days">
        Kalender
      </TombolTautan>
      <TombolTautan href={url(paths.penilaian.angkaKredit, { pegawaiId })}>Angka kredit</TombolTautan>
      <TombolTautan href={url(paths.penilaian.nilaiLama, { pegawaiId })}>Nilai tahun lama</TombolTautan>
      {bolehUbah && (
        <TombolTautan href={url(organisasiPaths.pegawaiUbah, { pegawaiId })} ikon="pencil">
          Ubah data
        </TombolTautan>
      )}
    </>
  )
}

function Berhenti({ orang, hariIni }: Pick<IsiPegawai, 'orang' | 'hariIni'>) {
  const berhenti = orang.berhenti?.toString()
  if (!berhenti) return null
  return (
    <ChipLabel ikon="circle-slash">
      {berhenti <= hariIni ? 'Berhenti sejak ' : 'Berhenti mulai '}
      {tulisTanggal(berhenti)}
    </ChipLabel>
  )
}

function DataDiri({ pegawaiId, orang, hariIni, bolehUbah }: IsiPegawai) {
  const baris: readonly [string, string][] = [
    ['Nama panggilan', orang.panggilan],
    ['Jenis', NAMA_JENIS_PEGAWAI[orang.jenis]],
    ['Golongan', orang.golongan ?? 'Belum diisi'],
    ['Tanggal lahir', tulisTanggal(orang.tanggalLahir.toString())],
    ['Surel', orang.surel ?? 'Belum diisi'],
    ['Telepon', orang.telepon ?? 'Belum diisi'],
  ]
  return (
    <Panel judul="Data diri">
      <dl class="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_1fr] text-sm">
        {baris.map(([label, nilai]) => (
          <>
            <dt class="text-ink-2">{label}</dt>
            <dd class="max-sm:mb-1 break-words">{nilai}</dd>
          </>
        ))}
      </dl>
      {bolehUbah && !orang.berhenti && (
        <div class="mt-4">
          <Konfirmasi
            pemicu="Catat berhenti"
            akibat="Jabatan, peran, dan SKP-nya berakhir pada hari terakhir itu, lalu akunnya tertutup. Riwayatnya tetap tersimpan."
            aksi={url(organisasiPaths.pegawaiBerhenti, { pegawaiId })}
            tersembunyi={{ versi: String(orang.versi) }}
          >
            <IsianTanggal
              nama="hariTerakhir"
              label="Hari terakhir bekerja"
              nilai={sehariSebelum(hariIni)}
              wajib
            />
            <IsianPanjang
              nama="alasan"
              label="Alasan dan nomor surat"
              baris={2}
              maksimum={PANJANG.alasan}
              wajib
            />
          </Konfirmasi>
        </div>
      )}
    </Panel>
  )
}
