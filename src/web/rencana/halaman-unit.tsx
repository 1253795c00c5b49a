import { kekuranganPerjanjian } from '../../domain/rencana/perjanjian.ts'
import { PANJANG, titik } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { Chip } from '../ui/chip.tsx'
import { DaftarVersi } from '../ui/daftar-versi.tsx'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konflik } from '../ui/konflik.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { IsiUnit } from './bahan-unit.ts'
import { EditorPerjanjian } from './editor-unit.tsx'
import { NAMA_STATUS } from './halaman-daftar.tsx'
import { kataKekurangan } from './messages.ts'
import { rencanaPaths } from './paths.ts'
import { IsiPerjanjian } from './tampil-unit.tsx'

/** What a unit promises for a year and what came of it; the head writes, the leader above sets. */
export function unitPage(c: C, isi: IsiUnit): Response {
  const { unit, tahun, perjanjian, hubungan, penolakan, perbedaan } = isi
  const isDraf = perjanjian.status === 'draf'
  const judul = `Perjanjian kinerja ${unit.unit}`
  return page(c, {
    judul,
    aktif: rencanaPaths.daftar,
    status: perbedaan ? 409 : penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [
      { label: 'Perjanjian kinerja', href: url(rencanaPaths.daftar, {}, { tahun }) },
      { label: unit.unit },
    ],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        {perbedaan && (
          <Konflik hal="Perjanjian kinerja ini" simpan="Simpan perjanjian kinerja" daftar={perbedaan} />
        )}
        <Judul
          judul={judul}
          status={<Chip status={NAMA_STATUS[perjanjian.status]} />}
          konteks={konteks(isi)}
          aksi={<Aksi {...isi} />}
        />
        {isDraf && (hubungan.isPenyusun || hubungan.isPenetap) && <Kemajuan {...isi} />}
        {isDraf && hubungan.isPenyusun ? (
          <EditorPerjanjian {...isi} {...perjanjian} unitId={unit.unitId} />
        ) : perjanjian.sasaran.length === 0 ? (
          <PanelKosong ikon="target" judul="Belum ada perjanjian kinerja">
            {`Sasaran dan indikator tampil di sini setelah disusun ${unit.kepala ?? 'pemimpin unit'}.`}
          </PanelKosong>
        ) : (
          <IsiPerjanjian {...isi} />
        )}
        {!isDraf && hubungan.isPenetap && <BukaKembali {...isi} />}
        {isi.beku.length > 0 && (
          <DaftarVersi
            judul="Perjanjian yang ditetapkan"
            sebutan="perjanjian kinerja"
            daftar={isi.beku}
            zona={baca(c).instansi.zona}
            href={(versi) => url(rencanaPaths.cetak, { unitId: unit.unitId }, { tahun, versi })}
            tandaTangan={(dokumenId) => url(paths.dokumen.tandaTangan, { dokumenId })}
          />
        )}
      </div>
    ),
  })
}

function konteks({ unit, tahun, perjanjian }: IsiUnit): string {
  const pemimpin = `Tahun ${tahun}, dipimpin ${unit.kepala ?? 'jabatan yang kosong'}.`
  if (perjanjian.status === 'draf')
    return `${pemimpin} Ditetapkan oleh ${unit.penetap ?? 'pimpinan di atasnya'}.`

  return `${pemimpin} Ditetapkan ${perjanjian.ditetapkanOleh ?? ''} ${tulisTanggal(perjanjian.ditetapkanPada ?? '')}.`
}

function Aksi({ unit, tahun, perjanjian }: IsiUnit) {
  const { unitId } = unit
  return (
    <>
      {[tahun - 1, tahun + 1].map((lain) => (
        <TombolTautan key={lain} href={url(rencanaPaths.unit, { unitId }, { tahun: lain })}>
          {`Tahun ${lain}`}
        </TombolTautan>
      ))}
      <TombolTautan href={url(rencanaPaths.strategi, { unitId }, { tahun })} ikon="lightbulb">
        Strategi
      </TombolTautan>
      {perjanjian.sasaran.length > 0 && (
        <TombolTautan href={url(rencanaPaths.cetak, { unitId }, { tahun })} ikon="printer">
          {perjanjian.status === 'ditetapkan' ? 'Cetak perjanjian' : 'Pratinjau'}
        </TombolTautan>
      )}
    </>
  )
}

