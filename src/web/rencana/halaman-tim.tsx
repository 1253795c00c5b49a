import { type AnggotaTim, jawabanMilik, keadaanAnggota, type Tim } from '../../domain/rencana/tim-kerja.ts'
import { PANJANG, titik } from '../../domain/teks.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { IsianPanjang, IsianPilih, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { rencanaPaths } from './paths.ts'

export type IsiTim = {
  readonly tim: Tim
  readonly pejabatId: string
  readonly isPegawai: boolean
  readonly hariIni: string
  readonly penolakan?: Pesan | undefined
  readonly tertulis?: IsianTerketik | undefined
}

const STATUS: { readonly [k in ReturnType<typeof keadaanAnggota>]: Status } = {
  berlaku: 'Berlaku',
  'menunggu-pimpinan': 'Menunggu',
  'menunggu-penilai': 'Menunggu atasan',
  ditolak: 'Ditolak',
}

/** A team with its members, and what this person may do: appoint, offer oneself, answer, end. */
export function timPage(c: C, isi: IsiTim): Response {
  const { tim, pejabatId, penolakan } = isi
  const isPimpinan = tim.pimpinanId === pejabatId
  const isKetua = tim.anggota.some(
    (satu) => satu.pegawaiId === pejabatId && satu.peran === 'ketua' && keadaanAnggota(satu) === 'berlaku',
  )
  const isDiTim = tim.anggota.some((satu) => satu.pegawaiId === pejabatId && satu.ditolakPada === null)
  return page(c, {
    judul: `Tim ${tim.nama}`,
    aktif: rencanaPaths.timKerja,
    status: penolakan ? 422 : 200,
    remah: [{ label: 'Tim kerja', href: rencanaPaths.timKerja }, { label: tim.nama }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Tim ${tim.nama}`}
          konteks={`${titik(`${tulisTanggal(tim.mulai)} – ${tulisTanggal(tim.sampai)}, dipimpin ${tim.pimpinan}`)} ${tim.tujuan}`}
          aksi={
            isKetua && (
              <TombolTautan href={url(rencanaPaths.matriksTim, { timId: tim.id })} ragam="utama">
                Bagi peran tim
              </TombolTautan>
            )
          }
        />
        <Panel judul="Ketua dan anggota" rapat>
          <Tabel
            keterangan={`Ketua dan anggota tim ${tim.nama}`}
            ponsel="kartu"
            kolom={[
              { label: 'Pegawai' },
              { label: 'Peran dan masa' },
              { label: 'Keadaan' },
              { label: 'Tindakan', tersembunyi: true },
            ]}
          >
            {tim.anggota.map((satu) => (
              <BarisAnggota key={satu.id} isi={isi} anggota={satu} />
            ))}
          </Tabel>
          {tim.anggota.length === 0 && (
            <p class="p-4 lg:px-5 text-sm text-ink-2">Belum ada ketua dan anggota.</p>
          )}
        </Panel>
        {isPimpinan && <FormTunjuk {...isi} />}
        {tim.terbuka && isi.isPegawai && !isPimpinan && !isDiTim && <FormGabung {...isi} />}
      </div>
    ),
  })
}

function BarisAnggota({ isi, anggota }: { isi: IsiTim; anggota: AnggotaTim }) {
  const { tim, pejabatId, hariIni } = isi
  const keadaan = keadaanAnggota(anggota)
  const jawaban = jawabanMilik(tim, anggota, pejabatId)
  const bolehAkhiri =
    tim.pimpinanId === pejabatId && keadaan !== 'ditolak' && !jawaban.tim && anggota.sampai > hariIni
  return (
    <tr>
      <th scope="row" class="whitespace-normal">
        {anggota.nama}
        <span class="block text-xs font-normal text-ink-2">{`${anggota.jabatan}, ${anggota.unit}`}</span>
        {anggota.alasan && (
          <span class="block text-xs font-normal text-ink-2">{`Alasan bergabung: ${anggota.alasan}`}</span>
        )}
      </th>
      <td data-label="Peran dan masa">
        <div>
          {`${anggota.peran === 'ketua' ? 'Ketua' : 'Anggota'}, ${anggota.cara === 'sukarela' ? 'pengajuan sukarela' : 'penunjukan'}`}
          <span class="block text-xs text-ink-2">{`${tulisTanggal(anggota.mulai)} – ${tulisTanggal(anggota.sampai)}`}</span>
        </div>
      </td>
      <td data-label="Keadaan">
        <div>
          <Chip status={STATUS[keadaan]} />
          <span class="block text-xs text-ink-2">{keterangan(anggota, tim)}</span>
        </div>
      </td>
      <td>
        {(jawaban.tim || jawaban.penilai) && <FormJawab tim={tim} anggota={anggota} />}
        {bolehAkhiri && (
          <form method="post" action={url(rencanaPaths.akhiri, { timId: tim.id })}>
            <input type="hidden" name="anggota" value={anggota.id} />
            <Tombol ragam="polos">
              Akhiri penugasan<span class="sr-only">{` ${anggota.nama}`}</span>
            </Tombol>
          </form>
        )}
      </td>
    </tr>
  )
}

function keterangan(anggota: AnggotaTim, tim: Tim): string {
  switch (keadaanAnggota(anggota)) {
    case 'ditolak':
      return anggota.alasanTolak ?? ''
    case 'menunggu-pimpinan':
      return `Menunggu ${tim.pimpinan}`
    case 'menunggu-penilai':
      return `Menunggu ${anggota.penilai ?? 'pejabat penilainya'}`
    case 'berlaku':
      return ''
  }
}

function FormJawab({ tim, anggota }: { tim: Tim; anggota: AnggotaTim }) {
  return (
    <form method="post" action={url(rencanaPaths.jawab, { timId: tim.id })} class="grid gap-2 min-w-52">
      <input type="hidden" name="anggota" value={anggota.id} />
      <IsianTeks
        nama="alasan"
        id={`alasan-${anggota.id}`}
        label="Alasan bila menolak"
        wajib={false}
        maksimum={PANJANG.uraian}
      />
      <div class="flex flex-wrap gap-2">
        <Tombol name="jawaban" value="setuju">
          Setujui<span class="sr-only">{` ${anggota.nama}`}</span>
        </Tombol>
        <Tombol name="jawaban" value="tolak" ragam="polos">
          Tolak<span class="sr-only">{` ${anggota.nama}`}</span>
        </Tombol>
      </div>
    </form>
  )
}

function FormTunjuk({ tim, tertulis }: IsiTim) {
  return (
    <Panel judul="Tunjuk ketua atau anggota" class="no-print">
      <form method="post" action={url(rencanaPaths.anggota, { timId: tim.id })} class="grid gap-4">
        <p class="text-sm text-ink-2">
          Pegawai yang dinilai pejabat lain mulai bertugas setelah penilainya menyetujui.
        </p>
        <div class="grid sm:grid-cols-2 lg:grid-cols-4 gap-3">
          <IsianTeks
            nama="nip"
            label="NIP pegawai"
            inputmode="numeric"
            nilai={tertulis?.nip ?? ''}
            maksimum={30}
          />
          <IsianPilih
            nama="peran"
            label="Peran"
            nilai={tertulis?.peran ?? 'anggota'}
            opsi={[
              { nilai: 'anggota', label: 'Anggota' },
              { nilai: 'ketua', label: 'Ketua' },
            ]}
          />
          <IsianTanggal nama="mulai" label="Mulai" nilai={tertulis?.mulai ?? tim.mulai} />
          <IsianTanggal nama="sampai" label="Sampai" nilai={tertulis?.sampai ?? tim.sampai} />
        </div>
        <div>
          <Tombol ragam="utama">Tunjuk pegawai</Tombol>
        </div>
      </form>
    </Panel>
  )
}

function FormGabung({ tim, tertulis }: IsiTim) {
  return (
    <Panel judul="Bergabung secara sukarela" class="no-print">
      <form method="post" action={url(rencanaPaths.gabung, { timId: tim.id })} class="grid gap-3 max-w-2xl">
        <p class="text-sm text-ink-2">{`Anda bergabung setelah ${tim.pimpinan} dan pejabat penilai Anda menyetujui.`}</p>
        <IsianPanjang
          nama="alasan"
          label="Alasan dan keahlian Anda"
          nilai={tertulis?.alasan ?? ''}
          maksimum={PANJANG.uraian}
        />
        <div>
          <Tombol ragam="utama">Ajukan diri</Tombol>
        </div>
      </form>
    </Panel>
  )
}
