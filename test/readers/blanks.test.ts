/** A blank of any width stands between two words: it neither vanishes nor turns into another kind where that says something. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../core/draft/draft.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { printed } from '../core-import/reading.ts'
import { aDocx, p, r, tbl, tc, tr } from '../support/aDocx.ts'
import { holds } from '../support/property.ts'
import { imported } from './imported.ts'
import { said } from './saying.ts'

/** A run as many programs write it: nothing is said of the blanks around its words. */
const bare = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const plan = (...body: string[]): Uint8Array =>
  aDocx({
    body: [
      p(r('KẾ HOẠCH', '<w:b/>'), '<w:jc w:val="center"/>'),
      p(r('Trồng cây mùa\u00a0xuân', '<w:b/>'), '<w:jc w:val="center"/>'),
      ...body,
      p('I. NỘI DUNG'),
      p('1. Trồng 1.500\u00a0cây ven đê.'),
      p('Nơi nhận:'),
      p('- Như trên.'),
    ].join(''),
  })
const textsOf = (body: readonly Block[]): string[] =>
  body.flatMap((block) => [
    block.text,
    ...(block.table?.rows.flat() ?? []).map((cell) => (typeof cell === 'string' ? cell : cell.text)),
    ...textsOf(block.children),
  ])

describe('blanks at the edge of a run', () => {
  it.each([
    ['a no-break space', '\u00a0'],
    ['a narrow no-break space', '\u202f'],
    ['a figure space', '\u2007'],
    ['an en space', '\u2002'],
    ['an em space', '\u2003'],
  ])('keeps %s, which is no blank of XML', async (_, blank) => {
    const source = await readForeignFile(aDocx({ body: p(bare(`Đội trật tự${blank}`) + bare('trực đêm')) }), 'a.docx')
    expect(said(source)).toEqual([`Đội trật tự${blank}trực đêm`])
  })

  it('drops those of XML, unless the file says to keep them', async () => {
    const body = p(bare(' \n\tĐội trật tự\n ') + r(' trực ') + bare(' đêm'))
    expect(said(await readForeignFile(aDocx({ body }), 'a.docx'))).toEqual(['Đội trật tự trực đêm'])
  })

  it('never glues two words, whatever blank stands on whichever side of a seam', async () => {
    const blank = fc.constantFrom('\u00a0', '\u2007', '\u202f', '\u2009', '\u2003', '\u3000')
    const look = fc.constantFrom('', '<w:b/>', '<w:i/>')
    const seam = fc.tuple(blank, fc.boolean(), look)
    await holds(
      fc.asyncProperty(fc.array(seam, { minLength: 1, maxLength: 8 }), async (seams) => {
        let at = 0
        const word = (): string => `từ${++at}`
        const runs = seams.map(([space, before, style]) => {
          const words = before ? `${space}${word()}` : `${word()}${space}`
          return `<w:r><w:rPr>${style}</w:rPr><w:t>${words}</w:t></w:r>${before ? '' : bare(word())}`
        })
        const body = `${bare(word())}<w:r><w:t xml:space="preserve"> </w:t></w:r>${runs.join('<w:r><w:t xml:space="preserve"> </w:t></w:r>')}`
        const { draft } = await imported(plan(p('I. VIỆC'), p(body)), 'a.docx')
        const words = textsOf(draft.body)
          .join(' ')
          .replaceAll('*', '')
          .match(/từ[^ \u00a0]*/g)
        expect(words).toHaveLength(at)
      }),
      { numRuns: 60 },
    )
  })
})

describe('blanks of an imported plan', () => {
  const body = [
    p(r('Căn\u00a0cứ Luật Lâm nghiệp ngày 15\u00a0tháng 11 năm 2017;', '<w:i/>')),
    p('Trồng xong trước\u202f8\u2007giờ, cây cách nhau\u20032\u2009m.'),
  ]

  it('keeps a no-break space as one, and reads it as a blank', async () => {
    const { draft } = await imported(plan(...body), 'a.docx')
    expect(draft.title).toBe('Trồng cây mùa\u00a0xuân')
    expect(draft.body[0]).toMatchObject({
      kind: 'basis',
      text: 'Căn\u00a0cứ Luật Lâm nghiệp ngày 15\u00a0tháng 11 năm 2017;',
    })
    expect(textsOf(draft.body)).toContain('Trồng xong trước\u00a08\u00a0giờ, cây cách nhau 2 m.')
    expect(textsOf(draft.body)).toContain('Trồng 1.500\u00a0cây ven đê.')
  })

  it('keeps it in the cells of a table', async () => {
    const single = '<w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders>'
    const rows = tr(tc('TT') + tc('Nơi\u00a0trồng')) + tr(tc('1') + tc('Đê\u00a0hữu'))
    const { draft } = await imported(plan(tbl(rows, single)), 'a.docx')
    expect(draft.body.flatMap((block) => block.table?.rows.flat() ?? [])).toContain('Đê\u00a0hữu')
  })

  it('keeps it in a file without any bold, italic or number', async () => {
    const file = aDocx({
      body: [
        'KẾ\u00a0HOẠCH',
        'Trồng cây',
        'I. NỘI\u00a0DUNG',
        '1. Trồng 300\u00a0cây.',
        'Nơi\u00a0nhận:',
        '- Như trên.',
      ]
        .map((text) => p(text))
        .join(''),
    })
    const { draft } = await imported(file, 'a.docx')
    expect(draft.title).toBe('Trồng cây')
    expect(textsOf(draft.body)).toEqual(['NỘI\u00a0DUNG', 'Trồng 300\u00a0cây.'])
    expect(printed(draft)).toContain('Nơi nhận:')
  })

  it('makes a space of a sign without width that is all there is between two words', async () => {
    const { draft } = await imported(
      plan(p('Ban\u200bchỉ huy họp ngày 05\u200btháng 3, ng\u200bhiêm\u200c túc; khí CO\u200b2.')),
      'a.docx',
    )
    expect(textsOf(draft.body)).toContain('Ban chỉ huy họp ngày 05 tháng 3, nghiêm túc; khí CO2.')
  })

  it('makes one blank of a line break in a sentence, whatever blanks stand around it', async () => {
    const { draft } = await imported(
      plan(p('<w:r><w:t xml:space="preserve">Trồng </w:t><w:br/><w:t xml:space="preserve">  dọc đê.</w:t></w:r>')),
      'a.docx',
    )
    expect(textsOf(draft.body)).toContain('Trồng dọc đê.')
  })
})
