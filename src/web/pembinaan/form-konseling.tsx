import { NAMA_PENYELENGGARA } from '../../domain/pembinaan/konseling.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import { IsianPanjang, IsianPilih, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

/** What was typed before a refusal. */
export type TulisanKonseling = IsianTerketik

type Props = { readonly laporanId: string; readonly tulisan: TulisanKonseling }

/** The head of personnel decides: counselling by whom, when and where; or none, with the reason. */
export function FormPutusan({ laporanId, tulisan, zona }: Props & { readonly zona: string }) {
  const aksi = url(pembinaanPaths.putusan, { laporanId })
  return (
    <>
      <Panel judul="Tetapkan konseling" class="no-print">
        <form method="post" action={aksi} class="grid gap-4">
          <input type="hidden" name="putusan" value="konseling" />
          <IsianPilih
            nama="penyelenggara"
            label="Pemberi konseling"
            kosong="Pilih"
            nilai={tulisan.penyelenggara}
            opsi={opsiDari(NAMA_PENYELENGGARA)}
          />
          <IsianTeks
            nama="nip"
            label="NIP konselor"
            wajib={false}
            nilai={tulisan.nip}
            inputmode="numeric"
            autocomplete="off"
            petunjuk="Kosongkan bila pelapor sendiri yang memberi konseling."
          />
          <Centang
            nama="terlatih"
            tercentang={tulisan.terlatih === 'ya'}
            label="Pejabat penilai itu sudah mendapat pelatihan konseling"
          />
          <div class="grid sm:grid-cols-2 xl:grid-cols-1 gap-3">
            <IsianTanggal nama="tanggal" label="Tanggal" nilai={tulisan.tanggal} />
            <IsianTeks nama="jam" label={`Pukul (${zona})`} jenis="time" nilai={tulisan.jam} />
          </div>
          <IsianTeks
            nama="tempat"
            label="Tempat"
            nilai={tulisan.tempat}
            maksimum={PANJANG.tempat}
            petunjuk="Tertutup, perorangan."
          />
          <Tombol ragam="utama" penuh>
            Tetapkan konseling
          </Tombol>
        </form>
      </Panel>
      <Panel judul="Atau tanpa konseling" class="no-print">
        <form method="post" action={aksi} class="grid gap-3">
          <input type="hidden" name="putusan" value="tanpa-konseling" />
          <IsianPanjang nama="alasan" label="Alasan" nilai={tulisan.alasan} maksimum={PANJANG.uraian} />
          <Tombol penuh>Putuskan tanpa konseling</Tombol>
        </form>
      </Panel>
    </>
  )
}

const BAGIAN = [
  ['pembicaraan', 'Yang dibicarakan'],
  ['kesepakatan', 'Yang disepakati'],
  ['saran', 'Saran konselor'],
] as const

/** The counsellor writes what came of it. */
export function FormRekaman({ laporanId, tulisan }: Props) {
  return (
    <Panel judul="Tulis rekaman konseling" class="no-print">
      <form method="post" action={url(pembinaanPaths.rekaman, { laporanId })} class="grid gap-4">
        {BAGIAN.map(([nama, label]) => (
          <IsianPanjang
            key={nama}
            nama={nama}
            label={label}
            nilai={tulisan[nama]}
            baris={4}
            maksimum={PANJANG.rekaman}
          />
        ))}
        <div>
          <Tombol ragam="utama">Tanda tangani rekaman</Tombol>
        </div>
      </form>
    </Panel>
  )
}

/** Those above say what follows. */
export function FormTindakLanjut({ laporanId, tulisan }: Props) {
  return (
    <Panel judul="Tindak lanjut" class="no-print">
      <form
        method="post"
        action={url(pembinaanPaths.tindakLanjutKonseling, { laporanId })}
        class="grid gap-3"
      >
        <IsianPanjang
          nama="tindakLanjut"
          label="Yang diputuskan"
          nilai={tulisan.tindakLanjut}
          maksimum={PANJANG.pembinaan}
        />
        <Tombol penuh>Tentukan tindak lanjut</Tombol>
      </form>
    </Panel>
  )
}
