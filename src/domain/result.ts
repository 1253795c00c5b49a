/** A rule either accepts with a value or refuses with a reason that a page can put into words. */
export type Result<T, R extends Refusal = Refusal> = Accepted<T> | Refused<R>

export type Accepted<T> = { readonly ok: true; readonly value: T }
export type Refused<R extends Refusal = Refusal> = { readonly ok: false; readonly penolakan: R }

/** Every refusal carries a code of a closed union and the facts its sentence needs. */
export type Refusal = { readonly kode: string }

/** The rule says yes, with what follows from it. */
export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value }
}

/** The rule says no, with the facts its sentence needs. */
export function refuse<const R extends Refusal>(penolakan: R): Refused<R> {
  return { ok: false, penolakan }
}
