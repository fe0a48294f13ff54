import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../core/draft/schema.ts'
import { signatureLines } from '../../core/draft/signatureLines.ts'
import { closingOf, lost, outlineLines, printed, readPlan } from '../core-import/reading.ts'
import { align } from './alignment.ts'
import { expectedOutline, fromTitle, readSeed, seedFacts, seedKeys, seedsAreHere } from './seeds.ts'

if (!seedsAreHere) {
  describe('the five real plans', () => {
    it('are not beside this copy of the repository: nothing of them is checked here', () => {
      console.info('Không có thư mục ../shared/seeds: bỏ qua phần đối chiếu với năm kế hoạch thật.')
      expect(seedsAreHere).toBe(false)
    })
  })
} else {
  describe.each(seedKeys)('real plan %s', (key) => {
    const source = readSeed(key)
    const read = readPlan(source)
    const { draft } = read
    const facts = seedFacts[key]

    it('prints as the source reads, from KẾ HOẠCH on', () => {
      const { share, differences } = align(fromTitle(source), fromTitle(printed(draft)))
      console.info(
        `${key}: ${(share * 100).toFixed(3)} % of characters, ${differences.length} differences`,
        differences,
      )
      expect(share).toBeGreaterThanOrEqual(0.999)
    })
    it('has sections and items at the levels a reader gives them', () => {
      expect(outlineLines(draft.body, 4)).toEqual(expectedOutline(key))
    })
    it('has its recipients one a line and its signature in its block', () => {
      expect(draft.recipients.lines).toHaveLength(facts.recipients)
      expect(draft.recipients.filing).toBe(facts.filing)
      expect([...signatureLines(draft.signature), draft.signature.name]).toEqual(facts.signature)
      const lines = printed(draft).split('\n')
      const from = lines.findIndex((line) => /^N[ơo]i nhận:$/.test(line))
      expect(lines.slice(from + 1).filter((line) => line.startsWith('- '))).toHaveLength(facts.recipients + 1)
    })
    it('takes issuer, place and year from what the text says, and nothing else', () => {
      const { issuer, place } = draft.letterhead
      expect({ issuer, place, year: draft.year, template: draft.template.id }).toEqual({
        issuer: facts.issuer,
        place: facts.place,
        year: facts.year,
        template: facts.template,
      })
    })
    it('loses not one character, and can be saved', () => {
      expect(lost(source, read)).toEqual([])
      expect(draftSchema.safeParse(draft).error).toBeUndefined()
    })
    it('reads the same when its export is imported again', () => {
      const again = readPlan(printed(draft)).draft
      expect(outlineLines(again.body, 99)).toEqual(outlineLines(draft.body, 99))
      expect(closingOf(again)).toEqual(closingOf(draft))
      expect(again.title).toBe(draft.title)
    })
  })
}

describe('the alignment itself', () => {
  it('counts what is missing and what is added, and shows where', () => {
    expect(align('một hai ba', 'một hai ba')).toEqual({ share: 1, differences: [] })
    expect(align('abcdefghij', 'abcefghij')).toEqual({ share: 0.9, differences: ['…abc[-d-]'] })
    expect(align('abcdefghij', 'abcdXefghij')).toEqual({ share: 0.9, differences: ['…abcd{+X+}'] })
    expect(align('abcdefghij', 'abcdeXghij')).toEqual({ share: 0.9, differences: ['…abcde[-f-]{+X+}'] })
  })
})
