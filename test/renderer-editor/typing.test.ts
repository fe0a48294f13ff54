import type { CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPlan, duty, item, section, table, withPlaceIds } from '../support/aPlan.ts'
import { aForm, anOffice } from './support/aForm.ts'
import { type EditorRoom, editorRoom, goToStep, savedDraft } from './support/openEditor.ts'

let room: EditorRoom
let page: Page
let keyboard: CDPSession
beforeAll(async () => {
  room = await editorRoom(aForm(), anOffice())
  keyboard = await room.page.context().newCDPSession(room.page)
})
afterAll(() => room?.close())

const plan = () =>
  aPlan({
    title: '',
    facts: { muc_tieu: 'Nêu mục tiêu' },
    body: withPlaceIds([
      section('NỘI DUNG', 'content', item('1', 'A', duty('lead', 'Cơ quan chủ trì', '')), item('1', '')),
    ]),
    annexes: [
      { id: 'pl', title: '', orientation: 'portrait', body: [{ ...table([{ width: 1 }], 0, [['']]), id: 'bang' }] },
    ],
  })

beforeEach(async () => {
  page = await room.open(plan())
})

/** Every text a clerk writes in, and the step it stands in. */
const fields = [
  ['the place of issue', 'Cơ quan', 'letterhead/place'],
  ['the subject', 'Tên và căn cứ', 'title'],
  ['a long answer', 'Mục đích', 'fact/muc_tieu'],
  ['an item of the outline', 'Nội dung', 'block/b1-2'],
  ['a line of an assignment', 'Nội dung', 'block/b1-1-1'],
  ['a cell of a table', 'Phụ lục', 'block/bang/0/0'],
  ['a recipient', 'Nơi nhận', 'recipients/r1'],
  ['the name of the signer', 'Nơi nhận', 'signature/name'],
] as const

async function take(step: string, place: string): Promise<Locator> {
  await goToStep(page, step)
  const row = page.locator(`p[data-row][data-place="${place}"]`)
  const lone = page.locator(`[data-place="${place}"] :is(input, textarea, [role="textbox"], [role="combobox"])`)
  const field = row.or(lone).first()
  await field.waitFor()
  if ((await row.count()) > 0) await row.click()
  else await field.focus()
  if ((await shown(field)) !== '') {
    // Clicks that come fast choose the whole row, and Ctrl+A the section then.
    await page.keyboard.press('End')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Backspace')
  }
  return field
}

const shown = async (field: Locator): Promise<string> =>
  field.evaluate((element) => ('value' in element ? String(element.value) : (element.textContent ?? '')))

/** As Unikey sends it: letters, then at once as many backspaces as it takes back and the letters with their marks. */
async function burst(backspaces: number, letters: string): Promise<void> {
  const back = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }
  const sent: Promise<unknown>[] = []
  for (let times = 0; times < backspaces; times++) {
    sent.push(keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...back }))
    sent.push(keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...back }))
  }
  for (const letter of letters) sent.push(keyboard.send('Input.dispatchKeyEvent', { type: 'char', text: letter }))
  await Promise.all(sent)
}

async function typeLikeUnikey(): Promise<void> {
  await burst(0, 'Co')
  await burst(1, 'ô')
  await burst(0, 'ng')
  await burst(3, 'ộng')
  await burst(0, ' hoa')
  await burst(2, 'òa')
  await burst(0, ' dd')
  await burst(2, 'đ')
}

/** As an input method composes: each state of the word, then the word itself. */
async function typeLikeInputMethod(words: readonly (readonly string[])[]): Promise<void> {
  for (const states of words) {
    for (const text of states) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    }
    await keyboard.send('Input.insertText', { text: states.at(-1) ?? '' })
    await keyboard.send('Input.insertText', { text: ' ' })
  }
}

describe.each(fields)('typing Vietnamese into %s', (_name, step, place) => {
  it('keeps every mark, from Unikey in both forms and from a composing input method', async () => {
    let field = await take(step, place)
    await typeLikeUnikey()
    expect(await shown(field)).toBe('Cộng hòa đ')

    field = await take(step, place)
    await typeLikeInputMethod([
      ['C', 'Co', 'Cô', 'Công', 'Cộng'],
      ['h', 'ho', 'hoa', 'hòa'],
    ])
    expect((await shown(field)).trim()).toBe('Cộng hòa')

    field = await take(step, place)
    await burst(0, 'Hoa')
    await burst(2, 'òa'.normalize('NFD'))
    expect((await shown(field)).normalize('NFC')).toBe('Hòa')
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).focus()
    expect(JSON.stringify(await savedDraft(page))).toContain('"Hòa"')
  })
})
