/** What was said of a plan goes out as comments of its Word file, and is read back as it was. */
import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { plainText } from '../../core/document/plainText.ts'
import type { DraftComment } from '../../core/draft/draft.ts'
import { checkPackage } from '../../electron/host/exporter/checkPackage.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aDocument, aParagraph, aTable } from '../support/aDocument.ts'
import { settledTexts } from '../support/libreOffice.ts'

const said = (place: string, words: string, text: string, more: Partial<DraftComment> = {}): DraftComment => ({
  id: `${place} ${text}`,
  place,
  words,
  author: 'Trần Văn Bình',
  at: '2026-01-05T08:30:00Z',
  text,
  done: false,
  replies: [],
  ...more,
})

const table = aTable([
  ['TT', 'Việc', 'Hạn'],
  ['1', 'Kiểm tra chợ', 'Quý II'],
  ...Array.from({ length: 260 }, (_, i) => [String(i + 2), `Việc thứ ${i + 2} của thôn`, 'Quý IV']),
])
const document = aDocument({
  body: [
    aParagraph('clause', '1.', 'Tổ chức tập huấn cho tổ công nghệ số cộng đồng.'),
    aParagraph('clause', '1.', 'Xong trước tháng 6.'),
    aParagraph('clause', '1.', 'Báo cáo về Ủy ban nhân dân xã.'),
    table,
  ],
})
const [first, second, third] = document.body.map(({ place }) => place)
const comments = [
  said(first ?? '', 'tổ công  nghệ số', 'Ghi rõ <số tổ> & nơi học.\nDòng hai.', {
    replies: [{ author: 'Văn thư', at: '2026-01-05T09:00:00', text: 'Đã ghi 8 tổ.' }],
  }),
  said(second ?? '', 'Xong trước tháng 6.\nBáo cáo về', 'Hai câu này gộp lại.', { at: '' }),
  said(third ?? '', 'chữ đã sửa mất rồi', 'Nói về cả câu.'),
  said(`${table.place}/1/1`, 'Kiểm tra chợ', 'Chợ nào?'),
  said('block/khong-con', 'chữ không ở đâu', 'Vẫn không được mất.'),
]

it('stand around their words, with author, time and answers, in tables of any length too', async () => {
  const bytes = await makeWord({ ...document, comments })
  expect(await checkPackage(bytes, plainText(document))).toEqual([])
  const { comments: back = [] } = await readForeignFile(bytes, 'a.docx')
  const tops = back.filter(({ answers }) => answers === undefined)
  expect(tops.map(({ author, at, text }) => ({ author, at, text }))).toEqual(
    expect.arrayContaining(comments.map(({ author, at, text }) => ({ author, at, text }))),
  )
  expect(tops).toHaveLength(comments.length)
  const wordsOf = (text: string) => tops.find((one) => one.text === text)?.words
  expect(wordsOf('Ghi rõ <số tổ> & nơi học.\nDòng hai.')).toBe('tổ công nghệ số')
  expect(wordsOf('Hai câu này gộp lại.')).toBe('Xong trước tháng 6.\n1. Báo cáo về')
  expect(wordsOf('Nói về cả câu.')).toBe('1. Báo cáo về Ủy ban nhân dân xã.')
  expect(wordsOf('Chợ nào?')).toBe('Kiểm tra chợ')
  const [answer] = back.filter(({ answers }) => answers !== undefined)
  expect(answer).toMatchObject({ author: 'Văn thư', at: '2026-01-05T09:00:00', text: 'Đã ghi 8 tổ.' })
  expect(back.find(({ id }) => id === answer?.answers)?.text).toContain('Dòng hai.')
})

it('are valid by the Open XML standard', async () => {
  const short = { ...document, body: document.body.slice(0, 3), comments }
  expect(await validate(new Uint8Array(await makeWord(short)), 'docx', 'Microsoft365')).toEqual([])
})

it('change no word of the plan, and none are there where nothing was said', async () => {
  const [plain, commented] = [await makeWord(document), await makeWord({ ...document, comments })]
  expect(Object.keys(unzipSync(plain)).filter((name) => name.includes('comments'))).toEqual([])
  const words = (bytes: Uint8Array) =>
    [...strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:t[ >][^<]*<|<\/w:p>/g)]
      .map(([one]) => (one === '</w:p>' ? '\n' : one.replace(/^<[^>]*>|<$/g, '')))
      .join('')
  expect(words(commented)).toBe(words(plain))
})

it('open in LibreOffice with the same words', async () => {
  const files = new Map([
    ['plain', await makeWord(document)],
    ['commented', await makeWord({ ...document, comments })],
  ])
  const texts = await settledTexts(files)
  const lines = (name: string) => (texts.get(name)?.accepted ?? '').split('\n').filter((line) => line.trim() !== '')
  expect(lines('plain').length).toBeGreaterThan(100)
  expect(lines('commented')).toEqual(lines('plain'))
})
