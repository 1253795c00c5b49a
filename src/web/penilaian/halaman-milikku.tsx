import type { HasilImporPegawai } from '../../db/queries/penilaian/hasil-impor.ts'
import type { EvaluasiPegawai } from '../../db/queries/penilaian/tim.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { page } from '../halaman.tsx'
import { type C, pelaku } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { PanelHasilImpor } from './catatan/hasil-impor.tsx'
import { penilaianPaths } from './paths.ts'
import { CHIP_EVALUASI } from './tim/tabel-tim.tsx'

type Isi = {
  readonly daftar: readonly EvaluasiPegawai[]
  /** Results made in another application. */
  readonly impor: readonly HasilImporPegawai[]
  readonly penolakan?: Pesan | undefined
}

/** My evaluations, each with its predicate and why, its papers, and what I may still say. */
export function milikkuPage(c: C, { daftar, impor, penolakan }: Isi): Response {
  const menunggu = daftar.filter(({ status }) => status === 'ditetapkan').length
  return page(c, {
    judul: 'Penilaian saya',
    aktif: penilaianPaths.milikku,
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={menunggu > 0 ? `${menunggu} hasil menunggu Anda terima` : 'Penilaian saya'}
          konteks="Hasil evaluasi per periode, dengan alasan dan dokumennya."
          aksi={<Catatan pegawaiId={pelaku(c).pegawaiId} />}
        />
        <PanelHasilImpor daftar={impor} />
        {daftar.length === 0 && impor.length > 0 ? null : daftar.length === 0 ? (
          <PanelKosong ikon="gauge" judul="Belum ada penilaian">
            Penilaian tampil di sini setelah SKP Anda ditetapkan dan jendela evaluasi dibuka.
          </PanelKosong>
        ) : (
          <Panel judul="Per periode" rapat>
            <ul>
              {daftar.map((satu) => (
                <Baris key={satu.periode.id} {...satu} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    ),
  })
}

/** What else is on record about one's results. */
function Catatan({ pegawaiId }: { readonly pegawaiId: string | null }) {
  if (!pegawaiId) return null
  return (
    <>
      <TombolTautan href={url(penilaianPaths.angkaKredit, { pegawaiId })}>Angka kredit</TombolTautan>
      <TombolTautan href={url(penilaianPaths.nilaiLama, { pegawaiId })}>Nilai tahun lama</TombolTautan>
    </>
  )
}

function Baris({ periode, evaluasiId, status, predikat, dasar, penilai }: EvaluasiPegawai) {
  const basis = dasar?.[0]
  return (
    <li class="px-4 lg:px-5 py-4 border-b border-line last:border-0 grid sm:grid-cols-[minmax(0,1fr)_auto] gap-x-5 gap-y-2 items-start">
      <div class="min-w-0">
        <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
          <strong class="font-semibold">{namaPeriode(periode)}</strong>
          <Chip status={status ? CHIP_EVALUASI[status] : 'Belum mulai'} />
        </p>
        <p class="mt-1">
          {predikat ? (
            <>
              <strong class="text-lg font-bold text-primary">{predikat}</strong>
              {penilai && <span class="text-sm text-ink-2">{`, oleh ${penilai}`}</span>}
            </>
          ) : (
            <span class="text-sm text-ink-2">Predikat tampil setelah ditetapkan penilai.</span>
          )}
        </p>
        {predikat && basis && <Mengapa basis={basis} nilai={predikat} class="mt-2" />}
      </div>
      <Tindakan periodeId={periode.id} evaluasiId={evaluasiId} status={status} nama={namaPeriode(periode)} />
    </li>
  )
}

type PropsTindakan = {
  readonly periodeId: string
  readonly evaluasiId: string | null
  readonly status: EvaluasiPegawai['status']
  readonly nama: string
}

function Tindakan({ periodeId, evaluasiId, status, nama }: PropsTindakan) {
  if (!evaluasiId)
    return (
      <form method="post" action={penilaianPaths.milikku}>
        <input type="hidden" name="periode" value={periodeId} />
        <Tombol>
          Tulis pernyataan
          <span class="sr-only">{` untuk ${nama}`}</span>
        </Tombol>
      </form>
    )
  return (
    <div class="flex flex-wrap gap-2 sm:justify-end">
      <TombolTautan href={url(penilaianPaths.tampil, { evaluasiId })}>
        {status === 'draf' ? 'Tulis pernyataan' : status === 'ditetapkan' ? 'Baca dan terima' : 'Lihat'}
        <span class="sr-only">{` ${nama}`}</span>
      </TombolTautan>
      {status !== 'draf' && (
        <>
          <TombolTautan ragam="polos" href={url(penilaianPaths.formulir, { evaluasiId })}>
            Formulir
            <span class="sr-only">{` ${nama}, PDF`}</span>
          </TombolTautan>
          <TombolTautan ragam="polos" href={url(penilaianPaths.dokumen, { evaluasiId })}>
            Dokumen
            <span class="sr-only">{` ${nama}, PDF`}</span>
          </TombolTautan>
        </>
      )}
    </div>
  )
}
