import { createAuthEndpoint, sessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'

/** What our pages ask of better-auth that it has no call for; none of it is reachable over HTTP. */
export function pintuSesi() {
  return {
    id: 'pintu-sesi',
    endpoints: {
      /** Whose password was right a moment ago and who owes the code: kept behind a signed cookie. */
      findTantangan: createAuthEndpoint.serverOnly({ method: 'GET' }, async (ctx) => {
        const { name } = ctx.context.createAuthCookie('two_factor')
        const tanda = await ctx.getSignedCookie(name, ctx.context.secret)
        const ada = tanda ? await ctx.context.internalAdapter.findVerificationValue(tanda) : null

        return { akunId: ada && ada.expiresAt > new Date() ? ada.value : null }
      }),
      /** A session of now for whoever is in: a copy of the older one neither lives on nor becomes fresh. */
      renewSesi: createAuthEndpoint.serverOnly({ method: 'POST', use: [sessionMiddleware] }, async (ctx) => {
        const { user } = ctx.context.session
        const { dontRememberToken } = ctx.context.authCookies
        const isBersama = Boolean(await ctx.getSignedCookie(dontRememberToken.name, ctx.context.secret))
        const session = await ctx.context.internalAdapter.createSession(user.id, isBersama)
        await setSessionCookie(ctx, { session, user }, isBersama)

        return ctx.json({ ada: true })
      }),
    },
  }
}
