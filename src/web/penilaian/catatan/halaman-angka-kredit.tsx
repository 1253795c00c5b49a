import type { PredikatTahunan } from '../../../db/queries/penilaian/angka-kredit.ts'
import type { Berdasar } from '../../../domain/ketentuan.ts'
import { NAMA_JENJANG } from '../../../domain/organisasi/istilah.ts'
import type { Kebutuhan } from '../../../domain/penilaian/angka-kredit/kebutuhan.ts'
import { NAMA_JENIS_ANGKA_KREDIT } from '../../../domain/penilaian/angka-kredit/kumulatif.ts'
import type {
  AngkaKreditPegawai,
  BarisAngkaKredit,
} from '../../../usecases/penilaian/catatan/read-angka-kredit.ts'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import { BarisBatang } from '../../ui/bagan/batang.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Kabar } from '../../ui/kabar.tsx'
import { Mengapa } from '../../ui/mengapa.tsx'
import { Panel, PanelKosong } from '../../ui/panel.tsx'
import { tulisTanggal } from '../../ui/tulis.ts'
import { url } from '../../url.ts'
import { penilaianPaths } from '../paths.ts'
import { bingkaiCatatan, type Siapa } from './bingkai-catatan.ts'

type Isi = Siapa & { readonly akun: AngkaKreditPegawai }

/** The account of a functional officer's credit points, and how far the next rank and jenjang are. */
export function angkaKreditPage(c: C, isi: Isi): Response {
  const { akun } = isi
  return page(c, {
    ...bingkaiCatatan(isi, 'Angka kredit'),
    children: (
      <div class="grid gap-5">
        <Judul judul="Angka kredit" konteks={konteks(isi)} />
        {akun.menunggu.map((tahunan) => (
          <Kabar key={tahunan.tahun} nada="info">
            <p>
              {`Predikat ${tahunan.predikat} tahun ${tahunan.tahun} belum dihitung: hasilnya belum final. `}
              <Asal {...tahunan} />
            </p>
          </Kabar>
        ))}
        <Langkah akun={akun} />
        {akun.baris.length === 0 ? <Kosong akun={akun} /> : <Riwayat baris={akun.baris} />}
      </div>
    ),
  })
}

function konteks({ nama, isMilikku, akun }: Isi): string {
  const jabatan = akun.kini ? `${akun.kini.jabatan}, jenjang ${NAMA_JENJANG[akun.kini.jenjang]}` : ''

  return [isMilikku ? '' : nama, jabatan].filter(Boolean).join('. ')
}

function Kosong({ akun }: Pick<Isi, 'akun'>) {
  return akun.kini ? (
    <PanelKosong ikon="gauge" judul="Belum ada angka kredit">
      Angka kredit tampil setelah hasil evaluasi tahunan final, atau setelah BKPSDM mencatat saldo awal.
    </PanelKosong>
  ) : (
    <PanelKosong ikon="gauge" judul="Tidak ada jabatan fungsional berjenjang">
      Angka kredit dihitung bagi pejabat fungsional. Bila jabatan ini keliru, hubungi admin perangkat daerah.
    </PanelKosong>
  )
}

/** How far the two next steps are. */
function Langkah({ akun }: Pick<Isi, 'akun'>) {
  const { pangkat, jenjang, berikutnya, saldo } = akun
  if (!pangkat || !jenjang) return null
  return (
    <div class="grid gap-5 md:grid-cols-2 items-start">
      <Satu
        judul="Kenaikan pangkat"
        kumulatif={saldo.pangkat}
        kebutuhan={pangkat}
        cukup="Usul kenaikan pangkat diajukan lewat BKPSDM."
      />
      <Satu
        judul={berikutnya ? `Kenaikan jenjang ke ${NAMA_JENJANG[berikutnya]}` : 'Kenaikan jenjang'}
        kumulatif={saldo.jenjang}
        kebutuhan={jenjang}
        cukup="Berikutnya uji kompetensi, bila formasinya tersedia."
      />
    </div>
  )
}

type PropsSatu = {
  readonly judul: string
  readonly kumulatif: number
  readonly kebutuhan: Berdasar<Kebutuhan>
  /** What comes next once it is enough. */
  readonly cukup: string
}

