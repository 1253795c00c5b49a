import type { AnggotaTim } from '../../db/queries/pembinaan/tim.ts'
import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { type FaktaKemajuan, syaratAmbilAlih } from '../../domain/pembinaan/ambil-alih.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import type { IsianTerketik } from '../forms/isian.ts'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianPanjang, IsianPilih } from '../ui/isian.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { KartuPilihan } from '../ui/pilihan.tsx'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

export type IsiAmbilAlih = {
  readonly skp: SkpLengkap
  readonly nama: string
  readonly fakta: FaktaKemajuan
  readonly hari: string
  readonly penerima: readonly AnggotaTim[]
  readonly pejabatId: string
  readonly tulisan: IsianTerketik
  readonly penolakan?: Pesan | undefined
}

export const PERSPEKTIF = [
  { nilai: 'penerima-layanan', label: 'Penerima layanan' },
  { nilai: 'proses-bisnis', label: 'Proses bisnis' },
  { nilai: 'penguatan-internal', label: 'Penguatan internal' },
  { nilai: 'anggaran', label: 'Anggaran' },
] as const

/** Takes one result over, or gives it to another: which, to whom, and why. */
export function ambilAlihPage(c: C, isi: IsiAmbilAlih): Response {
  const { skp, nama, penerima, pejabatId, tulisan, penolakan } = isi
  return formulirPage(c, {
    judul: 'Ambil alih hasil kerja',
    konteks: `Dari ${nama}. Kedua SKP mendapat versi baru mulai hari ini; catatan Anda menjadi pertimbangan evaluasinya.`,
    aktif: pembinaanPaths.ikhtisar,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }],
    aksi: url(pembinaanPaths.ambilAlih, { skpId: skp.id }),
    simpan: 'Ambil alih hasil kerja',
    batal: pembinaanPaths.ikhtisar,
    penolakan,
    atas: <Syarat {...isi} />,
    children: (
      <>
        <KartuPilihan
          nama="rhk"
          label="Hasil kerja"
          nilai={tulisan.rhk}
          opsi={skp.rhk.map(({ id, uraian, indikator }) => ({
            nilai: id,
            label: uraian,
            rinci: indikator.map((satu) => `${satu.uraian}: ${satu.target}`).join('; '),
          }))}
        />
        <IsianPilih
          nama="kepada"
          label="Dialihkan kepada"
          kosong="Pilih penerima"
          nilai={tulisan.kepada}
          opsi={[
            { nilai: pejabatId, label: 'Saya sendiri' },
            ...penerima
              .filter(({ skpId, pegawaiId }) => skpId !== null && pegawaiId !== skp.pegawaiId)
              .map(({ pegawaiId, nama, jabatan }) => ({
                nilai: pegawaiId,
                label: jabatan ? `${nama}, ${jabatan}` : nama,
              })),
          ]}
        />
        <IsianPilih
          nama="perspektif"
          label="Perspektif pada SKP penerima"
          wajib={false}
          kosong="Hanya untuk SKP pimpinan tinggi atau pimpinan unit"
          nilai={tulisan.perspektif}
          opsi={PERSPEKTIF}
        />
        <IsianPanjang
          nama="catatan"
          label="Catatan"
          petunjuk="Mengapa pegawai tidak dapat menyelesaikannya, setelah tindak lanjut yang sudah dilakukan."
          nilai={tulisan.catatan}
          baris={4}
          maksimum={PANJANG.uraian}
        />
      </>
    ),
  })
}

/** What the regulation asks beforehand, and whether it is there. */
function Syarat({ fakta, hari }: IsiAmbilAlih) {
  const { nilai: kurang, basis } = syaratAmbilAlih.apply(fakta, hari)
  const { perluPerbaikan, penyesuaian, bimbingan, konseling } = fakta
  const baris = [
    ['umpan-balik', `Umpan balik perlu perbaikan: ${perluPerbaikan}`],
    [
      'tindak-lanjut',
      `Penyesuaian: ${penyesuaian}, bimbingan selesai: ${bimbingan}, konseling: ${konseling}`,
    ],
  ] as const
  return (
    <Panel judul="Syarat Pasal 20">
      <ul class="grid gap-2">
        {baris.map(([syarat, teks]) => (
          <li key={syarat} class="flex flex-wrap items-center justify-between gap-2">
            <span>{teks}</span>
            {kurang.includes(syarat) ? (
              <ChipLabel nada="warn" ikon="triangle-alert">
                Belum ada
              </ChipLabel>
            ) : (
              <ChipLabel nada="ok" ikon="circle-check">
                Terpenuhi
              </ChipLabel>
            )}
          </li>
        ))}
      </ul>
      <Mengapa basis={basis} />
    </Panel>
  )
}
