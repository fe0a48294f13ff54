import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { FlowSheets } from '../../renderer/preview/FlowSheets.tsx'
import { lineStyle, stretch } from '../../renderer/preview/TruePage.tsx'
import { TruePages } from '../../renderer/preview/TruePages.tsx'
import { aDocument, aLine, aPage, table } from './aDocument.ts'

const flow = (document = aDocument()): string => renderToStaticMarkup(<FlowSheets document={document} pages={[]} />)

describe('flowing text', () => {
  it('leads every text back to its field', () => {
    const html = flow()
    for (const place of [
      'letterhead/number',
      'title',
      'block/md1b',
      'block/bang/2/1',
      'recipients/filing',
      'signature/name',
    ]) {
      expect(html).toContain(`data-place="${place}"`)
    }
  })

  it('marks an answer not given yet, and the facts, for the screen', () => {
    expect(flow()).toContain('<span class="missing" data-fact="han_bao_cao">[hạn báo cáo]</span>')
  })

  it('takes sizes and indents from the decree’s table of looks', () => {
    expect(flow()).toMatch(/<p class="text" data-place="block\/md1a" style="font-size:14pt;[^"]*text-indent:12\.7mm/)
  })

  it('draws the first rows of a very long table and counts the rest', () => {
    const html = flow(aDocument({ body: [table('t', 1260)], annexes: [] }))
    expect(html).toContain('… còn 1.200 dòng, có đủ trong tệp Word')
    expect(html.match(/<tr/g)).toHaveLength(1 + 60 + 1)
  })

  it('shows words that look like HTML as words', () => {
    const html = flow(aDocument({ title: { ...aDocument().title, kind: '<b>KẾ HOẠCH</b>' } }))
    expect(html).toContain('&lt;b&gt;KẾ HOẠCH&lt;/b&gt;')
  })
})

describe('true pages', () => {
  it('reads the lines of one paragraph as one paragraph', () => {
    const html = renderToStaticMarkup(
      <TruePages
        pages={[
          aPage([aLine('block/a', 'dòng một', 10), aLine('block/a', 'dòng hai', 30), aLine('block/b', 'ba', 50)]),
        ]}
      />,
    )
    expect(html.match(/<p class="text"/g)).toHaveLength(2)
    expect(html.replace(/<[^>]+>/g, '')).toBe('dòng một dòng haiba')
  })

  it('names each page and turns a landscape one', () => {
    const html = renderToStaticMarkup(<TruePages pages={[aPage([]), aPage([], { width: 1122.5, height: 793.7 })]} />)
    expect(html).toContain('<article class="sheet true" aria-label="Trang 1"')
    expect(html).toContain('<article class="sheet true landscape" aria-label="Trang 2"')
  })

  it('fills a justified line by its spaces, and squeezes where Word does', () => {
    expect(stretch(aLine('a', 'một hai ba', 0, { width: 620, textWidth: 600 }))).toBe(10)
    expect(stretch(aLine('a', 'một hai ba', 0, { width: 620, textWidth: 624 }))).toBe(-2)
    expect(stretch(aLine('a', 'một', 0))).toBe(0)
    expect(lineStyle(aLine('a', 'một hai', 0, { last: true })).wordSpacing).toBeUndefined()
    const last = aLine('a', 'một hai', 0, { last: true, width: 620, textWidth: 622 })
    expect(lineStyle(last).wordSpacing).toBe('-2px')
  })
})
