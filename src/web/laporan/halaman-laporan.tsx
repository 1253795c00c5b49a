import { kekuranganLaporan } from '../../domain/laporan/laporan-unit.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { titik } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { TombolTandaTangan } from '../tombol-tanda-tangan.tsx'
import { Chip } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konflik } from '../ui/konflik.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { BagianCapaian } from './bagian-capaian.tsx'
import { BagianMenonjol } from './bagian-menonjol.tsx'
import { PanelPerilaku, PanelSebaran } from './bagian-orang.tsx'
import { BagianPerkembangan } from './bagian-perkembangan.tsx'
import { type IsiHalaman, kunciDraf } from './bahan.ts'
import { FormLaporan, FormTarik } from './form-laporan.tsx'
import { CHIP_LAPORAN, PilihPeriode } from './halaman-daftar.tsx'
import { KataKepala, PanelJawaban } from './kata-laporan.tsx'
import { kataKekurangan } from './messages.ts'
import { laporanPaths } from './paths.ts'

/** One report that says what is strong, what is weak, what was done and what it changed. */
export function laporanPage(c: C, isi: IsiHalaman): Response {
  const { unit, periode, laporan, angka, hubungan, penolakan, perbedaan } = isi
  const isMenulis = laporan.status === 'draf' && hubungan.isKepala
  const judul = `Laporan evaluasi ${angka.unit}`
  return page(c, {
    judul,
    aktif: laporanPaths.daftar,
    status: perbedaan ? 409 : penolakan ? 422 : 200,
    salah: penolakan?.isian,
    pulau: isMenulis ? ['autosimpan'] : [],
    remah: [
      { label: 'Laporan evaluasi', href: url(laporanPaths.daftar, {}, { periode: periode.id }) },
      { label: angka.unit },
    ],
    aksiBawah: isMenulis && (
      <Tombol form="laporan" ragam="utama" penuh name="aksi" value="ajukan">
        Ajukan laporan
      </Tombol>
    ),
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        {perbedaan && <Konflik hal="Laporan ini" simpan="Simpan draf" daftar={perbedaan} />}
        <Judul
          judul={judul}
          status={<Chip status={CHIP_LAPORAN[laporan.status]} />}
          konteks={konteks(isi)}
          aksi={<Aksi {...isi} isMenulis={isMenulis} />}
        />
        <Keadaan {...isi} zona={baca(c).instansi.zona} />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            <BagianCapaian unitId={unit.unitId} tahun={periode.tahun} angka={angka} />
            <BagianMenonjol angka={angka} />
            {angka.perkembangan && <BagianPerkembangan perkembangan={angka.perkembangan} />}
            {isMenulis ? <FormLaporan {...isi} /> : <KataKepala {...isi} />}
            <PanelJawaban {...isi} />
          </div>
          <aside class="grid gap-5 min-w-0" aria-label="Kelengkapan dan penilaian pegawai">
            {isMenulis && <Kelengkapan {...isi} />}
            {angka.sebaran && <PanelSebaran sebaran={angka.sebaran} capaian={angka.capaian} />}
            {angka.perilaku && <PanelPerilaku perilaku={angka.perilaku} />}
            <Panel judul="Periode lain" class="no-print">
              <PilihPeriode {...isi} alamat={url(laporanPaths.tampil, { unitId: unit.unitId })} />
            </Panel>
          </aside>
        </div>
      </div>
    ),
  })
}

/** The finding first: how many of the targets were reached. */
function konteks({ periode, unit, angka }: IsiHalaman): string {
  const terukur = angka.iku.filter(({ persen }) => persen !== null)
  const tercapai = terukur.filter(({ persen }) => (persen ?? 0) >= 100).length
  const temuan =
    terukur.length > 0
      ? `${tercapai} dari ${terukur.length} indikator mencapai target.`
      : 'belum ada capaian.'

  return `${namaPeriode(periode)}, dipimpin ${unit.kepala ?? 'jabatan yang kosong'}: ${temuan}`
}

