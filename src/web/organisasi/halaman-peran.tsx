import type { PejabatTanpaNip } from '../../db/queries/akun/pejabat.ts'
import type { BarisPeran } from '../../db/queries/akun/peran.ts'
import { NAMA_JENIS_PENUGASAN } from '../../domain/organisasi/istilah.ts'
import { NAMA_PERAN } from '../../domain/organisasi/peran.ts'
import { page } from '../halaman.tsx'
import type { C } from '../lingkungan.ts'
import { paths } from '../paths.ts'
import type { Pesan } from '../pesan.ts'
import { ChipLabel } from '../ui/chip.tsx'
import { IsianTanggal } from '../ui/isian.tsx'
import { Judul } from '../ui/judul.tsx'
import { Kabar, Penolakan } from '../ui/kabar.tsx'
import { Konfirmasi } from '../ui/konfirmasi.tsx'
import { Nama } from '../ui/nama.tsx'
import { Panel } from '../ui/panel.tsx'
import { Tombol, TombolTautan } from '../ui/tombol.tsx'
import { tulisNip } from '../ui/tulis.ts'
import { url } from '../url.ts'
import { tulisMasa } from './messages.ts'
import { organisasiPaths } from './paths.ts'

export const JUDUL_PERAN = 'Peran dan akun tanpa NIP'

type Isi = {
  readonly peran: readonly BarisPeran[]
  readonly pejabat: readonly PejabatTanpaNip[]
  readonly hariIni: string
  /** The account that was just made. */
  readonly baru: PejabatTanpaNip | undefined
  readonly kabar?: string | undefined
  readonly penolakan?: Pesan | undefined
}

/** Who may do more than their own work, where and since when; and those who act without a NIP. */
export function peranPage(c: C, isi: Isi): Response {
  const { peran, pejabat, hariIni, baru, kabar, penolakan } = isi
  return page(c, {
    judul: JUDUL_PERAN,
    aktif: organisasiPaths.peran,
    remah: [{ label: 'Akun', href: paths.akun.kelola }, { label: JUDUL_PERAN }],
    status: penolakan ? 422 : 200,
    children: (
      <div class="grid gap-5">
        <Judul
          judul={JUDUL_PERAN}
          konteks="Setiap perubahan tercatat di jejak audit."
          aksi={
            <>
              <TombolTautan href={organisasiPaths.pejabatBaru} ikon="user-plus">
                Buat akun tanpa NIP
              </TombolTautan>
              <TombolTautan href={organisasiPaths.peranBeri} ragam="utama" ikon="plus">
                Beri peran
              </TombolTautan>
            </>
          }
        />
        {penolakan && <Penolakan {...penolakan} />}
        {baru && <AkunBaru pejabat={baru} />}
        {kabar && (
          <Kabar nada="ok" role="status">
            {kabar}
          </Kabar>
        )}
        <Panel judul="Pemegang peran" rapat>
          <ul class="divide-y divide-line">
            {peran.map((satu) => (
              <Pemegang key={satu.id} peran={satu} hariIni={hariIni} />
            ))}
          </ul>
        </Panel>
        <Panel judul="Akun tanpa NIP" rapat>
          {pejabat.length === 0 && (
            <p class="px-5 py-4 text-sm text-ink-2">
              Belum ada. Buat untuk kepala daerah atau petugas loket yang bukan ASN.
            </p>
          )}
          <ul class="divide-y divide-line">
            {pejabat.map((satu) => (
              <TanpaNip key={satu.id} pejabat={satu} hariIni={hariIni} />
            ))}
          </ul>
        </Panel>
      </div>
    ),
  })
}

function AkunBaru({ pejabat }: { pejabat: PejabatTanpaNip }) {
  return (
    <Kabar nada="ok" role="status" judul={`Akun ${pejabat.username} untuk ${pejabat.nama} sudah dibuat.`}>
      <p>Slip berisi kode aktivasi sekali pakai. Berikan langsung kepada orangnya.</p>
      <Slip pejabat={pejabat} />
    </Kabar>
  )
}

function Slip({ pejabat }: { pejabat: PejabatTanpaNip }) {
  return (
    <form method="post" action={paths.akun.slip} class="mt-2">
      <input type="hidden" name="orang" value={pejabat.id} />
      {pejabat.masukPada === null && <input type="hidden" name="tegas" value="ya" />}
      <Tombol ikon="printer">{pejabat.masukPada === null ? 'Unduh slip aktivasi' : 'Buat slip baru'}</Tombol>
    </form>
  )
}

function Pemegang({ peran, hariIni }: { peran: BarisPeran; hariIni: string }) {
  const { id, nama, username, unit } = peran
  return (
    <li class="px-5 py-3.5 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div class="grid gap-1 min-w-0">
        <p class="font-semibold">{`${NAMA_PERAN[peran.peran]}${unit ? `, ${unit}` : ''}`}</p>
        <Nama nama={nama} rinci={tulisNip(username)} />
        <p class="text-sm text-ink-2">{tulisMasa(peran)}</p>
      </div>
      <Konfirmasi
        pemicu={peran.sampai ? 'Ubah tanggal akhir' : 'Akhiri peran'}
        lakukan="Simpan tanggal akhir"
        ragam="utama"
        akibat="Sesudah hari itu wewenangnya berhenti. Pilih kemarin bila berhenti sekarang juga."
        aksi={organisasiPaths.peranAkhiri}
        tersembunyi={{ peran: id }}
      >
        <IsianTanggal
          id={`akhir-${id}`}
          nama="sampai"
          label={`Hari terakhir ${nama}`}
          nilai={peran.sampai ?? hariIni}
          wajib
        />
      </Konfirmasi>
    </li>
  )
}

function TanpaNip({ pejabat, hariIni }: { pejabat: PejabatTanpaNip; hariIni: string }) {
  const { id, nama, username, tugas, masukPada } = pejabat
  return (
    <li class="px-5 py-3.5 grid gap-3">
      <div class="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <Nama nama={nama} rinci={username} />
        {masukPada === null && <ChipLabel ikon="circle-dashed">Belum pernah masuk</ChipLabel>}
      </div>
      {tugas.map((satu) => (
        <div key={satu.id} class="grid gap-2">
          <p class="text-sm">
            {satu.jenis === 'definitif' ? '' : `${NAMA_JENIS_PENUGASAN[satu.jenis]} `}
            {`${satu.jabatan}, ${tulisMasa(satu)}`}
          </p>
          <Konfirmasi
            pemicu={satu.sampai ? 'Ubah akhir masa jabatan' : 'Akhiri masa jabatan'}
            lakukan="Simpan tanggal akhir"
            ragam="utama"
            akibat="Riwayat jabatan ini tetap tersimpan. Penilai dihitung ulang."
            aksi={url(organisasiPaths.kepalaDaerahAkhiri, { pejabatId: id })}
            tersembunyi={{ penugasan: satu.id, versi: String(satu.versi) }}
          >
            <IsianTanggal
              id={`jabatan-${satu.id}`}
              nama="sampai"
              label={`Hari terakhir ${nama}`}
              nilai={satu.sampai ?? hariIni}
              min={satu.mulai}
              wajib
            />
          </Konfirmasi>
        </div>
      ))}
      <div class="flex flex-wrap items-end gap-2">
        <Slip pejabat={pejabat} />
        <TombolTautan ragam="polos" href={url(organisasiPaths.kepalaDaerah, { pejabatId: id })}>
          Tugaskan sebagai kepala daerah
        </TombolTautan>
      </div>
    </li>
  )
}
