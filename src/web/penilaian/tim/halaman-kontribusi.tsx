import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import type { AnggotaTim } from '../../../db/queries/penilaian/tim.ts'
import type {
  BagianHasil,
  HasilPegawai,
  JumlahUmpanBalik,
  Kontribusi,
  RingkasanPegawai,
} from '../../../domain/penilaian/kontribusi.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { RATING, type Rating } from '../../../domain/penilaian/predikat.ts'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import { Batang } from '../../ui/bagan/batang.tsx'
import { IsianPilih } from '../../ui/isian.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Nama } from '../../ui/nama.tsx'
import { Panel, PanelKosong, PanelLipat } from '../../ui/panel.tsx'
import { Tabel } from '../../ui/tabel.tsx'
import { Tombol } from '../../ui/tombol.tsx'
import { tulisDurasi, tulisPersen } from '../../ui/tulis.ts'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'

export type IsiKontribusi = {
  readonly periode: PeriodeTercatat
  readonly daftarPeriode: readonly PeriodeTercatat[]
  readonly anggota: readonly AnggotaTim[]
  readonly kontribusi: Kontribusi
}

type Orang = ReadonlyMap<string, AnggotaTim>

/** The team side by side: who carried which of the leader's results, and how it went. */
export function kontribusiPage(c: C, isi: IsiKontribusi): Response {
  const { periode, anggota, kontribusi } = isi
  const orang: Orang = new Map(anggota.map((satu) => [satu.pegawaiId, satu]))
  const kosong = kontribusi.bagian.filter(({ pengampu }) => pengampu.length === 0).length
  return page(c, {
    judul: 'Perbandingan kontribusi',
    aktif: penilaianPaths.tim,
    remah: [
      { label: 'Penilaian tim', href: url(penilaianPaths.tim, {}, { periode: periode.id }) },
      { label: 'Perbandingan kontribusi' },
    ],
    children: (
      <div class="grid gap-5">
        <Judul
          judul="Perbandingan kontribusi"
          konteks={`${namaPeriode(periode)}, ${anggota.length} pegawai, ${kontribusi.bagian.length} hasil pimpinan. ${kosong > 0 ? `${kosong} di antaranya belum diampu siapa pun. ` : ''}Bahan menimbang rating; Anda yang memutuskan.`}
          aksi={<PilihPeriode {...isi} />}
        />
        {anggota.length === 0 ? (
          <PanelKosong ikon="users" judul="Belum ada pegawai yang Anda nilai">
            Pegawai tampil di sini setelah jabatannya ditempatkan di bawah jabatan Anda.
          </PanelKosong>
        ) : (
          <>
            <Ringkasan ringkasan={kontribusi.ringkasan} orang={orang} />
            {kontribusi.bagian.map((bagian) => (
              <PanelHasil key={bagian.pimpinan.rhkId} bagian={bagian} orang={orang} />
            ))}
            {kontribusi.lain.length > 0 && <HasilLain hasil={kontribusi.lain} orang={orang} />}
          </>
        )}
      </div>
    ),
  })
}

