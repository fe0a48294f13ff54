import type { ReactElement } from 'react'
import { wholeDong } from '../../core/template/readAnswer.ts'
import { groupedText } from '../../core/text/figures.ts'
import { type NumberProps, TypedNumberField } from './TypedNumberField.tsx'

const read = (text: string): number | null | undefined => (text.trim() === '' ? null : (wholeDong(text) ?? undefined))

/** A sum in đồng, typed with or without dots. */
export function MoneyField(props: NumberProps): ReactElement {
  return (
    <TypedNumberField
      {...props}
      read={read}
      show={groupedText}
      wrong="Viết đủ số tiền bằng đồng, như 45.000.000."
      unit="đồng"
    />
  )
}
