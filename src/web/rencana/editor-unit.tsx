import { type Iku, type Perjanjian, type Sasaran, TRIWULAN } from '../../domain/rencana/perjanjian.ts'
import { PANJANG } from '../../domain/teks.ts'
import type { IsianTerketik } from '../forms/isian.ts'
import { IsianAngka, IsianPanjang, IsianPilih, IsianTeks } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import { isiAngka } from './angka.ts'
import { rencanaPaths } from './paths.ts'

type Props = {
  readonly unitId: string
  readonly tahun: number
  readonly versi: number
  readonly sasaran: readonly Sasaran[]
  readonly tertulis?: IsianTerketik | undefined
  readonly salahAngka?: readonly string[] | undefined
}

/** The agreement of a unit as fields: goals, their indicators, and what each quarter is to bring. */
export function EditorPerjanjian(props: Props) {
  const { unitId, tahun, versi, sasaran } = props
  return (
    <form id="perjanjian" method="post" action={url(rencanaPaths.unit, { unitId })} class="grid gap-5">
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="versi" value={versi} />
      {/* The first button is what Enter presses. */}
      <button type="submit" name="aksi" value="simpan" class="sr-only" tabIndex={-1} aria-hidden="true">
        Simpan
      </button>
      {sasaran.map((satu, i) => (
        <EditorSasaran key={satu.id} {...props} satu={satu} nomor={i + 1} />
      ))}
      <div class="flex flex-wrap gap-2">
        <Tombol name="aksi" value="tambah-sasaran" ikon="plus">
          Tambah sasaran
        </Tombol>
        <Tombol ragam="utama" name="aksi" value="simpan">
          Simpan perjanjian kinerja
        </Tombol>
      </div>
    </form>
  )
}

function EditorSasaran(props: Props & { readonly satu: Sasaran; readonly nomor: number }) {
  const { satu, nomor } = props
  return (
    <Panel judul={`Sasaran ${nomor}`} id={`sasaran-${satu.id}`}>
      <div class="grid gap-5">
        <input type="hidden" name="sasaran" value={satu.id} />
        <IsianPanjang
          nama={`sasaran.${satu.id}`}
          label={`Sasaran ${nomor}`}
          petunjuk="Keadaan yang hendak dicapai unit, bukan kegiatannya."
          nilai={satu.uraian}
          baris={2}
          maksimum={PANJANG.uraian}
        />
        {satu.iku.map((iku, j) => (
          <EditorIku
            key={iku.id}
            iku={iku}
            sasaranId={satu.id}
            nomor={`${nomor}.${j + 1}`}
            tertulis={props.tertulis}
            salahAngka={props.salahAngka}
          />
        ))}
        <div class="flex flex-wrap gap-2">
          <Tombol ragam="polos" name="aksi" value={`tambah-iku:${satu.id}`} ikon="plus">
            Tambah indikator
          </Tombol>
          <Tombol ragam="polos" name="aksi" value={`hapus-sasaran:${satu.id}`} ikon="trash-2">
            {`Hapus sasaran ${nomor}`}
          </Tombol>
        </div>
      </div>
    </Panel>
  )
}

type PropsIku = Pick<Props, 'tertulis' | 'salahAngka'> & {
  readonly iku: Iku
  readonly sasaranId: string
  readonly nomor: string
}

