import { entriBertumpuk } from './aktivitas/bentrok.ts'
import { aturanEntri } from './aktivitas/ketentuan-entri.ts'
import { polaEntri } from './aktivitas/pola-entri.ts'
import { batasPersetujuan, wewenangReview } from './aktivitas/review.ts'
import { batasMasuk } from './akun/batas-masuk.ts'
import { aturanKataSandi } from './akun/kata-sandi.ts'
import { aturanKodeAktivasi } from './akun/kode-aktivasi.ts'
import { masaSimpan } from './akun/masa-simpan.ts'
import { wajibDuaLangkah } from './akun/wajib-dua-langkah.ts'
import { berkasBertandaTangan } from './dokumen/tanda-tangan.ts'
import { ukuranKertas } from './dokumen/ukuran-kertas.ts'
import { hakCutiTahunan } from './kehadiran/cuti/hak-cuti-tahunan.ts'
import { suratSakit } from './kehadiran/cuti/surat-sakit.ts'
import { cutiKelahiran, syaratCuti } from './kehadiran/cuti/syarat-cuti.ts'
import { keadaanHari } from './kehadiran/keadaan-hari.ts'
import { jenisKetidakhadiran } from './kehadiran/ketidakhadiran.ts'
import { kewajibanPegawai } from './kehadiran/kewajiban.ts'
import { izinMeninggalkanKantor, jendelaDaftarHadir } from './kehadiran/presensi.ts'
import type { Dasar, DefinisiParameter, Ketentuan, Parameter } from './ketentuan.ts'
import { hasilMenonjol } from './laporan/hasil-menonjol.ts'
import { perkembanganHasil } from './laporan/perkembangan.ts'
import { penerimaDelegasi } from './organisasi/delegasi-penilai.ts'
import { golonganRuang } from './organisasi/pangkat.ts'
import { pejabatPenilai } from './organisasi/pejabat-penilai.ts'
import { pemangkuJabatan, penilaianPlt } from './organisasi/pemangku-jabatan.ts'
import { susunanNip } from './organisasi/susunan-nip.ts'
import { jenjangFungsional, kelompokJabatan } from './organisasi/tingkat-jabatan.ts'
import { syaratAmbilAlih } from './pembinaan/ambil-alih.ts'
import { pembacaKonseling } from './pembinaan/konseling.ts'
import { angkaKredit, bulanAngkaKredit } from './penilaian/angka-kredit/angka-kredit.ts'
import { angkaKreditIjazah, kebutuhanJenjang, kebutuhanPangkat } from './penilaian/angka-kredit/kebutuhan.ts'
import { aspekPerilakuLama } from './penilaian/aspek-perilaku-lama.ts'
import { ratingPimpinan } from './penilaian/capaian-organisasi.ts'
import { capaianTerlambat } from './penilaian/capaian-terlambat.ts'
import { hasilFinal } from './penilaian/hasil-final.ts'
import { hasilPeriodeLalu } from './penilaian/hasil-periode-lalu.ts'
import { batasEvaluasi, jendelaEvaluasiTahunan } from './penilaian/jendela-evaluasi.ts'
import { nilaiKinerjaLama } from './penilaian/nilai-lama.ts'
import { panduanIpk } from './penilaian/panduan-ipk.ts'
import { pengingatTenggat } from './penilaian/pengingat.ts'
import { penilaiPindah } from './penilaian/penilai-pindah.ts'
import { nilaiPerilakuLama, pemeringkatanLama } from './penilaian/perilaku-lama.ts'
import { periodeEvaluasi } from './penilaian/periode-penilaian.ts'
import { polaDistribusi } from './penilaian/pola-distribusi.ts'
import { predikatKinerja } from './penilaian/predikat.ts'
import { saranRatingHasil } from './penilaian/saran-rating.ts'
import { saranRatingPerilaku } from './penilaian/saran-rating-perilaku.ts'
import { catatanTahunan, umpanBalikPerilaku } from './penilaian/syarat-evaluasi.ts'
import { syaratKeberatan } from './penilaian/syarat-keberatan.ts'
import { syaratPredikatPangkat, tindakLanjutHasil } from './penilaian/tindak-lanjut-hasil.ts'
import { predikatTidakLulus } from './penilaian/tugas-belajar.ts'
import { capaianIku, capaianUnit } from './rencana/capaian-dihitung.ts'
import { penurunanLangsung } from './rencana/penurunan.ts'
import {
  batasPenetapanSkp,
  batasRevisiSkp,
  giliranPenetapanSkp,
  masaPenyusunanSkp,
} from './skp/batas-waktu.ts'
import { bentukSkp } from './skp/bentuk.ts'
import { keadaanSkp } from './skp/keadaan-skp.ts'
import { kolomWajibSkp } from './skp/kelengkapan.ts'
import { masaSkp } from './skp/masa-skp.ts'
import { celahMatriks } from './skp/matriks.ts'
import { wajibSkp } from './skp/wajib-skp.ts'
import { besaranTpp } from './tpp/besaran-tpp.ts'
import { penundaanTpp, potonganTpp } from './tpp/potongan-tpp.ts'
import { batasJawaban } from './umpan-balik/batas-jawaban.ts'
import { kelompokTerkecil360 } from './umpan-balik/penilaian-360.ts'
import { saranDari360 } from './umpan-balik/saran-360.ts'
import { panjangUmpanBalik } from './umpan-balik/umpan-balik.ts'
import { undanganUmpanBalik } from './umpan-balik/undangan.ts'
import { catatanGangguan, perpanjanganGangguan } from './waktu/gangguan.ts'
import { gangguanSusulan, lamaGangguan } from './waktu/gangguan-susulan.ts'
import { tenggatHariKerja } from './waktu/hari-kerja.ts'
import { jamKerjaAsn, jamKerjaSamarinda, jamKerjaSeminggu } from './waktu/jam-kerja.ts'

