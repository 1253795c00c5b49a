import { PANJANG } from '../../domain/teks.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { IsianPanjang, IsianTanggal, IsianTeks } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

/** When, where and about what. */
export function IsianUsulan({ tulisan, zona }: { readonly tulisan: IsianTerketik; readonly zona: string }) {
  return (
    <>
      <div class="grid sm:grid-cols-2 gap-3">
        <IsianTanggal nama="tanggal" label="Tanggal" nilai={tulisan.tanggal} />
        <IsianTeks nama="jam" label={`Pukul (${zona})`} jenis="time" nilai={tulisan.jam} />
      </div>
      <IsianTeks
        nama="tempat"
        label="Tempat"
        petunjuk="Ruang, atau tautan rapat daring."
        nilai={tulisan.tempat}
        maksimum={PANJANG.tempat}
      />
      <IsianPanjang
        nama="agenda"
        label="Agenda"
        petunjuk="Satu baris untuk satu hal yang dibicarakan."
        nilai={tulisan.agenda}
        baris={4}
        maksimum={PANJANG.pembinaan}
      />
    </>
  )
}

type Props = {
  readonly pertemuanId: string
  readonly versi: number
  readonly tulisan: IsianTerketik
  readonly zona: string
}

/** The other side agrees; either side proposes it otherwise or calls it off. */
export function FormJawab(props: Props & { readonly bolehSepakat: boolean }) {
  const { pertemuanId, versi, tulisan, zona, bolehSepakat } = props
  const aksi = url(pembinaanPaths.jawabPertemuan, { pertemuanId })
  return (
    <Panel judul={bolehSepakat ? 'Jawaban Anda' : 'Ubah pertemuan'}>
      <div class="grid gap-4">
        {bolehSepakat && (
          <form method="post" action={aksi}>
            <input type="hidden" name="versi" value={versi} />
            <input type="hidden" name="langkah" value="sepakat" />
            <Tombol ragam="utama" penuh>
              Sepakati waktu ini
            </Tombol>
          </form>
        )}
        <details open={tulisan.langkah === 'usul-lain'}>
          <summary class="tautan cursor-pointer text-sm">Usulkan waktu atau agenda lain</summary>
          <form method="post" action={aksi} class="grid gap-4 mt-3">
            <input type="hidden" name="versi" value={versi} />
            <input type="hidden" name="langkah" value="usul-lain" />
            <IsianUsulan tulisan={tulisan} zona={zona} />
            <Tombol penuh>Kirim usulan lain</Tombol>
          </form>
        </details>
        <details open={tulisan.langkah === 'batal'}>
          <summary class="tautan cursor-pointer text-sm">Batalkan pertemuan</summary>
          <form method="post" action={aksi} class="grid gap-3 mt-3">
            <input type="hidden" name="versi" value={versi} />
            <input type="hidden" name="langkah" value="batal" />
            <IsianTeks nama="alasan" label="Alasan" nilai={tulisan.alasan} maksimum={PANJANG.pembinaan} />
            <Tombol penuh>Batalkan pertemuan</Tombol>
          </form>
        </details>
      </div>
    </Panel>
  )
}

/** Lines that are shown at once; those below unfold. */
const TERLIHAT = 3
const SEMUA = 10

/** What was said, and who does what by when. */
export function FormHasil({ pertemuanId, versi, tulisan }: Props) {
  const nomor = Array.from({ length: SEMUA }, (_, i) => i)
  return (
    <Panel judul="Catat hasil pertemuan" class="no-print">
      <form method="post" action={url(pembinaanPaths.hasilPertemuan, { pertemuanId })} class="grid gap-5">
        <input type="hidden" name="versi" value={versi} />
        <IsianPanjang
          nama="ringkasan"
          label="Ringkasan"
          nilai={tulisan.ringkasan}
          baris={4}
          maksimum={PANJANG.uraian}
        />
        {nomor.slice(0, TERLIHAT).map((i) => (
          <BarisKesepakatan key={i} nomor={i} tulisan={tulisan} />
        ))}
        <details open={nomor.slice(TERLIHAT).some((i) => Boolean(tulisan[`uraian.${i}`]))}>
          <summary class="tautan cursor-pointer text-sm">Kesepakatan lain</summary>
          <div class="grid gap-5 mt-4">
            {nomor.slice(TERLIHAT).map((i) => (
              <BarisKesepakatan key={i} nomor={i} tulisan={tulisan} />
            ))}
          </div>
        </details>
        <div>
          <Tombol ragam="utama">Simpan hasil pertemuan</Tombol>
        </div>
      </form>
    </Panel>
  )
}

function BarisKesepakatan({ nomor, tulisan }: { readonly nomor: number; readonly tulisan: IsianTerketik }) {
  return (
    <fieldset class="min-w-0 grid gap-3 border-t border-line pt-4">
      <legend class="sr-only">{`Kesepakatan ${nomor + 1}`}</legend>
      <IsianTeks
        nama={`uraian.${nomor}`}
        label={`Kesepakatan ${nomor + 1}`}
        wajib={false}
        nilai={tulisan[`uraian.${nomor}`]}
        maksimum={PANJANG.pembinaan}
      />
      <div class="grid sm:grid-cols-2 gap-3">
        <Segmen
          nama={`oleh.${nomor}`}
          label="Dikerjakan oleh"
          nilai={tulisan[`oleh.${nomor}`] ?? 'pegawai'}
          opsi={[
            { nilai: 'pegawai', label: 'Pegawai' },
            { nilai: 'pimpinan', label: 'Pimpinan' },
          ]}
        />
        <IsianTanggal
          nama={`tenggat.${nomor}`}
          label="Selesai paling lambat"
          nilai={tulisan[`tenggat.${nomor}`]}
        />
      </div>
    </fieldset>
  )
}
