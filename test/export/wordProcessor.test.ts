import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { buildDocument } from '../../electron/host/plans/buildDocument.ts'
import { anOffice } from '../support/anOffice.ts'
import { aPlan } from '../support/aPlan.ts'

const printedIn = (word: OfficeProfile['word']) =>
  buildDocument(aPlan(), { form: null, office: anOffice(word ? { word } : {}), final: false }).document

const modeOf = async (word: OfficeProfile['word']): Promise<string> => {
  const settings = strFromU8(unzipSync(await makeWord(printedIn(word)))['word/settings.xml'] ?? new Uint8Array())
  return (
    /w:name="compatibilityMode"[^>]*w:val="(\d+)"|w:val="(\d+)" w:name="compatibilityMode"/
      .exec(settings)
      ?.slice(1)
      .join('') ?? ''
  )
}

describe('the word processor an office writes with', () => {
  it('is what its Word files are for', async () => {
    expect(await modeOf(undefined)).toBe('15')
    expect(await modeOf('word2013')).toBe('15')
    expect(await modeOf('libreoffice')).toBe('15')
    expect(await modeOf('word2010')).toBe('14')
  })

  it('breaks the lines of its pages', () => {
    const pages = (word: OfficeProfile['word']) => layoutPages(printedIn(word)).pages
    expect(pages(undefined)).toEqual(pages('word2013'))
    expect(pages('word2010')).toEqual(layoutPages(printedIn(undefined), { lines: 'none' }).pages)
    expect(pages('libreoffice')).toEqual(layoutPages(printedIn(undefined), { lines: 'libreoffice25' }).pages)
  })
})
