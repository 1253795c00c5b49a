import type { UmpanBalik } from '../../db/queries/umpan-balik/umpan-balik.ts'
import type { IsianLaporan } from '../../domain/pembinaan/laporan-perilaku.ts'
import { PANJANG } from '../../domain/teks.ts'
import { formulirPage } from '../forms/formulir.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Centang, Segmen } from '../ui/pilihan.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { umpanBalikPaths } from '../umpan-balik/paths.ts'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

export type IsiLapor = {
  readonly id: string
  readonly skpId: string
  readonly pegawaiId: string
  readonly nama: string
  readonly isian: Partial<IsianLaporan>
  /** Feedback of this SKP's days, newest first. */
  readonly umpanBalik: readonly UmpanBalik[]
  readonly penolakan?: Pesan | undefined
}

/** FORMAT B.1.10 to fill: what the regulation asks the rater, and the feedback that is attached. */
export function laporPage(c: C, isi: IsiLapor): Response {
  const { id, skpId, nama, isian, umpanBalik, pegawaiId, penolakan } = isi
  return formulirPage(c, {
    judul: 'Laporkan permasalahan perilaku',
    konteks: `Tentang ${nama}, kepada pimpinan kepegawaian. Dibaca pegawai, konselor yang ditunjuk, dan pimpinan kepegawaian; admin tidak.`,
    aktif: pembinaanPaths.ikhtisar,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }],
    aksi: url(pembinaanPaths.lapor, { skpId }),
    simpan: 'Tanda tangani dan kirim laporan',
    batal: pembinaanPaths.ikhtisar,
    penolakan,
    children: (
      <>
        <input type="hidden" name="id" value={id} />
        <Centang
          nama="dikomunikasikan"
          tercentang={isian.isDikomunikasikan}
          label="Masalah ini sudah saya bicarakan dengan pegawai, dan perilakunya tidak berubah."
        />
        <IsianPanjang
          nama="ekspektasi"
          label="Ekspektasi khusus terhadap yang bersangkutan"
          wajib={false}
          nilai={isian.ekspektasi}
          maksimum={PANJANG.rekaman}
        />
        <IsianPanjang
          nama="masalah"
          label="Permasalahan perilaku yang menghambat kinerja individu, unit, atau tim"
          petunjuk="Jelaskan secara rinci, berdasarkan nilai dasar ASN."
          nilai={isian.masalah}
          baris={6}
          maksimum={PANJANG.rekaman}
        />
        <Segmen
          nama="serupa"
          label="Apakah masalah serupa terjadi juga pada pegawai lain?"
          nilai={isian.isSerupa === undefined ? undefined : isian.isSerupa ? 'ya' : 'tidak'}
          opsi={[
            { nilai: 'ya', label: 'Ya' },
            { nilai: 'tidak', label: 'Tidak' },
          ]}
        />
        <IsianPanjang
          nama="retrospektif"
          label="Yang sudah saya lakukan untuk memperbaiki perilaku kerja pegawai"
          nilai={isian.retrospektif}
          baris={4}
          maksimum={PANJANG.rekaman}
        />
        <Bukti daftar={umpanBalik} dipilih={isian.umpanBalikIds ?? []} pegawaiId={pegawaiId} />
      </>
    ),
  })
}

type PropsBukti = {
  readonly daftar: readonly UmpanBalik[]
  readonly dipilih: readonly string[]
  readonly pegawaiId: string
}

function Bukti({ daftar, dipilih, pegawaiId }: PropsBukti) {
  if (daftar.length === 0)
    return (
      <Kabar
        nada="warn"
        tautan={[{ label: 'Tulis umpan balik', href: url(umpanBalikPaths.tulis, {}, { kepada: pegawaiId }) }]}
      >
        <p>Belum ada umpan balik untuk dilampirkan. Laporan menyertakan bukti pemberiannya.</p>
      </Kabar>
    )
  return (
    <fieldset class="min-w-0">
      <legend class="text-sm font-semibold mb-1.5">Bukti umpan balik yang dilampirkan</legend>
      {daftar.map(({ id, isi, penulis, tanggal }) => (
        <Centang
          key={id}
          id={`umpan-balik-${id}`}
          nama="umpanBalik"
          nilai={id}
          tercentang={dipilih.includes(id)}
          label={isi}
          rinci={`${penulis}, ${tulisTanggal(tanggal)}`}
        />
      ))}
    </fieldset>
  )
}
