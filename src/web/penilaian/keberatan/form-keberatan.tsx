import type { IsiPutusan, Keberatan } from '../../../domain/penilaian/keberatan.ts'
import { NAMA_RATING } from '../../../domain/penilaian/predikat.ts'
import { PANJANG } from '../../../domain/teks.ts'
import { IsianPanjang } from '../../ui/isian.tsx'
import { Panel } from '../../ui/panel.tsx'
import { KartuPilihan, Segmen } from '../../ui/pilihan.tsx'
import { Tombol } from '../../ui/tombol.tsx'
import { url } from '../../url.ts'
import { OPSI_RATING } from '../bagian-hasil.tsx'
import type { BahanEvaluasi } from '../bahan.ts'
import { penilaianPaths } from '../paths.ts'

/** What a refused form of an objection said. */
export type TulisanKeberatan = {
  readonly alasan?: string
  readonly penjelasan?: string
  readonly putusan?: Partial<IsiPutusan>
}

type Props = { readonly evaluasiId: string; readonly tulisan: TulisanKeberatan | undefined }

export function FormAlasan({ evaluasiId, tulisan }: Props) {
  return (
    <Panel judul="Ajukan keberatan">
      <form method="post" action={url(penilaianPaths.keberatan, { evaluasiId })} class="grid gap-3">
        <IsianPanjang
          nama="alasan"
          label="Alasan keberatan"
          petunjuk="Sebut hasil atau perilaku yang dinilai, dan buktinya. Penilai dan atasannya membaca tulisan ini."
          baris={6}
          nilai={tulisan?.alasan ?? ''}
          maksimum={PANJANG.uraian}
          wajib
        />
        <p class="text-sm text-ink-2">Keberatan diajukan satu kali dan tidak dapat ditarik kembali.</p>
        <div>
          <Tombol ragam="utama">Ajukan keberatan</Tombol>
        </div>
      </form>
    </Panel>
  )
}

export function FormPenjelasan({ evaluasiId, tulisan }: Props) {
  return (
    <Panel judul="Penjelasan Anda">
      <form method="post" action={url(penilaianPaths.penjelasan, { evaluasiId })} class="grid gap-3">
        <IsianPanjang
          nama="penjelasan"
          label="Penjelasan atas keberatan"
          petunjuk="Jelaskan dasar rating Anda. Tulisan ini dicetak pada dokumen evaluasi."
          baris={6}
          nilai={tulisan?.penjelasan ?? ''}
          maksimum={PANJANG.uraian}
          wajib
        />
        <div>
          <Tombol ragam="utama">Simpan penjelasan</Tombol>
        </div>
      </form>
    </Panel>
  )
}

type PropsPutusan = {
  readonly bahan: BahanEvaluasi
  readonly keberatan: Keberatan
  readonly tulisan: TulisanKeberatan | undefined
}

export function FormPutusan({ bahan, keberatan, tulisan }: PropsPutusan) {
  const { evaluasi } = bahan
  const isi = tulisan?.putusan ?? {}
  return (
    <Panel judul="Putusan Anda">
      <form
        method="post"
        action={url(penilaianPaths.putusan, { evaluasiId: evaluasi.id })}
        class="grid gap-4"
      >
        <input type="hidden" name="versi" value={keberatan.versi} />
        {!keberatan.penjelasanPenilai && (
          <IsianPanjang
            nama="penjelasanPenilai"
            label="Keterangan penilai"
            petunjuk="Penilai belum menulis penjelasan. Catat yang disampaikannya kepada Anda."
            nilai={isi.penjelasanPenilai ?? ''}
            maksimum={PANJANG.uraian}
          />
        )}
        <IsianPanjang
          nama="keteranganPegawai"
          label="Keterangan pegawai"
          petunjuk="Catat yang disampaikan pegawai saat Anda mendengarnya."
          nilai={isi.keteranganPegawai ?? ''}
          maksimum={PANJANG.uraian}
        />
        <KartuPilihan
          nama="putusan"
          label="Putusan"
          nilai={isi.putusan ?? 'menguatkan'}
          opsi={[
            { nilai: 'menguatkan', label: 'Kuatkan hasil', rinci: `Predikat tetap ${evaluasi.predikat}.` },
            { nilai: 'mengubah', label: 'Ubah hasil', rinci: 'Pilih kedua rating di bawah ini.' },
          ]}
        />
        <RatingBaru bahan={bahan} isi={isi} />
        <IsianPanjang
          nama="pertimbangan"
          label="Pertimbangan dan rekomendasi"
          petunjuk="Dicetak pada dokumen evaluasi."
          baris={4}
          nilai={isi.pertimbangan ?? ''}
          maksimum={PANJANG.uraian}
        />
        <p class="text-sm text-ink-2">Putusan bersifat final. Dokumen yang lama tetap dapat dibaca.</p>
        <div>
          <Tombol ragam="utama">Putuskan keberatan</Tombol>
        </div>
      </form>
    </Panel>
  )
}

function RatingBaru({ bahan, isi }: { readonly bahan: BahanEvaluasi; readonly isi: Partial<IsiPutusan> }) {
  const { evaluasi, capaian } = bahan
  return (
    <div class="grid sm:grid-cols-2 gap-4">
      {capaian.rating ? (
        <p class="text-sm text-ink-2">
          {`Rating hasil kerja pimpinan unit mengikuti capaian unitnya: ${NAMA_RATING[capaian.rating.nilai].toLowerCase()}.`}
        </p>
      ) : (
        <Segmen
          nama="ratingHasil"
          label="Rating hasil kerja"
          nilai={isi.ratingHasil ?? evaluasi.ratingHasil ?? undefined}
          opsi={OPSI_RATING}
        />
      )}
      <Segmen
        nama="ratingPerilaku"
        label="Rating perilaku kerja"
        nilai={isi.ratingPerilaku ?? evaluasi.ratingPerilaku ?? undefined}
        opsi={OPSI_RATING}
      />
    </div>
  )
}
