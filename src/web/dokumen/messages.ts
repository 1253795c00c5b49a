import type { Pesan } from '../pesan.ts'

export function pesanBundel({ kode }: { readonly kode: 'bundel-kosong' }): Pesan {
  switch (kode) {
    case 'bundel-kosong':
      return {
        apa: 'Berkas belum dapat disiapkan,',
        mengapa: 'karena belum ada evaluasi yang ditetapkan di unit ini pada periode itu.',
        lalu: 'Pilih periode lain, atau tunggu sampai penilai menetapkan evaluasinya.',
      }
  }
}
