import type { SkpContoh } from './jenis.ts'

/** Tabel 6 (p. 136-137) and Tabel 2 of Anak Lampiran 4 (p. 199-201): conduct. */
export const PERILAKU_DIREKTUR: SkpContoh['perilaku'] = {
  'berorientasi-pelayanan': {
    umpanBalik:
      'Pimpinan: pada beberapa agenda melakukan jemput bola untuk memantau permasalahan penerapan aplikasi SIMBG sehingga dapat ditindaklanjuti melalui perbaikan berkala',
  },
  akuntabel: {
    ekspektasi: {
      skp: 'Menjadi role model/ panutan dalam menjunjung antikorupsi bagi pegawai di lingkungan kerjanya.',
      evaluasi: '- Menjadi role model/ panutan dalam menjunjung antikorupsi',
    },
    umpanBalik:
      'Pegawai: Yang bersangkutan tidak pernah meminta fasilitas yang berlebihan ketika melakukan kunjungan ke daerah terlihat dari ketika yang bersangkutan melakukan kunjungan ke daerah tidak ingin mendapat perlakuan yang terlalu berlebihan sebagai pejabat struktural.',
  },
  kompeten: {
    ekspektasi: {
      skp: '',
      evaluasi:
        '- Memastikan Pegawainya mendapat pengembangan kompetensi secara berkala.\n- Menyelesaikan setiap pekerjaan sesuai dengan target dan standar kualitas yang ditetapkan',
    },
    umpanBalik:
      'Pegawai di bawahnya (nama): selalu memberikan kesempatan yang sama untuk seluruh pegawainya mengikuti pengembangan kompetensi, tidak pernah membeda-bedakan terlihat dari upaya beliau untuk memastikan semua pegawainya memenuhi 20 JP pengembangan kompetensi',
  },
  harmonis: {
    ekspektasi: {
      skp: 'Memberikan kesempatan yang sama serta bersikap adil kepada setiap pegawai untuk mendapat pengembangan kompetensi',
      evaluasi: '- Memberikan kesempatan yang sama serta bersikap adil kepada setiap pegawai',
    },
    umpanBalik:
      'Pegawai di bawahnya (nama): Sering mengadakan agenda bersama untuk pegawai di unit eselon 2 ini, sehingga merekatkan antar satu pegawai dengan pegawai lainnya.\nPegawai di bawahnya (nama): Memperlakukan seluruh pegawainya dengan adil dan tidak membeda-bedakan sehingga antar pegawai tidak ada rasa kecemburuan.',
  },
  loyal: {
    ekspektasi: {
      skp: 'Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab',
      evaluasi:
        '- Melaksanakan instruksi atau tugas dari atasan dengan sungguh-sungguh dan penuh tanggung jawab',
    },
    umpanBalik:
      'Pimpinan: Arahan pimpinan selalu ditindaklanjuti dengan baik dan progresnya selalu dilaporkan tepat waktu',
  },
  adaptif: {
    ekspektasi: {
      skp: 'Mempercepat monitoring dan analisa data guna mendukung peningkatan kualitas dan kinerja unit kerja',
      evaluasi:
        '- Mempercepat monitoring dan analisa data guna mendukung peningkatan kualitas dan kinerja unit kerja',
    },
    umpanBalik:
      'Pimpinan (nama): mengutamakan feedback dari pemberian layanan di direktorat dan selalu menindaklanjuti feedback stakeholder.',
  },
  kolaboratif: {
    ekspektasi: {
      skp: '- Mampu mengelola dan melibatkan seluruh pihak sesuai dengan peran dan fungsinya untuk mencapai tujuan bersama\n- Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif',
      evaluasi:
        '- Menciptakan suasana yang rekat antar Pegawai melalui kegiatan rutin.\n- Memberikan kesempatan kepada setiap anggota untuk menyampaikan ide atau gagasan yang produktif',
    },
    umpanBalik: 'Pegawai di bawahnya (nama): Selalu mempertimbangkan masukan dari pegawai di bawahnya.',
  },
}
