import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unfitIn } from '../support/unfit.ts'
import { aClerk, type Clerk } from './clerk.ts'
import { screens } from './screens.ts'

/** The pages beside the form are long and the same on every step: looked at once, on the step of this name. */
const withPages = 'soan-thao-buoc-9'
/** Steps 2 to 8 are looked at with a text in hand in `renderer-editor/forms.test.ts`. */
const stepInHand = /^soan-thao-buoc-[2-8]$/
/** Colours differ from screen to screen only here. */
const colourful = [
  'chay-lan-dau',
  'soan-moi',
  'soan-thao-buoc-2',
  'soan-thao-buoc-4',
  'soan-thao-buoc-9',
  'ke-hoach-cua-toi',
  'xem-lai-tep',
  'nam-moi',
  'so-sanh',
]

const beside = (name: string): { without?: string } => (name === withPages ? {} : { without: '.sheets' })

describe.each([
  { look: 'light', dark: false, width: 1366, height: 768 },
  { look: 'dark', dark: true, width: 1920, height: 1080 },
  { look: 'narrow', dark: false, width: 900, height: 700 },
])('every screen, $look', ({ look, dark, width, height }) => {
  let clerk: Clerk
  beforeAll(async () => {
    clerk = await aClerk({ dark, width, height })
  })
  afterAll(async () => {
    await clerk.close()
  })

  it.each(screens)('$name can be used by everybody', async ({ name, open }) => {
    const { page } = clerk
    await open(page)
    // An answer of the host may set a colour going while the page is looked at: what stays unfit is.
    if (look === 'light' && !stepInHand.test(name)) await expect.poll(() => unfitIn(page, beside(name))).toEqual([])
    if (look === 'dark' && colourful.includes(name))
      await expect.poll(() => unfitIn(page, { rule: 'color-contrast', ...beside(name) })).toEqual([])
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await expect.poll(() => page.getByRole('main').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('vi')
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBeLessThanOrEqual(0)
  })

  it('no error was heard', () => {
    expect(clerk.troubles).toEqual([])
  })
})
