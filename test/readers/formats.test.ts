import { beforeAll, describe, expect, it } from 'vitest'
import { importSource } from '../../core/import/importSource.ts'
import type { SourceBlock, SourceDocument, SourceParagraph } from '../../core/readers/source.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aPlan } from '../support/aPlan.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { plainWords, said } from './saying.ts'

const formats = ['doc', 'odt', 'rtf', 'pdf', 'html'] as const
const read = new Map<string, SourceDocument>()
let word: SourceDocument

beforeAll(async () => {
  const bytes = await makeWord(renderDraft(aPlan(), null).document)
  word = await readForeignFile(bytes, 'a.docx')
  for (const format of formats) {
    const [file] = (await convertedTo(format, new Map([['a', bytes]]))).values()
    if (file) read.set(format, await readForeignFile(file, `a.${format}`))
  }
})

const imported = (source: SourceDocument) => {
  let id = 0
  const { draft } = importSource(source, { name: 'a', now: '2026-01-05T08:00:00.000Z', newId: () => `n${id++}` })
  const outline = (blocks: typeof draft.body): unknown[] =>
    blocks.map(({ text, children }) => [text, outline(children)])
  const { letterhead, title, recipients, signature } = draft
  return {
    number: letterhead.number,
    date: letterhead.date,
    issuer: letterhead.issuer,
    title,
    body: outline(draft.body),
    recipients: recipients.lines.map((line) => [line.text, line.purpose]),
    signer: signature.name,
  }
}

describe('our own Word file', () => {
  it('is read back with its letterhead as a table without lines', () => {
    expect(word.blocks[0]).toMatchObject({ kind: 'table', borderless: true })
    expect(said(word).join('\n')).toContain('**KẾ HOẠCH**')
  })
})

describe.each(formats)('the same plan as .%s', (format) => {
  const source = (): SourceDocument => {
    const found = read.get(format)
    if (!found) throw new Error(`no ${format}`)
    return found
  }

  it('holds the same words', () => {
    expect(source().format).toBe(format)
    expect([...plainWords(source())].sort().join('')).toBe([...plainWords(word)].sort().join(''))
  })

  it('keeps what is bold and italic', () => {
    const looks = (all: SourceDocument): string =>
      said(all)
        .filter((line) => /^\*\*[IVX]+\./.test(line))
        .join('\n')
    expect(looks(word)).not.toBe('')
    expect(looks(source())).toBe(looks(word))
    expect(said(source()).some((line) => /^\*Căn cứ/.test(line))).toBe(true)
  })

  it('becomes the same draft', () => {
    expect(imported(source())).toEqual(imported(word))
  })
})

const paragraphsOf = (blocks: readonly SourceBlock[]): SourceParagraph[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'table' ? block.rows.flat().flatMap((cell) => paragraphsOf(cell.blocks)) : []
  })
/** How each paragraph looks, by its words: `I. MỤC ĐÍCH: justify 10 6/0 multiple 1.2, Times New Roman 14`. */
const looksOf = ({ blocks, layout }: SourceDocument): string[] =>
  paragraphsOf(blocks).map(({ runs, format }) => {
    const look = layout?.paragraphs[format ?? -1]
    const letters = [...new Set(runs.map((run) => layout?.runs[run.format ?? -1]))]
    const { align, firstLine = 0, before, after, line } = look ?? {}
    // A file in millimetres and one in twips differ by a tenth.
    const shown = `${align} ${Math.round(firstLine)} ${before}/${after} ${line?.rule} ${line?.value.toFixed(1)}`
    const words = runs.map(({ text }) => text).join('')
    return `${words.slice(0, 30)}: ${shown}, ${letters.map((one) => `${one?.font} ${one?.size}`).join(', ')}`
  })

describe.each(['doc', 'odt', 'rtf'] as const)('how the pages of the same plan look as .%s', (format) => {
  it('is said as the .docx says it: paper, margins, the number of the page', () => {
    const [said, expected] = [read.get(format)?.layout?.sections, word.layout?.sections]
    const page = (sections: typeof expected) =>
      sections?.map(({ width, height, landscape, margins, pageNumber }) => {
        const { top, bottom, left, right } = margins
        // LibreOffice writes no black into an .rtf, and no count that begins at 1.
        const { startsAt: _, run, ...number } = pageNumber ?? {}
        return [[width, height, top, bottom, left, right].map(Math.round), landscape, number, run?.font, run?.size]
      })
    expect(page(said)).toEqual(page(expected))
    expect(said?.[0]?.pageNumber).toMatchObject({ at: 'header', align: 'center', onFirstPage: false })
  })

  it('is said of every paragraph and its words', () => {
    const found = read.get(format)
    expect(found && looksOf(found)).toEqual(looksOf(word))
  })
})
