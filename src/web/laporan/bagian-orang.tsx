import type { CapaianTertulis, PerilakuLaporan, SebaranLaporan } from '../../domain/laporan/isi-laporan.ts'
import { NAMA_RATING, PREDIKAT } from '../../domain/penilaian/predikat.ts'
import { PERILAKU_KERJA } from '../../domain/skp/perilaku.ts'
import { BatangPredikat, KeteranganPredikat } from '../ui/bagan/batang-predikat.tsx'
import { KeteranganKurva, KurvaDistribusi } from '../ui/bagan/kurva-distribusi.tsx'
import { lima, polaPersen } from '../ui/bagan/pola.ts'
import { Kabar } from '../ui/kabar.tsx'
import { Mengapa } from '../ui/mengapa.tsx'
import { Panel } from '../ui/panel.tsx'
import { tulisAngka } from '../ui/tulis.ts'

type PropsSebaran = { readonly sebaran: SebaranLaporan; readonly capaian: CapaianTertulis | null }

/** How the predicates of the unit spread, beside the pattern of its achievement. */
export function PanelSebaran({ sebaran: isi, capaian }: PropsSebaran) {
  const { sebaran, ditetapkan, belum, penyimpangan, basis, alasan } = isi
  const [sb = 0, b = 0, bp = 0, k = 0, sk = 0] = PREDIKAT.map((predikat) => sebaran[predikat])
  return (
    <Panel judul="Sebaran predikat">
      <div class="grid gap-3">
        <p class="text-sm text-ink-2">
          {`${tulisAngka(ditetapkan)} evaluasi ditetapkan${belum > 0 ? `, ${tulisAngka(belum)} belum` : ''}. Pemimpin unit tidak dihitung.`}
        </p>
        {capaian ? (
          <>
            <KurvaDistribusi
              tim={lima(sebaran)}
              polaPersen={polaPersen(capaian.capaian)}
              lebar={302}
              tinggi={190}
              label="Sebaran predikat unit dibanding pola"
            />
            <KeteranganKurva tim="Unit ini (orang)" pola={`Pola untuk capaian ${capaian.capaian}`} />
          </>
        ) : (
          <>
            <BatangPredikat jumlah={[sb, b, bp, k, sk]} />
            <KeteranganPredikat jumlah={[sb, b, bp, k, sk]} />
          </>
        )}
        {penyimpangan.length > 0 && (
          <Kabar nada={alasan.length > 0 ? 'mute' : 'warn'}>
            {penyimpangan.map((kalimat) => (
              <p key={kalimat}>{kalimat}</p>
            ))}
            {alasan.map(({ penilai, alasan: kata }) => (
              <p key={penilai} class="mt-1">{`Alasan ${penilai}: ${kata}`}</p>
            ))}
          </Kabar>
        )}
        {basis && (
          <Mengapa
            basis={basis}
            masukan={[{ label: 'Diperiksa', nilai: 'Evaluasi yang sudah ditetapkan' }]}
          />
        )}
      </div>
    </Panel>
  )
}

/** How conduct was rated, and what was said of it by value. */
export function PanelPerilaku({ perilaku: { rating, umpanBalik } }: { readonly perilaku: PerilakuLaporan }) {
  return (
    <Panel judul="Perilaku kerja">
      <dl class="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 text-sm">
        {(['di atas', 'sesuai', 'di bawah'] as const).map((satu) => (
          <>
            <dt key={satu}>{NAMA_RATING[satu]}</dt>
            <dd class="font-semibold text-right">{`${tulisAngka(rating[satu])} orang`}</dd>
          </>
        ))}
      </dl>
      {umpanBalik.length > 0 && (
        <>
          <h3 class="text-sm font-semibold mt-4">Umpan balik menurut nilai</h3>
          <ul class="grid gap-1.5 mt-2 text-sm">
            {PERILAKU_KERJA.flatMap(({ nilai, nama }) => {
              const satu = umpanBalik.find((calon) => calon.nilai === nilai)
              return satu
                ? [
                    <li key={nilai} class="flex flex-wrap justify-between gap-x-4">
                      <span>{nama}</span>
                      <span class="text-ink-2">{`${satu.positif} positif, ${satu.perluPerbaikan} perlu perbaikan`}</span>
                    </li>,
                  ]
                : []
            })}
          </ul>
        </>
      )}
    </Panel>
  )
}