function EditorIku(props: PropsIku) {
  const { iku, sasaranId, nomor } = props
  const { id } = iku
  const angka = bacaIsian(props)
  return (
    <fieldset id={`iku-${id}`} class="grid gap-4 border-t border-line pt-4 min-w-0">
      <legend class="text-sm font-semibold float-left">{`Indikator ${nomor}`}</legend>
      <input type="hidden" name={`iku.${sasaranId}`} value={id} />
      <IsianPanjang
        nama={`uraian.${id}`}
        label={`Indikator kinerja utama ${nomor}`}
        nilai={iku.uraian}
        baris={2}
        maksimum={PANJANG.uraian}
      />
      <div class="grid sm:grid-cols-2 lg:grid-cols-4 gap-3">
        <IsianAngka {...angka(`target.${id}`, iku.target)} label={`Target setahun ${nomor}`} />
        <IsianTeks
          nama={`satuan.${id}`}
          label={`Satuan ${nomor}`}
          nilai={iku.satuan}
          maksimum={PANJANG.satuan}
        />
        <IsianPilih
          nama={`arah.${id}`}
          label={`Makin baik bila ${nomor}`}
          nilai={iku.arah}
          opsi={[
            { nilai: 'naik', label: 'angkanya naik' },
            { nilai: 'turun', label: 'angkanya turun' },
          ]}
        />
        <IsianPilih
          nama={`gabungan.${id}`}
          label={`Angka setahun ${nomor}`}
          nilai={iku.gabungan}
          opsi={[
            { nilai: 'jumlah', label: 'jumlah keempat triwulan' },
            { nilai: 'akhir', label: 'angka triwulan terakhir' },
          ]}
        />
      </div>
      <div class="grid md:grid-cols-2 gap-3">
        <IsianPanjang
          nama={`formula.${id}`}
          label={`Formula ${nomor}`}
          wajib={false}
          nilai={iku.formula}
          baris={2}
          maksimum={PANJANG.uraian}
        />
        <IsianPanjang
          nama={`sumber.${id}`}
          label={`Sumber data ${nomor}`}
          wajib={false}
          nilai={iku.sumberData}
          baris={2}
          maksimum={PANJANG.uraian}
        />
      </div>
      <details open={iku.triwulan.some((satu) => satu.target !== null || satu.rencanaAksi !== '')}>
        <summary class="text-sm font-semibold cursor-pointer">{`Target dan rencana aksi per triwulan ${nomor}`}</summary>
        <p class="text-xs text-ink-2 mt-1">
          Isi target bila triwulan itu punya angka sendiri; bila tidak, tulis rencana aksinya dan capaiannya
          dicatat dalam persen.
        </p>
        <div class="grid sm:grid-cols-2 lg:grid-cols-4 gap-3 mt-3">
          {TRIWULAN.map((triwulan) => (
            <EditorTriwulan key={triwulan} {...props} triwulan={triwulan} angka={angka} />
          ))}
        </div>
      </details>
      <div>
        <Tombol ragam="polos" name="aksi" value={`hapus-iku:${id}`} ikon="trash-2">
          {`Hapus indikator ${nomor}`}
        </Tombol>
      </div>
    </fieldset>
  )
}

type Angka = ReturnType<typeof bacaIsian>

/** A number field with what was typed, and what is wrong with it. */
export function bacaIsian({ tertulis, salahAngka }: Pick<Props, 'tertulis' | 'salahAngka'>) {
  return (nama: string, nilai: number | null) => ({
    nama,
    nilai: tertulis?.[nama] ?? isiAngka(nilai),
    galat: salahAngka?.includes(nama) ? 'Tulis angka saja, misalnya 1.250,5.' : undefined,
  })
}

function EditorTriwulan(
  props: PropsIku & { readonly triwulan: (typeof TRIWULAN)[number]; readonly angka: Angka },
) {
  const { iku, nomor, triwulan, angka } = props
  const rencana = iku.triwulan.find((satu) => satu.triwulan === triwulan)
  return (
    <div class="grid gap-2 content-start">
      <IsianAngka
        {...angka(`target.${iku.id}.${triwulan}`, rencana?.target ?? null)}
        label={`Target triwulan ${triwulan}, ${nomor}`}
        wajib={false}
      />
      <IsianPanjang
        nama={`aksi.${iku.id}.${triwulan}`}
        label={`Rencana aksi triwulan ${triwulan}, ${nomor}`}
        wajib={false}
        nilai={rencana?.rencanaAksi ?? ''}
        baris={3}
        maksimum={PANJANG.uraian}
      />
    </div>
  )
}

/** Words of a stored agreement and of one's own, for the page that shows both. */
export function perbedaanPerjanjian(tersimpan: Perjanjian['sasaran'], saya: Perjanjian['sasaran']) {
  const kiri = kalimat(tersimpan)
  const kanan = kalimat(saya)

  return [...new Set([...kiri.keys(), ...kanan.keys()])].flatMap((id) => {
    const [lama, baru] = [kiri.get(id), kanan.get(id)]
    return lama?.teks === baru?.teks
      ? []
      : [{ label: (lama ?? baru)?.label ?? '', tersimpan: lama?.teks ?? '', saya: baru?.teks ?? '' }]
  })
}

type Kalimat = { readonly label: string; readonly teks: string }

function kalimat(sasaran: readonly Sasaran[]): ReadonlyMap<string, Kalimat> {
  return new Map(
    sasaran.flatMap(({ id, uraian, iku }, i): (readonly [string, Kalimat])[] => [
      [id, { label: `Sasaran ${i + 1}`, teks: uraian }],
      ...iku.map((satu, j): readonly [string, Kalimat] => {
        const triwulan = satu.triwulan.map(({ target, rencanaAksi }, tw) =>
          `TW ${tw + 1}: ${isiAngka(target) || '–'} ${rencanaAksi}`.trim(),
        )
        const target = `target ${isiAngka(satu.target) || '–'} ${satu.satuan}`
        const teks = [satu.uraian, target, satu.formula, satu.sumberData, ...triwulan]
        return [satu.id, { label: `Indikator ${i + 1}.${j + 1}`, teks: teks.filter(Boolean).join('\n') }]
      }),
    ]),
  )
}
