import type { EntriHari } from '../../db/queries/aktivitas/hari.ts'
import type { ParameterEntri } from '../../domain/aktivitas/aturan-entri.ts'
import type { KeadaanHari } from '../../domain/kehadiran/keadaan-hari.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisHari } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { DaftarEntri } from './daftar-entri.tsx'
import type { IsianEntri } from './isian.ts'
import { FormEntri } from './isian-entri.tsx'
import { KabarKewajiban, type KewajibanHari } from './kabar-kewajiban.tsx'
import { aktivitasPaths } from './paths.ts'
import { kalimatHari, PitaHari, SkalaHari } from './pita-hari.tsx'

export type IsiHari = {
  readonly tanggal: string
  readonly keadaan: KeadaanHari
  readonly entri: readonly EntriHari[]
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  readonly isian: IsianEntri
  readonly isUbah: boolean
  readonly parameter: ParameterEntri
  /** What is asked of this person that day; undefined without a post. */
  readonly kewajiban: KewajibanHari | undefined
  readonly sekarang: number | undefined
  readonly hariIni: string
  /** The oldest day that may still be written. */
  readonly batasTanggal: string
  readonly penolakan?: Pesan | undefined
  /** What stands in the database when somebody else saved in between. */
  readonly tersimpan?: string | undefined
}

/** My day: the ribbon, the form, and what is already there. */
export function hariPage(c: C, isi: IsiHari): Response {
  const { tanggal, keadaan, entri, penolakan, tersimpan, batasTanggal } = isi
  // What came back comes before anything new.
  const adaDikembalikan = !isi.isUbah && !penolakan && entri.some(({ status }) => status === 'dikembalikan')
  return page(c, {
    judul: tulisHari(tanggal),
    aktif: aktivitasPaths.hariIni,
    remah: [{ label: 'Kegiatan harian', href: aktivitasPaths.hariIni }, { label: tulisHari(tanggal) }],
    status: tersimpan ? 409 : penolakan ? 422 : 200,
    salah: penolakan?.isian,
    children: (
      <div class="grid gap-5">
        <Judul judul={tulisHari(tanggal)} konteks={kalimatHari(keadaan)} aksi={<Geser tanggal={tanggal} />} />
        <div>
          <PitaHari keadaan={keadaan} entri={entri} sekarang={isi.sekarang} tinggi={28} />
          <SkalaHari keadaan={keadaan} entri={entri} />
        </div>
        {isi.kewajiban && <KabarKewajiban {...isi.kewajiban} />}
        {penolakan && <Penolakan {...penolakan} />}
        {tersimpan && (
          <Kabar nada="warn" judul="Yang tersimpan sekarang">
            {tersimpan}
          </Kabar>
        )}
        <div class="grid lg:grid-cols-[minmax(0,1fr)_22rem] gap-5 items-start">
          {!adaDikembalikan && <Kiri isi={isi} />}
          <Panel judul={`${entri.length} catatan`} rapat class={adaDikembalikan ? 'lg:order-last' : ''}>
            {entri.length === 0 ? (
              <PanelKosong ikon="square-pen" judul="Belum ada catatan" tanpaBingkai>
                {tanggal < batasTanggal
                  ? 'Hari ini sudah lewat masa pengisian.'
                  : 'Catatan Anda tampil di sini setelah disimpan.'}
              </PanelKosong>
            ) : (
              <DaftarEntri entri={entri} bolehUbah />
            )}
          </Panel>
          {adaDikembalikan && <Kiri isi={isi} />}
        </div>
      </div>
    ),
  })
}

function Kiri({ isi }: { isi: IsiHari }) {
  const { rhk, isian, isUbah, tanggal, hariIni, batasTanggal, keadaan, parameter } = isi
  if (rhk.length === 0)
    return (
      <PanelKosong
        ikon="target"
        judul="Belum ada SKP yang ditetapkan untuk hari ini"
        aksi={
          <TombolTautan href={paths.skp.milikku} ragam="utama">
            Buka SKP saya
          </TombolTautan>
        }
      >
        Kegiatan dicatat untuk hasil kerja di SKP. Ajukan SKP Anda, lalu catat setelah ditetapkan.
      </PanelKosong>
    )
  if (!isUbah && tanggal < batasTanggal)
    return (
      <PanelKosong
        ikon="lock"
        judul="Masa pengisian hari ini sudah lewat"
        aksi={<TombolTautan href={aktivitasPaths.hariIni}>Catat hari ini</TombolTautan>}
      >
        {`Yang masih dapat diisi mulai ${tulisHari(batasTanggal)}.`}
      </PanelKosong>
    )
  if (!isUbah && tanggal > hariIni)
    return (
      <PanelKosong
        ikon="calendar-days"
        judul="Hari ini belum tiba"
        aksi={<TombolTautan href={aktivitasPaths.hariIni}>Catat hari ini</TombolTautan>}
      >
        Kegiatan dicatat setelah dikerjakan.
      </PanelKosong>
    )
  if (!isUbah && keadaan.jenis === 'cuti')
    return (
      <PanelKosong ikon="calendar-x-2" judul={keadaan.kalimat.replace(/\.$/, '')}>
        Selama itu tidak ada kegiatan yang dicatat.
      </PanelKosong>
    )

  return <FormEntri isian={isian} rhk={rhk} isUbah={isUbah} parameter={parameter} />
}

function Geser({ tanggal }: { tanggal: string }) {
  const hari = Temporal.PlainDate.from(tanggal)
  const ke = (n: number) => url(aktivitasPaths.hari, { tanggal: hari.add({ days: n }).toString() })
  return (
    <>
      <TombolTautan href={ke(-1)} ikon="chevron-left" label="Hari sebelumnya" />
      <TombolTautan href={ke(1)} ikon="chevron-right" label="Hari berikutnya" />
      <form method="get" action={aktivitasPaths.hariIni} class="flex gap-2 max-sm:hidden">
        <input class="input w-auto" type="date" name="tanggal" value={tanggal} aria-label="Pilih hari" />
        <Tombol>Buka hari</Tombol>
      </form>
      <TombolTautan href={url(aktivitasPaths.bulan, { bulan: tanggal.slice(0, 7) })} ikon="calendar-days">
        Bulan ini
      </TombolTautan>
    </>
  )
}
