import type { OrangTercatat } from '../../../db/queries/impor/organisasi.ts'
import { listOrangByPengguna } from '../../../db/queries/impor/organisasi.ts'
import { type Baris, type Galat, type Konteks, teks } from '../../impor/jenis.ts'

type BarisOrang = { readonly baris: Baris; readonly orang: OrangTercatat }

/** Each row with the employee its NIP names; rows that name nobody are told. */
export async function matchPegawai(
  { tx }: Konteks,
  baris: readonly Baris[],
  kolom: string,
): Promise<{ readonly dikenal: BarisOrang[]; readonly galat: Galat[] }> {
  const orang = await listOrangByPengguna(
    tx,
    baris.map((satu) => teks(satu, 'nip')),
  )
  const menurutNip = new Map(orang.filter(({ isPegawai }) => isPegawai).map((satu) => [satu.pengguna, satu]))
  const dikenal: BarisOrang[] = []
  const galat: Galat[] = []
  for (const satu of baris) {
    const nip = teks(satu, 'nip')
    const dia = menurutNip.get(nip)
    if (dia) dikenal.push({ baris: satu, orang: dia })
    else
      galat.push({
        baris: satu.nomor,
        kolom,
        penolakan: { kode: 'tidak-dikenal', hal: 'pegawai', nilai: nip },
      })
  }

  return { dikenal, galat }
}
