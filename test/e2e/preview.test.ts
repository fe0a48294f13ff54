/** The page beside the form, in a real browser: what stands there, how it follows, where a click leads, what is printed. */
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { pagesOf } from '../support/libreOffice.ts'
import { openDocx } from '../support/openDocx.ts'
import { tempFolder } from '../support/tempFolder.ts'
import { unfitIn } from '../support/unfit.ts'
import { stillValue } from '../support/untilStill.ts'
import { aClerk, type Clerk, fieldAt, goToStep, skipOffice, untilSaved } from './clerk.ts'

const run = promisify(execFile)
let clerk: Clerk
let page: Page
let draft: Draft

beforeAll(async () => {
  clerk = await aClerk({ width: 1600, height: 900 })
  page = clerk.page
  await page.emulateMedia({ reducedMotion: 'reduce' }) // no scroll is still under way when a place is measured
  await skipOffice(page)
  draft = await page.evaluate(async () => {
    const response = await fetch('/api/drafts.create', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ template: 'ke-hoach-nghi-quyet', sample: true }),
    })
    return (await response.json()).value
  })
  await page.goto(`${clerk.origin}/#/soan/${draft.id}`)
  await settled()
})

afterAll(async () => {
  await clerk.close()
})

const pane = (): Locator => page.getByRole('region', { name: 'Xem trước trang A4' })
const sheets = (): Locator => pane().getByRole('article')
/** The true pages of the latest text. */
const settled = (): Promise<void> => pane().locator('.sheet.true').first().waitFor()
const textAt = (place: string): Locator => pane().locator(`[data-place="${place}"]`).first()
const squeezed = (text: string): string => text.replace(/\s+/gu, '')
const topOf = async (text: Locator): Promise<number> => (await text.boundingBox())?.y ?? Number.NaN

/** A task in the middle of the plan. */
function aTask(): string {
  const content = draft.body.find((block) => block.role === 'content')
  const task = content?.children[1]?.children[0] ?? content?.children[1]
  if (!task) throw new Error('the sample has no second group of tasks')
  return `block/${task.id}`
}