/** A provision as the public page and the tests read it, whatever its inputs are. */
export type KetentuanBerlaku = {
  readonly id: string
  readonly topik: string
  readonly judul: string
  readonly kalimat: string
  /** No page or use case asks it yet. */
  readonly isBelumDijalankan: boolean
  readonly parameter: {
    readonly bawaan: Parameter
    readonly definisi: Readonly<Record<string, DefinisiParameter>>
  }
  readonly versi: readonly VersiTerbaca[]
}

export type VersiTerbaca = {
  readonly sejak: string
  readonly sampai: string | null
  readonly dasar: Dasar
  readonly contoh: readonly ContohTerbaca[]
}

export type ContohTerbaca = {
  readonly judul: string | null
  readonly input: unknown
  readonly output: unknown
  readonly parameter: Partial<Parameter>
  /** What the rule says today for this input. */
  readonly hitung: () => unknown
}

/** Every provision in force, topic by topic in the order of the cycle. */
export const KETENTUAN_BERLAKU: readonly KetentuanBerlaku[] = [
  baca(aturanKodeAktivasi),
  baca(aturanKataSandi),
  baca(batasMasuk),
  baca(wajibDuaLangkah),
  baca(masaSimpan),
  baca(susunanNip),
  baca(golonganRuang),
  baca(kelompokJabatan),
  baca(jenjangFungsional),
  baca(ukuranKertas),
  baca(pejabatPenilai),
  baca(pemangkuJabatan),
  baca(penilaianPlt),
  baca(penerimaDelegasi),
  baca(tenggatHariKerja),
  baca(perpanjanganGangguan),
  baca(catatanGangguan),
  baca(gangguanSusulan),
  baca(lamaGangguan),
  baca(bentukSkp),
  baca(masaPenyusunanSkp),
  baca(batasPenetapanSkp),
  baca(giliranPenetapanSkp),
  baca(keadaanSkp),
  baca(batasRevisiSkp),
  baca(masaSkp),
  baca(wajibSkp),
  baca(kolomWajibSkp),
  baca(celahMatriks),
  baca(penurunanLangsung),
  baca(jamKerjaAsn),
  baca(jamKerjaSamarinda),
  baca(jamKerjaSeminggu),
  baca(jenisKetidakhadiran),
  baca(hakCutiTahunan),
  baca(syaratCuti),
  baca(cutiKelahiran),
  baca(suratSakit),
  baca(keadaanHari),
  baca(kewajibanPegawai),
  baca(jendelaDaftarHadir),
  baca(izinMeninggalkanKantor),
  baca(aturanEntri),
  baca(entriBertumpuk),
  baca(polaEntri),
  baca(wewenangReview),
  baca(batasPersetujuan),
  baca(panjangUmpanBalik),
  baca(undanganUmpanBalik),
  baca(batasJawaban),
  baca(kelompokTerkecil360),
  baca(saranDari360),
  baca(pembacaKonseling),
  baca(syaratAmbilAlih),
  baca(periodeEvaluasi),
  baca(capaianIku),
  baca(capaianUnit),
  baca(hasilMenonjol),
  baca(perkembanganHasil),
  baca(ratingPimpinan),
  baca(polaDistribusi),
  baca(saranRatingHasil),
  baca(saranRatingPerilaku),
  baca(umpanBalikPerilaku),
  baca(predikatKinerja),
  baca(predikatTidakLulus),
  baca(panduanIpk),
  baca(catatanTahunan),
  baca(tindakLanjutHasil),
  baca(syaratPredikatPangkat),
  baca(jendelaEvaluasiTahunan),
  baca(capaianTerlambat),
  baca(hasilFinal),
  baca(syaratKeberatan),
  baca(batasEvaluasi),
  baca(pengingatTenggat),
  baca(berkasBertandaTangan),
  baca(penilaiPindah),
  baca(hasilPeriodeLalu),
  baca(angkaKredit),
  baca(bulanAngkaKredit),
  baca(kebutuhanPangkat),
  baca(kebutuhanJenjang),
  baca(angkaKreditIjazah),
  baca(nilaiKinerjaLama),
  baca(aspekPerilakuLama),
  baca(nilaiPerilakuLama),
  baca(pemeringkatanLama),
  baca(potonganTpp),
  baca(penundaanTpp),
  baca(besaranTpp),
]

function baca<I, O, P extends Parameter>(ketentuan: Ketentuan<I, O, P>): KetentuanBerlaku {
  const { id, topik, judul, kalimat, belumDijalankan, parameter, versi } = ketentuan

  return {
    id,
    topik,
    judul,
    kalimat,
    isBelumDijalankan: belumDijalankan === true,
    parameter: parameter ?? { bawaan: {}, definisi: {} },
    versi: versi.map(({ sejak, sampai, dasar, contoh, rule }) => ({
      sejak,
      sampai: sampai ?? null,
      dasar,
      contoh: contoh.map((satu) => ({
        judul: satu.judul ?? null,
        input: satu.input,
        output: satu.output,
        parameter: satu.parameter ?? {},
        hitung: () => rule(satu.input, { ...parameter?.bawaan, ...satu.parameter } as P),
      })),
    })),
  }
}
