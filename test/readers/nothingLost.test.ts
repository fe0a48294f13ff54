import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../core/readers/source.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { holds } from '../support/property.ts'
import { plainWords } from './saying.ts'

/** Stands where a word of its own will stand. */
const WORD = '¤'
const run = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:sz w:val="20"/>', '<w:vanish/>').map((look) => r(WORD, look))

const inline = fc.letrec<{ runs: string; one: string; block: string; blocks: string }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small' },
    run,
    tie('runs').map((inside) => `<w:hyperlink r:id="x">${inside}</w:hyperlink>`),
    tie('runs').map((inside) => `<w:ins>${inside}</w:ins>`),
    tie('runs').map(
      (inside) =>
        `<w:del>${inside.replaceAll('w:t', 'w:delText').replaceAll('w:delTextxbxContent', 'w:txbxContent')}</w:del>`,
    ),
    tie('runs').map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
    tie('blocks').map(
      (inside) => `<w:r><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ),
    fc.constant('<w:r><w:br w:type="page"/></w:r>'),
    fc.constant('<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'),
    fc.constant('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
  ),
  runs: fc.array(tie('one'), { maxLength: 4 }).map((all) => all.join('')),
  block: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(tie('runs'), fc.constantFrom('', '<w:pageBreakBefore/>', '<w:rPr><w:del/></w:rPr>', '<w:sectPr/>'))
      .map(([runs, look]) => p(runs, look)),
    fc
      .array(fc.tuple(tie('blocks'), fc.constantFrom('', '<w:vMerge/>', '<w:hMerge/>', '<w:gridSpan w:val="2"/>')), {
        minLength: 1,
        maxLength: 3,
      })
      .map((cells) => tbl(tr(cells.map(([inside, look]) => tc(inside === '' ? p('') : inside, look)).join('')))),
    tie('blocks').map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`),
  ),
  blocks: fc.array(tie('block'), { maxLength: 4 }).map((all) => all.join('')),
}))

const everything = (source: SourceDocument): string =>
  `${plainWords(source)} ${source.asides.map((aside) => aside.text).join(' ')}`

describe('no word of a file is lost, and none is read twice', () => {
  it('whatever a Word file nests in whatever', async () => {
    await holds(
      fc.asyncProperty(inline.blocks, async (template) => {
        let count = 0
        const body = template.replaceAll(WORD, () => `ư${++count}.`)
        if (count === 0) return
        const found = everything(await readForeignFile(aDocx({ body }), 'a.docx'))
        for (let at = 1; at <= count; at++) expect(found.split(`ư${at}.`)).toHaveLength(2)
      }),
      { numRuns: 300 },
    )
  })

  it('whatever a page leaves open or closes twice', async () => {
    const tag = fc.constantFrom(
      'p',
      'b',
      'i',
      'ul',
      'ol',
      'li',
      'table',
      'tr',
      'td',
      'div',
      'span',
      'h1',
      'thead',
      'br',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constant(WORD),
      fc.constantFrom('<', '&', '<!-- x -->', '<![if !a]>', '<p style="x:y', '">'),
    )
    await holds(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        let count = 0
        // Words in a tag that never ends are none; such a tag is ended before the next word.
        const body = pieces
          .join('')
          .replace(/<p style="x:y(?!">)/g, '')
          .replaceAll(WORD, () => `ư${++count}.`)
        if (count === 0) return
        const found = everything(await readForeignFile(new TextEncoder().encode(`<html>${body}`), 'a.doc'))
        for (let at = 1; at <= count; at++) expect(found.split(`ư${at}.`)).toHaveLength(2)
      }),
      { numRuns: 500 },
    )
  })
})
