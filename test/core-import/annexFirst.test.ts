import { expect, it } from 'vitest'
import { findZones } from '../../core/import/zones.ts'

const line = (text: string, at: number) => ({ text, line: at + 1, afterBlank: false })

it('a file that begins with an annex heading, read as far as it goes, is an annex and no body', () => {
  const lines = ['PHỤ LỤC I', 'DANH MỤC NHIỆM VỤ', '1. Rà soát hương ước của các thôn.'].map(line)
  const zones = findZones(lines, true)
  expect(zones?.body).toEqual([])
  expect(zones?.annexes.flat().length).toBeGreaterThan(0)
})
