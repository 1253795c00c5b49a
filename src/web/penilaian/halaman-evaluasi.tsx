import type { AnggotaTim } from '../../db/queries/penilaian/tim.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import type { Predikat } from '../../domain/penilaian/predikat.ts'
import { predikatPegawai } from '../../domain/penilaian/tugas-belajar.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { Diperpanjang } from '../ui/diperpanjang.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { type BedaTulisan, Konflik } from '../ui/konflik.tsx'
import { Nip } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tenggat } from '../ui/tenggat.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { BagianHasil, CatatanPenilai } from './bagian-hasil.tsx'
import { BagianPerilaku } from './bagian-perilaku.tsx'
import type { BahanEvaluasi, readTim } from './bahan.ts'
import { PanelHasilLalu } from './hasil-lalu.tsx'
import { KeadaanDiLuar } from './keadaan-di-luar.tsx'
import { penilaianPaths } from './paths.ts'
import { Samping } from './samping.tsx'
import type { LangkahTampil } from './tenggat.ts'
import { MulaiPenilaian } from './tim/tabel-tim.tsx'

export type IsiEvaluasi = {
  readonly bahan: BahanEvaluasi
  readonly tim: Awaited<ReturnType<typeof readTim>>
  readonly langkah: readonly LangkahTampil[]
  /** The person who was set a moment ago, on the way to this one. */
  readonly sebelumnya?: AnggotaTim | undefined
  readonly penolakan?: Pesan | undefined
  /** Somebody saved in between: what stands there now, beside what this person typed. */
  readonly perbedaan?: readonly BedaTulisan[] | undefined
}

/** The rater's page of one person: one form, saved as it is written, without JavaScript by its buttons. */
export function evaluasiPage(c: C, isi: IsiEvaluasi): Response {
  const { bahan, tim, sebelumnya, penolakan, perbedaan } = isi
  const { evaluasi, pihak } = bahan
  const periode = namaPeriode(evaluasi.periode)
  const predikat = predikatSementara(bahan)
  const isAlihan = evaluasi.penetap === 'atasan-penilai'
  return page(c, {
    judul: `${pihak.nama}, ${periode}`,
    aktif: penilaianPaths.tim,
    pulau: ['autosimpan', 'pintasan', 'predikat'],
    status: perbedaan ? 409 : penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [
      { label: 'Penilaian tim', href: url(penilaianPaths.tim, {}, { periode: evaluasi.periode.id }) },
      { label: periode },
      { label: pihak.nama },
    ],
    aksiBawah: <AksiBawah predikat={predikat} />,
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        {sebelumnya?.predikat && (
          <Kabar nada="ok" role="status">
            {`${sebelumnya.nama} ditetapkan ${sebelumnya.predikat}.`}
          </Kabar>
        )}
        {perbedaan && <Konflik hal="Penilaian ini" simpan="Simpan draf" daftar={perbedaan} />}
        <Judul
          judul={pihak.nama}
          konteks={
            <>
              {`${pihak.jabatan}, `}
              {pihak.nip && <Nip nip={pihak.nip} />}
              {`. Evaluasi ${periode}.`}
            </>
          }
          tenggat={isi.langkah[0] && <Tenggat {...isi.langkah[0].sisa} />}
          aksi={<Aksi {...isi} />}
        />
        {isAlihan && (
          <Kabar nada="warn" judul="Penilai melewati jendela evaluasi">
            Penilaian ini beralih kepada Anda. Hasil yang Anda tetapkan langsung final.
          </Kabar>
        )}
        <Diperpanjang {...(isi.langkah[0] ?? { semula: '', hariTerganggu: [] })} />
        <KeadaanDiLuar bahan={bahan} />
        {bahan.hasilLalu && <PanelHasilLalu pilihan={bahan.hasilLalu} />}
        <form
          id="evaluasi"
          method="post"
          action={url(penilaianPaths.simpan, { evaluasiId: evaluasi.id })}
          class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start"
          data-autosimpan={`evaluasi-${evaluasi.id}`}
          data-evaluasi={evaluasi.periode.sampai}
          data-tidak-lulus={evaluasi.tidakLulus && JSON.stringify(evaluasi.tidakLulus)}
        >
          <input type="hidden" name="versi" value={evaluasi.versi} />
          <div class="grid gap-5 min-w-0">
            {evaluasi.pernyataanPegawai && (
              <Panel judul="Pernyataan pegawai">
                <p class="whitespace-pre-line">{evaluasi.pernyataanPegawai}</p>
              </Panel>
            )}
            <BagianHasil bahan={bahan} />
            <BagianPerilaku bahan={bahan} />
            <Panel judul="Catatan dan rekomendasi">
              <CatatanPenilai nama="catatan" label="Catatan pada dokumen evaluasi" nilai={evaluasi.catatan} />
            </Panel>
          </div>
          <Samping bahan={bahan} tim={tim} predikat={predikat} />
        </form>
      </div>
    ),
  })
}

