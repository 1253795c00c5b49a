import type { SetParameter } from '../../db/queries/parameter/riwayat.ts'
import type { NilaiParameter } from '../../domain/ketentuan.ts'
import type { KetentuanBerlaku } from '../../domain/ketentuan-berlaku.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import { kataNilai } from '../kata.ts'
import type { C } from '../lingkungan.ts'
import { IsianAngka, IsianPanjang, IsianPilih, IsianTanggal } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Penolakan } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Centang } from '../ui/pilihan.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { galatNilai, type PenolakanParameter, pesanParameter } from './messages.ts'
import { Riwayat } from './parameter.tsx'
import { ketentuanPaths } from './paths.ts'

type Isi = {
  readonly ketentuan: KetentuanBerlaku
  readonly riwayat: readonly SetParameter[]
  readonly hariIni: string
  readonly mulai: string
  readonly alasan: string
  readonly nilai: Readonly<Record<string, string>>
  readonly penolakan?: PenolakanParameter
}

/** The form for a new dated set of a provision's parameters, with every set before it. */
export function ubahPage(c: C, isi: Isi): Response {
  const { ketentuan, riwayat, hariIni, mulai, alasan, penolakan } = isi
  const kembali = url(ketentuanPaths.tampil, { ketentuanId: ketentuan.id })

  return page(c, {
    judul: `Parameter ${ketentuan.judul}`,
    aktif: ketentuanPaths.daftar,
    remah: [
      { label: 'Ketentuan', href: ketentuanPaths.daftar },
      { label: ketentuan.judul, href: kembali },
      { label: 'Ubah parameter' },
    ],
    ...(penolakan ? { status: 422 as const } : {}),
    children: (
      <div class="grid gap-5 max-w-3xl">
        <Judul judul={ketentuan.judul} konteks={ketentuan.kalimat} />
        {penolakan && <Penolakan {...pesanParameter(penolakan)} />}
        <Panel judul="Nilai baru">
          <form
            method="post"
            action={url(ketentuanPaths.ubah, { ketentuanId: ketentuan.id })}
            class="grid gap-5"
          >
            {Object.entries(ketentuan.parameter.bawaan).map(([kunci, bawaan]) => (
              <IsianParameter key={kunci} kunci={kunci} bawaan={bawaan} isi={isi} />
            ))}
            <IsianTanggal
              nama="mulai"
              label="Berlaku mulai"
              nilai={mulai}
              min={hariIni}
              wajib
              petunjuk="Yang berlaku sekarang berakhir sehari sebelumnya."
            />
            <IsianPanjang
              nama="alasan"
              label="Alasan"
              nilai={alasan}
              maksimum={PANJANG.alasan}
              wajib
              petunjuk="Terlihat oleh umum pada riwayat ketentuan ini."
            />
            <div class="flex flex-wrap gap-2">
              <Tombol ragam="utama">Simpan parameter</Tombol>
              <TombolTautan ragam="polos" href={kembali}>
                Batal
              </TombolTautan>
            </div>
          </form>
        </Panel>
        <Riwayat ketentuan={ketentuan} riwayat={riwayat} />
      </div>
    ),
  })
}

type PropsParameter = { readonly kunci: string; readonly bawaan: NilaiParameter; readonly isi: Isi }

function IsianParameter({ kunci, bawaan, isi: { ketentuan, nilai, penolakan } }: PropsParameter) {
  const definisi = ketentuan.parameter.definisi[kunci]
  const dasar = {
    nama: `nilai.${kunci}`,
    label: definisi?.judul ?? kunci,
    nilai: nilai[kunci],
    galat: galatNilai(penolakan?.kode === 'nilai-salah' ? penolakan.galat[kunci] : undefined),
  }
  const petunjuk = `Bawaan: ${kataNilai(bawaan)}.`
  if (typeof bawaan === 'boolean') {
    const { nilai: tertulis, ...sebutan } = dasar
    return <Centang {...sebutan} tercentang={tertulis === 'ya'} rinci={petunjuk} />
  }
  if (definisi?.pilihan)
    return (
      <IsianPilih
        {...dasar}
        petunjuk={petunjuk}
        opsi={definisi.pilihan.map((satu) => ({ nilai: satu, label: kataNilai(satu) }))}
      />
    )

  return <IsianAngka {...dasar} petunjuk={petunjuk} satuan={definisi?.satuan} />
}