function PilihPeriode({ periode, daftarPeriode }: IsiKontribusi) {
  return (
    <form method="get" action={penilaianPaths.kontribusi} class="flex items-end gap-2 no-print">
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

function Ringkasan({ ringkasan, orang }: { ringkasan: readonly RingkasanPegawai[]; orang: Orang }) {
  return (
    <Panel judul="Pegawai berdampingan" rapat>
      <Tabel
        keterangan="Kontribusi setiap pegawai dalam periode ini"
        tengah
        kolom={[
          { label: 'Pegawai' },
          { label: 'Hasil pimpinan', angka: true },
          { label: 'Kegiatan disetujui' },
          { label: 'Tanda hasil' },
          { label: 'Umpan balik hasil' },
          { label: 'Umpan balik perilaku' },
        ]}
      >
        {ringkasan.map((satu) => (
          <tr key={satu.pegawaiId}>
            <th scope="row" class="!whitespace-normal">
              <NamaPegawai anggota={orang.get(satu.pegawaiId)} />
            </th>
            <td class="n" data-label="Hasil pimpinan">
              {satu.hasilPimpinan}
            </td>
            <td data-label="Kegiatan disetujui">{tulisKerja(satu)}</td>
            <td data-label="Tanda hasil">{tulisTanda(satu.tanda)}</td>
            <td data-label="Umpan balik hasil">{tulisSuara(satu.umpanBalik)}</td>
            <td data-label="Umpan balik perilaku">{tulisSuara(satu.perilaku)}</td>
          </tr>
        ))}
      </Tabel>
    </Panel>
  )
}

function NamaPegawai({ anggota }: { anggota: AnggotaTim | undefined }) {
  if (!anggota) return null
  const { nama, jabatan, evaluasiId } = anggota
  return (
    <Nama
      nama={nama}
      rinci={jabatan}
      href={evaluasiId ? url(penilaianPaths.tampil, { evaluasiId }) : undefined}
    />
  )
}

/** One of the leader's results, folded, so that a large team stays in sight. */
function PanelHasil({ bagian, orang }: { bagian: BagianHasil; orang: Orang }) {
  const { pimpinan, pengampu } = bagian
  return (
    <PanelLipat id={`hasil-${pimpinan.rhkId}`} judul={pimpinan.uraian} kanan={`${pengampu.length} pegawai`}>
      {pengampu.length === 0 ? (
        <p class="text-sm text-ink-2">Belum ada pegawai tim ini yang mengampunya.</p>
      ) : (
        <ol class="grid gap-5">
          {pengampu.map((satu) => {
            const anggota = orang.get(satu.pegawaiId)
            return (
              <li
                key={satu.pegawaiId}
                class="grid lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)] gap-x-6 gap-y-2"
              >
                <div class="min-w-0">
                  <NamaPegawai anggota={anggota} />
                  <p class="text-sm text-ink-2 mt-2">
                    {satu.bagianPersen === null
                      ? 'Belum ada kegiatan disetujui'
                      : `${tulisDurasi(satu.menit)}, ${tulisPersen(satu.bagianPersen)} dari tim`}
                  </p>
                  {satu.bagianPersen !== null && (
                    <Batang
                      persen={satu.bagianPersen}
                      label={`Bagian ${anggota?.nama ?? ''}`}
                      class="mt-1.5"
                    />
                  )}
                </div>
                <DaftarHasil hasil={satu.hasil} />
              </li>
            )
          })}
        </ol>
      )}
    </PanelLipat>
  )
}

function DaftarHasil({ hasil }: { hasil: readonly HasilPegawai[] }) {
  return (
    <ul class="grid gap-2.5 min-w-0">
      {hasil.map((satu) => (
        <li key={satu.rhkId} class="text-sm">
          {satu.uraian}
          <span class="block text-xs text-ink-2 leading-5">{ringkasHasil(satu)}</span>
        </li>
      ))}
    </ul>
  )
}

function HasilLain({ hasil, orang }: { hasil: readonly HasilPegawai[]; orang: Orang }) {
  return (
    <PanelLipat id="hasil-lain" judul="Hasil lain" kanan={`${hasil.length} hasil`}>
      <p class="text-sm text-ink-2 mb-4">
        Tidak mengintervensi hasil pimpinan, misalnya tugas tambahan atau penugasan tim.
      </p>
      <ol class="grid gap-5">
        {[...Map.groupBy(hasil, ({ pegawaiId }) => pegawaiId)].map(([pegawaiId, milik]) => (
          <li key={pegawaiId} class="grid lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)] gap-x-6 gap-y-2">
            <NamaPegawai anggota={orang.get(pegawaiId)} />
            <DaftarHasil hasil={milik} />
          </li>
        ))}
      </ol>
    </PanelLipat>
  )
}

const KATA_TANDA: Record<Rating, string> = {
  'di atas': 'di atas ekspektasi',
  sesuai: 'sesuai ekspektasi',
  'di bawah': 'di bawah ekspektasi',
}

function ringkasHasil({ jenis, tanda, umpanBalik, ...kerja }: HasilPegawai): string {
  const bagian = [
    jenis === 'utama' ? 'Utama' : 'Tambahan',
    tanda ? KATA_TANDA[tanda] : 'belum ditandai',
    kerja.entri > 0 && tulisKerja(kerja),
    jumlahSuara(umpanBalik) > 0 && `umpan balik ${tulisSuara(umpanBalik)}`,
  ]

  return `${bagian.filter(Boolean).join(', ')}.`
}

function tulisKerja({ entri, menit }: { readonly entri: number; readonly menit: number }): string {
  return entri === 0 ? 'Belum ada' : `${entri} kegiatan, ${tulisDurasi(menit)}`
}

/** "1 di atas, 3 sesuai" */
function tulisTanda(tanda: RingkasanPegawai['tanda']): string {
  const ada = RATING.toReversed().filter((rating) => tanda[rating] > 0)

  return ada.length === 0 ? 'Belum ditandai' : ada.map((rating) => `${tanda[rating]} ${rating}`).join(', ')
}

const jumlahSuara = ({ positif, netral, 'perlu-perbaikan': kurang }: JumlahUmpanBalik) =>
  positif + netral + kurang

/** "4 positif, 1 perlu perbaikan" */
function tulisSuara(jumlah: JumlahUmpanBalik): string {
  if (jumlahSuara(jumlah) === 0) return 'Belum ada'
  const bagian = [
    jumlah.positif > 0 && `${jumlah.positif} positif`,
    jumlah.netral > 0 && `${jumlah.netral} netral`,
    jumlah['perlu-perbaikan'] > 0 && `${jumlah['perlu-perbaikan']} perlu perbaikan`,
  ]

  return bagian.filter(Boolean).join(', ')
}
