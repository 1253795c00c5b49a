import type { VersiDokumen } from '../../db/queries/penilaian/versi-dokumen.ts'
import { NAMA_STATUS_EVALUASI } from '../../domain/penilaian/evaluasi.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal, tulisTanggalSaat } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { BahanEvaluasi } from './bahan.ts'
import { PanelHasilLalu } from './hasil-lalu.tsx'
import { PanelTenggat } from './jam.tsx'
import { KeadaanDiLuar } from './keadaan-di-luar.tsx'
import { penilaianPaths } from './paths.ts'
import { HasilTampil, PerilakuTampil } from './tampil-isi.tsx'
import type { LangkahTampil } from './tenggat.ts'
import { CHIP_EVALUASI } from './tim/tabel-tim.tsx'
import { JalanKeberatan, langkahOrangLain, Terima } from './tindakan-pegawai.tsx'
import { VersiLama } from './versi-dokumen.tsx'

export type IsiTampil = {
  readonly bahan: BahanEvaluasi
  readonly isMilikku: boolean
  /** A draft's ratings are the rater's own until they are set. */
  readonly isTerbuka: boolean
  /** An objection is read by fewer people than the result. */
  readonly bolehKeberatan: boolean
  readonly penilai: string | undefined
  /** What may still happen, and until when. */
  readonly langkah: readonly LangkahTampil[]
  /** Every version of the document, the newest first. */
  readonly dokumen: readonly VersiDokumen[]
  readonly penolakan?: Pesan | undefined
}

/** An evaluation to read: the result with its reasons, and for its owner the next step. */
export function tampilPage(c: C, isi: IsiTampil): Response {
  const { bahan, isMilikku, isTerbuka, penolakan } = isi
  const { evaluasi, pihak } = bahan
  const periode = namaPeriode(evaluasi.periode)
  const bolehMenulis = isMilikku && evaluasi.status === 'draf'
  return page(c, {
    judul: isMilikku ? `Evaluasi ${periode}` : `${pihak.nama}, ${periode}`,
    aktif: isMilikku ? penilaianPaths.milikku : penilaianPaths.tim,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: isMilikku
      ? [{ label: 'Penilaian saya', href: penilaianPaths.milikku }, { label: periode }]
      : [{ label: 'Penilaian' }, { label: periode }, { label: pihak.nama }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={isMilikku ? `Evaluasi ${periode}` : pihak.nama}
          status={<Chip status={CHIP_EVALUASI[evaluasi.status]} />}
          konteks={`${pihak.jabatan}. Penilai: ${isi.penilai ?? 'belum ada'}`}
          aksi={isTerbuka && evaluasi.status !== 'draf' && <Cetak id={evaluasi.id} />}
        />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start">
          <form
            id="pernyataan"
            method="post"
            action={url(penilaianPaths.pernyataan, { evaluasiId: evaluasi.id })}
            class="grid gap-5 min-w-0"
          >
            <HasilTampil bahan={bahan} isTerbuka={isTerbuka} bolehMenulis={bolehMenulis} />
            {bolehMenulis ? (
              <Pernyataan bahan={bahan} />
            ) : (
              evaluasi.pernyataanPegawai && (
                <Panel judul="Pernyataan pegawai">
                  <p class="whitespace-pre-line">{evaluasi.pernyataanPegawai}</p>
                </Panel>
              )
            )}
            {isTerbuka && <PerilakuTampil bahan={bahan} />}
          </form>
          <aside class="grid gap-5 min-w-0" aria-label="Hasil penilaian">
            <Hasil {...isi} />
            <KeadaanDiLuar bahan={bahan} />
            {bahan.hasilLalu && <PanelHasilLalu pilihan={bahan.hasilLalu} />}
            {isMilikku && <Terima id={evaluasi.id} langkah={isi.langkah} />}
            {isi.bolehKeberatan && (
              <JalanKeberatan bahan={bahan} isMilikku={isMilikku} langkah={isi.langkah} />
            )}
            <PanelTenggat langkah={isMilikku ? langkahOrangLain(isi.langkah) : isi.langkah} />
            {isTerbuka && <VersiLama evaluasiId={evaluasi.id} dokumen={isi.dokumen} zona={bahan.zona} />}
          </aside>
        </div>
      </div>
    ),
  })
}

function Cetak({ id }: { id: string }) {
  return (
    <>
      <TombolTautan href={url(penilaianPaths.formulir, { evaluasiId: id })} ikon="printer">
        Formulir evaluasi
        <span class="sr-only">, PDF</span>
      </TombolTautan>
      <TombolTautan href={url(penilaianPaths.dokumen, { evaluasiId: id })} ikon="printer">
        Dokumen evaluasi
        <span class="sr-only">, PDF</span>
      </TombolTautan>
      <TombolTautan href={url(paths.dokumen.evaluasi, { evaluasiId: id })} ikon="badge-check">
        Tanda tangan
      </TombolTautan>
    </>
  )
}

function Pernyataan({ bahan }: { bahan: BahanEvaluasi }) {
  return (
    <Panel judul="Pernyataan Anda">
      <div class="grid gap-3">
        <IsianPanjang
          nama="pernyataan"
          label="Yang perlu diketahui penilai Anda"
          petunjuk="Hambatan, dukungan yang diterima, atau hasil yang belum tercatat."
          nilai={bahan.evaluasi.pernyataanPegawai ?? ''}
          wajib={false}
          maksimum={PANJANG.uraian}
        />
        <div>
          <Tombol ragam="utama">Simpan pernyataan</Tombol>
        </div>
      </div>
    </Panel>
  )
}

function Hasil({ bahan, isTerbuka }: IsiTampil) {
  const { evaluasi } = bahan
  const { predikat, dasar, ditetapkanPada, diterimaPada, finalSejak } = evaluasi
  if (!isTerbuka || !predikat)
    return (
      <Panel judul="Predikat kinerja">
        <p class="text-sm text-ink-2">
          {`Masih ${NAMA_STATUS_EVALUASI[evaluasi.status].toLowerCase()}. Predikat tampil setelah ditetapkan penilai.`}
        </p>
      </Panel>
    )
  return (
    <Panel judul="Predikat kinerja">
      <p class="text-xl font-bold text-primary">{predikat}</p>
      <p class="text-sm text-ink-2 mt-1">
        {ditetapkanPada && `Ditetapkan ${tulisTanggalSaat(ditetapkanPada, bahan.zona)}.`}
        {diterimaPada && ` Diterima ${tulisTanggalSaat(diterimaPada, bahan.zona)}.`}
      </p>
      {finalSejak && <p class="text-sm text-ink-2">{`Final sejak ${tulisTanggal(finalSejak)}.`}</p>}
      {dasar.map((basis, i) => (
        <Mengapa
          key={basis.ketentuanId}
          basis={basis}
          nilai={i === 0 ? predikat : basis.judul.toLowerCase()}
          class="mt-3"
        />
      ))}
      {evaluasi.catatan && (
        <div class="mt-4">
          <p class="label-kecil">Catatan dan rekomendasi</p>
          <p class="text-sm whitespace-pre-line">{evaluasi.catatan}</p>
        </div>
      )}
      {evaluasi.alasanTahunan && (
        <div class="mt-4">
          <p class="label-kecil">Alasan di luar predikat periodik</p>
          <p class="text-sm whitespace-pre-line">{evaluasi.alasanTahunan}</p>
        </div>
      )}
    </Panel>
  )
}
