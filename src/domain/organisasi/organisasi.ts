import { isDalamMasa } from '../waktu/masa.ts'
import { dinilaiDi, type JenisPenugasan, yangBertindak } from './pemangku-jabatan.ts'

export type { JenisPenugasan } from './pemangku-jabatan.ts'

export type JabatanTercatat = {
  readonly id: string
  readonly atasanId: string | null
  readonly unitId: string
  readonly nama: string
  readonly isPimpinan: boolean
}

export type PenugasanTercatat = {
  readonly pejabatId: string
  readonly jabatanId: string
  readonly jenis: JenisPenugasan
  readonly mulai: string
  readonly sampai: string | null
}

export type PenilaiKhusus = {
  readonly pegawaiId: string
  readonly penilaiId: string
  readonly sebab: 'didelegasikan' | 'pembetulan'
  readonly alasan: string
  readonly mulai: string
  readonly sampai: string | null
}

/** Posts as they stood on the day, and assignments and named raters with their dates. */
export type DataOrganisasi = {
  readonly jabatan: readonly JabatanTercatat[]
  readonly penugasan: readonly PenugasanTercatat[]
  readonly penilaiKhusus: readonly PenilaiKhusus[]
}

/** Who acts in a post that day. */
export type Pemangku = { readonly pejabatId: string; readonly jenis: JenisPenugasan }

/** Where a person belongs that day, and in which post the work is reported and rated. */
export type Tempat = { readonly definitif: string; readonly dinilaiDi: string }

/** The organisation of one day, looked up by post and by person. */
export type Organisasi = {
  readonly tanggal: string
  readonly jabatan: ReadonlyMap<string, JabatanTercatat>
  readonly pemangku: ReadonlyMap<string, Pemangku>
  readonly tempat: ReadonlyMap<string, Tempat>
  readonly khusus: ReadonlyMap<string, PenilaiKhusus>
}

/** The organisation as it stood on that ISO date, indexed once for everybody. */
export function indexOrganisasi(data: DataOrganisasi, tanggal: string): Organisasi {
  const berlaku = data.penugasan
    .filter((penugasan) => isDalamMasa(penugasan, tanggal))
    .map((penugasan) => ({ penugasan, urutan: urutan(penugasan) }))
    .sort((a, b) => (a.urutan < b.urutan ? -1 : 1))
    .map(({ penugasan }) => penugasan)
  const menurut = Map.groupBy(berlaku, ({ jenis }) => jenis)
  const khusus = data.penilaiKhusus.filter((satu) => isDalamMasa(satu, tanggal))

  return {
    tanggal,
    jabatan: new Map(data.jabatan.map((jabatan) => [jabatan.id, jabatan])),
    pemangku: indexPemangku(berlaku),
    tempat: indexTempat(menurut),
    khusus: new Map(khusus.map((satu) => [satu.pegawaiId, satu])),
  }
}

type MenurutJenis = ReadonlyMap<JenisPenugasan, readonly PenugasanTercatat[]>

function indexPemangku(berlaku: readonly PenugasanTercatat[]): Map<string, Pemangku> {
  const pemangku = new Map<string, Pemangku>()
  for (const [jabatanId, ada] of Map.groupBy(berlaku, (satu) => satu.jabatanId)) {
    const jenis = yangBertindak(ada.map((satu) => satu.jenis))
    const dia = ada.find((satu) => satu.jenis === jenis)
    if (dia) pemangku.set(jabatanId, { pejabatId: dia.pejabatId, jenis: dia.jenis })
  }

  return pemangku
}

function indexTempat(menurut: MenurutJenis): Map<string, Tempat> {
  const definitif = jabatanPertama(menurut.get('definitif'))
  const plt = jabatanPertama(menurut.get('plt'))
  const tempat = new Map<string, Tempat>()
  for (const [pejabatId, jabatanId] of [...definitif, ...plt]) {
    const asal = definitif.get(pejabatId) ?? jabatanId
    const di = dinilaiDi({ definitif: asal, plt: plt.get(pejabatId) ?? null })
    tempat.set(pejabatId, { definitif: asal, dinilaiDi: di ?? asal })
  }

  return tempat
}

function jabatanPertama(penugasan: readonly PenugasanTercatat[] = []): Map<string, string> {
  return new Map(penugasan.toReversed().map(({ pejabatId, jabatanId }) => [pejabatId, jabatanId]))
}

// The longest in the post speaks first, so that the answer never depends on the order of rows.
function urutan({ mulai, pejabatId, jabatanId }: PenugasanTercatat): string {
  return `${mulai} ${pejabatId} ${jabatanId}`
}
