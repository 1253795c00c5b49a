import type { Bundel } from '../../db/queries/dokumen/bundel.ts'
import type { PeriodeUnit } from '../../db/queries/dokumen/dokumen-unit.ts'
import type { UnitPantauan } from '../../db/queries/pantauan/pegawai.ts'
import { namaPeriode } from '../../domain/penilaian/periode-penilaian.ts'
import { page } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { IsianPilih } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Kemajuan } from '../ui/kemajuan.tsx'
import { Panel, PanelKosong } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisAngka, tulisTanggalJam } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { dokumenPaths } from './paths.ts'

type Isi = {
  readonly unit: UnitPantauan
  readonly periode: readonly PeriodeUnit[]
  readonly bundel: readonly Bundel[]
  readonly penolakan?: Pesan | undefined
}

const STATUS: Record<Bundel['status'], Status> = { menunggu: 'Berjalan', selesai: 'Selesai', gagal: 'Gagal' }

/** Every paper of a unit in a period as one file: order it, see how far it is, fetch it. */
export function bundelPage(c: C, { unit, periode, bundel, penolakan }: Isi): Response {
  const berjalan = bundel.filter(({ status }) => status === 'menunggu')
  return page(c, {
    judul: `Dokumen ${unit.nama}`,
    aktif: paths.pantauan.kota,
    status: penolakan ? 422 : 200,
    pulau: berjalan.length > 0 ? ['kemajuan'] : [],
    remah: [{ label: unit.nama, href: url(paths.pantauan.unit, { unitId: unit.id }) }, { label: 'Dokumen' }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={`Dokumen ${unit.nama}`}
          konteks="Perjanjian kinerja, laporan, dan matriks unit ini dan unit di bawahnya, dengan SKP dan evaluasi semua pegawainya, dalam satu berkas ZIP. Rekaman bimbingan ikut hanya bila peraturan menyebut Anda sebagai pembacanya."
        />
        {periode.length === 0 ? (
          <PanelKosong ikon="clipboard-list" judul="Belum ada dokumen">
            Dokumen dapat diunduh di sini setelah evaluasi pertama di unit ini ditetapkan.
          </PanelKosong>
        ) : (
          <Minta unitId={unit.id} periode={periode} />
        )}
        {berjalan.map((satu) => (
          <Kemajuan
            key={satu.id}
            judul={`Menyiapkan ${tulisAngka(satu.jumlah)} dokumen ${namaPeriode(satu)}`}
            total={satu.jumlah}
            selesai={satu.diproses}
            sumber={url(dokumenPaths.kemajuan, { unitId: unit.id, bundelId: satu.id })}
            kalimat="Anda boleh menutup halaman ini. Berkasnya menunggu di sini."
          />
        ))}
        {bundel.length > 0 && <Daftar bundel={bundel} zona={baca(c).instansi.zona} />}
      </div>
    ),
  })
}

function Minta({ unitId, periode }: { readonly unitId: string; readonly periode: Isi['periode'] }) {
  return (
    <Panel judul="Siapkan berkas">
      <form method="post" action={url(dokumenPaths.unit, { unitId })} class="grid gap-4 max-w-md">
        <IsianPilih
          nama="periode"
          label="Periode"
          nilai={periode[0]?.id}
          opsi={periode.map((satu) => ({
            nilai: satu.id,
            label: `${namaPeriode(satu)}, ${tulisAngka(satu.orang)} pegawai`,
          }))}
        />
        <div>
          <Tombol ragam="utama" ikon="download">
            Siapkan berkas
          </Tombol>
        </div>
      </form>
    </Panel>
  )
}

function Daftar({ bundel, zona }: { readonly bundel: readonly Bundel[]; readonly zona: string }) {
  return (
    <Panel judul="Berkas yang pernah disiapkan" rapat>
      <Tabel
        keterangan="Berkas, terbaru dahulu"
        ponsel="kartu"
        kolom={[
          { label: 'Periode' },
          { label: 'Diminta' },
          { label: 'Dokumen', angka: true },
          { label: 'Status' },
          { label: 'Berkas' },
        ]}
      >
        {bundel.map((satu) => (
          <tr key={satu.id}>
            <th scope="row" data-label="Periode">
              {namaPeriode(satu)}
            </th>
            <td data-label="Diminta">
              <div>
                {`${tulisTanggalJam(satu.dimintaPada, zona)} oleh ${satu.peminta}`}
                {satu.terbatas && (
                  <p class="text-sm text-ink-2">Memuat rekaman bimbingan, hanya untuk Anda.</p>
                )}
              </div>
            </td>
            <td class="n" data-label="Dokumen">
              {tulisAngka(satu.jumlah)}
            </td>
            <td data-label="Status">
              <Chip status={STATUS[satu.status]} />
            </td>
            <td data-label="Berkas">
              <Berkas bundel={satu} />
            </td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

function Berkas({ bundel }: { readonly bundel: Bundel }) {
  const { unitId, id, status } = bundel
  if (status === 'menunggu') return <>Sedang disiapkan</>
  if (status === 'gagal') return <>Ada gangguan. Siapkan lagi.</>
  return (
    <a class="tautan" href={url(dokumenPaths.unduh, { unitId, bundelId: id })}>
      Unduh<span class="sr-only">{` dokumen ${namaPeriode(bundel)}`}</span>
    </a>
  )
}
