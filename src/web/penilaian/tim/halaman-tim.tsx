import type { AlihanTerbuka } from '../../../db/queries/penilaian/alihan.ts'
import type { CapaianUnit } from '../../../db/queries/penilaian/capaian.ts'
import type { PeriodeTercatat } from '../../../db/queries/penilaian/periode.ts'
import { type AlasanSebaran, isMenunggu } from '../../../db/queries/penilaian/tim.ts'
import { namaPeriode } from '../../../domain/penilaian/periode-penilaian.ts'
import { PANJANG } from '../../../domain/teks.ts'
import { kalimatCapaian } from '../../../usecases/penilaian/capaian-berlaku.ts'
import type { SebaranTim } from '../../../usecases/penilaian/sebaran-tim.ts'
import { page } from '../../halaman.tsx'
import type { C } from '../../lingkungan.ts'
import type { Pesan } from '../../pesan.ts'
import { Diperpanjang } from '../../ui/diperpanjang.tsx'
import { IsianPanjang, IsianPilih } from '../../ui/isian.tsx'
import { Judul } from '../../ui/judul.tsx'
import { Kabar, Penolakan } from '../../ui/kabar.tsx'
import { Panel, PanelKosong } from '../../ui/panel.tsx'
import { Tenggat } from '../../ui/tenggat.tsx'
import { Tombol } from '../../ui/tombol.tsx'
import { url } from '../../url.ts'
import { Alihan } from '../alihan.tsx'
import { penilaianPaths } from '../paths.ts'
import type { TenggatJendela } from '../tenggat.ts'
import { KuadranTim, KurvaTim } from './sebaran.tsx'
import { CapaianDitetapkan, TabelTim } from './tabel-tim.tsx'

export type IsiTim = {
  readonly periode: PeriodeTercatat
  readonly daftarPeriode: readonly PeriodeTercatat[]
  readonly tim: SebaranTim & { readonly alasan: AlasanSebaran | undefined }
  /** Units whose achievement this person sets. */
  readonly capaian: readonly CapaianUnit[]
  readonly tenggat: TenggatJendela
  /** Evaluations that came to this person because their rater missed the window. */
  readonly alihan: readonly AlihanTerbuka[]
  readonly penolakan?: Pesan | undefined
  /** What was typed as the reason when it was refused. */
  readonly alasanTertulis?: string | undefined
}

