import type { Keberatan } from '../../../domain/penilaian/keberatan.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import type { Pesan } from '../../pesan.ts'
import { Chip } from '../../ui/chip.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Kabar, Penolakan } from '../../ui/kabar.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Tenggat } from '../../ui/tenggat.tsx'
import { TombolTautan } from '../../ui/tombol.tsx'
import { tulisTanggal, tulisTanggalSaat } from '../../ui/tulis.ts'
import { url } from '../../url.ts'
import type { BahanEvaluasi } from '../bahan.ts'
import { PanelTenggat } from '../jam.tsx'
import { penilaianPaths } from '../paths.ts'
import type { LangkahTampil } from '../tenggat.ts'
import { CHIP_EVALUASI } from '../tim/tabel-tim.tsx'
import { FormAlasan, FormPenjelasan, FormPutusan, type TulisanKeberatan } from './form-keberatan.tsx'

export type IsiKeberatan = {
  readonly bahan: BahanEvaluasi
  readonly langkah: readonly LangkahTampil[]
  /** What this person is to the evaluation. */
  readonly sebagai: 'diri' | 'penilai' | 'atasan-penilai' | 'pembaca'
  readonly penilai: string | undefined
  readonly penolakan?: Pesan | undefined
  /** What was typed when it was refused. */
  readonly tulisan?: TulisanKeberatan | undefined
}

/** An objection in the order of its form: the reasons, the rater's explanation, the decision (Format D.1.3). */
export function keberatanPage(c: C, isi: IsiKeberatan): Response {
  const { bahan, sebagai, langkah, penolakan } = isi
  const { evaluasi, pihak } = bahan
  const periode = namaPeriode(evaluasi.periode)
  const tenggat = langkahKeberatan(langkah)
  const tampil = url(penilaianPaths.tampil, { evaluasiId: evaluasi.id })
  return page(c, {
    judul: `Keberatan, ${periode}`,
    aktif: sebagai === 'diri' ? penilaianPaths.milikku : penilaianPaths.tim,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [
      { label: sebagai === 'diri' ? `Evaluasi ${periode}` : `${pihak.nama}, ${periode}`, href: tampil },
      { label: 'Keberatan' },
    ],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul="Keberatan"
          status={<Chip status={CHIP_EVALUASI[evaluasi.status]} />}
          konteks={`${pihak.nama}, evaluasi ${periode}. Penilai: ${isi.penilai ?? 'belum ada'}.`}
          tenggat={tenggat && <Tenggat {...tenggat.sisa} />}
          aksi={<TombolTautan href={tampil}>Lihat evaluasi</TombolTautan>}
        />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            <BagianAlasan {...isi} />
            {bahan.keberatan && <BagianPenjelasan {...isi} keberatan={bahan.keberatan} />}
            {bahan.keberatan && <BagianPutusan {...isi} keberatan={bahan.keberatan} />}
          </div>
          <aside class="grid gap-5 min-w-0" aria-label="Hasil dan tenggat">
            <Hasil bahan={bahan} />
            <PanelTenggat langkah={langkah} />
          </aside>
        </div>
      </div>
    ),
  })
}

function langkahKeberatan(langkah: readonly LangkahTampil[]): LangkahTampil | undefined {
  return langkah.find((satu) => satu.langkah === 'keberatan' || satu.langkah === 'keputusan-keberatan')
}

function BagianAlasan({ bahan, sebagai, langkah, tulisan }: IsiKeberatan) {
  const { keberatan, evaluasi } = bahan
  if (keberatan)
    return (
      <Panel judul="Keberatan pegawai">
        <Ucapan teks={keberatan.alasan} pada={keberatan.diajukanPada} zona={bahan.zona} />
      </Panel>
    )
  if (sebagai === 'diri' && langkah.some((satu) => satu.langkah === 'keberatan'))
    return <FormAlasan evaluasiId={evaluasi.id} tulisan={tulisan} />

  return (
    <Panel judul="Keberatan pegawai">
      <p class="text-sm text-ink-2">Tidak ada keberatan atas hasil ini.</p>
    </Panel>
  )
}

type DenganKeberatan = IsiKeberatan & { readonly keberatan: Keberatan }

function BagianPenjelasan({ bahan, sebagai, keberatan, tulisan }: DenganKeberatan) {
  const { penjelasanPenilai, penjelasanPada, putusan } = keberatan
  if (!penjelasanPenilai && !putusan && sebagai === 'penilai')
    return <FormPenjelasan evaluasiId={bahan.evaluasi.id} tulisan={tulisan} />
  return (
    <Panel judul="Penjelasan penilai">
      {penjelasanPenilai && penjelasanPada ? (
        <Ucapan teks={penjelasanPenilai} pada={penjelasanPada} zona={bahan.zona} />
      ) : (
        <p class="text-sm text-ink-2">Belum ada. Penilai diminta menulisnya sebelum putusan.</p>
      )}
    </Panel>
  )
}

function BagianPutusan({ bahan, sebagai, keberatan, tulisan }: DenganKeberatan) {
  const { putusan, pertimbangan, keteranganPegawai, diputusPada, predikatSemula } = keberatan
  if (!putusan || !diputusPada)
    return sebagai === 'atasan-penilai' ? (
      <FormPutusan bahan={bahan} keberatan={keberatan} tulisan={tulisan} />
    ) : (
      <Panel judul="Putusan atasan penilai">
        <p class="text-sm text-ink-2">Belum diputus. Atasan penilai mendengar kedua pihak lebih dulu.</p>
      </Panel>
    )
  return (
    <>
      <Panel judul="Keterangan pegawai">
        <p class="whitespace-pre-line wrap-anywhere">{keteranganPegawai}</p>
      </Panel>
      <Panel judul="Putusan atasan penilai">
        <Kabar nada={putusan === 'mengubah' ? 'ok' : 'info'} class="mb-3">
          {putusan === 'mengubah'
            ? `Hasil diubah dari ${predikatSemula} menjadi ${bahan.evaluasi.predikat}.`
            : `Hasil dikuatkan: ${predikatSemula}.`}
        </Kabar>
        <Ucapan teks={pertimbangan ?? ''} pada={diputusPada} zona={bahan.zona} />
      </Panel>
    </>
  )
}

type PropsUcapan = { readonly teks: string; readonly pada: Temporal.Instant; readonly zona: string }

function Ucapan({ teks, pada, zona }: PropsUcapan) {
  return (
    <>
      <p class="whitespace-pre-line wrap-anywhere">{teks}</p>
      <p class="text-sm text-ink-2 mt-2">{tulisTanggalSaat(pada, zona)}</p>
    </>
  )
}

function Hasil({ bahan }: Pick<IsiKeberatan, 'bahan'>) {
  const { predikat, finalSejak } = bahan.evaluasi
  return (
    <Panel judul="Predikat kinerja">
      <p class="text-xl font-bold text-primary">{predikat}</p>
      {finalSejak && <p class="text-sm text-ink-2 mt-1">{`Final sejak ${tulisTanggal(finalSejak)}.`}</p>}
    </Panel>
  )
}
