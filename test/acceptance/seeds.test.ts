import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { signatureLines } from '../../core/draft/signatureLines.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { closingOf, lost, outlineLines, printed, readPlan } from '../core-import/reading.ts'
import { openDocx } from '../support/openDocx.ts'
import { align } from './alignment.ts'
import { expectedOutline, fromTitle, readSeed, seedFacts, seedKeys, seedsAreHere } from './seeds.ts'

if (!seedsAreHere) {
  console.info('Không có thư mục ../shared/seeds: bỏ qua phần đối chiếu với năm kế hoạch thật.')
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
    it('says in its Word file what the source says, recipients one a paragraph', async () => {
      const word = openDocx(await makeWord(renderDraft(draft, null).document))
      const paragraphs = word.paragraphs.map((paragraph) => paragraph.text).filter((text) => text.trim() !== '')
      const { share, differences } = align(fromTitle(source), fromTitle(paragraphs.join('\n')))
      console.info(`${key}, Word: ${(share * 100).toFixed(3)} % of characters`, differences)
      expect(share).toBeGreaterThanOrEqual(0.999)
      const from = paragraphs.findIndex((text) => /^N[ơo]i nhận:$/.test(text))
      expect(paragraphs.slice(from + 1).filter((text) => text.startsWith('- '))).toHaveLength(facts.recipients + 1)
      expect(paragraphs.slice(-facts.signature.filter((line) => line !== '').length)).toEqual(
        facts.signature.filter((line) => line !== ''),
      )
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
    it('is checked as a careful reader would: faults of the plan found, losses of the extraction only hinted at', () => {
      const { document, missing, faults } = renderDraft(draft, null)
      const findings = runChecks({ draft, document, missing, faults, final: false })
      const rules = (severity: string): string[] => [
        ...new Set(
          findings
            // What the words say is looked at in the tests of those rules.
            .filter(({ rule }) => /^(?:ASK|LAY|STR|REC)/u.test(rule))
            .filter((finding) => finding.severity === severity)
            .map((finding) => finding.rule),
        ),
      ]
      expect(rules('error').sort()).toEqual(facts.errors)
      expect(rules('warning').sort()).toEqual(facts.warnings)
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
