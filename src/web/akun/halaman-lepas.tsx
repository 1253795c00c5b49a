import type { OrangAkun } from '../../db/queries/akun/orang.ts'
import { PANJANG } from '../../domain/teks.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import type { Pesan } from '../pesan.ts'
import { IsianPanjang } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisNip } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { akunPaths } from './paths.ts'

export type GalatLepas = { readonly alasan?: string }

type Isi = {
  readonly orang: OrangAkun
  readonly alasan?: string
  readonly galat?: GalatLepas
  readonly penolakan?: Pesan
}

const JUDUL = 'Lepas langkah kedua'

/** BKPSDM frees somebody whose phone is gone, with a reason that stays. */
export function lepasPage(c: C, { orang, alasan, galat = {}, penolakan }: Isi): Response {
  return page(c, {
    judul: JUDUL,
    aktif: akunPaths.kelola,
    remah: [{ label: 'Akun', href: akunPaths.kelola }, { label: JUDUL }],
    status: penolakan || galat.alasan ? 422 : 200,
    children: (
      <div class="grid gap-5 max-w-2xl">
        <Judul judul={JUDUL} konteks="Untuk orang yang HP dan kode pemulihannya hilang." />
        {penolakan && <Penolakan {...penolakan} />}
        <Panel>
          <form
            method="post"
            action={url(akunPaths.lepas, { pejabatId: orang.pejabatId })}
            class="grid gap-4"
          >
            <Nama
              nama={orang.nama}
              rinci={[tulisNip(orang.username), orang.jabatan].filter(Boolean).join(', ')}
            />
            {orang.isBerlangkahKedua ? (
              <Kabar nada="warn" judul="Pastikan lebih dulu ini memang orangnya">
                <p>
                  Sesudah dilepas, kata sandi saja cukup untuk masuk. Ia keluar dari semua perangkat dan
                  mendapat kabar.
                </p>
              </Kabar>
            ) : (
              <Kabar>
                <p>Akun ini tidak memakai langkah kedua. Tidak ada yang perlu dilepas.</p>
              </Kabar>
            )}
            <IsianPanjang
              nama="alasan"
              label="Alasan"
              nilai={alasan}
              galat={galat.alasan}
              petunjuk="Misalnya: HP hilang, datang sendiri membawa kartu pegawai."
              maksimum={PANJANG.alasan}
              wajib
            />
            <div class="flex flex-wrap gap-2">
              <Tombol ragam="bahaya">Lepas langkah kedua</Tombol>
              <TombolTautan ragam="polos" href={akunPaths.kelola}>
                Kembali ke daftar akun
              </TombolTautan>
            </div>
          </form>
        </Panel>
      </div>
    ),
  })
}