/** A rater's team in a period: who waits, how the predicates spread, and what is still to be set. */
export function timPage(c: C, isi: IsiTim): Response {
  const { periode, tim, penolakan } = isi
  const menunggu = tim.anggota.filter(isMenunggu)
  const selesai = tim.anggota.length - menunggu.length
  return page(c, {
    judul: 'Penilaian tim',
    aktif: penilaianPaths.tim,
    status: penolakan ? 422 : 200,
    salah: penolakan?.isian,
    remah: [{ label: 'Tim saya' }, { label: 'Penilaian tim' }],
    children: (
      <div class="grid gap-5">
        {penolakan && <Penolakan {...penolakan} />}
        <Judul
          judul={
            menunggu.length > 0 ? `${menunggu.length} pegawai menunggu penilaian` : 'Penilaian tim selesai'
          }
          konteks={`Evaluasi ${namaPeriode(periode)}, ${selesai} dari ${tim.anggota.length} pegawai.`}
          tenggat={
            menunggu.length > 0 && (
              <Tenggat sisaHariKerja={isi.tenggat.sisaHariKerja} tanggal={isi.tenggat.tanggal} />
            )
          }
          aksi={<PilihPeriode {...isi} />}
        />
        {menunggu.length > 0 && <Diperpanjang {...isi.tenggat.jendela} />}
        {isAlasanDitunggu(tim) && <TugasAlasan />}
        <Alihan daftar={isi.alihan} />
        <div class="grid xl:grid-cols-[minmax(0,1fr)_21.5rem] gap-5 items-start">
          <div class="grid gap-5 min-w-0">
            {tim.anggota.length === 0 ? (
              <PanelKosong ikon="users" judul="Belum ada pegawai yang Anda nilai">
                Pegawai tampil di sini setelah jabatannya ditempatkan di bawah jabatan Anda.
              </PanelKosong>
            ) : (
              <TabelTim
                anggota={[...menunggu, ...tim.anggota.filter((satu) => !menunggu.includes(satu))]}
                periode={periode}
              />
            )}
            {isi.capaian.length > 0 && <CapaianDitetapkan daftar={isi.capaian} periode={periode} />}
          </div>
          <aside class="grid gap-5 min-w-0" aria-label="Sebaran tim">
            <Panel judul="Kuadran tim">
              <KuadranTim rating={tim.rating} sampai={periode.sampai} />
            </Panel>
            <Panel judul="Sebaran tim">
              <p class="text-sm text-ink-2">{ringkasSebaran(isi)}</p>
              <KurvaTim tim={tim} hrefAlasan="#alasan" />
              <Alasan {...isi} />
              {tim.anggota.length > 1 && (
                <p class="mt-3">
                  <a class="tautan" href={url(penilaianPaths.kontribusi, {}, { periode: periode.id })}>
                    Bandingkan kontribusi pegawai
                  </a>
                </p>
              )}
              {tim.capaian && (
                <p class="mt-3">
                  <a
                    class="tautan"
                    href={url(
                      penilaianPaths.kalibrasi,
                      { unitId: tim.capaian.unitId },
                      { periode: periode.id },
                    )}
                  >
                    {`Kalibrasi ${tim.capaian.unit}`}
                  </a>
                </p>
              )}
            </Panel>
          </aside>
        </div>
      </div>
    ),
  })
}

/** Somebody is set already, the spread departs from the pattern, and the reason is not written yet. */
function isAlasanDitunggu({ anggota, pola, alasan }: IsiTim['tim']): boolean {
  const adaTetap = anggota.some(({ status }) => status !== null && status !== 'draf')

  return adaTetap && !alasan && (pola?.nilai.penyimpangan.length ?? 0) > 0
}

function TugasAlasan() {
  return (
    <Kabar
      nada="warn"
      judul="Tulis alasan sebaran"
      tautan={[{ label: 'Tulis alasan sebaran', href: '#alasan' }]}
    >
      Sebaran predikat tim menyimpang dari pola. Alasannya diminta sebelum pegawai terakhir ditetapkan.
    </Kabar>
  )
}

function ringkasSebaran({ tim, periode }: IsiTim): string {
  const { capaian, rating, anggota } = tim
  const dinilai = `${rating.length} dari ${anggota.length} pegawai, termasuk draf yang lengkap.`

  return capaian?.capaian ? `${dinilai} ${kalimatCapaian(capaian, periode.tahun)}` : dinilai
}

function PilihPeriode({ periode, daftarPeriode }: IsiTim) {
  return (
    <form method="get" action={penilaianPaths.tim} class="flex items-end gap-2">
      <IsianPilih
        nama="periode"
        label="Periode"
        nilai={periode.id}
        opsi={daftarPeriode.map((satu) => ({ nilai: satu.id, label: namaPeriode(satu) }))}
      />
      <Tombol>Tampilkan</Tombol>
    </form>
  )
}

function Alasan({ tim, periode, alasanTertulis }: IsiTim) {
  if (!tim.pola || tim.pola.nilai.penyimpangan.length === 0) return null
  return (
    <form method="post" action={url(penilaianPaths.alasan)} class="grid gap-3 mt-4">
      <input type="hidden" name="periode" value={periode.id} />
      <IsianPanjang
        nama="alasan"
        label="Alasan sebaran tim"
        nilai={alasanTertulis ?? tim.alasan?.alasan ?? ''}
        maksimum={PANJANG.uraian}
      />
      <Tombol penuh>Simpan alasan</Tombol>
    </form>
  )
}
