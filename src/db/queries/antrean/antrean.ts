import { sql } from 'kysely'
import type { Db, Tx } from '../../database.ts'
import type { Tugas } from './tugas.ts'

/** Orders a job in the caller's transaction: it exists when that commits; the same one waits only once. */
export async function enqueue(db: Db | Tx, tugas: Tugas, id?: string): Promise<void> {
  await sql`
    insert into antrean.job (name, data, singleton_key, policy, retry_limit, retry_delay, retry_backoff, expire_seconds,
      deletion_seconds, heartbeat_seconds)
    select name, jsonb_strip_nulls(jsonb_build_object('instansi', current_schema(), 'id', ${id ?? null}::text)),
      ${id ?? null}, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, deletion_seconds,
      heartbeat_seconds
    from antrean.queue where name = current_schema() || '.' || ${tugas}::text
    on conflict do nothing`.execute(db)
}

/** Jobs of this instansi that wait or run, for those who watch over the server. */
export async function countAntrean(db: Db): Promise<{ tugas: string; menunggu: number; berjalan: number }[]> {
  const { rows } = await sql<{ tugas: string; menunggu: number; berjalan: number }>`
    select split_part(queue.name, '.', 2) as tugas,
      count(job.id) filter (where job.state in ('created', 'retry'))::int as menunggu,
      count(job.id) filter (where job.state = 'active')::int as berjalan
    from antrean.queue left join antrean.job on job.name = queue.name and job.state in ('created', 'retry', 'active')
    where queue.name like current_schema() || '.%'
    group by queue.name order by queue.name`.execute(db)

  return rows
}
