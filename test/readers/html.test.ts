/** Pages as they come: left open, closed twice, cut, or made to hurt. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../core/problem/appError.ts'
import type { SourceDocument } from '../../core/readers/source.ts'
import { readForeignFile, readForeignPaste } from '../../electron/host/readers/readForeignFile.ts'
import { holds } from '../support/property.ts'
import { plainWords, said } from './saying.ts'

const bytesOf = (page: string): Uint8Array => new TextEncoder().encode(`<html><body>Kế hoạch ${page}`)
const read = (page: string): Promise<SourceDocument> => readForeignFile(bytesOf(page), 'trang.html')
const refusal = async (reading: Promise<SourceDocument>): Promise<AppError['problem']> => {
  const error: unknown = await reading.then(
    () => new Error('it was read'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw error
  return error.problem
}

describe('the head and foot of the pages', () => {
  it('stand beside the text, and a page number nowhere', async () => {
    const heads = '<div title="header"><p>- <sdfield type=PAGE>3</sdfield> -</p></div>'
    const feet = '<div title="footer"><table><tr><td>Lưu hành</td><td>nội bộ</td></tr></table></div>'
    const page = await read(`${heads}<p>một</p>${feet}<div title="khung"><p>hai</p></div><p>ba</p>${feet}`)
    expect(said(page)).toEqual(['Kế hoạch', 'một', 'hai', 'ba'])
    expect(page.asides).toEqual([{ kind: 'footer', text: 'Lưu hành | nội bộ', line: 0 }])
  })
})

describe('a page left open or closed twice', () => {
  it.each([
    ['line breaks, however they are written', 'một<br>hai</br>ba<br/>bốn', ['Kế hoạch một\nhai\nba\nbốn']],
    ['ends of what never began', '<b>một</i> hai</div> ba</b> bốn', ['Kế hoạch **một hai ba** bốn']],
    ['looks that cross', '<b>một <i>hai</b> ba</i> bốn', ['Kế hoạch **một ****hai** ba bốn']],
    ['what is closed where it begins', '<b/>một <i />hai<p/>ba', ['Kế hoạch một hai', 'ba']],
    [
      'paragraphs and items without an end',
      '<p>một<ul><li>hai<li>ba</ul>bốn',
      ['Kế hoạch', 'một', '- hai', '- ba', 'bốn'],
    ],
    [
      'signs that are no tags',
      'giá < 3 và > 2, a<3, x & y &khong; &amp;lt;',
      ['Kế hoạch giá < 3 và > 2, a<3, x & y &khong; &lt;'],
    ],
    ['blanks of all widths', 'một&ensp;hai&emsp;ba&thinsp;bốn', ['Kế hoạch một hai ba bốn']],
    ['letters by name and number', 'c&#7913; &Acirc;&agrave;&etilde; &#150; &dstrok;', ['Kế hoạch cứ Âà&etilde; – đ']],
    [
      'what is not shown, with all that is in it',
      '<xml><w:View/><o:p>ẩn</o:p></xml><svg><title>ẩn</title><p>ẩn</p></svg><noscript><table><tr><td>ẩn</table></noscript>' +
        '<iframe><p>ẩn</p></iframe><select><option>ẩn</select><style>p { }</style>một<script/>hai',
      ['Kế hoạch mộthai'],
    ],
    [
      'a table in a table, each with its own cells',
      '<table border=1><tr><td>a<table border=1><tr><td>b<td>c</table>d<td>e</table>f',
      ['Kế hoạch', 'a / b | c / d | e', 'f'],
    ],
  ])('%s', async (_, page, expected) => {
    expect(said(await read(page))).toEqual(expected)
  })

  it('keeps each paragraph’s own place across the line', async () => {
    const { blocks } = await read('<p align=center>một<p>hai<div align=right>ba<p>bốn</div>năm')
    expect(blocks.map((block) => block.kind === 'paragraph' && block.align)).toEqual([
      undefined,
      'center',
      undefined,
      'right',
      'right',
      undefined,
    ])
  })

  const tags = 'p div b i span ul ol li table thead tbody tr td th h1 pre center br hr a font o:p blockquote'.split(' ')
  const piece = fc.oneof(
    fc.constantFrom(
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag}/>`, `<${tag.toUpperCase()} class='x'>`]),
    ),
    fc.constantFrom(
      '<!-- <p> -->',
      '<![if !vml]>',
      '<![endif]>',
      '<?xml:namespace prefix=o />',
      '</>',
      '<!doctype html>',
    ),
    fc.constant('¤'),
  )
  it('never loses a word, nor says one twice', async () => {
    await holds(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        let count = 0
        const page = pieces.join('').replace(/¤/g, () => ` w${++count}. `)
        const words = plainWords(await read(page)).match(/w\d+\./g) ?? []
        expect(words.map((word) => Number.parseInt(word.slice(1), 10)).sort((a, b) => a - b)).toEqual(
          Array.from({ length: count }, (_, i) => i + 1),
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('a page that was cut', () => {
  it.each([
    ['in a tag', '<p>Thực hiện <b style="color'],
    ['in the end of a tag', '<p>Thực hiện</p'],
    ['by a quotation mark that nobody closed', '<p>Thực hiện <a href="x>dân chủ</a> ở cơ sở'],
    ['in a comment', '<p>Thực hiện <!-- dân chủ ở cơ sở'],
    ['in what is not shown', '<p>Thực hiện <style> p { } </p> dân chủ'],
  ])('%s: says that the rest is not read', async (_, page) => {
    const { blocks, remarks } = await read(page)
    expect(said(blocks)).toEqual(['Kế hoạch', 'Thực hiện'])
    expect(remarks.map(({ text }) => text)).toEqual([expect.stringContaining('Trang kết thúc giữa một thẻ')])
  })

  it('is whole where only ends are missing', async () => {
    for (const page of [
      '<p>Thực hiện <b>dân chủ',
      '<table><tr><td>Thực hiện',
      'Thực hiện <',
      'Thực hiện &am',
      '<!-- x -->',
    ])
      expect((await read(page)).remarks).toEqual([])
  })
})

describe('a page made to hurt', () => {
  const filled = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length))

  it.each(['<', '</', '<p', '<!', '<!--', '&', '&amp;', '&#', '</b>', '<br>', '<i>x</i>', '<td>x', ' ', '\n', 'ạ'])(
    'a million letters of “%s” are answered, from a file and from the clipboard',
    async (piece) => {
      const page = filled(piece)
      expect((await read(page)).format).toBe('html')
      expect(plainWords(await readForeignPaste('Kế hoạch', `<p>Kế hoạch</p>${page}`, 'Văn bản dán'))).toMatch(
        /^Kếhoạch/,
      )
    },
  )

  it.each([
    ['tags in tags without end', filled('<b>x'), 'thẻ lồng nhau quá 2000 lớp'],
    ['tables in tables without end', filled('<table><tr><td>x'), 'thẻ lồng nhau quá 2000 lớp'],
    ['drawings in drawings without end', filled('<svg>'), 'thẻ lồng nhau quá 2000 lớp'],
    ['a tag that never ends', filled('<p a='), 'một thẻ với hơn 500 thuộc tính'],
    ['a tag of nothing but attributes', `<p ${filled('a ')}>`, 'một thẻ với hơn 500 thuộc tính'],
    ['more tags than any annex', '<b/>'.repeat(4_000_000), 'hơn 4 triệu thẻ'],
    ['more letters than any page', 'x'.repeat(60_000_000), 'hơn 60 triệu ký tự'],
  ])('%s: is refused with its reason', async (_, page, found) => {
    const problem = await refusal(read(page))
    expect(problem.code).toBe('import.crowded-page')
    expect(problem.what).toContain(`“trang.html” có ${found}`)
    expect(problem.next).toContain('.docx')
  })

  it('is refused from the clipboard too', async () => {
    const problem = await refusal(readForeignPaste('Kế hoạch', filled('<b>x'), 'Văn bản dán'))
    expect(problem).toMatchObject({ code: 'import.crowded-page', what: expect.stringContaining('“Văn bản dán”') })
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const shares: number[] = []
    const onProgress = (_: string, share: number): void => {
      shares.push(share)
      stop.abort()
    }
    const reading = readForeignFile(bytesOf('<p>x</p>'.repeat(1_000_000)), 'trang.html', {
      signal: stop.signal,
      onProgress,
    })
    expect((await refusal(reading)).code).toBe('import.canceled')
    expect(shares).toHaveLength(1)
  })
})
