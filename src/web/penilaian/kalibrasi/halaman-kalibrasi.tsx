import type { Kalibrasi, UbahanTampil } from '../../../db/queries/penilaian/kalibrasi.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import type { PeranKalibrasi } from '../../../domain/penilaian/kalibrasi.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { PANJANG, titik } from '../../../domain/teks.ts'
import type { PapanKalibrasi } from '../../../usecases/penilaian/kalibrasi/papan-kalibrasi.ts'
import { page } from '../../halaman.tsx'
import { baca, type C, pelaku } from '../../lingkungan.ts'
import type { Pesan } from '../../pesan.ts'
import { Chip } from '../../ui/chip.tsx'
import { IsianPanjang, IsianPilih } from '../../ui/isian.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Kabar, Penolakan } from '../../ui/kabar.tsx'
import { Panel, PanelKosong } from '../../ui/panel.tsx'
import { Tombol } from '../../ui/tombol.tsx'
import { tulisTanggalJam } from '../../ui/tulis.ts'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'
import { KurvaKalibrasi } from './kurva-kalibrasi.tsx'
import { Papan, Riwayat, type Tertulis } from './papan-kalibrasi.tsx'

export type IsiKalibrasi = {
  readonly unitId: string
  readonly unit: string
  readonly periode: PeriodeTercatat
  readonly daftarPeriode: readonly PeriodeTercatat[]
  readonly peran: PeranKalibrasi
  readonly kalibrasi: Kalibrasi | undefined
  readonly papan: PapanKalibrasi
  readonly ubahan: readonly UbahanTampil[]
  readonly penolakan?: Pesan | undefined
  readonly tertulis?: Tertulis | undefined
}

/** The calibration session of a unit: everybody's draft on one board beside the pattern, and every change with its reason. */
export function kalibrasiPage(c: C, isi: IsiKalibrasi): Response {
  const { unitId, unit, periode, kalibrasi, papan, penolakan, tertulis } = isi
  const isTerbuka = kalibrasi !== undefined && kalibrasi.ditutupPada === null
  const { zona } = baca(c).instansi
  return page(c, {
    judul: `Kalibrasi ${unit}`,
    aktif: penilaianPaths.tim,
    status: penolakan ? 422 : 200,
    remah: [
      { label: 'Penilaian tim', href: url(penilaianPaths.tim, {}, { periode: periode.id }) },
      { label: 'Kalibrasi' },
    ],
    children: (
      <div
        class="grid gap-5"
        data-langsung-sumber={
          isTerbuka ? url(penilaianPaths.kalibrasiLangsung, { unitId }, { periode: periode.id }) : undefined
        }
      >
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Kalibrasi ${unit}`}
          status={kalibrasi && <Chip status={isTerbuka ? 'Terbuka' : 'Selesai'} />}
          konteks={`Draf penilaian ${namaPeriode(periode)} dari semua penilai di unit ini, pada satu papan.`}
          aksi={<PilihPeriode {...isi} />}
        />
        <Sesi {...isi} zona={zona} />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            {papan.draf.length === 0 ? (
              <PanelKosong ikon="users" judul="Belum ada draf">
                Papan terisi setelah penilai di unit ini memulai penilaian.
              </PanelKosong>
            ) : (
              <Papan
                unitId={unitId}
                periode={periode}
                draf={papan.draf.filter(({ pegawaiId }) => pegawaiId !== pelaku(c).pegawaiId)}
                penilaiId={isTerbuka ? pelaku(c).pejabatId : undefined}
                adaSesi={kalibrasi !== undefined}
                tertulis={tertulis}
              />
            )}
            {kalibrasi && <Riwayat ubahan={isi.ubahan} sampai={periode.sampai} zona={zona} />}
          </div>
          <Panel judul="Sebaran unit">
            <div data-langsung="kurva">
              <KurvaKalibrasi {...papan} />
            </div>
          </Panel>
        </div>
      </div>
    ),
  })
}

function PilihPeriode({ unitId, periode, daftarPeriode }: IsiKalibrasi) {
  return (
    <form method="get" action={url(penilaianPaths.kalibrasi, { unitId })} class="flex items-end gap-2">
      <IsianPilih
        nama="periode"
        label="Periode"
        nilai={periode.id}
        opsi={daftarPeriode.map((satu) => ({ nilai: satu.id, label: namaPeriode(satu) }))}
      />
      <Tombol>Tampilkan</Tombol>
    </form>
  )
}

function Sesi({ kalibrasi, peran, unitId, periode, papan, zona }: IsiKalibrasi & { readonly zona: string }) {
  if (!kalibrasi)
    return peran === 'kepala' ? (
      <form
        method="post"
        action={url(penilaianPaths.kalibrasi, { unitId })}
        class="panel no-print p-5 grid gap-3 max-w-2xl"
      >
        <p>
          Selama sesi terbuka, rating pada draf hanya berubah lewat papan ini, dengan alasan. Sesi ditutup
          oleh pimpinan di atas Anda.
        </p>
        <input type="hidden" name="periode" value={periode.id} />
        <div>
          <Tombol ragam="utama">Buka sesi kalibrasi</Tombol>
        </div>
      </form>
    ) : (
      <Kabar nada="mute">
        {titik(`Sesi kalibrasi belum dibuka oleh ${papan.capaian?.kepala ?? 'kepala unit'}`)}
      </Kabar>
    )
  if (kalibrasi.ditutupPada)
    return (
      <Kabar
        nada="ok"
        judul={`Ditutup oleh ${kalibrasi.penutup}, ${tulisTanggalJam(kalibrasi.ditutupPada, zona)}.`}
      >
        {kalibrasi.catatan && <p>{kalibrasi.catatan}</p>}
        <p>Penilai menetapkan rating yang berdiri di papan ini.</p>
      </Kabar>
    )
  if (peran !== 'atasan')
    return (
      <Kabar nada="info">{`Sesi dibuka oleh ${kalibrasi.pembuka}, ${tulisTanggalJam(kalibrasi.dibukaPada, zona)}. ${papan.capaian?.penetap ?? 'Pimpinan di atas unit ini'} yang menutupnya.`}</Kabar>
    )
  return (
    <form
      method="post"
      action={url(penilaianPaths.kalibrasiTutup, { unitId })}
      class="panel no-print p-5 grid gap-3 max-w-2xl"
    >
      <p>Sesudah ditutup, rating di papan tidak berubah lagi dan penilai menetapkannya.</p>
      <input type="hidden" name="periode" value={periode.id} />
      <IsianPanjang nama="catatan" label="Catatan" wajib={false} baris={2} maksimum={PANJANG.uraian} />
      <div>
        <Tombol ragam="utama">Tutup sesi kalibrasi</Tombol>
      </div>
    </form>
  )
}
