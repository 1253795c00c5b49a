import type { DokumenDiperiksa } from '../../db/queries/dokumen/dokumen.ts'
import type { BerkasBertandaTangan } from '../../db/queries/dokumen/tanda-tangan.ts'
import type { Pengesah } from '../../usecases/dokumen/pengesah.ts'
import { publicPage } from '../bingkai-umum.tsx'
import { kota, send, temaDari } from '../halaman.tsx'
import { baca, type C } from '../lingkungan.ts'
import { Chip } from '../ui/chip.tsx'
import { HalamanGalat } from '../ui/halaman-galat.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar } from '../ui/kabar.tsx'
import { Panel } from '../ui/panel.tsx'
import { tulisTanggalJam } from '../ui/tulis.ts'
import { BarisPenanda, KATA_CARA, penandaBerkas, Sidik } from './berkas-dokumen.tsx'

type Isi = Omit<DokumenDiperiksa, 'id' | 'isi'> & {
  readonly pengesah: readonly Pengesah[]
  readonly berkas: readonly BerkasBertandaTangan[]
}

/** What anybody who holds the paper may know: whether it still holds, its fingerprints, and who signed it which way. */
export function periksaPage(c: C, { sidik, kertas, digantikanPada, pengesah, berkas }: Isi): Response {
  const saat = (pada: Temporal.Instant) => tulisSaat(c, pada)

  return publicPage(c, {
    judul: 'Pemeriksaan dokumen',
    aktif: '',
    children: (
      <div class="grid gap-6 max-w-2xl">
        <Judul
          judul="Dokumen ini tercatat"
          konteks="Halaman ini memastikan kertas yang Anda pegang berasal dari aplikasi kinerja. Isinya tidak ditampilkan di sini."
        />
        <Panel judul="Keadaan" kanan={<Chip status={digantikanPada ? 'Digantikan' : 'Berlaku'} />}>
          {digantikanPada ? (
            <p>
              Dokumen ini sudah digantikan pada {saat(digantikanPada)}. Mintalah versi yang berlaku kepada
              pemilik dokumen.
            </p>
          ) : (
            <p>Dokumen ini berlaku. Belum ada versi yang menggantikannya.</p>
          )}
        </Panel>
        <Panel judul="Pengesahan">
          {pengesah.length === 0 ? (
            <p>Pengesahan dalam aplikasi tidak tercatat pada versi ini.</p>
          ) : (
            <ul class="grid gap-4">
              {pengesah.map((satu) => (
                <li key={satu.sebagai}>
                  <BarisPenanda {...satu} cara={KATA_CARA.aplikasi} saat={saat(satu.pada)} />
                </li>
              ))}
            </ul>
          )}
        </Panel>
        {berkas.length > 0 && (
          <Panel judul="Tanda tangan pada berkas">
            <ul class="grid gap-4">
              {berkas.map((satu) => (
                <li key={satu.sidik} class="grid gap-1">
                  <BarisPenanda {...penandaBerkas(satu)} saat={saat(satu.pada)} />
                  <p class="text-sm text-ink-2">Sidik SHA-256 berkas bertanda tangan</p>
                  <Sidik sidik={satu.sidik} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {sidik && (
          <Panel judul="Sidik dokumen asli">
            <p class="text-sm text-ink-2">
              {`Sidik SHA-256 berkas PDF ukuran ${kertas}. Berkas yang diubah satu huruf saja memberi sidik lain.`}
            </p>
            <p class="mt-2">
              <Sidik sidik={sidik} />
            </p>
          </Panel>
        )}
        <Kabar nada="mute">
          Bila nama atau waktunya berbeda dari kertas Anda, jangan pakai kertas itu. Mintalah dokumennya
          kepada pemiliknya.
        </Kabar>
      </div>
    ),
  })
}

function tulisSaat(c: C, pada: Temporal.Instant): string {
  const { zona, sebutanZona } = baca(c).instansi

  return `${tulisTanggalJam(pada, zona)} ${sebutanZona}`
}

/** No paper carries this code. */
export function takDikenalPage(c: C): Response {
  return send(
    c,
    <HalamanGalat judul="Kode ini tidak dikenal" kota={kota(c)} tema={temaDari(c)}>
      <p>Tidak ada dokumen dengan kode ini. Periksa alamat yang tertulis di samping kode QR.</p>
      <p>Bila alamatnya sudah sama, kertas itu tidak berasal dari aplikasi ini.</p>
    </HalamanGalat>,
    404,
  )
}
