import pg from 'pg'

/** What the application may do; logins get it by membership. */
export const PERAN_APLIKASI = 'kinerja_aplikasi'

type Login = { readonly nama: string; readonly sandi: string }

/** The application's own login: a member of its role and of nothing else, so that no statement leads back to the owner. */
export async function ensureLogin(client: pg.Client, { nama, sandi }: Login): Promise<void> {
  const login = pg.escapeIdentifier(nama)
  await ensurePeran(client)
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${pg.escapeLiteral(nama)}) then
        create role ${login} login nosuperuser nocreatedb nocreaterole;
      end if;
    end $$;
    alter role ${login} password ${pg.escapeLiteral(sandi)};
    grant ${PERAN_APLIKASI} to ${login}`)
}

/** Also for an owner who may make no roles: then a database administrator has made it and let the owner in. */
export async function ensurePeran(client: pg.Client): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${PERAN_APLIKASI}') then
        create role ${PERAN_APLIKASI} nologin;
      end if;
      if not pg_has_role(current_user, '${PERAN_APLIKASI}', 'set') then
        grant ${PERAN_APLIKASI} to current_user;
      end if;
    end $$`)
}