/** The predicate that both ratings would give now. */
export function predikatSementara({ evaluasi, capaian }: BahanEvaluasi): Predikat | undefined {
  const hasilKerja = capaian.rating?.nilai ?? evaluasi.ratingHasil
  const perilakuKerja = evaluasi.ratingPerilaku
  if (!hasilKerja || !perilakuKerja) return undefined

  return predikatPegawai(evaluasi, { hasilKerja, perilakuKerja }).nilai
}

function Aksi({ bahan, tim }: IsiEvaluasi) {
  const { evaluasi } = bahan
  // The superior sets one after another from the own list, not along the rater's team.
  const isAlihan = evaluasi.penetap === 'atasan-penilai'
  const dapat = tim.anggota.filter(({ skpId, sumber }) => skpId !== null && sumber === null)
  const ke = dapat.findIndex(({ evaluasiId }) => evaluasiId === evaluasi.id)
  return (
    <>
      {!isAlihan && (
        <>
          <Langkah anggota={dapat[ke - 1]} periodeId={evaluasi.periode.id} arah="sebelumnya" />
          <span class="text-sm text-ink-2 px-1 whitespace-nowrap">{`${ke + 1} dari ${dapat.length}`}</span>
          <Langkah anggota={dapat[ke + 1]} periodeId={evaluasi.periode.id} arah="berikutnya" />
        </>
      )}
      <span class="text-sm text-ink-2" data-autosimpan-status={`evaluasi-${evaluasi.id}`} />
      <Tombol form="evaluasi" name="aksi" value="simpan">
        Simpan draf
      </Tombol>
      <Tombol form="evaluasi" ragam="utama" name="aksi" value="tetapkan" class="max-sm:hidden">
        {isAlihan ? 'Tetapkan' : 'Tetapkan dan lanjut'}
      </Tombol>
    </>
  )
}

type PropsLangkah = {
  readonly anggota: AnggotaTim | undefined
  readonly periodeId: string
  readonly arah: 'sebelumnya' | 'berikutnya'
}

function Langkah({ anggota, periodeId, arah }: PropsLangkah) {
  if (!anggota) return null
  const tampilan = {
    ikon: arah === 'sebelumnya' ? 'chevron-left' : 'chevron-right',
    label: `Pegawai ${arah}, ${anggota.nama}`,
    'data-pintasan': arah === 'sebelumnya' ? 'k' : 'j',
  } as const
  if (anggota.evaluasiId)
    return (
      <TombolTautan href={url(penilaianPaths.tampil, { evaluasiId: anggota.evaluasiId })} {...tampilan} />
    )

  return (
    <MulaiPenilaian pegawaiId={anggota.pegawaiId} periodeId={periodeId}>
      <Tombol {...tampilan} />
    </MulaiPenilaian>
  )
}

/** On a phone the predicate stays in sight while ratings are chosen. */
function AksiBawah({ predikat }: { predikat: Predikat | undefined }) {
  return (
    <div class="grid gap-2">
      <p class="flex justify-between text-sm">
        <span class="text-ink-2">Predikat kinerja</span>
        <strong class="font-bold text-primary" data-predikat>
          {predikat ?? 'Belum ada'}
        </strong>
      </p>
      <Tombol form="evaluasi" ragam="utama" penuh name="aksi" value="tetapkan">
        Tetapkan dan lanjut
      </Tombol>
    </div>
  )
}
