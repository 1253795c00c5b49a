const NAMA = 'TidakDapatMulai'

/** A reason not to start that a person can mend: the sentence says how, a stack would only hide it. */
export function tidakDapatMulai(kalimat: string): Error {
  const galat = new Error(kalimat)
  galat.name = NAMA

  return galat
}

export function isTidakDapatMulai(galat: unknown): galat is Error {
  return galat instanceof Error && galat.name === NAMA
}
