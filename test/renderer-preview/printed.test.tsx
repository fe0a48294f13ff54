import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DocumentModel } from '../../core/document/model.ts'
import type { PageLayout } from '../../core/document/pages.ts'
import { plainText } from '../../core/document/plainText.ts'
import { LAID_OUT_ROWS, layoutPages } from '../../core/docx/layoutPages.ts'
import { PrintedSheets } from '../../renderer/print/PrintedSheets.tsx'
import { aDocument, anAnnex, aTable } from '../support/aDocument.ts'

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '')
const printed = (document: DocumentModel, pages: readonly PageLayout[] | null): string =>
  renderToStaticMarkup(<PrintedSheets document={document} pages={pages} />)
const wordsOf = (html: string): string => withoutSpace(html.replace(/<[^>]*>/g, ''))
/** True pages place every line; flowing text runs on over as much paper as it needs. */
const flows = (html: string): boolean => html.includes('sheet flow')

describe('what the printer receives', () => {
  it('is the true pages, where every word is on them', () => {
    const document = aDocument()
    expect(flows(printed(document, layoutPages(document).pages))).toBe(false)
  })

  it('is the whole flowing text where a line lies below its page', () => {
    const document = aDocument()
    const { pages } = layoutPages(document)
    const sunk = pages.map((page) => ({ ...page, lines: page.lines.map((line) => ({ ...line, y: line.y + 400 })) }))
    const html = printed(document, sunk)
    expect(flows(html)).toBe(true)
    expect(wordsOf(html)).toBe(withoutSpace(plainText(document)))
  })

  it('is the whole flowing text where a table was laid out in part, or no page is placed yet', () => {
    const rows = Array.from({ length: LAID_OUT_ROWS + 20 }, (_, i) => [String(i), `Việc thứ ${i}`, 'Phòng'])
    const document = aDocument({ annexes: [anAnnex([aTable(rows)])] })
    const plain = withoutSpace(plainText(document))
    for (const pages of [layoutPages(document).pages, [], null]) {
      const html = printed(document, pages)
      expect(flows(html)).toBe(true)
      expect(wordsOf(html)).toBe(plain)
    }
  })
})
