import { useContext } from 'preact/hooks'
import type { ParameterEntri } from '../../domain/aktivitas/aturan-entri.ts'
import { saranHasil } from '../../domain/aktivitas/saran-hasil.ts'
import { PANJANG } from '../../domain/teks.ts'
import { IsianAngka, IsianBerkas, IsianPanjang, IsianTeks } from '../ui/isian.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Centang, KartuPilihan } from '../ui/pilihan.tsx'
import { IsianSalah } from '../ui/salah.ts'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsianEntri } from './isian.ts'
import { aktivitasPaths } from './paths.ts'

type Props = {
  readonly isian: IsianEntri
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  /** An entry that already exists is being changed. */
  readonly isUbah: boolean
  readonly parameter: ParameterEntri
}

/** The form of one entry: what came of it, for which result, when, how much, with which proof. */
export function FormEntri({ isian, rhk, isUbah, parameter }: Props) {
  const saran = isian.uraian && saranHasil(isian.uraian)
  return (
    <Panel judul={isUbah ? 'Ubah catatan' : 'Catatan baru'} id="catatan-baru">
      <form
        method="post"
        action={aktivitasPaths.hariIni}
        enctype="multipart/form-data"
        class="grid gap-5"
        data-catatan
      >
        <input type="hidden" name="id" value={isian.id} />
        <input type="hidden" name="versi" value={isian.versi} />
        <input type="hidden" name="tanggal" value={isian.tanggal} />
        <IsianPanjang
          nama="uraian"
          label="Apa hasilnya?"
          wajib
          nilai={isian.uraian}
          maksimum={parameter.panjangUraianPalingBanyak}
          contoh="14 ibu hamil diperiksa, 2 dirujuk ke RSUD"
        />
        {saran && (
          <Kabar ikon="lightbulb" judul="Ini masih kegiatan.">
            <p>{saran}</p>
          </Kabar>
        )}
        <KartuPilihan
          nama="rhk"
          label="Untuk hasil kerja yang mana?"
          wajib
          nilai={isian.rhkId || rhk[0]?.id}
          opsi={rhk.map(({ id, uraian }) => ({ nilai: id, label: uraian }))}
        />
        <Waktu isian={isian} />
        <div class="grid grid-cols-2 gap-3 items-start">
          <IsianAngka nama="jumlah" label="Jumlah hasil" wajib={false} nilai={isian.jumlah} contoh="14" />
          <IsianTeks
            nama="satuan"
            label="Satuan"
            wajib={false}
            nilai={isian.satuan}
            contoh="orang"
            maksimum={PANJANG.satuan}
          />
        </div>
        <BuktiDukung isian={isian} parameter={parameter} />
        <Aksi isian={isian} isUbah={isUbah} />
      </form>
    </Panel>
  )
}

function Waktu({ isian }: Pick<Props, 'isian'>) {
  return (
    <div class="grid grid-cols-2 sm:grid-cols-3 gap-3 items-start">
      <IsianTeks nama="mulai" label="Mulai" jenis="time" nilai={isian.mulai} />
      <IsianTeks nama="selesai" label="Selesai" jenis="time" nilai={isian.selesai} />
      <IsianAngka
        nama="durasi"
        label="Atau lamanya saja"
        satuan="menit"
        nilai={isian.durasi}
        class="max-sm:col-span-2"
      />
      <div class="col-span-full">
        <Centang
          nama="keesokan"
          label="Selesai keesokan harinya"
          tercentang={isian.keesokan}
          rinci="Untuk giliran yang melewati tengah malam."
        />
      </div>
    </div>
  )
}

/** It stays open while it holds something, or while something in it is to be mended. */
function BuktiDukung({ isian, parameter }: Pick<Props, 'isian' | 'parameter'>) {
  const salah = useContext(IsianSalah)
  const isSalah = ['tautan', 'berkas'].some((nama) => Object.hasOwn(salah, nama))
  return (
    <details class="grid gap-3" open={isSalah || isian.bukti.length > 0 || isian.tautan !== ''}>
      <summary class="tautan cursor-pointer py-2.5 lg:py-1">Bukti dukung</summary>
      <div class="grid gap-4 mt-3">
        {isian.bukti.map((bukti, i) => (
          <Centang
            key={bukti.jenis === 'tautan' ? bukti.tautan : bukti.sidik}
            id={`bukti-${i}`}
            nama="bukti"
            nilai={JSON.stringify(bukti)}
            tercentang
            label={bukti.jenis === 'tautan' ? bukti.tautan : bukti.nama}
            rinci="Hapus centang untuk membuang bukti ini."
          />
        ))}
        <IsianTeks
          nama="tautan"
          label="Tautan"
          jenis="url"
          wajib={false}
          nilai={isian.tautan}
          contoh="https://"
        />
        <IsianBerkas
          nama="berkas"
          label="Foto atau berkas"
          wajib={false}
          banyak
          terima="image/*,application/pdf,.docx,.xlsx,.pptx"
          petunjuk={`Paling banyak ${parameter.buktiPalingBanyak} bukti, paling besar ${parameter.buktiMegabitaPalingBanyak} MB per berkas.`}
        />
      </div>
    </details>
  )
}

function Aksi({ isian, isUbah }: Pick<Props, 'isian' | 'isUbah'>) {
  return (
    <div class="flex flex-wrap gap-2">
      <Tombol ragam="utama" class="max-sm:w-full">
        {isUbah ? 'Simpan perubahan' : 'Simpan catatan'}
      </Tombol>
      {isUbah && (
        <>
          <TombolTautan href={url(aktivitasPaths.hari, { tanggal: isian.tanggal })}>Batal</TombolTautan>
          <Tombol
            ragam="polos"
            formaction={url(aktivitasPaths.hapus, { aktivitasId: isian.id })}
            formnovalidate
            ikon="trash-2"
          >
            Hapus catatan
          </Tombol>
        </>
      )}
    </div>
  )
}
