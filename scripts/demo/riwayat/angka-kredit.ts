import type pg from 'pg'
import { acak } from '../acak.ts'
import { type Baris, muat } from '../muat.ts'
import type { Pegawai } from '../pegawai.ts'

type Bahan = { readonly pegawai: readonly Pegawai[]; readonly hariIni: string; readonly pencatat: string }

/** What paper says of the points of functional officers: the balance they brought along, a diploma, a rise in rank. */
export async function muatAngkaKredit(
  client: pg.ClientBase,
  { pegawai, hariIni, pencatat }: Bahan,
): Promise<void> {
  const tahun = Number(hariIni.slice(0, 4))
  const fungsional = pegawai.filter((p) => p.jenis === 'pns' && p.jabatan.jenis === 'fungsional')
  await muat(
    client,
    'angka_kredit',
    fungsional.flatMap((p, n) =>
      catatan(p, tahun, n + 1).map((baris) => ({ ...baris, dicatat_oleh: pencatat })),
    ),
  )
}

function catatan({ id, nip }: Pegawai, tahun: number, nomor: number): Baris[] {
  const a = acak(`angka-kredit/${nip}`)
  const pangkat = a.antara(800, 9_500)
  const umum = { pegawai_id: id, pangkat_seperseratus: null, jenjang_seperseratus: null }
  const saldo = {
    ...umum,
    tanggal: `${tahun - 2}-12-31`,
    jenis: 'saldo-awal',
    pangkat_seperseratus: pangkat,
    jenjang_seperseratus: pangkat + a.antara(0, 12_000),
    nomor_surat: `800/${nomor}/PAK/${tahun - 2}`,
  }
  const ijazah = {
    ...umum,
    tanggal: `${tahun}-03-02`,
    jenis: 'ijazah',
    nomor_surat: `422/${nomor}/S1/${tahun}`,
  }
  const naik = {
    ...umum,
    tanggal: `${tahun}-04-01`,
    jenis: 'kenaikan-pangkat',
    nomor_surat: `823/${nomor}/KP/${tahun}`,
  }

  return [saldo, ...(a.peluang(0.06) ? [ijazah] : []), ...(pangkat > 7_500 && a.peluang(0.4) ? [naik] : [])]
}