function Satu({ judul, kumulatif, kebutuhan: { nilai, basis }, cukup }: PropsSatu) {
  if (!nilai)
    return (
      <Panel judul={judul}>
        <p>{`Jenjang ini yang tertinggi. Kumulatif ${tulisKredit(kumulatif)}.`}</p>
      </Panel>
    )
  const { kebutuhan, kurang, lebih } = nilai
  const sisa = lebih > 0 ? ` Kelebihannya ${tulisKredit(lebih)}.` : ''
  return (
    <Panel judul={judul}>
      <BarisBatang
        label={kurang > 0 ? `Kurang ${tulisKredit(kurang)}` : 'Terpenuhi'}
        nilai={tulisKredit(kumulatif)}
        dari={`dari ${tulisKredit(kebutuhan)}`}
        persen={kebutuhan === 0 ? 100 : Math.min((100 * kumulatif) / kebutuhan, 100)}
      />
      {kurang === 0 && <p class="text-sm">{`${cukup}${sisa}`}</p>}
      <Mengapa
        basis={{ ...basis, parameter: {} }}
        nilai={tulisKredit(kebutuhan)}
        masukan={[
          { label: 'Kumulatif', nilai: tulisKredit(kumulatif) },
          { label: 'Kebutuhan', nilai: tulisKredit(kebutuhan) },
        ]}
      />
    </Panel>
  )
}

function Riwayat({ baris }: { readonly baris: readonly BarisAngkaKredit[] }) {
  return (
    <Panel judul="Riwayat" rapat>
      <ul>
        {baris.toReversed().map((satu) => (
          <li
            key={`${satu.peristiwa.tanggal} ${satu.peristiwa.jenis} ${satu.saldo.jenjang}`}
            class="px-4 lg:px-5 py-4 border-b border-line last:border-0 grid sm:grid-cols-[minmax(0,1fr)_auto] gap-x-5 gap-y-2 items-start"
          >
            <div class="min-w-0">
              <p class="text-sm text-ink-2">{tulisTanggal(satu.peristiwa.tanggal)}</p>
              <Peristiwa {...satu} />
            </div>
            <p class="sm:text-right">
              <strong class="text-lg font-bold">{tulisPerubahan(satu)}</strong>
              <span class="block text-sm text-ink-2">
                {`Menuju pangkat ${tulisKredit(satu.saldo.pangkat)}, menuju jenjang ${tulisKredit(satu.saldo.jenjang)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function tulisPerubahan({ peristiwa }: BarisAngkaKredit): string {
  if (peristiwa.jenis === 'tambah') return `+${tulisKredit(peristiwa.nilai)}`
  if (peristiwa.jenis === 'kenaikan-pangkat') return `−${tulisKredit(peristiwa.kebutuhan)}`

  return peristiwa.jenis === 'kenaikan-jenjang' ? 'Mulai dari 0' : tulisKredit(peristiwa.pangkat)
}

function Peristiwa({ sumber, dasar }: BarisAngkaKredit) {
  if (sumber.jenis === 'jenjang') return <p>{`Naik jenjang menjadi ${NAMA_JENJANG[sumber.masa.jenjang]}`}</p>
  if (sumber.jenis === 'catatan')
    return (
      <>
        <p>{`${NAMA_JENIS_ANGKA_KREDIT[sumber.catatan.jenis]}, ${sumber.catatan.nomorSurat}`}</p>
        {dasar && <Mengapa basis={dasar.basis} nilai={tulisKredit(dasar.nilai)} class="mt-1" />}
      </>
    )
  const { tahunan, masa } = sumber
  const soal = dasar?.basis.masukan as { readonly bulan: number } | undefined
  const koefisien = Number(dasar?.basis.parameter[masa.jenjang])
  return (
    <>
      <p>
        {`Predikat ${tahunan.predikat} tahun ${tahunan.tahun}. `}
        <Asal {...tahunan} />
      </p>
      {dasar && (
        <Mengapa
          basis={{ ...dasar.basis, parameter: {} }}
          nilai={tulisKredit(dasar.nilai)}
          class="mt-1"
          masukan={[
            { label: 'Predikat', nilai: tahunan.predikat },
            { label: 'Jenjang', nilai: NAMA_JENJANG[masa.jenjang] },
            { label: 'Koefisien', nilai: `${tulisKredit(koefisien)} setahun` },
            { label: 'Lama', nilai: `${soal?.bulan ?? 0} bulan` },
          ]}
        />
      )}
    </>
  )
}

/** The evaluation itself, or the application in which it was made. */
function Asal({ evaluasiId, sumber, tahun }: PredikatTahunan) {
  if (!evaluasiId) return <span class="text-ink-2">{`Dari aplikasi lain: ${sumber}.`}</span>
  return (
    <a class="tautan" href={url(penilaianPaths.tampil, { evaluasiId })}>
      Lihat penilaian
      <span class="sr-only">{` ${tahun}`}</span>
    </a>
  )
}

const DUA_DESIMAL = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** `18,75`; points always show their hundredths. */
function tulisKredit(angka: number): string {
  return DUA_DESIMAL.format(angka)
}
