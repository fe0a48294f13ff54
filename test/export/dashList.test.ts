/** "- " lines are a list of Word's own, tied to their style; whoever reads the file finds the dashes where they always were. */
import { expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import { packSections } from '../../core/docx/buildDocx.ts'
import { withTypedDashes } from '../../core/docx/dashList.ts'
import { sectionsOf } from '../../core/docx/sections.ts'
import { numberedNotes } from '../../core/docx/wordDocument.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { finishPackage } from '../../electron/host/exporter/finishPackage.ts'
import { propertiesOf } from '../../electron/host/exporter/properties.ts'
import { imported } from '../readers/imported.ts'
import { aDocument, aParagraph } from '../support/aDocument.ts'
import { aPlan } from '../support/aPlan.ts'
import { all, attribute, one, openDocx, parseXml, textOf } from '../support/openDocx.ts'

/** The same plan with its dashes typed, as files were written before. */
const typed = async (model: DocumentModel): Promise<Uint8Array> =>
  finishPackage(
    await packSections(model, sectionsOf(model).map(withTypedDashes), numberedNotes(model), true),
    propertiesOf(model),
  )

it('are not typed: their style belongs to a list whose sign is a dash, with one space behind it', async () => {
  const { paragraphs, parts, styleProperty } = openDocx(await makeWord(renderDraft(aPlan(), null).document))
  const dashes = paragraphs.filter(({ styleName }) => styleName === 'VB Gạch đầu dòng')
  expect(dashes.length).toBeGreaterThan(10)
  for (const { xml, direct } of dashes) {
    expect(textOf(xml)).not.toMatch(/^\s*-/u)
    expect(direct).toEqual([])
  }
  const numbering = parseXml(parts['word/numbering.xml'] ?? '')
  const list = attribute(one(parseXml(parts['word/styles.xml'] ?? ''), 'w:numId'), 'w:val')
  const num = all(numbering, 'w:num').find((one) => attribute(one, 'w:numId') === list)
  const scheme = attribute(one(num ?? numbering, 'w:abstractNumId'), 'w:val')
  const level = one(
    all(numbering, 'w:abstractNum').find((one) => attribute(one, 'w:abstractNumId') === scheme) ?? numbering,
    'w:lvl',
  )
  const said = (name: string) => attribute(one(level ?? numbering, name), 'w:val')
  expect(['w:numFmt', 'w:lvlText', 'w:suff', 'w:pStyle'].map(said)).toEqual(['bullet', '-', 'space', 'VBGachDauDong'])
  const indent = (of: Record<string, string> | undefined) => [of?.['w:left'] ?? '0', of?.['w:firstLine']]
  expect(indent(one(level ?? numbering, 'w:ind')?.attributes)).toEqual(
    indent(styleProperty('VB Gạch đầu dòng', 'w:ind')),
  )
})

it('stay typed, and out of the list, where a plan brought another sign', async () => {
  const body = [aParagraph('dash', '–', 'Niêm yết.'), aParagraph('dash', '-', 'Phát thanh./.')]
  const { paragraphs } = openDocx(await makeWord(aDocument({ body })))
  const [own, listed] = paragraphs.filter(({ styleName }) => styleName === 'VB Gạch đầu dòng')
  expect([own?.text, own?.direct.includes('w:numPr')]).toEqual(['– Niêm yết.', true])
  expect([listed?.text, listed?.direct.includes('w:numPr')]).toEqual(['- Phát thanh./.', false])
})

it('come back as the same outline as dashes that were typed, with the same notes', async () => {
  const model = renderDraft(aPlan(), null).document
  const [listed, old] = [await makeWord(model), await typed(model)]
  expect(textOf(openDocx(old).document)).toContain('- Cơ quan chủ trì')
  const [now, before] = [await imported(listed, 'a.docx'), await imported(old, 'a.docx')]
  expect(now.draft).toEqual(before.draft)
  expect(now.notes).toEqual(before.notes)
})
