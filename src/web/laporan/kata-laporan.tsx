import { PANJANG } from '../../domain/teks.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { url } from '../url.ts'
import type { IsiHalaman } from './bahan.ts'
import { laporanPaths } from './paths.ts'

/** What the head wrote, once it is handed in. */
export function KataKepala({ diajukan }: IsiHalaman) {
  if (!diajukan) return null
  const { dikerjakan, perbaikanIku, perbaikan } = diajukan
  return (
    <>
      <Panel judul="Yang dikerjakan dan yang berubah">
        <p class="whitespace-pre-line wrap-anywhere">{dikerjakan}</p>
      </Panel>
      {(perbaikanIku.length > 0 || perbaikan !== '') && (
        <Panel judul="Yang akan diperbaiki">
          <dl class="grid gap-3">
            {perbaikanIku.map(({ ikuId, nomor, uraian, teks }) => (
              <div key={ikuId}>
                <dt class="text-sm font-semibold">{`${nomor} ${uraian}`}</dt>
                <dd class="whitespace-pre-line wrap-anywhere">{teks}</dd>
              </div>
            ))}
          </dl>
          {perbaikan !== '' && <p class="whitespace-pre-line wrap-anywhere mt-3">{perbaikan}</p>}
        </Panel>
      )}
    </>
  )
}

/** The answer of the leader above, or where it is written. */
export function PanelJawaban({ unit, periode, laporan, hubungan, jawabanTertulis }: IsiHalaman) {
  if (laporan.status === 'dijawab')
    return (
      <Panel judul={`Jawaban ${laporan.penjawab ?? 'pimpinan'}`} id="dijawab">
        <p class="whitespace-pre-line wrap-anywhere">{laporan.jawaban}</p>
      </Panel>
    )
  if (laporan.status !== 'diajukan' || !hubungan.isPenjawab) return null
  return (
    <Panel judul="Jawaban Anda" id="tulis-jawaban" class="no-print">
      <form
        method="post"
        action={url(laporanPaths.jawab, { unitId: unit.unitId })}
        class="grid gap-3 max-w-2xl"
      >
        <input type="hidden" name="periode" value={periode.id} />
        <input type="hidden" name="versi" value={laporan.versi} />
        <IsianPanjang
          nama="jawaban"
          label="Jawaban atas laporan ini"
          petunjuk="Sebut yang Anda setujui, yang Anda minta, dan dukungan yang Anda berikan."
          baris={5}
          nilai={jawabanTertulis ?? ''}
          maksimum={PANJANG.laporan}
        />
        <p class="text-sm text-ink-2">Setelah dijawab, laporan dibekukan dan tidak berubah lagi.</p>
        <div>
          <Tombol ragam="utama">Kirim jawaban</Tombol>
        </div>
      </form>
    </Panel>
  )
}
