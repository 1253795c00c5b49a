import { ketentuan } from '../ketentuan.ts'
import { accept, type Result, refuse } from '../result.ts'
import { type Nip, type PenolakanNip, readNip } from './nip.ts'

/** What in a well-formed number is worth a second look; never a reason to refuse. */
export type PeringatanNip = 'tmt-terlalu-muda' | 'lahir-berbeda' | 'kelamin-berbeda'

type Profil = { readonly tanggalLahir: string | null; readonly kelamin: Nip['kelamin'] | null }
type Diperiksa = { readonly teks: string; readonly profil: Profil | null }
type Hasil = Result<Nip & { readonly peringatan: readonly PeringatanNip[] }, PenolakanNip>

const AMIR: Nip = {
  nip: '200012312024121001',
  jenis: 'pns',
  tanggalLahir: '2000-12-31',
  kelamin: 'L',
  tmt: '2024-12',
  frekuensi: null,
}
const BUDI: Nip = {
  nip: '198402132009121001',
  jenis: 'pns',
  tanggalLahir: '1984-02-13',
  kelamin: 'L',
  tmt: '2009-12',
  frekuensi: null,
}

type ParameterNip = { readonly usiaPalingMuda: number; readonly isNomorUrutNolDitolak: boolean }

/** Susunan NIP: what each of the 18 digits says, and what in them deserves a second look. */
export const susunanNip = ketentuan<Diperiksa, Hasil, ParameterNip>({
  id: 'susunan-nip',
  topik: 'organisasi',
  judul: 'Susunan NIP dan NI PPPK',
  kalimat:
    'NIP terdiri atas 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, dan nomor urut. NI PPPK memuat tahun pengangkatan, angka 2, dan frekuensinya.',
  parameter: {
    bawaan: { usiaPalingMuda: 18, isNomorUrutNolDitolak: true },
    definisi: {
      usiaPalingMuda: { judul: 'Usia paling muda saat diangkat', satuan: 'tahun', minimum: 15, maksimum: 30 },
      isNomorUrutNolDitolak: { judul: 'Nomor urut 000 ditolak' },
    },
  },
  versi: [
    {
      sejak: '2018-11-28',
      dasar: { peraturan: 'Perka BKN 22/2007; ketentuan BKN tentang NI PPPK', pasal: 'Lampiran' },
      rule: ({ teks, profil }, { usiaPalingMuda, isNomorUrutNolDitolak }) => {
        const nip = readNip(teks)
        if (!nip.ok) return nip
        if (isNomorUrutNolDitolak && nip.value.nip.endsWith('000')) return refuse({ kode: 'nip-nomor-urut' })

        return accept({ ...nip.value, peringatan: periksa(nip.value, profil, usiaPalingMuda) })
      },
      contoh: [
        { judul: 'PNS', input: tanpaProfil(AMIR.nip), output: accept({ ...AMIR, peringatan: [] }) },
        {
          judul: 'PPPK',
          input: tanpaProfil('200012312024211001'),
          output: accept({
            ...AMIR,
            nip: '200012312024211001',
            jenis: 'pppk',
            tmt: '2024',
            frekuensi: 1,
            peringatan: [],
          }),
        },
        {
          judul: 'Ditulis dengan spasi',
          input: tanpaProfil('19840213 200912 1 001'),
          output: accept({ ...BUDI, peringatan: [] }),
        },
        { judul: 'Tanpa spasi', input: tanpaProfil(BUDI.nip), output: accept({ ...BUDI, peringatan: [] }) },
        {
          judul: 'Bulan lahir ke-13',
          input: tanpaProfil('200013312024211001'),
          output: refuse({ kode: 'nip-tanggal-lahir' }),
        },
        {
          judul: 'Lahir 30 Februari',
          input: tanpaProfil('199002302015011001'),
          output: refuse({ kode: 'nip-tanggal-lahir' }),
        },
        {
          judul: 'Jenis kelamin 3',
          input: tanpaProfil('200012312024213001'),
          output: refuse({ kode: 'nip-kelamin' }),
        },
        {
          judul: 'Kurang satu angka',
          input: tanpaProfil('20001231202421100'),
          output: refuse({ kode: 'nip-panjang', jumlahAngka: 17 }),
        },
        {
          judul: 'Bulan pengangkatan ke-13',
          input: tanpaProfil('200012312024131001'),
          output: refuse({ kode: 'nip-jenis' }),
        },
        {
          judul: 'Frekuensi pengangkatan PPPK tanpa angka',
          input: tanpaProfil('200012312024201001'),
          output: refuse({ kode: 'nip-jenis' }),
        },
        {
          judul: 'Bukan angka 2 sesudah tahun PPPK',
          input: tanpaProfil('200012312024301001'),
          output: refuse({ kode: 'nip-jenis' }),
        },
        {
          judul: 'Nomor urut 000',
          input: tanpaProfil('200012312024121000'),
          output: refuse({ kode: 'nip-nomor-urut' }),
        },
        {
          judul: 'Instansi menerima nomor urut 000',
          input: tanpaProfil('200012312024121000'),
          output: accept({ ...AMIR, nip: '200012312024121000', peringatan: [] }),
          parameter: { isNomorUrutNolDitolak: false },
        },
        {
          judul: 'Diangkat sebelum berusia 18 tahun',
          input: tanpaProfil('200012312018111001'),
          output: accept({
            ...AMIR,
            nip: '200012312018111001',
            tmt: '2018-11',
            peringatan: ['tmt-terlalu-muda'],
          }),
        },
        {
          judul: 'Berbeda dari profil',
          input: { teks: AMIR.nip, profil: { tanggalLahir: '2000-12-30', kelamin: 'P' } },
          output: accept({ ...AMIR, peringatan: ['lahir-berbeda', 'kelamin-berbeda'] }),
        },
      ],
    },
  ],
})

function periksa(nip: Nip, profil: Profil | null, usiaPalingMuda: number): PeringatanNip[] {
  const { tmt, tanggalLahir, kelamin } = nip
  const cukupUsia = `${Number(tanggalLahir.slice(0, 4)) + usiaPalingMuda}${tanggalLahir.slice(4)}`
  const peringatan: PeringatanNip[] = []
  if (tmt < cukupUsia.slice(0, tmt.length)) peringatan.push('tmt-terlalu-muda')
  if (profil?.tanggalLahir && profil.tanggalLahir !== tanggalLahir) peringatan.push('lahir-berbeda')
  if (profil?.kelamin && profil.kelamin !== kelamin) peringatan.push('kelamin-berbeda')

  return peringatan
}

function tanpaProfil(teks: string): Diperiksa {
  return { teks, profil: null }
}
