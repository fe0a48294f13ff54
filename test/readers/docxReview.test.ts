import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../core/readers/source.ts'
import type { SourceChange } from '../../core/readers/sourceReview.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocx, type DocxParts, p, r, tbl, tc, tr } from '../support/aDocx.ts'

const read = (parts: DocxParts): Promise<SourceDocument> => readForeignFile(aDocx(parts), 'a.docx')

const by = (author: string, date = '2026-01-06T08:30:00Z'): string => `w:id="1" w:author="${author}" w:date="${date}"`
const ins = (words: string, author = 'Chủ tịch'): string => `<w:ins ${by(author)}>${r(words)}</w:ins>`
const del = (words: string, author = 'Chủ tịch'): string =>
  `<w:del ${by(author)}><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`

/** `1@7 added Chủ tịch: chữ`. */
const said = ({ kind, author, line, start, text, move, was }: SourceChange): string =>
  `${line}@${start} ${kind} ${author}: ${text.replaceAll('\n', '⏎')}${move ? ` (${move})` : ''}${was ? ` ${JSON.stringify(was)}` : ''}`
const changes = async (body: string, more: Partial<DocxParts> = {}): Promise<string[]> =>
  ((await read({ body, ...more })).changes ?? []).map(said)

describe('tracked changes', () => {
  it('says who changed which words, where they stand among the words that stay', async () => {
    const body = p(
      `${r('Giao ')}${del('Phòng Nội vụ')}${ins('Phòng Văn hóa', 'Phó Chủ tịch')}${r(' chủ trì')}${ins('.')}`,
    )
    expect(await changes(body)).toEqual([
      '1@5 removed Chủ tịch: Phòng Nội vụ',
      '1@5 added Phó Chủ tịch: Phòng Văn hóa',
      '1@26 added Chủ tịch: .',
    ])
    const [change] = (await read({ body })).changes ?? []
    expect(change?.at).toBe('2026-01-06T08:30:00Z')
  })

  it('can be put back: refusing all gives the words as they were', async () => {
    const body = p(`${r('Một ')}${ins('hai ')}${del('ba ')}${r('bốn ')}${del('năm')}${ins('sáu')}`)
    const { blocks, changes: list = [] } = await read({ body })
    const [paragraph] = blocks
    let words = paragraph?.kind === 'paragraph' ? paragraph.runs.map(({ text }) => text).join('') : ''
    expect(words).toBe('Một hai bốn sáu')
    for (const { kind, start, text } of list.toReversed())
      words =
        words.slice(0, start) +
        (kind === 'removed' ? text : '') +
        words.slice(start + (kind === 'added' ? text.length : 0))
    expect(words).toBe('Một ba bốn năm')
  })

  it('takes what goes on from one hand as one stretch', async () => {
    expect(await changes(p(ins('đến ') + ins('hết ') + ins('năm', 'Văn thư')))).toEqual([
      '1@0 added Chủ tịch: đến hết ',
      '1@8 added Văn thư: năm',
    ])
  })

  it('names both ends of a move', async () => {
    const from = `<w:moveFromRangeStart w:id="5" w:name="move1"/><w:moveFrom ${by('A')}>${r('chuyển đi')}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>`
    const to = `<w:moveToRangeStart w:id="6" w:name="move1"/><w:moveTo ${by('A')}>${r('chuyển đi')}</w:moveTo><w:moveToRangeEnd w:id="6"/>`
    expect(await changes(p(r('a ') + from) + p(to + r(' b')))).toEqual([
      '1@2 moved-away A: chuyển đi (move1)',
      '2@0 moved-here A: chuyển đi (move1)',
    ])
    const around = `<w:moveToRangeStart w:id="6" w:name="move2"/>${p(`<w:moveTo ${by('A')}>${r('x')}</w:moveTo>`)}<w:moveToRangeEnd w:id="6"/>`
    expect(await changes(around + p(`<w:moveTo ${by('A')}>${r('y')}</w:moveTo>`))).toEqual([
      '1@0 moved-here A: x (move2)',
      '2@0 moved-here A: y',
    ])
  })

  it('tells words whose look was changed, and how they were', async () => {
    const look = `<w:b/><w:rPrChange ${by('A')}><w:rPr><w:i/></w:rPr></w:rPrChange>`
    expect(await changes(p(r('a ') + r('đậm', look)))).toEqual(['1@2 look A: đậm {"bold":false,"italic":true}'])
    expect((await read({ body: p(r('đậm', look)) })).blocks).toMatchObject([{ runs: [{ text: 'đậm', bold: true }] }])
  })

  it('tells a paragraph cut in two, two joined, and one that had another style', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="Cũ"/></w:style>'
    const cut = p('một', `<w:rPr><w:ins ${by('A')}/></w:rPr>`)
    const joined = p('hai ', `<w:rPr><w:del ${by('B')}/></w:rPr>`)
    const styled = p('bốn', `<w:pPrChange ${by('C')}><w:pPr><w:pStyle w:val="C"/></w:pPr></w:pPrChange>`)
    expect(await changes(cut + joined + p('ba') + styled, { styles })).toEqual([
      '1@3 added A: ⏎',
      '2@4 removed B: ⏎',
      '4@0 paragraph C:  {"style":"Cũ"}',
    ])
  })

  it('tells rows that came and went', async () => {
    const rows =
      tr(tc('TT') + tc('Việc')) +
      tr(tc('1') + tc('mới'), `<w:ins ${by('A')}/>`) +
      tr(tc('2') + tc('bỏ'), `<w:del ${by('B')}/>`)
    expect(await changes(tbl(rows))).toEqual(['3@0 row-added A: 1 | mới', '5@0 row-removed B: 2 | bỏ'])
  })

  it('counts what one added and another removed as removed', async () => {
    const inner = `<w:ins ${by('A')}><w:del ${by('B')}><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>`
    expect(await changes(p(r('a') + inner))).toEqual(['1@1 removed B: x'])
  })
})

