import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Fields that held a form back, by name and in the order of the form, each with what to do there. */
export type SalahIsian = { readonly [nama: string]: string }

export const IsianSalah = createContext<SalahIsian>({})

/** What a field adds to its own props when its form came back because of it; the first one takes the cursor. */
export function useSalah<P extends { readonly nama: string; readonly galat?: string | undefined }>(
  props: P,
): P & { readonly autofocus?: true } {
  const salah = useContext(IsianSalah)
  const galat = props.galat ?? salah[props.nama]
  const isPertama = Object.keys(salah)[0] === props.nama

  return { ...props, ...(galat !== undefined && { galat }), ...(isPertama && { autofocus: true as const }) }
}