/** What is missing before it can be set; each side has its button here. */
function Kemajuan(isi: IsiUnit) {
  const { perjanjian } = isi
  const kekurangan = kekuranganPerjanjian(perjanjian.sasaran)
  return (
    <Panel judul={judulKemajuan(kekurangan.length, perjanjian.persetujuan !== null)}>
      <div class="grid gap-3">
        {kekurangan.length > 0 && (
          <ul class="list-disc pl-5 text-sm grid gap-1">
            {kekurangan.slice(0, 8).map((satu) => {
              const kata = kataKekurangan(satu)
              return <li key={kata}>{kata.charAt(0).toUpperCase() + kata.slice(1)}.</li>
            })}
          </ul>
        )}
        <Giliran {...isi} />
      </div>
    </Panel>
  )
}

function judulKemajuan(kurang: number, isDisetujui: boolean): string {
  if (kurang > 0) return `${kurang} lagi sebelum ditetapkan`

  return isDisetujui ? 'Siap ditetapkan' : 'Siap disetujui'
}

/** First the head agrees to what is written, then the leader above sets it. */
function Giliran({ unit, tahun, perjanjian, hubungan }: IsiUnit) {
  const { persetujuan } = perjanjian
  const penetap = unit.penetap ?? 'pimpinan satu tingkat di atas'
  if (!persetujuan)
    return (
      <>
        <p class="text-sm text-ink-2">
          {`${unit.kepala ?? 'Pemimpin unit'} menyetujuinya sebagai Pihak Pertama, lalu ${penetap} menetapkannya sebagai Pihak Kedua.`}
        </p>
        {hubungan.isKepala && (
          <div>
            <Tombol form="perjanjian" name="aksi" value="setujui" ikon="badge-check">
              Simpan dan setujui
            </Tombol>
          </div>
        )}
      </>
    )
  return (
    <>
      <p class="text-sm">{`Disetujui ${persetujuan.nama}, ${tulisTanggal(persetujuan.pada)}. ${titik(`Menunggu penetapan ${penetap}`)}`}</p>
      {hubungan.isPenyusun && (
        <p class="text-sm text-ink-2">Bila isinya disimpan lagi, persetujuannya diminta lagi.</p>
      )}
      {hubungan.isPenetap && (
        <form method="post" action={url(rencanaPaths.tetapkan, { unitId: unit.unitId })}>
          <input type="hidden" name="tahun" value={tahun} />
          <input type="hidden" name="versi" value={perjanjian.versi} />
          <Tombol ragam={hubungan.isPenyusun ? 'garis' : 'utama'} ikon="badge-check">
            Tetapkan perjanjian kinerja
          </Tombol>
        </form>
      )}
    </>
  )
}

function BukaKembali({ unit, tahun, tertulis }: IsiUnit) {
  return (
    <Panel judul="Buka kembali" class="no-print">
      <form
        method="post"
        action={url(rencanaPaths.buka, { unitId: unit.unitId })}
        class="grid gap-3 max-w-2xl"
      >
        <Kabar nada="mute">
          <p>Sasaran dan target dapat diubah lagi setelah dibuka. Realisasi yang sudah dicatat tetap ada.</p>
        </Kabar>
        <input type="hidden" name="tahun" value={tahun} />
        <IsianPanjang
          nama="alasan"
          label="Alasan membuka kembali"
          nilai={tertulis?.alasan ?? ''}
          baris={2}
          maksimum={PANJANG.uraian}
        />
        <div>
          <Tombol>Buka kembali perjanjian</Tombol>
        </div>
      </form>
    </Panel>
  )
}
