import type { SetParameter } from '../../db/queries/parameter/riwayat.ts'
import {
  KETENTUAN_BERLAKU,
  type KetentuanBerlaku,
  type VersiTerbaca,
} from '../../domain/ketentuan-berlaku.ts'
import { predikatKinerja } from '../../domain/penilaian/predikat.ts'
import { publicPage } from '../bingkai-umum.tsx'
import { NAMA_TOPIK } from '../kata.ts'
import type { C } from '../lingkungan.ts'
import { Chip, type Status } from '../ui/chip.tsx'
import { TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { CobaPredikat, type Percobaan } from './coba-predikat.tsx'
import { Contoh } from './contoh.tsx'
import { PilihanKota } from './parameter.tsx'
import { ketentuanPaths } from './paths.ts'

type Isi = {
  readonly ketentuan: KetentuanBerlaku
  readonly riwayat: readonly SetParameter[]
  readonly hariIni: string
  readonly percobaan: Percobaan
  readonly bolehUbah: boolean
}

/** One provision: its sentence, where it is written, since when, the city's choices and the worked examples. */
export function tampilPage(c: C, { ketentuan, riwayat, hariIni, percobaan, bolehUbah }: Isi): Response {
  const { id, judul, kalimat, topik, parameter, versi } = ketentuan
  const adaParameter = Object.keys(parameter.bawaan).length > 0
  const terbaruDulu = [...versi].sort((a, b) => b.sejak.localeCompare(a.sejak))

  return publicPage(c, {
    judul,
    aktif: ketentuanPaths.daftar,
    children: (
      <div class="grid lg:grid-cols-[12rem_minmax(0,1fr)] gap-x-12 gap-y-8">
        <Samping topik={topik} id={id} />
        <div class="grid gap-7 content-start min-w-0 max-lg:order-first">
          <header class="grid gap-2">
            <p class="text-sm text-ink-2">{`Ketentuan, ${(NAMA_TOPIK[topik] ?? topik).toLowerCase().replace('skp', 'SKP')}`}</p>
            <h1 class="text-xl lg:text-2xl">{judul}</h1>
            <p class="text-lg max-w-2xl">{kalimat}</p>
          </header>
          <div class="grid gap-4 border-b border-line pb-5">
            {terbaruDulu.map((satu) => (
              <Berlakunya key={satu.sejak} versi={satu} hariIni={hariIni} />
            ))}
            {ketentuan.isBelumDijalankan && (
              <p class="text-sm">
                <Chip status="Belum dijalankan" /> Tertulis di sini supaya dapat dibaca dan diuji. Belum ada
                angka di aplikasi yang dihitung dengannya; pejabat yang berwenang memakainya sebagai pedoman.
              </p>
            )}
          </div>
          {id === predikatKinerja.id && <CobaPredikat percobaan={percobaan} pada={hariIni} />}
          {adaParameter && <PilihanKota ketentuan={ketentuan} riwayat={riwayat} hariIni={hariIni} />}
          {adaParameter && bolehUbah && (
            <div>
              <TombolTautan ikon="square-pen" href={url(ketentuanPaths.ubah, { ketentuanId: id })}>
                Ubah parameter
              </TombolTautan>
            </div>
          )}
          {terbaruDulu.map((satu) => (
            <Contoh
              key={satu.sejak}
              versi={satu}
              namaParameter={(kunci) => (parameter.definisi[kunci]?.judul ?? kunci).toLowerCase()}
            />
          ))}
        </div>
      </div>
    ),
  })
}

function Samping({ topik, id }: { topik: string; id: string }) {
  const setopik = KETENTUAN_BERLAKU.filter((satu) => satu.topik === topik)
  return (
    <nav aria-label="Ketentuan lain" class="text-sm no-print">
      <p class="font-semibold text-ink-2 mb-2">{`${NAMA_TOPIK[topik] ?? topik} (${setopik.length})`}</p>
      <ul class="border-l border-line">
        {setopik.map((satu) => (
          <li key={satu.id}>
            <a
              href={url(ketentuanPaths.tampil, { ketentuanId: satu.id })}
              aria-current={satu.id === id ? 'page' : undefined}
              class={
                satu.id === id
                  ? 'block py-2 pl-4 -ml-px border-l-2 border-accent font-bold'
                  : 'block py-2 pl-4 text-ink-2 hover:text-ink'
              }
            >
              {satu.judul}
            </a>
          </li>
        ))}
      </ul>
      <p class="mt-3">
        <a class="tautan" href={ketentuanPaths.daftar}>{`Semua ${KETENTUAN_BERLAKU.length} ketentuan`}</a>
      </p>
    </nav>
  )
}

function Berlakunya({ versi: { sejak, sampai, dasar }, hariIni }: { versi: VersiTerbaca; hariIni: string }) {
  const masa = sampai
    ? `${tulisTanggal(sejak)} sampai ${tulisTanggal(sampai)}`
    : `sejak ${tulisTanggal(sejak)}`
  const keadaan: Status =
    sejak > hariIni ? 'Belum mulai' : sampai && sampai < hariIni ? 'Digantikan' : 'Berlaku'
  return (
    <dl class="flex flex-wrap gap-x-10 gap-y-3 text-sm">
      <div>
        <dt class="text-ink-2">Dasar</dt>
        <dd class="font-semibold">
          {`${dasar.peraturan}, ${dasar.pasal}${dasar.halaman ? `, halaman ${dasar.halaman}` : ''}`}
        </dd>
      </div>
      <div>
        <dt class="text-ink-2">Berlaku</dt>
        <dd class="font-semibold">{masa}</dd>
      </div>
      <div>
        <dt class="text-ink-2">Keadaan</dt>
        <dd>
          <Chip status={keadaan} />
        </dd>
      </div>
    </dl>
  )
}
