import type { Gangguan } from '../../../db/queries/penilaian/gangguan.ts'
import { PANJANG, titik } from '../../../domain/teks.ts'
import { formulirPage } from '../../forms/formulir.tsx'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import type { Pesan } from '../../pesan.ts'
import { IsianTanggal, IsianTeks } from '../../ui/isian.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Penolakan } from '../../ui/kabar.tsx'
import { Konfirmasi } from '../../ui/konfirmasi.tsx'
import { Panel, PanelKosong } from '../../ui/panel.tsx'
import { TombolTautan } from '../../ui/tombol.tsx'
import { tulisPukul, tulisTanggal } from '../../ui/tulis.ts'
import { penilaianPaths } from '../paths.ts'

type Daftar = {
  readonly gangguan: readonly Gangguan[]
  readonly zona: string
  readonly bolehUbah: boolean
  readonly penolakan?: Pesan | undefined
}

/** The ledger of outages: what lengthened limits, and what was withdrawn. */
export function gangguanPage(c: C, { gangguan, zona, bolehUbah, penolakan }: Daftar): Response {
  return page(c, {
    judul: 'Gangguan layanan',
    aktif: penilaianPaths.gangguan,
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5 max-w-3xl">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul="Gangguan layanan"
          konteks="Gangguan memperpanjang setiap tenggat yang dilewatinya. Hasil yang sudah final tidak berubah."
          aksi={
            bolehUbah && (
              <TombolTautan href={penilaianPaths.gangguanBaru} ikon="plus" ragam="utama">
                Catat gangguan
              </TombolTautan>
            )
          }
        />
        {gangguan.length === 0 ? (
          <PanelKosong ikon="activity" judul="Belum ada gangguan">
            Gangguan dicatat otomatis bila aplikasi berhenti, atau ditulis BKPSDM beserta alasannya.
          </PanelKosong>
        ) : (
          <Panel judul="Catatan gangguan" rapat>
            <ul class="divide-y divide-line">
              {gangguan.map((satu) => (
                <Baris key={satu.id} satu={satu} zona={zona} bolehUbah={bolehUbah} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
    ),
  })
}

type PropsBaris = { readonly satu: Gangguan; readonly zona: string; readonly bolehUbah: boolean }

function Baris({ satu, zona, bolehUbah }: PropsBaris) {
  const isBatal = satu.dibatalkanPada !== null
  return (
    <li class="px-5 py-3.5 grid gap-1">
      <p class={isBatal ? 'text-ink-2 line-through' : 'font-semibold'}>{tulisRentang(satu, zona)}</p>
      <p class="text-sm text-ink-2 wrap-anywhere">
        {`${titik(satu.alasan)} ${satu.pencatat ? titik(`Dicatat ${satu.pencatat}`) : 'Dicatat otomatis.'}`}
      </p>
      {isBatal && <p class="text-sm text-ink-2 wrap-anywhere">{titik(`Dibatalkan: ${satu.alasanBatal}`)}</p>}
      {bolehUbah && !isBatal && (
        <div class="mt-1">
          <Konfirmasi
            pemicu="Batalkan catatan"
            akibat="Tenggat yang diperpanjang karena catatan ini kembali seperti semula."
            aksi={penilaianPaths.gangguanBatal}
            tersembunyi={{ gangguan: satu.id }}
          >
            <IsianTeks
              id={`alasan-${satu.id}`}
              nama="alasan"
              label="Alasan pembatalan"
              maksimum={PANJANG.alasanGangguan}
              wajib
            />
          </Konfirmasi>
        </div>
      )}
    </li>
  )
}

/** `31 Januari 2028 08.00–12.30`, with both days when it ran past midnight. */
function tulisRentang({ mulai, selesai }: Gangguan, zona: string): string {
  const [dari, sampai] = [mulai.toZonedDateTimeISO(zona), selesai.toZonedDateTimeISO(zona)]
  const awal = `${tulisTanggal(dari.toString())} ${tulisPukul(dari)}`

  return dari.toPlainDate().equals(sampai.toPlainDate())
    ? `${awal}–${tulisPukul(sampai)}`
    : `${awal} sampai ${tulisTanggal(sampai.toString())} ${tulisPukul(sampai)}`
}

export type TulisanGangguan = {
  readonly tanggalMulai: string
  readonly jamMulai: string
  readonly tanggalSelesai: string
  readonly jamSelesai: string
  readonly alasan: string
}

/** An outage written down by hand. */
export function gangguanFormPage(
  c: C,
  { tulisan, penolakan }: { readonly tulisan: TulisanGangguan; readonly penolakan?: Pesan | undefined },
): Response {
  return formulirPage(c, {
    judul: 'Catat gangguan',
    konteks: 'Untuk gangguan yang tidak tercatat otomatis, seperti jaringan kota yang putus.',
    aktif: penilaianPaths.gangguan,
    remah: [{ label: 'Gangguan layanan', href: penilaianPaths.gangguan }],
    aksi: penilaianPaths.gangguanBaru,
    simpan: 'Catat gangguan',
    batal: penilaianPaths.gangguan,
    penolakan,
    children: (
      <>
        <div class="grid sm:grid-cols-2 gap-4">
          <IsianTanggal nama="tanggalMulai" label="Mulai" nilai={tulisan.tanggalMulai} wajib />
          <IsianTeks nama="jamMulai" label="Pukul mulai" jenis="time" nilai={tulisan.jamMulai} wajib />
          <IsianTanggal nama="tanggalSelesai" label="Selesai" nilai={tulisan.tanggalSelesai} wajib />
          <IsianTeks nama="jamSelesai" label="Pukul selesai" jenis="time" nilai={tulisan.jamSelesai} wajib />
        </div>
        <IsianTeks
          nama="alasan"
          label="Alasan"
          contoh="Jaringan fiber kota putus"
          nilai={tulisan.alasan}
          maksimum={PANJANG.alasanGangguan}
          wajib
        />
      </>
    ),
  })
}
