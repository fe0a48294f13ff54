import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Cell, Draft } from '../../core/draft/draft.ts'
import { aPlan, table } from '../support/aPlan.ts'
import { aForm, anOffice } from './support/aForm.ts'
import { type EditorRoom, editorRoom, savedDraft, textInHand } from './support/openEditor.ts'

let room: EditorRoom
let page: Page
beforeAll(async () => {
  room = await editorRoom(aForm(), anOffice())
})
afterAll(() => room?.close())

const planWith = (rows: Cell[][]): Draft =>
  aPlan({
    annexes: [
      {
        id: 'pl',
        title: 'Danh mục',
        orientation: 'portrait',
        body: [{ ...table([{ width: 1 }, { width: 4 }, { width: 2 }], 1, rows), id: 'bang' }],
      },
    ],
  })

const small: Cell[][] = [
  ['TT', 'Nội dung', 'Ghi chú'],
  ['1', 'Tuyên truyền', ''],
  ['2', 'Kiểm tra', ''],
]

const cell = (row: number, index: number): Locator =>
  page.locator(`[data-place="block/bang/${row}/${index}"] [role="textbox"]`)
const rows = async (): Promise<Cell[][] | undefined> => (await savedDraft(page)).annexes[0]?.body[0]?.table?.rows
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}
const paste = (text: string): Promise<void> =>
  page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/plain', copied)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

describe('a table of an annex', () => {
  beforeEach(async () => {
    page = await room.open(planWith(small), 'Phụ lục')
    await cell(0, 0).waitFor()
  })

  it('is filled by keyboard: Tab to the next cell, Enter to the one below, a new row past the last', async () => {
    await cell(1, 1).click()
    await press('End', 'Tab')
    await page.keyboard.type('Quý I')
    await press('Enter')
    await page.keyboard.type('Quý II')
    await press('Tab')
    await page.keyboard.type('3')
    expect(await rows()).toEqual([
      ['TT', 'Nội dung', 'Ghi chú'],
      ['1', 'Tuyên truyền', 'Quý I'],
      ['2', 'Kiểm tra', 'Quý II'],
      ['3', '', ''],
    ])
  })

  it('walks with the arrows', async () => {
    await cell(1, 1).click()
    await press('ArrowDown')
    expect(await textInHand(page)).toBe('Kiểm tra')
    await press('Home', 'ArrowLeft')
    expect(await textInHand(page)).toBe('2')
    await press('ArrowUp', 'ArrowUp')
    expect(await textInHand(page)).toBe('TT')
  })

  it('takes what was copied in Excel, with rows and columns to spare', async () => {
    await cell(2, 1).click()
    await paste('Kiểm tra *\tQuý II\tX\r\nSơ kết\tQuý III\tY\r\n')
    const pasted = await rows()
    expect(pasted?.[2]).toEqual(['2', 'Kiểm tra \\*', 'Quý II', 'X'])
    expect(pasted?.[3]).toEqual(['', 'Sơ kết', 'Quý III', 'Y'])
    await press('Control+z')
    expect(await rows()).toEqual(small)
  })

  it('gets and loses rows and columns from the menus on its numbers and letters', async () => {
    await page.getByRole('button', { name: 'Hàng 2: thêm, xóa, dời' }).click()
    await page.getByRole('menuitem', { name: 'Thêm hàng ở dưới' }).click()
    await page.getByRole('button', { name: 'Cột C: thêm, xóa, dời' }).click()
    await page.getByRole('menuitem', { name: 'Xóa cột' }).click()
    await page.getByRole('button', { name: 'Hàng 4: thêm, xóa, dời' }).click()
    await page.getByRole('menuitem', { name: 'Dời hàng lên' }).click()
    expect(await rows()).toEqual([
      ['TT', 'Nội dung'],
      ['1', 'Tuyên truyền'],
      ['2', 'Kiểm tra'],
      ['', ''],
    ])
  })

  it('gets the marks of the text: bold words and a line break in a cell', async () => {
    await cell(1, 1).click()
    await press('Control+a', 'Control+b', 'End', 'Shift+Enter')
    await page.keyboard.type('toàn xã')
    expect((await rows())?.[1]?.[1]).toMatch(/^\*\*Tuyên truyền/)
    expect((await rows())?.[1]?.[1]).toContain('\n')
  })
})

describe('a long annex', () => {
  it('is turned page by page, and written on any of them', async () => {
    const many: Cell[][] = [
      ['TT', 'Nội dung', 'Ghi chú'],
      ...Array.from({ length: 400 }, (_, i) => [`${i + 1}`, `Việc ${i + 1}`, '']),
    ]
    page = await room.open(planWith(many), 'Phụ lục')
    await page.getByText('Hàng 1–60 trong 401').waitFor()
    await page.getByRole('button', { name: 'Sau', exact: true }).click()
    await page.getByText('Hàng 61–120 trong 401').waitFor()
    await cell(61, 1).click()
    await press('End')
    await page.keyboard.type('!')
    expect((await rows())?.[61]?.[1]).toBe('Việc 61!')
  })
})