function Aksi(isi: IsiHalaman & { readonly isMenulis: boolean }) {
  const { unit, periode, laporan, isMenulis } = isi
  return (
    <>
      {isMenulis && <span class="text-sm text-ink-2" data-autosimpan-status={kunciDraf(isi)} />}
      <TombolTautan
        href={url(laporanPaths.cetak, { unitId: unit.unitId }, { periode: periode.id })}
        ikon="printer"
      >
        {laporan.status === 'dijawab' ? 'Cetak laporan' : 'Pratinjau'}
      </TombolTautan>
      <TombolTandaTangan dokumen={isi.dokumen} />
      {isMenulis && (
        <>
          <Tombol form="laporan" name="aksi" value="simpan">
            Simpan draf
          </Tombol>
          <Tombol form="laporan" ragam="utama" name="aksi" value="ajukan" class="max-sm:hidden">
            Ajukan laporan
          </Tombol>
        </>
      )}
    </>
  )
}

/** Where the report stands, and what this person may do about it. */
function Keadaan({ laporan, unit, periode, hubungan, zona }: IsiHalaman & { readonly zona: string }) {
  const { status, diajukanPada, pengaju, dijawabPada, penjawab } = laporan
  if (status === 'draf')
    return hubungan.isKepala ? null : (
      <Kabar nada="mute">{`Laporan ini sedang disiapkan ${unit.kepala ?? 'pemimpin unit'}. Angkanya tampil sebagaimana tercatat hari ini.`}</Kabar>
    )
  const diajukan = `Diajukan ${pengaju ?? ''}${diajukanPada ? `, ${tulisTanggalJam(diajukanPada, zona)}` : ''}. Angkanya tetap seperti saat diajukan.`
  if (status === 'dijawab')
    return (
      <Kabar
        nada="ok"
        judul={`Dijawab ${penjawab ?? ''}${dijawabPada ? `, ${tulisTanggalJam(dijawabPada, zona)}` : ''}.`}
      >
        <p>{diajukan}</p>
      </Kabar>
    )
  if (hubungan.isPenjawab)
    return (
      <Kabar
        nada="info"
        judul="Laporan ini menunggu jawaban Anda."
        tautan={[{ label: 'Tulis jawaban', href: '#tulis-jawaban' }]}
      >
        <p>{diajukan}</p>
      </Kabar>
    )
  return (
    <Kabar nada="info" judul={titik(`Menunggu jawaban ${unit.penetap ?? 'pimpinan satu tingkat di atas'}`)}>
      <p>{diajukan}</p>
      {hubungan.isKepala && <FormTarik unitId={unit.unitId} periodeId={periode.id} />}
    </Kabar>
  )
}

/** What is missing before it can be handed in. */
function Kelengkapan({ laporan, angka, unit, periode }: IsiHalaman) {
  const kekurangan = kekuranganLaporan(laporan, angka)
  return (
    <Panel judul={kekurangan.length === 0 ? 'Siap diajukan' : `${kekurangan.length} lagi sebelum diajukan`}>
      <div class="grid gap-3 text-sm">
        {kekurangan.length > 0 ? (
          <ul class="list-disc pl-5 grid gap-1">
            {kekurangan.map((satu) => {
              const kata = kataKekurangan(satu)
              return <li key={kata}>{`${kata.charAt(0).toUpperCase()}${kata.slice(1)}.`}</li>
            })}
          </ul>
        ) : (
          <p>Angka di halaman ini menetap begitu laporan diajukan.</p>
        )}
        <p class="text-ink-2">
          {titik(`Dijawab oleh ${unit.penetap ?? 'pimpinan satu tingkat di atas'}`)}{' '}
          <a class="tautan" href={url(paths.rencana.unit, { unitId: unit.unitId }, { tahun: periode.tahun })}>
            Buka perjanjian kinerja
          </a>
        </p>
      </div>
    </Panel>
  )
}
