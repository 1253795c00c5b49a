import type { ErrorHandler } from 'hono'
import { kota, send, temaDari } from '../halaman.tsx'
import type { C, Lingkungan } from '../lingkungan.ts'
import { IsiTitipan } from '../masuk/isi-titipan.tsx'
import { type Titipan, takeTitipan } from '../masuk/titipan.tsx'
import { paths } from '../paths.ts'
import { HalamanGalat } from '../ui/halaman-galat.tsx'
import { Tombol } from '../ui/tombol.tsx'
import { problem, wantsJson } from './errors.tsx'

// What is typed there opens an account, and lies in no page.
const BERISI_RAHASIA = [paths.masuk.masuk, paths.masuk.aktivasi, paths.akun.sandi, paths.akun.duaLangkah]

/** A crash: logged with a reference number, answered calmly; what was typed stands there to be sent once more. */
export const crash: ErrorHandler<Lingkungan> = async (error, c) => {
  const rujukan = c.get('nomorRujukan')
  c.get('perangkat').log.error({ err: error, rujukan }, 'permintaan gagal')
  if (wantsJson(c)) return problem(c, { status: 500, kode: 'gangguan', judul: `Gangguan, nomor ${rujukan}.` })
  const titipan = await readTertulis(c)

  return send(
    c,
    <HalamanGalat
      judul="Ada gangguan di sistem kami"
      kota={kota(c)}
      tema={temaDari(c)}
      nomorRujukan={rujukan}
      ragam={titipan ? 'polos' : 'utama'}
    >
      <p>Yang sudah tersimpan tetap aman. Coba lagi beberapa saat lagi.</p>
      {titipan && <KirimLagi titipan={titipan} />}
    </HalamanGalat>,
    500,
  )
}

function KirimLagi({ titipan }: { titipan: Titipan }) {
  return (
    <form method="post" action={titipan.tujuan} class="grid gap-4 mt-3">
      <p>Tulisan Anda tidak hilang:</p>
      <IsiTitipan titipan={titipan} />
      <div>
        <Tombol ragam="utama">Kirim lagi</Tombol>
      </div>
    </form>
  )
}

/** The words of the form that could not be taken; undefined when it had none. */
async function readTertulis(c: C): Promise<Titipan | undefined> {
  if (c.req.method !== 'POST' || BERISI_RAHASIA.some((awal) => c.req.path.startsWith(awal))) return undefined
  const titipan = await takeTitipan(c)

  return titipan && titipan.isi.length > 0 ? titipan : undefined
}
