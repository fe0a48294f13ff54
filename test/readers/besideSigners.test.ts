import { describe, expect, it } from 'vitest'
import { compareDrafts } from '../../core/compare/compareDrafts.ts'
import { takeOver } from '../../core/compare/takeOver.ts'
import type { CoSigner, Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { printed } from '../core-import/reading.ts'
import { exported, fromWord } from '../core-import/word/again.ts'
import { aDocx, p, tbl, tc, tr } from '../support/aDocx.ts'
import { imported } from './imported.ts'

const head =
  tbl(
    tr(
      tc(p('CÔNG AN XÃ - ĐOÀN TNCS HỒ CHÍ MINH XÃ BÌNH AN') + p('Số: 03/KHLT-CA-ĐTN')) +
        tc(
          p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
            p('Độc lập - Tự do - Hạnh phúc') +
            p('Bình An, ngày 05 tháng 3 năm 2026'),
        ),
    ),
  ) +
  [
    'KẾ HOẠCH',
    'Tuyên truyền pháp luật năm 2026',
    'I. MỤC ĐÍCH',
    'Nâng cao ý thức.',
    'II. THỰC HIỆN',
    'Hai đơn vị thực hiện./.',
  ]
    .map((text) => p(text))
    .join('')
const cell = (...lines: string[]): string => tc(lines.map((text) => p(text)).join(''))
const list = ['Nơi nhận:', '- Đảng ủy xã;', '- Lưu: VT.'].map((text) => p(text)).join('')
const left = ['CÔNG AN XÃ', 'TRƯỞNG CÔNG AN', 'Đinh Văn Bảo'] as const
const right = ['TM. BAN CHẤP HÀNH ĐOÀN XÃ', 'BÍ THƯ', 'Lê Thị Cúc'] as const
const row = (...cells: string[]): string => tr(cells.join(''))
const beside = ({ signature }: Draft): unknown =>
  (signature.beside ?? []).map(({ lines, name }: CoSigner) => [...lines, name])

describe('two who sign side by side', () => {
  it.each([
    ['a table, Nơi nhận below it', tbl(row(cell(...left), cell(...right))) + list],
    ['a table, Nơi nhận above it', list + tbl(row(cell(...left), cell(...right)))],
    [
      'posts and names in rows of their own',
      tbl(row(cell(left[0], left[1]), cell(right[0], right[1])) + row(cell(left[2]), cell(right[2]))) + list,
    ],
    [
      'one table with Nơi nhận under the left one',
      tbl(row(cell(...left, 'Nơi nhận:', '- Đảng ủy xã;', '- Lưu: VT.'), cell(...right))),
    ],
    ['tabs', left.map((text, at) => p(`${text}\t\t${right[at]}`)).join('') + list],
    ['runs of blanks', left.map((text, at) => p(`     ${text}          ${right[at]}`)).join('') + list],
  ])('are both read and printed: %s', async (_, closing) => {
    const { draft, notes } = await imported(aDocx({ body: head + closing }), 'a.docx')
    expect(beside(draft)).toEqual([[...left]])
    expect(draft.signature.name).toBe(right[2])
    expect(draft.recipients.lines.map(({ text }) => text)).toEqual(['Đảng ủy xã'])
    expect(notes.filter(({ kind }) => kind === 'left-over')).toEqual([])
    expect(printed(draft)).toContain(
      ['Hai đơn vị thực hiện./.', ...left, 'Nơi nhận:', '- Đảng ủy xã;', '- Lưu: VT.', ...right].join('\n'),
    )
  })

  it('come back from Word as they went', async () => {
    const { draft } = await imported(aDocx({ body: head + tbl(row(cell(...left), cell(...right))) + list }), 'a.docx')
    const again = await fromWord(await exported(draft, null))
    expect(beside(again.draft)).toEqual(beside(draft))
    expect(printed(again.draft)).toBe(printed(draft))
  })

  it('are three, two of them below each other at the left', async () => {
    const third = ['HỘI PHỤ NỮ XÃ', 'CHỦ TỊCH', 'Phan Thị Dung']
    const { draft } = await imported(
      aDocx({ body: head + tbl(row(cell(...left), cell(...third), cell(...right))) + list }),
      'a.docx',
    )
    expect(beside(draft)).toEqual([[...left], third])
  })

  it('are compared, and taken over with one press', async () => {
    const closing = tbl(row(cell(...left), cell(...right))) + list
    const one = (await imported(aDocx({ body: head + closing }), 'a.docx')).draft
    const two = (await imported(aDocx({ body: head + closing.replace('Đinh Văn Bảo', 'Đinh Văn Bình') }), 'a.docx'))
      .draft
    const alone = { ...one, signature: { ...one.signature } }
    delete alone.signature.beside
    const planOf = (draft: Draft) => ({ draft, ...renderDraft(draft, null) })
    for (const other of [two, alone]) {
      const { rows } = compareDrafts(planOf(one), planOf(other))
      expect(rows.filter(({ kind }) => kind !== 'same')).toHaveLength(1)
      const next = takeOver(planOf(one), planOf(other), 'all', planOf)
      expect(printed(next)).toBe(printed(other))
      expect(printed(takeOver(planOf(other), planOf(one), 'all', planOf))).toBe(printed(one))
    }
  })

  it('are no list of posts that hold no signature', async () => {
    const { draft } = await imported(aDocx({ body: head + tbl(row(tc(list), cell(...right))) }), 'a.docx')
    expect(draft.signature.beside).toBeUndefined()
  })
})

it('reads a signature above Nơi nhận in a plan without the mark of its end', async () => {
  const lines = ['\tTM. ỦY BAN NHÂN DÂN', '\tCHỦ TỊCH', '', '\tHà Văn Ba']
  const body = head.replace('./.', '.') + lines.map((text) => p(text)).join('') + list
  const { draft } = await imported(aDocx({ body }), 'a.docx')
  expect(draft.signature).toMatchObject({
    form: 'tm',
    body: 'Ủy ban nhân dân',
    headPost: 'Chủ tịch',
    name: 'Hà Văn Ba',
  })
  expect(draft.recipients.lines.map(({ text }) => text)).toEqual(['Đảng ủy xã'])
})
