import {
  IsianAngka,
  IsianBerkas,
  IsianPanjang,
  IsianPilih,
  IsianTanggal,
  IsianTeks,
} from '../../src/web/ui/isian.tsx'
import { Centang, KartuPilihan, Segmen } from '../../src/web/ui/pilihan.tsx'
import { Bagian } from './komponen.tsx'

export function Isian() {
  return (
    <Bagian judul="Isian" rinci="Label di atas, petunjuk dan galat di bawah.">
      <form class="grid gap-5 max-w-xl" method="post" data-autosimpan="galeri">
        <IsianPanjang
          nama="hasil"
          label="Apa hasilnya?"
          nilai="Melakukan kunjungan rumah ibu nifas"
          petunjuk="Sebutkan jumlah dan keadaan yang tercapai."
        />
        <KartuPilihan
          nama="aksi"
          label="Untuk rencana aksi yang mana?"
          nilai="a"
          opsi={[
            { nilai: 'a', label: 'Kunjungan rumah ibu hamil dan nifas' },
            { nilai: 'b', label: 'Pemeriksaan antenatal di puskesmas', rinci: 'Dari hasil kerja nomor 1' },
          ]}
        />
        <div class="grid grid-cols-2 gap-3 sm:grid-cols-4">
          <IsianTeks nama="mulai" label="Mulai" nilai="15.10" inputmode="numeric" />
          <IsianTeks
            nama="selesai"
            label="Selesai"
            nilai="16.00"
            inputmode="numeric"
            galat="Sesudah jam mulai."
          />
          <IsianAngka nama="jumlah" label="Jumlah" nilai="3" satuan="%" />
          <IsianPilih
            nama="satuan"
            label="Satuan"
            opsi={[{ nilai: 'i', label: 'ibu nifas' }]}
            kosong="Pilih"
          />
        </div>
        <IsianTanggal nama="tanggal" label="Tanggal" nilai="2026-11-24" wajib={false} />
        <IsianBerkas nama="bukti" label="Bukti" petunjuk="Foto atau PDF, paling besar 10 MB." wajib={false} />
        <Segmen
          nama="rating"
          label="Dibanding ekspektasi"
          nilai="sesuai"
          opsi={[
            { nilai: 'bawah', label: 'Di bawah' },
            { nilai: 'sesuai', label: 'Sesuai' },
            { nilai: 'atas', label: 'Di atas' },
          ]}
        />
        <Centang nama="setuju" label="Saya sudah membaca hasil evaluasi" tercentang />
        <p class="text-xs text-ink-2" data-autosimpan-status>
          Draf tersimpan 15.42
        </p>
      </form>
    </Bagian>
  )
}
