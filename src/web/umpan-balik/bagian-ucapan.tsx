import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import type { JawabanUndangan } from '../../usecases/umpan-balik/answer-undangan.ts'
import { IsianPanjang, IsianPilih } from '../ui/isian.tsx'
import { Segmen } from '../ui/pilihan.tsx'
import { NAMA_SIFAT } from './halaman-daftar.tsx'
import { SIFAT, tulisTentang } from './isian.ts'

type Props = {
  readonly ucapan: Omit<JawabanUndangan, 'sidik'>
  readonly rhk: readonly { readonly id: string; readonly uraian: string }[]
  readonly hurufPalingBanyak: number
  /** Who will read it. */
  readonly petunjuk: string
}

/** What anybody says about a colleague's work, with an account or by an invitation. */
export function BagianUcapan({ ucapan, rhk, hurufPalingBanyak, petunjuk }: Props) {
  const tentang = [
    ...PERILAKU_KERJA.map(({ nilai, nama }) => ({ nilai: `nilai:${nilai}`, label: `Perilaku: ${nama}` })),
    ...rhk.map(({ id, uraian }) => ({ nilai: `rhk:${id}`, label: `Hasil kerja: ${uraian}` })),
  ]
  return (
    <>
      <IsianPilih
        nama="tentang"
        label="Tentang"
        kosong="Kerja secara umum"
        nilai={tulisTentang(ucapan)}
        opsi={tentang}
      />
      <Segmen
        nama="sifat"
        label="Sifat"
        nilai={ucapan.sifat}
        opsi={SIFAT.map((nilai) => ({ nilai, label: NAMA_SIFAT[nilai] }))}
      />
      <IsianPanjang
        nama="isi"
        id="isi-ucapan"
        label="Yang Anda lihat"
        petunjuk={petunjuk}
        nilai={ucapan.isi}
        baris={5}
        maksimum={hurufPalingBanyak}
      />
      <IsianPanjang
        nama="bukti"
        label="Bukti"
        petunjuk="Dokumen, tautan, atau kejadian yang menunjukkannya."
        wajib={false}
        nilai={ucapan.bukti ?? ''}
        baris={2}
        maksimum={hurufPalingBanyak}
      />
    </>
  )
}
