import type { LaporanTercatat } from '../../db/queries/pembinaan/konseling.ts'
import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import { NAMA_PENYELENGGARA, type RekamanKonseling } from '../../domain/pembinaan/konseling.ts'
import type { LaporanPerilaku } from '../../domain/pembinaan/laporan-perilaku.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { TombolTandaTangan } from '../tombol-tanda-tangan.tsx'
import { Chip, type Status } from '../ui/chip.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal, tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { FormPutusan, FormRekaman, FormTindakLanjut, type TulisanKonseling } from './form-konseling.tsx'
import { pembinaanPaths } from './paths.ts'

export type IsiLaporan = {
  readonly catatan: LaporanTercatat
  /** Only what this reader may read is here at all. */
  readonly laporan: { readonly isi: LaporanPerilaku; readonly umpanBalik: readonly UmpanBalik[] } | undefined
  readonly rekaman: RekamanKonseling | undefined
  readonly tindakLanjut: { readonly isi: string; readonly oleh: string } | undefined
  readonly boleh: {
    readonly memutus: boolean
    readonly merekam: boolean
    readonly menindak: boolean
  }
  /** The paper of the report. */
  readonly dokumen: { readonly id: string } | undefined
  readonly tulisan: TulisanKonseling
  readonly penolakan?: Pesan | undefined
}

/** A report about conduct, its counselling and what came of it, as far as this reader may see. */
export function laporanPage(c: C, isi: IsiLaporan): Response {
  const { catatan, laporan, rekaman, tindakLanjut, boleh, tulisan, penolakan } = isi
  const laporanId = catatan.id
  const { zona, sebutanZona } = c.get('instansi').profil
  return page(c, {
    judul: `Konseling ${catatan.pegawai}`,
    aktif: pembinaanPaths.ikhtisar,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }, { label: 'Konseling' }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          atas="Konseling kinerja"
          judul={catatan.pegawai}
          status={<Chip status={keadaanKonseling(catatan)} />}
          konteks={`Dilaporkan ${catatan.pelapor}, ${tulisTanggalJam(catatan.ditandatanganiPada, zona)}.`}
          aksi={
            laporan && (
              <>
                <TombolTautan href={url(pembinaanPaths.cetakLaporan, { laporanId })} ikon="printer">
                  Cetak laporan
                </TombolTautan>
                <TombolTandaTangan dokumen={isi.dokumen} />
              </>
            )
          }
        />
        <Kabar nada="mute" ikon="lock">
          <p>
            Rahasia. Hanya yang disebut peraturan yang membacanya; jejak audit mencatat siapa membukanya,
            bukan isinya.
          </p>
        </Kabar>
        <div class="grid xl:grid-cols-[minmax(0,1fr)_22rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            {laporan && <Laporan {...laporan} />}
            {rekaman && <Rekaman {...rekaman} />}
            {boleh.merekam && <FormRekaman laporanId={laporanId} tulisan={tulisan} />}
          </div>
          <aside class="grid gap-5 min-w-0">
            <Putusan {...catatan} zona={zona} />
            {boleh.memutus && <FormPutusan laporanId={laporanId} tulisan={tulisan} zona={sebutanZona} />}
            {tindakLanjut && (
              <Panel judul="Tindak lanjut">
                <p class="whitespace-pre-line wrap-anywhere">{tindakLanjut.isi}</p>
                <p class="text-sm text-ink-2 mt-2">{`Ditentukan ${tindakLanjut.oleh}.`}</p>
              </Panel>
            )}
            {boleh.menindak && <FormTindakLanjut laporanId={laporanId} tulisan={tulisan} />}
          </aside>
        </div>
      </div>
    ),
  })
}

/** Where a report stands, in one word. */
export function keadaanKonseling({ diputusPada, konselorId, adaRekaman }: LaporanTercatat): Status {
  if (!diputusPada) return 'Menunggu'
  if (!konselorId) return 'Tidak berlaku'

  return adaRekaman ? 'Selesai' : 'Berjalan'
}

function Laporan({ isi, umpanBalik }: NonNullable<IsiLaporan['laporan']>) {
  const bagian = [
    ['Ekspektasi khusus', isi.ekspektasi || 'Tidak ada.'],
    ['Permasalahan perilaku', isi.masalah],
    ['Terjadi juga pada pegawai lain', isi.isSerupa ? 'Ya' : 'Tidak'],
    ['Yang sudah dilakukan penilai', isi.retrospektif],
  ] as const
  return (
    <Panel judul="Laporan permasalahan perilaku kerja">
      <Uraian bagian={bagian} />
      <h3 class="text-sm font-semibold mt-4">Umpan balik yang dilampirkan</h3>
      <ul class="list-disc pl-5 mt-1 grid gap-1">
        {umpanBalik.map(({ id, isi, penulis, tanggal }) => (
          <li key={id} class="wrap-anywhere">{`${penulis}, ${tulisTanggal(tanggal)}: ${isi}`}</li>
        ))}
      </ul>
    </Panel>
  )
}

function Rekaman({ pembicaraan, kesepakatan, saran }: RekamanKonseling) {
  return (
    <Panel judul="Rekaman konseling">
      <Uraian
        bagian={[
          ['Yang dibicarakan', pembicaraan],
          ['Yang disepakati', kesepakatan],
          ['Saran konselor', saran],
        ]}
      />
    </Panel>
  )
}

function Uraian({ bagian }: { readonly bagian: readonly (readonly [string, string])[] }) {
  return (
    <dl class="grid gap-4">
      {bagian.map(([label, teks]) => (
        <div key={label}>
          <dt class="text-sm font-semibold">{label}</dt>
          <dd class="whitespace-pre-line wrap-anywhere">{teks}</dd>
        </div>
      ))}
    </dl>
  )
}

function Putusan(catatan: LaporanTercatat & { readonly zona: string }) {
  const { alasanTanpaKonseling, penyelenggara, konselor, jadwal, tempat, zona } = catatan
  if (alasanTanpaKonseling)
    return (
      <Panel judul="Tanpa konseling">
        <p class="whitespace-pre-line wrap-anywhere">{alasanTanpaKonseling}</p>
      </Panel>
    )
  if (!penyelenggara || !jadwal)
    return (
      <Panel judul="Jadwal konseling">
        <p class="text-sm text-ink-2">Menunggu putusan pimpinan kepegawaian.</p>
      </Panel>
    )
  return (
    <Panel judul="Jadwal konseling">
      <Uraian
        bagian={[
          ['Konselor', `${konselor ?? ''} (${NAMA_PENYELENGGARA[penyelenggara].toLowerCase()})`],
          ['Waktu', tulisTanggalJam(jadwal, zona)],
          ['Tempat', tempat ?? ''],
        ]}
      />
    </Panel>
  )
}
