import { NAMA_JENIS_PENUGASAN } from '../../domain/organisasi/istilah.ts'
import { PANJANG } from '../../domain/teks.ts'
import { type IsianTerketik, opsiDari } from '../forms/isian.ts'
import { IsianTeks } from '../ui/isian.tsx'
import { IsianMasa } from '../ui/isian-masa.tsx'
import { Segmen } from '../ui/pilihan.tsx'

/** As what, from when until when, and by which letter somebody holds a post. */
export function IsianPenugasan({ isian }: { isian: IsianTerketik }) {
  return (
    <>
      <Segmen
        nama="jenis"
        label="Jenis penugasan"
        nilai={isian.jenis ?? 'definitif'}
        opsi={opsiDari(NAMA_JENIS_PENUGASAN)}
        wajib
      />
      <IsianMasa isian={isian} akhir="boleh-kosong" />
      <IsianTeks
        nama="nomorSk"
        label="Nomor SK"
        nilai={isian.nomorSk}
        maksimum={PANJANG.nomorSurat}
        wajib={false}
      />
    </>
  )
}
