/** The commune a plan is of, by its letterhead. */
import type { Draft } from '../draft/draft.ts'

interface Commune {
  /** `xã`, `phường`, `đặc khu`, `thị trấn`. */
  unit: string
  name: string
}

const communeName = /(?<!\p{L})(?<!thị )(xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/iu

/** Of the issuer, else of the body it belongs to; null where neither names one. */
export function ownCommune({ letterhead }: Pick<Draft, 'letterhead'>): Commune | null {
  const match = communeName.exec(letterhead.issuer) ?? communeName.exec(letterhead.parent)
  const unit = match?.[1]?.toLocaleLowerCase('vi')
  const name = match?.[2]?.trim() ?? ''
  if (!unit || name === '') return null
  return { unit, name: foldName(name) === foldName(letterhead.place) ? letterhead.place : name }
}

/** Letters and figures alone, without marks: names of places are compared so. */
export const foldName = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/[^a-zđ\d]/gu, '')