describe('the page beside the form', () => {
  it('says which page is in view, of how many', async () => {
    const count = await sheets().count()
    expect(count).toBeGreaterThan(3)
    await page.getByText(`Trang 1/${count}`).waitFor()
    await pane().evaluate((element) => element.scrollTo(0, element.scrollHeight))
    await page.getByText(`Trang ${count}/${count}`).waitFor()
    await pane().evaluate((element) => element.scrollTo(0, 0))
    await page.getByText(`Trang 1/${count}`).waitFor()
  })

  it('shares the window with the form as the clerk draws the bar, and remembers it', async () => {
    const bar = page.getByRole('separator', { name: 'Vạch ngăn giữa biểu mẫu và trang in' })
    const left = async (): Promise<number> => (await pane().boundingBox())?.x ?? Number.NaN
    const first = await left()
    const at = await bar.boundingBox()
    await page.mouse.move((at?.x ?? 0) + 4, 400)
    await page.mouse.down()
    await page.mouse.move((at?.x ?? 0) + 104, 400)
    await page.mouse.up()
    await expect.poll(left).toBeCloseTo(first + 100, -1)
    await bar.press('ArrowLeft')
    await expect.poll(left).toBeLessThan(first + 90)
    const drawn = await left()
    await page.reload()
    await settled()
    await expect.poll(left).toBeCloseTo(drawn, -1)
    await bar.dblclick()
    await expect.poll(left).toBeCloseTo(first, -1)
  })

  it('turns to the step the clerk turns to', async () => {
    await goToStep(page, 'Nơi nhận và ký')
    await expect.poll(() => textAt('recipients').isVisible()).toBe(true)
    const box = await textAt('recipients').boundingBox()
    const view = await pane().boundingBox()
    await expect.poll(async () => (await topOf(textAt('recipients'))) < (view?.y ?? 0) + (view?.height ?? 0)).toBe(true)
    expect(box).not.toBeNull()
  })

  it('leads from a click on a text to its field', async () => {
    const place = aTask()
    await textAt(place).click()
    await page.getByRole('heading', { level: 2, name: 'Nội dung, nhiệm vụ' }).waitFor()
    const field = page.locator(`[data-rows]:focus p[data-hand="yes"][data-place="${place}"]`)
    await field.waitFor()
    await expect.poll(() => pane().locator('.active').count()).toBeGreaterThan(0)
  })

  it('shows a new word at once, then on the true page, and keeps the place where it was', async () => {
    const place = aTask()
    await textAt(place).click()
    await page.locator(`[data-rows]:focus p[data-hand="yes"][data-place="${place}"]`).waitFor()
    await settled()
    await stillValue(page, () => topOf(textAt(place)))
    await page.keyboard.press('End')
    const before = await stillValue(page, () => topOf(textAt(place)))
    await page.keyboard.type(' chữ vừa thêm')
    await expect.poll(async () => textAt(place).textContent()).toContain('chữ vừa thêm')
    await expect.poll(async () => Math.abs((await topOf(textAt(place))) - before)).toBeLessThan(3)
    await settled()
    await expect.poll(async () => squeezed((await textAt(place).textContent()) ?? '')).toContain('chữvừathêm')
    await expect.poll(async () => Math.abs((await topOf(textAt(place))) - before)).toBeLessThan(3)
  })

  it('is read and used by keyboard alone', async () => {
    await pane().focus()
    await page.keyboard.press('Enter')
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null)
    const first = await focused()
    expect(first).not.toBeNull()
    await page.keyboard.press('ArrowDown')
    const second = await focused()
    expect(second).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe(first)
    await page.keyboard.press('Escape')
    await expect.poll(() => pane().evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('grows and shrinks by button, by Ctrl and wheel, and fits the pane again', async () => {
    const width = async (): Promise<number> => (await sheets().first().boundingBox())?.width ?? 0
    const fitted = await width()
    await page
      .getByRole('button', { name: 'Cỡ thật' })
      .or(page.getByText(/^\d+%$/))
      .first()
      .click()
    await expect.poll(width).toBeCloseTo(793.7, 0)
    await page.getByRole('button', { name: 'Phóng to' }).click()
    await expect.poll(width).toBeCloseTo(873.1, 0)
    await pane().hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 120)
    await page.keyboard.up('Control')
    await expect.poll(width).toBeCloseTo(793.7, 0)
    await page.getByRole('button', { name: 'Vừa bề ngang' }).click()
    await expect.poll(width).toBeCloseTo(fitted, 0)
  })

  it('shows where a fact stands, for a moment, when its answer changes', async () => {
    await goToStep(page, 'Kinh phí')
    await fieldAt(page, 'fact/phong_tai_chinh').fill('Phòng Tài chính - Kế toán')
    const changed = pane().locator('.changed')
    await expect.poll(() => changed.count(), { interval: 30 }).toBeGreaterThan(0)
    await expect.poll(() => changed.first().textContent()).toContain('Phòng Tài chính - Kế toán')
    await expect.poll(() => changed.count()).toBe(0)
    await settled()
  })
})

describe('the plan written on its own page', () => {
  const sheet = (): Locator => page.getByRole('article', { name: 'Trang của kế hoạch' })
  const view = (name: 'Trang' | 'Biểu mẫu'): Promise<void> => page.getByRole('button', { name, exact: true }).click()
  const words = 'chữ gõ thẳng trên trang'
  const openDraft = async (): Promise<Draft> =>
    page.evaluate(async (id) => {
      const headers = { 'content-type': 'application/json' }
      const reply = await fetch('/api/drafts.open', { method: 'POST', headers, body: JSON.stringify({ id }) })
      return (await reply.json()).value
    }, draft.id)

  it('is chosen in the bar, and stays chosen', async () => {
    await view('Trang')
    await sheet().waitFor()
    await page.reload()
    await sheet().waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: 'Trang', exact: true }).getAttribute('aria-pressed'))
      .toBe('true')
    await expect.poll(() => pane().count()).toBe(0)
  })

  it('has as many pages as will be printed', async () => {
    const counted = page.getByText(/^Trang \d+\/\d+$/)
    await counted.waitFor()
    const count = Number((await counted.textContent())?.split('/')[1])
    expect(count).toBeGreaterThan(3)
    await expect.poll(() => page.locator('section[aria-label="Trang văn bản"] [data-page]').count()).toBe(count)
  })

  it('opens the field of a part that is not written in place, by mouse and by key', async () => {
    await sheet().locator('[data-place="letterhead/issuer"]').first().click()
    const inHand = (place: string): Promise<boolean> =>
      page.evaluate((at) => document.activeElement?.closest(`[data-place="${at}"]`) != null, place)
    await expect.poll(() => inHand('letterhead/issuer')).toBe(true)
    await page.getByRole('button', { name: 'Sửa tên kế hoạch' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => inHand('title')).toBe(true)
  })

  it('has the width of the window for itself where the panel is put away, until a field is asked for', async () => {
    const width = async (): Promise<number> =>
      (await page.getByRole('region', { name: 'Trang văn bản' }).boundingBox())?.width ?? 0
    const before = await width()
    await page.getByRole('button', { name: 'Bảng bên' }).click()
    await expect.poll(width).toBeGreaterThan(before + 300)
    await expect.poll(() => fieldAt(page, 'title').isVisible()).toBe(false)
    await sheet().locator('[data-place="title"]').first().click()
    await expect.poll(width).toBe(before)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-place="title"]') != null))
      .toBe(true)
    await page.getByRole('button', { name: 'Bảng bên' }).click()
    await page.keyboard.press('F9')
    await page.getByRole('region', { name: 'Thông tin chung' }).waitFor()
    await expect.poll(width).toBe(before)
    await page.keyboard.press('Escape')
  })

  it('takes what is typed where it stands: in the draft, on the true page, in the Word file; and takes it back', async () => {
    const row = sheet().locator(`p[data-place="${aTask()}"]`)
    await row.click()
    await page.keyboard.press('End')
    await page.keyboard.type(` ${words}`)
    await expect.poll(() => row.textContent()).toContain(words)
    await page.getByRole('heading', { level: 2, name: 'Nội dung, nhiệm vụ' }).waitFor()
    await untilSaved(page)
    expect(JSON.stringify((await openDraft()).body)).toContain(words)
    await page.getByRole('banner').getByRole('button', { name: 'Xuất', exact: true }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('region', { name: 'Xuất văn bản' }).getByRole('button', { name: 'Xuất', exact: true }).click(),
    ])
    const word = openDocx(await readFile(await file.path()))
    expect(word.paragraphs.map(({ text }) => text).join('\n')).toContain(words)
    await row.click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => row.textContent()).not.toContain(words)
    expect(clerk.troubles).toEqual([])
  })

  it('keeps the caret in the sentence where the view is changed in the middle of it', async () => {
    const row = page.locator(`[data-rows] p[data-place="${aTask()}"]`)
    const inHand = page.locator('[data-rows]:focus').locator(`p[data-place="${aTask()}"]`)
    await goToStep(page, 'Nội dung, nhiệm vụ')
    await row.click()
    await page.keyboard.press('Home')
    await page.keyboard.type('một ')
    await view('Biểu mẫu')
    await inHand.waitFor()
    await page.keyboard.type('hai ')
    await view('Trang')
    await sheet().waitFor()
    await inHand.waitFor()
    await page.keyboard.type('ba ')
    await expect.poll(() => row.textContent()).toMatch(/^một hai ba /)
    for (const _ of ['ba', 'hai', 'một']) await page.keyboard.press('Control+z')
    await expect.poll(() => row.textContent()).not.toContain('một hai')
  })

  it('can be used by everybody', async () => {
    await expect.poll(() => unfitIn(page)).toEqual([])
    await page.keyboard.press('Control+f')
    await expect.poll(() => unfitIn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await view('Biểu mẫu')
    await settled()
  })
})

