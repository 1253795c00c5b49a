export const umpanBalikPaths = {
  milikku: '/umpan-balik',
  tulis: '/umpan-balik/tulis',
  undang: '/pegawai/:pegawaiId/umpan-balik/undangan',
  minta: '/pegawai/:pegawaiId/umpan-balik/permintaan',
  lewati: '/umpan-balik/permintaan/lewati',
  batalUndang: '/pegawai/:pegawaiId/umpan-balik/undangan/batal',
  undangan: '/umpan-balik/undangan/:token',
  hasil360: '/pegawai/:pegawaiId/penilaian-rekan',
  jawab360: '/umpan-balik/rekan/:putaranId',
  rekaman: '/skp/:skpId/umpan-balik',
  cetakRekaman: '/skp/:skpId/umpan-balik/rekaman.pdf',
  cetakDokumentasi: '/skp/:skpId/umpan-balik/pendokumentasian.pdf',
} as const
