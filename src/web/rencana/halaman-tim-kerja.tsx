import { jawabanMilik, keadaanAnggota, type Tim } from '../../domain/rencana/tim-kerja.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianPanjang, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { rencanaPaths } from './paths.ts'

type IsiTimKerja = {
  readonly daftar: readonly Tim[]
  /** Where the strategies of the own unit are read. */
  readonly strategi: string | undefined
}

/** The teams that concern this person: led, joined, open to all, or waiting for an answer. */
export function timKerjaPage(c: C, { daftar, strategi }: IsiTimKerja): Response {
  const { pejabatId, isPenilai } = pelaku(c)
  return page(c, {
    judul: 'Tim kerja',
    aktif: rencanaPaths.timKerja,
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Tim kerja"
          konteks="Tim Anda, tim yang menunggu jawaban Anda, dan tim yang terbuka bagi siapa pun."
          aksi={
            <>
              {strategi && (
                <TombolTautan href={strategi} ikon="lightbulb">
                  Strategi unit
                </TombolTautan>
              )}
              {isPenilai && (
                <TombolTautan href={rencanaPaths.timBaru} ragam="utama" ikon="plus">
                  Bentuk tim kerja
                </TombolTautan>
              )}
            </>
          }
        />
        {daftar.length === 0 ? (
          <PanelKosong ikon="users" judul="Belum ada tim kerja">
            Tim tampil di sini setelah Anda ditunjuk, atau bila ada tim yang terbuka untuk pengajuan sukarela.
          </PanelKosong>
        ) : (
          <Panel judul="Tim" rapat>
            <Tabel
              keterangan="Tim kerja"
              ponsel="kartu"
              tengah
              kolom={[
                { label: 'Tim' },
                { label: 'Pimpinan' },
                { label: 'Masa' },
                { label: 'Anggota', angka: true },
                { label: 'Keadaan' },
              ]}
            >
              {daftar.map((tim) => (
                <tr key={tim.id}>
                  <th scope="row">
                    <a class="tautan" href={url(rencanaPaths.tim, { timId: tim.id })}>
                      {tim.nama}
                    </a>
                  </th>
                  <td data-label="Pimpinan">{tim.pimpinan}</td>
                  <td data-label="Masa">{`${tulisTanggal(tim.mulai)} – ${tulisTanggal(tim.sampai)}`}</td>
                  <td class="n" data-label="Anggota">
                    {tim.anggota.filter((satu) => keadaanAnggota(satu) === 'berlaku').length}
                  </td>
                  <td data-label="Keadaan">
                    <KeadaanTim tim={tim} pejabatId={pejabatId} />
                  </td>
                </tr>
              ))}
            </Tabel>
          </Panel>
        )}
      </div>
    ),
  })
}

function KeadaanTim({ tim, pejabatId }: { tim: Tim; pejabatId: string }) {
  const menunggu = tim.anggota.filter((satu) => {
    const jawaban = jawabanMilik(tim, satu, pejabatId)
    return jawaban.tim || jawaban.penilai
  }).length
  if (menunggu > 0)
    return (
      <ChipLabel nada="warn" ikon="clock">
        {`${menunggu} menunggu Anda`}
      </ChipLabel>
    )
  const saya = tim.anggota.find((satu) => satu.pegawaiId === pejabatId && satu.ditolakPada === null)
  if (saya) return saya.peran === 'ketua' ? 'Anda ketua' : 'Anda anggota'
  if (tim.pimpinanId === pejabatId) return 'Anda pimpinan'

  return tim.terbuka ? 'Terbuka' : 'Anggota Anda di sini'
}

type Baru = { readonly penolakan?: Pesan | undefined; readonly tertulis?: IsianTerketik | undefined }

export function timBaruPage(c: C, { penolakan, tertulis = {} }: Baru): Response {
  return page(c, {
    judul: 'Bentuk tim kerja',
    aktif: rencanaPaths.timKerja,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Tim kerja', href: rencanaPaths.timKerja }, { label: 'Bentuk tim kerja' }],
    children: (
      <div class="grid gap-5 max-w-3xl">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul="Bentuk tim kerja"
          konteks="Tim dapat berisi pegawai dari unit lain; penilainya menyetujui lebih dulu."
        />
        <Panel judul="Tim kerja">
          <form method="post" action={rencanaPaths.timBaru} class="grid gap-4">
            <IsianTeks nama="nama" label="Nama tim" nilai={tertulis.nama ?? ''} maksimum={PANJANG.namaTim} />
            <IsianPanjang
              nama="tujuan"
              label="Hasil yang hendak dicapai tim"
              nilai={tertulis.tujuan ?? ''}
              maksimum={PANJANG.uraian}
            />
            <div class="grid sm:grid-cols-2 gap-3">
              <IsianTanggal nama="mulai" label="Mulai" nilai={tertulis.mulai ?? ''} />
              <IsianTanggal nama="sampai" label="Sampai" nilai={tertulis.sampai ?? ''} />
            </div>
            <Centang
              nama="terbuka"
              nilai="ya"
              label="Terbuka untuk pengajuan sukarela"
              tercentang={tertulis.terbuka === 'ya'}
            />
            <div>
              <Tombol ragam="utama">Bentuk tim</Tombol>
            </div>
          </form>
        </Panel>
      </div>
    ),
  })
}