describe('printing', () => {
  it('gives the pages alone, one to one, landscape where the annex is', async () => {
    await settled()
    const shown = await sheets().evaluateAll((all) => all.map((sheet) => sheet.textContent ?? ''))
    const turned = await sheets().evaluateAll((all) => all.map((sheet) => sheet.classList.contains('landscape')))
    const file = join(await tempFolder(), 'in.pdf')
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const printed = await pagesOf(file)
    const letters = (text: string): string => [...squeezed(text.normalize('NFC'))].sort().join('')
    expect(printed.map(letters)).toEqual(shown.map(letters))
    const { stdout } = await run('pdfinfo', ['-f', '1', '-l', '99', file])
    const sizes = [...stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, w, h]) => Number(w) > Number(h))
    expect(sizes).toEqual(turned)
  })

  it('prints every row of a table too long to be placed row by row', async () => {
    const rows = [['TT', 'Việc'], ...Array.from({ length: 2200 }, (_, at) => [String(at + 1), `Việc thứ ${at + 1}`])]
    const table = { columns: [{ width: 10 }, { width: 90 }], headerRows: 1, rows }
    const body = [{ id: 'bang', kind: 'table', marker: 'none', text: '', table, children: [] }]
    const saved = await page.evaluate(
      async (annex) => {
        const ask = async (name: string, input: unknown) => {
          const headers = { 'content-type': 'application/json' }
          return (await (await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })).json())
            .value
        }
        const fresh = await ask('drafts.create', { template: 'ke-hoach', sample: true })
        const draft = { ...fresh, annexes: [annex] }
        await ask('drafts.save', { draft, expectedRevision: fresh.revision })
        return fresh.id
      },
      { id: 'dai', title: 'Danh mục', orientation: 'portrait', body },
    )
    await page.goto(`${clerk.origin}/#/soan/${saved}`)
    await page.getByText('Việc thứ 150').first().waitFor({ state: 'attached' })
    await settled()
    await pane().getByText('… còn 201 dòng, có đủ trong tệp Word').waitFor({ state: 'attached' })
    const file = join(await tempFolder(), 'dai.pdf')
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const text = (await pagesOf(file)).join('\n')
    const found = new Set([...text.matchAll(/Việc thứ (\d+)/g)].map(([, row]) => row))
    expect(found.size).toBe(2200)
    expect(text).not.toContain('có đủ trong tệp Word')
  })

  it('leaves no trace in the window', async () => {
    await expect.poll(() => page.locator('.print-pages').count()).toBe(0)
    expect(clerk.troubles).toEqual([])
  })
})
