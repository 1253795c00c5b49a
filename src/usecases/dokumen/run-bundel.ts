import { findPelaku } from '../../db/queries/akun/pelaku.ts'
import { recordAudit } from '../../db/queries/audit/audit.ts'
import {
  type Bundel,
  findBundel,
  saveBundelGagal,
  saveBundelSelesai,
  saveKemajuanBundel,
} from '../../db/queries/dokumen/bundel.ts'
import type { DokumenUnit } from '../../db/queries/dokumen/dokumen-unit.ts'
import { isTerputus } from '../../db/terputus.ts'
import { isTerbatas } from '../../domain/dokumen/pembaca-dokumen.ts'
import { accept } from '../../domain/result.ts'
import { arsip, type BerkasArsip } from '../../luar/arsip.ts'
import { type Context, hariIni, write } from '../context.ts'
import { listIsiBundel } from './isi-bundel.ts'
import { printBundel } from './print-bundel.ts'

type Kerja = Omit<Context, 'actor'>

const TIAP_KEMAJUAN = 10

/** Prints every paper of an ordered bundle into one file; done again it gives the same file. */
export async function runBundel(kerja: Kerja, id: string): Promise<void> {
  const bundel = await findBundel(kerja.db, id)
  if (bundel?.status !== 'menunggu') return
  const actor = await findPelaku(kerja.db, {
    pejabatId: bundel.dimintaOleh,
    akunId: '',
    tanggal: hariIni(kerja),
  })
  if (!actor) return saveBundelGagal(kerja.db, id, kerja.now)

  try {
    await makeBundel({ ...kerja, actor }, bundel)
  } catch (gangguan) {
    // The queue comes back to it when the database does.
    if (!isTerputus(gangguan)) await saveBundelGagal(kerja.db, id, kerja.now)
    throw gangguan
  }
}

async function makeBundel(context: Context, bundel: Bundel): Promise<void> {
  const boleh = await listIsiBundel(context.db, bundel, context)
  // What only the orderer may read came after the order: others fetch this bundle too.
  const daftar = boleh.filter(({ jenis }) => bundel.terbatas || !isTerbatas(jenis))
  const sidik = await context.luar.berkas.saveAlir(arsip(printAll(context, bundel.id, daftar)))
  await write(context, async (w) => {
    const { id } = bundel
    const jumlah = daftar.length
    if (await saveBundelSelesai(w.tx, { id, jumlah, sidik, pada: w.now }))
      await recordAudit(w, {
        peristiwa: 'bundel.selesai',
        entitas: 'bundel',
        entitasId: id,
        sesudah: { jumlah, berkas: sidik },
      })

    return accept({ sidik })
  })
}

async function* printAll(
  context: Context,
  id: string,
  daftar: readonly DokumenUnit[],
): AsyncGenerator<BerkasArsip> {
  const terpakai = new Map<string, number>()
  for (const [nomor, satu] of daftar.entries()) {
    const nama = namaBerkas(satu)
    const ke = (terpakai.get(nama) ?? 0) + 1
    terpakai.set(nama, ke)
    yield { nama: `${nama}${ke > 1 ? `-${ke}` : ''}.pdf`, isi: await printBundel(context, satu) }
    if ((nomor + 1) % TIAP_KEMAJUAN === 0) await saveKemajuanBundel(context.db, id, nomor + 1)
  }
}

const NOMOR: Record<DokumenUnit['jenis'], string> = {
  skp: '1-skp',
  'lampiran-skp': '2-lampiran-skp',
  'manual-indikator': '3-manual-indikator',
  evaluasi: '4-evaluasi',
  'dokumen-evaluasi': '5-dokumen-evaluasi',
  matriks: '6-matriks-peran',
  bimbingan: '7-bimbingan-kinerja',
  'pendapat-bimbingan': '8-umpan-balik-bimbingan',
  'evaluasi-kompetensi': '9-evaluasi-kompetensi',
  'perjanjian-kinerja': '1-perjanjian-kinerja',
  'laporan-unit': '2-laporan-evaluasi',
}

/** A folder a unit or a person; what no file system takes is left out of the name. */
function namaBerkas({ nama, nip, jenis }: DokumenUnit): string {
  const milik = [nama, nip]
    .filter(Boolean)
    .join(' ')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} .,'-]/gu, '')
    .trim()

  return `${milik}/${NOMOR[jenis]}`
}
