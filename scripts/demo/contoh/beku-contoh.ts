import { createHash } from 'node:crypto'
import type pg from 'pg'
import { openDatabase } from '../../../src/db/database.ts'
import { insertDokumen } from '../../../src/db/queries/dokumen/dokumen.ts'
import { findInstansi } from '../../../src/db/queries/organisasi/instansi.ts'
import { findSkp } from '../../../src/db/queries/skp/skp.ts'
import { sumberDari } from '../../../src/usecases/dokumen/sumber.ts'
import { collectSkp, printSkp } from '../../../src/usecases/skp/isi-dokumen.ts'
import { padaEvaluasi, type Tulisan } from '../../contoh-permenpanrb/jenis.ts'
import type { SkpJadi } from './skp-contoh.ts'

type Tempat = { readonly url: string; readonly schema: string }

/** Freezes every SKP as it was set in January: its words are those of the SKP pages (Anak Lampiran 2). */
export async function bekukanSkpContoh({ url, schema }: Tempat, semua: readonly SkpJadi[]): Promise<void> {
  const basisData = openDatabase(url, { schema, max: 1 })
  try {
    const profil = await findInstansi(basisData.db)
    if (!profil) throw new Error('Instansi contoh tidak ada')
    const instansi = { schema, ...profil }
    await basisData.db.transaction().execute(async (tx) => {
      for (const { id, pemilik, penilaiId } of semua) {
        const skp = await findSkp(tx, id)
        if (!skp?.ditetapkanPada) throw new Error(`SKP ${pemilik.kunci} belum ditetapkan`)
        const pada = skp.ditetapkanPada
        const tanggal = pada.toZonedDateTimeISO(instansi.zona).toPlainDate()
        const isi = await collectSkp(sumberDari(tx), { skp, instansi, tanggal })
        const sidik = createHash('sha256')
          .update(printSkp(isi, { tanggal: pada }))
          .digest('hex')
        const beku = { jenis: 'skp', entitasId: id, pegawaiId: pemilik.id, isi, sidik } as const
        await insertDokumen(tx, { ...beku, dibekukanOleh: penilaiId, dibekukanPada: pada })
      }
    })
  } finally {
    await basisData.close()
  }
}

/** During the year a few lines were worded anew: from here on they read as on the evaluation pages (Anak Lampiran 4). */
export async function sesuaikanSkpContoh(client: pg.ClientBase, semua: readonly SkpJadi[]): Promise<void> {
  for (const { id, contoh, rhk } of semua) {
    for (const [n, r] of contoh.rhk.entries()) {
      await ubah(client, `update rhk set uraian = $2 where id = $1`, [rhk[n]?.id, r.uraian])
      for (const [m, i] of r.indikator.entries()) {
        const indikatorId = rhk[n]?.indikator[m]
        await ubah(client, `update indikator set uraian = $2 where id = $1`, [indikatorId, i.uraian])
        await ubah(client, `update indikator set target = $2 where id = $1`, [indikatorId, i.target])
      }
    }
    for (const [nilai, { ekspektasi }] of Object.entries(contoh.perilaku))
      await ubah(
        client,
        `update ekspektasi_perilaku set ekspektasi = $2 where skp_id = $1 and nilai = '${nilai}'`,
        [id, ekspektasi],
      )
  }
}

/** Only where the two pages differ. */
async function ubah(
  client: pg.ClientBase,
  kalimat: string,
  [id, tulisan]: [string | undefined, Tulisan | undefined],
): Promise<void> {
  if (typeof tulisan !== 'object') return
  await client.query(kalimat, [id, padaEvaluasi(tulisan)])
}
