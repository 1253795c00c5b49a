import type { SetParameter } from '../../db/queries/parameter/riwayat.ts'
import type { NilaiParameter, Parameter } from '../../domain/ketentuan.ts'
import type { KetentuanBerlaku } from '../../domain/ketentuan-berlaku.ts'
import { kataNilai } from '../kata.ts'
import { Panel } from '../ui/panel.tsx'
import { Tabel } from '../ui/tabel.tsx'
import { tulisTanggal } from '../ui/tulis.ts'

type Props = {
  readonly ketentuan: KetentuanBerlaku
  readonly riwayat: readonly SetParameter[]
  readonly hariIni: string
}

/** The set in force on that day over the defaults. */
export function nilaiBerlaku({ ketentuan, riwayat, hariIni }: Props): Parameter {
  const kini = riwayat.find(({ mulai, sampai }) => mulai <= hariIni && hariIni <= (sampai ?? '9999'))

  return { ...ketentuan.parameter.bawaan, ...kini?.nilai } as Parameter
}

/** A parameter's value with its unit: "3 hari". */
export function tulisParameter(
  { parameter }: KetentuanBerlaku,
  [kunci, nilai]: readonly [string, NilaiParameter],
) {
  const satuan = parameter.definisi[kunci]?.satuan
  if (!satuan) return kataNilai(nilai)

  return satuan === 'tanggal' ? `tanggal ${kataNilai(nilai)}` : `${kataNilai(nilai)} ${satuan}`
}

/** What the city chose inside the provision: in force, the default, and every set with its reason. */
export function PilihanKota(props: Props) {
  const { ketentuan, riwayat } = props
  const { bawaan, definisi } = ketentuan.parameter
  const berlaku = nilaiBerlaku(props)

  return (
    <section class="grid gap-3" aria-labelledby="pilihan">
      <h2 id="pilihan" class="text-lg">
        Pilihan pemerintah daerah
      </h2>
      <div class="panel overflow-hidden">
        <Tabel
          keterangan="Parameter yang berlaku hari ini"
          ponsel="kartu"
          kolom={[{ label: 'Parameter' }, { label: 'Berlaku hari ini' }, { label: 'Bawaan' }]}
        >
          {Object.entries(bawaan).map(([kunci, asal]) => (
            <tr key={kunci}>
              <th scope="row" data-label="Parameter">
                {definisi[kunci]?.judul ?? kunci}
              </th>
              <td data-label="Berlaku hari ini" class="font-semibold">
                {tulisParameter(ketentuan, [kunci, berlaku[kunci] ?? asal])}
              </td>
              <td data-label="Bawaan">{tulisParameter(ketentuan, [kunci, asal])}</td>
            </tr>
          ))}
        </Tabel>
      </div>
      <Riwayat ketentuan={ketentuan} riwayat={riwayat} />
    </section>
  )
}

export function Riwayat({ ketentuan, riwayat }: Omit<Props, 'hariIni'>) {
  const { bawaan, definisi } = ketentuan.parameter
  if (riwayat.length === 0)
    return <p class="text-sm text-ink-2">Belum pernah diubah. Yang berlaku adalah nilai bawaan.</p>

  return (
    <Panel judul="Riwayat" rapat>
      <ol class="divide-y divide-line">
        {riwayat.map((satu) => (
          <li key={satu.id} class="px-4 lg:px-5 py-3.5 text-sm grid gap-1">
            <p class="font-semibold">
              {satu.sampai
                ? `${tulisTanggal(satu.mulai)} sampai ${tulisTanggal(satu.sampai)}`
                : `Sejak ${tulisTanggal(satu.mulai)}`}
            </p>
            <ul class="grid gap-0.5">
              {Object.entries({ ...bawaan, ...satu.nilai }).map(([kunci, nilai]) => (
                <li key={kunci}>
                  {`${definisi[kunci]?.judul ?? kunci}: ${tulisParameter(ketentuan, [kunci, nilai ?? ''])}`}
                </li>
              ))}
            </ul>
            <p class="text-ink-2">{`Alasan: ${satu.alasan}`}</p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