describe('comments', () => {
  const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`
  const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`
  const comment = (id: number, text: string, author: string, paragraph = ''): string =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-01-06T09:00:00Z" w:initials="x">${text
      .split('\n')
      .map((line) => `<w:p${paragraph ? ` w14:paraId="${paragraph}"` : ''}>${r(line)}</w:p>`)
      .join('')}</w:comment>`
  const comments = async (body: string, inside: string, extra: DocxParts['extra'] = {}) =>
    (await read({ body, comments: inside, extra })).comments

  it('stand beside the words they were said of, with author and time', async () => {
    const body = p('một') + p(`${r('giao ')}${start(0)}${r('Phòng ', '<w:b/>')}${r('Kinh tế')}${end(0)}${r(' làm')}`)
    expect(await comments(body, comment(0, 'Giao đơn vị khác?\nXem lại.', 'Chủ tịch'))).toEqual([
      {
        id: '0',
        author: 'Chủ tịch',
        at: '2026-01-06T09:00:00Z',
        text: 'Giao đơn vị khác?\nXem lại.',
        line: 2,
        words: 'Phòng Kinh tế',
        done: false,
      },
    ])
  })

  it('reach over paragraphs, into tables, and into each other', async () => {
    const body =
      start(1) +
      p(`${r('một ')}${start(2)}${r('hai')}`) +
      p(`${r('ba')}${end(1)}`) +
      tbl(tr(tc(p(`${r('bốn')}${end(2)}`))))
    const list = await comments(body, comment(2, 'b', 'B') + comment(1, 'a', 'A'))
    expect(list?.map(({ id, line, words }) => [id, line, words])).toEqual([
      ['1', 1, 'một hai\nba'],
      ['2', 1, 'hai\nba\nbốn'],
    ])
  })

  it('mark a point where they have no range, and are kept where they have no mark', async () => {
    const body = p('một') + p(`${r('hai')}<w:r><w:commentReference w:id="4"/></w:r>`)
    const list = await comments(body, comment(4, 'điểm', 'A') + comment(9, 'lạc', 'B'))
    expect(list?.map(({ id, line, words }) => [id, line, words])).toEqual([
      ['4', 2, ''],
      ['9', 0, ''],
    ])
  })

  it('answer one another and are done', async () => {
    const threads =
      '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00A1" w15:done="1"/>' +
      '<w15:commentEx w15:paraId="00A2" w15:paraIdParent="00A1" w15:done="0"/></w15:commentsEx>'
    const list = await comments(
      p(`${start(0)}${start(1)}${r('chữ')}${end(0)}${end(1)}`),
      comment(0, 'Sửa.', 'Chủ tịch', '00A1') + comment(1, 'Đã sửa.', 'Văn thư', '00A2'),
      { 'word/commentsExtended.xml': threads },
    )
    expect(list).toMatchObject([
      { id: '0', done: true },
      { id: '1', done: false, answers: '0' },
    ])
    expect(list?.[0]).not.toHaveProperty('answers')
  })

  it('leave deleted words out of what they were said of, and never grow beyond help', async () => {
    const body = p(`${start(0)}${r('giữ ')}${del('bỏ ')}${r('lại')}${end(0)}`)
    expect((await comments(body, comment(0, 'x', 'A')))?.[0]?.words).toBe('giữ lại')
    const many = Array.from({ length: 300 }, (_, id) => start(id)).join('')
    const said = Array.from({ length: 300 }, (_, id) => comment(id, 'x', 'A')).join('')
    const long = await comments(p(many + r('chữ '.repeat(20_000)) + r('hết')), said)
    expect(long).toHaveLength(300)
    expect(long?.reduce((sum, { words }) => sum + words.length, 0)).toBeLessThan(300 * 2001)
  })
})
