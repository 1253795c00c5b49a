import type { BarisPenilaiKhusus } from '../../db/queries/organisasi/penilai-khusus.ts'
import type { LangkahTampil, PenilaiPada } from '../../db/queries/organisasi/penilai-pada.ts'
import { IsianTanggal } from '../ui/isian.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisTanggal } from '../ui/tulis.ts'
import { url } from '../url.ts'
import type { IsiPegawai } from './isi-pegawai.ts'
import { tulisMasa } from './messages.ts'
import { organisasiPaths } from './paths.ts'

export const SEBAB_PENILAI = {
  didelegasikan: 'Didelegasikan',
  pembetulan: 'Pembetulan susunan',
} as const

/** Who rates this person on the chosen day, step by step, and raters named by hand. */
export function PanelPenilai({ pegawaiId, penilai, khusus, hariIni, bolehUbah }: IsiPegawai) {
  return (
    <div class="grid gap-5 min-w-0">
      <Panel judul={penilai.tanggal === hariIni ? 'Penilai hari ini' : 'Penilai'}>
        <Jawaban penilai={penilai} />
        <form method="get" class="mt-4 flex flex-wrap items-end gap-2 no-print">
          <IsianTanggal nama="pada" label="Penilai pada tanggal" nilai={penilai.tanggal} class="grow" />
          <Tombol>Lihat</Tombol>
        </form>
      </Panel>
      <Panel
        judul="Penilai yang ditunjuk"
        rapat
        kanan={
          bolehUbah && (
            <TombolTautan href={url(organisasiPaths.penilai, { pegawaiId })} ikon="plus">
              Tunjuk
            </TombolTautan>
          )
        }
      >
        {khusus.length === 0 ? (
          <p class="px-5 py-4 text-sm text-ink-2">Tidak ada. Penilai mengikuti susunan jabatan.</p>
        ) : (
          <ul class="divide-y divide-line">
            {khusus.map((satu) => (
              <Penunjukan key={satu.id} satu={satu} {...{ pegawaiId, hariIni, bolehUbah }} />
            ))}
          </ul>
        )}
      </Panel>
    </div>
  )
}

function Jawaban({ penilai }: { penilai: PenilaiPada }) {
  return (
    <>
      {penilai.nama ? (
        <Nama nama={penilai.nama} rinci={penilai.jabatan} />
      ) : (
        <p class="font-semibold">Tidak ada penilai</p>
      )}
      <p class="text-sm mt-3">{`${tulisTanggal(penilai.tanggal)}. ${penilai.kalimat}`}</p>
      {penilai.langkah.length > 0 && (
        <ol class="mt-3 grid gap-1.5 text-sm list-decimal pl-5">
          {penilai.langkah.map((langkah) => (
            <li key={langkah.jabatanNama}>{tulisLangkah(langkah)}</li>
          ))}
        </ol>
      )}
    </>
  )
}

function tulisLangkah({ jabatanNama, keadaan, kosongSejak }: LangkahTampil): string {
  switch (keadaan) {
    case 'kosong':
      return kosongSejak
        ? `${jabatanNama} kosong sejak ${tulisTanggal(kosongSejak)}, naik ke atasannya.`
        : `${jabatanNama} belum pernah terisi, naik ke atasannya.`
    case 'diri-sendiri':
      return `${jabatanNama} dipangku orang yang sama, naik ke atasannya.`
    case 'plt':
      return `${jabatanNama} dijalankan seorang Plt.`
    case 'plh':
      return `${jabatanNama} dijalankan seorang Plh.`
    case 'definitif':
      return `${jabatanNama} terisi.`
  }
}

type PropsPenunjukan = Pick<IsiPegawai, 'pegawaiId' | 'hariIni' | 'bolehUbah'> & { satu: BarisPenilaiKhusus }

function Penunjukan({ satu, pegawaiId, hariIni, bolehUbah }: PropsPenunjukan) {
  const isBerjalan = satu.sampai === null || satu.sampai >= hariIni
  return (
    <li class="px-5 py-3.5 grid gap-2">
      <div>
        <p class="font-semibold">{satu.nama}</p>
        <p class="text-sm text-ink-2">{`${SEBAB_PENILAI[satu.sebab]}, ${tulisMasa(satu)}.`}</p>
        <p class="text-sm break-words">{satu.alasan}</p>
      </div>
      {bolehUbah && isBerjalan && (
        <Konfirmasi
          pemicu="Akhiri penunjukan"
          ragam="utama"
          akibat="Sesudah tanggal ini penilai mengikuti susunan jabatan lagi."
          aksi={url(organisasiPaths.penilaiAkhiri, { pegawaiId, penunjukanId: satu.id })}
        >
          <IsianTanggal
            id={`akhir-${satu.id}`}
            nama="sampai"
            label="Hari terakhir"
            nilai={satu.mulai > hariIni ? satu.mulai : hariIni}
            min={satu.mulai}
            wajib
          />
        </Konfirmasi>
      )}
    </li>
  )
}
