import type { listSesi } from '../../db/queries/akun/sesi.ts'
import { page } from '../halaman.tsx'
import { type C, kerja, pelaku } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import { IsianTeks } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { tulisHari } from '../ui/tulis.ts'
import { akunPaths } from './paths.ts'

type Sesi = Awaited<ReturnType<typeof listSesi>>[number]
export type IsiSaya = {
  readonly sesi: readonly Sesi[]
  readonly sesiIniId: string | undefined
  readonly galatSandi?: string | undefined
  readonly kabar?: string | undefined
}

/** My account: password, devices, and who looked at my data. */
export function sayaPage(c: C, { sesi, sesiIniId, galatSandi, kabar }: IsiSaya): Response {
  const { nama, jabatan } = pelaku(c)
  return page(c, {
    judul: 'Akun saya',
    aktif: '',
    status: galatSandi ? 422 : 200,
    children: (
      <div class="grid gap-5 max-w-3xl">
        <Judul judul={nama} konteks={jabatan} />
        {kabar && (
          <Kabar nada="ok" role="status">
            {kabar}
          </Kabar>
        )}
        <Panel judul="Ganti kata sandi">
          <form method="post" action={akunPaths.sandi} class="grid gap-4 max-w-sm">
            <IsianTeks
              nama="sandi"
              label="Kata sandi baru"
              jenis="password"
              wajib
              autocomplete="new-password"
              galat={galatSandi}
              petunjuk="Beberapa kata lebih mudah diingat. Perangkat lain akan diminta masuk lagi."
            />
            <div>
              <Tombol>Ganti kata sandi</Tombol>
            </div>
          </form>
        </Panel>
        <Panel judul="Perangkat yang sedang masuk" rapat kanan={sesi.length > 1 && <KeluarkanLain />}>
          <ul class="divide-y divide-line">
            {sesi.map((satu) => (
              <BarisSesi key={satu.id} c={c} sesi={satu} isIni={satu.id === sesiIniId} />
            ))}
          </ul>
        </Panel>
        <Panel judul="Data saya">
          <p class="text-sm">
            Setiap pembukaan data Anda oleh orang lain tercatat.{' '}
            <a class="tautan" href={paths.jejak.milikku}>
              Lihat siapa yang membukanya
            </a>
          </p>
        </Panel>
      </div>
    ),
  })
}

function KeluarkanLain() {
  return (
    <form method="post" action={akunPaths.sesi}>
      <input type="hidden" name="sesi" value="lain" />
      <Tombol>Keluarkan semua yang lain</Tombol>
    </form>
  )
}

function BarisSesi({ c, sesi, isIni }: { c: C; sesi: Sesi; isIni: boolean }) {
  const hari = sesi.createdAt.toZonedDateTimeISO(kerja(c).instansi.zona).toPlainDate().toString()
  return (
    <li class="px-4 lg:px-5 py-3 flex items-center justify-between gap-4">
      <div class="min-w-0">
        <p class="text-sm font-semibold truncate">
          {isIni ? 'Perangkat ini' : (sesi.userAgent ?? 'Perangkat lain')}
        </p>
        <p class="text-xs text-ink-2">{`Masuk sejak ${tulisHari(hari)}`}</p>
      </div>
      {!isIni && (
        <form method="post" action={akunPaths.sesi}>
          <input type="hidden" name="sesi" value={sesi.id} />
          <Tombol>Keluarkan</Tombol>
        </form>
      )}
    </li>
  )
}
