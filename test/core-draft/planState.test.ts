import { expect, it } from 'vitest'
import { signedNumber } from '../../core/draft/planState.ts'

it.each([
  ['05', '05', null],
  [' 05/KH-UBND ', '05', 'KH-UBND'],
  ['Số: 05/KH-UBND', '05', 'KH-UBND'],
  ['số 05', '05', null],
  ['05 /', '05', null],
  ['12a/2026/KH-VP', '12a', '2026/KH-VP'],
  ['Số', 'Số', null],
  ['/KH-UBND', '', 'KH-UBND'],
])('reads “%s”, copied from the paper, as a number with its code or without', (typed, number, code) => {
  expect(signedNumber(typed)).toEqual({ number, code })
})
