import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import { legalText } from '../../core/text/xmlText.ts'
import { checkPackage } from '../../electron/host/exporter/checkPackage.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { anyDocument } from '../support/anyDocument.ts'
import { holds } from '../support/property.ts'

/** The characters of `words` that `seen` has too few of; header rows are seen again on each page. */
function missing(words: string, seen: string): string[] {
  const left = new Map<string, number>()
  for (const character of legalText(seen)) left.set(character, (left.get(character) ?? 0) + 1)
  return [...legalText(words).replace(/\s+/g, '')].filter((character) => {
    const count = left.get(character) ?? 0
    left.set(character, count - 1)
    return count < 1
  })
}

// Whatever a draft may hold, however odd its tables: a file that opens, every word in it, every word on a page.
it('makes a sound Word file and whole pages of any document', async () => {
  await holds(
    fc.asyncProperty(anyDocument, async (model) => {
      const bytes = await makeWord(model)
      expect(await checkPackage(bytes, plainText(model))).toEqual([])
      const lines = layoutPages(model).pages.flatMap((page) => page.lines.filter((line) => line.place !== 'draft'))
      const seen = lines.flatMap((line) => line.runs.map((one) => one.text)).join('')
      expect(missing(plainText(model), seen)).toEqual([])
    }),
    { numRuns: 50, endOnFailure: true },
  )
})
