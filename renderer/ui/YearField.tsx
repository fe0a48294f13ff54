import type { ReactElement } from 'react'
import { type NumberProps, TypedNumberField } from './TypedNumberField.tsx'

interface Props extends NumberProps {
  /** Smallest and largest that is taken. */
  min?: number
  max?: number
}

/** A whole number within bounds. */
export function NumberField({ min = 0, max = 999_999_999, ...field }: Props): ReactElement {
  const read = (raw: string): number | null | undefined => {
    const trimmed = raw.trim()
    if (trimmed === '') return null
    const number = /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : Number.NaN
    return number >= min && number <= max ? number : undefined
  }
  return <TypedNumberField {...field} read={read} show={String} wrong={`Viết một số từ ${min} đến ${max}.`} />
}

/** A year of four digits. */
export function YearField(props: NumberProps): ReactElement {
  return <NumberField {...props} min={1990} max={2200} />
}
