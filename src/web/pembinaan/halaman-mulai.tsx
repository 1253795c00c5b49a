import type { SkpLengkap } from '../../db/queries/skp/skp.ts'
import { NAMA_JENIS_BIMBINGAN } from '../../domain/pembinaan/bagian-bimbingan.ts'
import { PANJANG, titik } from '../../domain/teks.ts'
import type { IsianMulai } from '../../usecases/pembinaan/start-bimbingan.ts'
import { formulirPage } from '../forms/formulir.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { KartuPilihan } from '../ui/pilihan.tsx'
import { url } from '../url.ts'
import { pembinaanPaths } from './paths.ts'

export type IsiMulai = {
  readonly skp: SkpLengkap
  readonly nama: string
  readonly isMilikku: boolean
  readonly isian: Omit<IsianMulai, 'skpId'>
  readonly penolakan?: Pesan | undefined
}

const RINCI = {
  coaching: 'Bertanya untuk menemukan jalan keluar atas satu masalah. Pembimbing tidak harus ahli bidangnya.',
  mentoring: 'Berbagi pengetahuan dan pengalaman dari yang berpengalaman pada satu bidang.',
} as const

/** Which guidance, about what, and by whom. */
export function mulaiPage(c: C, { skp, nama, isMilikku, isian, penolakan }: IsiMulai): Response {
  return formulirPage(c, {
    judul: 'Mulai bimbingan kinerja',
    konteks: isMilikku ? 'Bersama pejabat penilai Anda.' : titik(`Untuk ${nama}`),
    aktif: pembinaanPaths.ikhtisar,
    remah: [{ label: 'Pembinaan', href: pembinaanPaths.ikhtisar }],
    aksi: url(pembinaanPaths.mulai, { skpId: skp.id }),
    simpan: 'Mulai bimbingan',
    batal: pembinaanPaths.ikhtisar,
    penolakan,
    children: (
      <>
        <input type="hidden" name="id" value={isian.id} />
        <KartuPilihan
          nama="jenis"
          label="Jenis bimbingan"
          nilai={isian.jenis}
          wajib
          opsi={(['coaching', 'mentoring'] as const).map((nilai) => ({
            nilai,
            label: NAMA_JENIS_BIMBINGAN[nilai],
            rinci: RINCI[nilai],
          }))}
        />
        <IsianPilih
          nama="rhk"
          label="Hasil kerja"
          wajib={false}
          kosong="Tidak tentang satu hasil kerja"
          nilai={isian.rhkId ?? ''}
          opsi={skp.rhk.map(({ id, uraian }) => ({ nilai: id, label: uraian }))}
          petunjuk="Indikator dan targetnya langsung terisi pada lembar coaching."
        />
        <IsianTeks
          nama="topik"
          label="Topik"
          wajib={false}
          nilai={isian.topik}
          maksimum={PANJANG.keterangan}
          petunjuk="Kosongkan bila cukup menyebut hasil kerjanya."
        />
        {!isMilikku && (
          <IsianTeks
            nama="nip"
            label="NIP pembimbing lain"
            wajib={false}
            nilai={isian.nip}
            inputmode="numeric"
            autocomplete="off"
            petunjuk="Pihak lain yang Anda beri penugasan khusus. Kosongkan bila Anda sendiri yang membimbing."
          />
        )}
      </>
    ),
  })
}
