import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { OPSI_NODE } from '../siapkan/opsi-node.mjs'
import type { Kota } from './kota.ts'

const RAHASIA = randomBytes(48).toString('base64')
const PORTA = 3291
const MULAI_PALING_LAMA_MS = 120_000
const TENANG_KALI = 4

export type AplikasiBench = { readonly alamat: string; readonly stop: () => Promise<void> }

/** The shipped server as people run it, over the bench's city. */
export async function startAplikasi(kota: Kota, folder: string, porta = PORTA): Promise<AplikasiBench> {
  const alamat = `http://127.0.0.1:${porta}`
  const anak = spawn(process.execPath, [...OPSI_NODE, 'dist/main.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: kota.url,
      DATA: `${folder}/aplikasi`,
      PORT: String(porta),
      RAHASIA,
      ALAMAT_PUBLIK: alamat,
      PROKSI_TEPERCAYA: '127.0.0.1',
      TINGKAT_LOG: 'error',
    },
  })
  await waitUntilUp(alamat, anak)
  await waitUntilCalm(kota)

  return {
    alamat,
    async stop() {
      if (anak.exitCode !== null) throw new Error('Aplikasi berhenti di tengah pengukuran')
      anak.kill('SIGTERM')
      await once(anak, 'exit')
    },
  }
}

async function waitUntilUp(alamat: string, anak: ChildProcess): Promise<void> {
  const akhir = performance.now() + MULAI_PALING_LAMA_MS
  while (performance.now() < akhir) {
    if (anak.exitCode !== null) throw new Error('Aplikasi tidak dapat mulai')
    const jawaban = await fetch(`${alamat}/sehat`).catch(() => undefined)
    if (jawaban?.ok) return
    await sleep(100)
  }
  throw new Error('Aplikasi tidak menjawab')
}

/** After a start the figures of every unit are folded and the night's tidying is caught up; what is measured comes after. */
async function waitUntilCalm({ pool }: Kota): Promise<void> {
  for (let tenang = 0; tenang < TENANG_KALI; ) {
    await sleep(500)
    const { rows } = await pool.query<{ sibuk: boolean }>(
      `select exists (select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and (state = 'active' or backend_type = 'autovacuum worker')) as sibuk`,
    )
    tenang = rows[0]?.sibuk ? 0 : tenang + 1
  }
}

/** Signs those people in without their passwords; the cookie of each, in the same order. */
export async function openSesi(kota: Kota, pejabatIds: readonly string[]): Promise<string[]> {
  const sesi = pejabatIds.map((pejabatId) => ({ pejabatId, token: randomBytes(24).toString('base64url') }))
  await kota.pool.query(
    `insert into sesi (id, token, user_id, expires_at)
    select gen_random_uuid()::text, baru.token, akun.id, now() + interval '30 days'
    from jsonb_to_recordset($1::jsonb) as baru("pejabatId" uuid, token text) join akun on akun.pejabat_id = baru."pejabatId"`,
    [JSON.stringify(sesi)],
  )
  return sesi.map(({ token }) => `kinerja.session_token=${encodeURIComponent(`${token}.${sign(token)}`)}`)
}

function sign(token: string): string {
  return createHmac('sha256', RAHASIA).update(token).digest('base64')
}
