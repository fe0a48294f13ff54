import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDocx } from '../support/openDocx.ts'
import { aClerk, type Clerk, chooseFile, goToStep, openFile, skipOffice, untilSaved } from './clerk.ts'
import { oldPlan } from './oldPlan.ts'

/** A machine with other work to do. */

let clerk: Clerk
/** The plan as it was exported, before anybody edited it. */
let exported: Uint8Array
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
  await openFile(clerk.page, { name: 'KH phòng cháy 2025.txt', content: oldPlan })
  exported = await exportNow(clerk.page)
})
afterAll(async () => {
  await clerk.close()
})

/** The Word file as the boss sends it back: some words are others now. */
function edited(bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(bytes)
  let xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  for (const [old, now] of Object.entries(changes)) {
    expect(xml).toContain(old)
    xml = xml.replace(old, now)
  }
  return zipSync({ ...files, 'word/document.xml': strToU8(xml) })
}

/** A comment of the boss on the first task. */
function commented(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const run = /<w:r>(?:(?!<w:r>).)*?Tuyên truyền thường xuyên.*?<\/w:r>/s
  const mark = '<w:r><w:commentReference w:id="7"/></w:r>'
  const document = text('word/document.xml').replace(
    run,
    (all) => `<w:commentRangeStart w:id="7"/>${all}<w:commentRangeEnd w:id="7"/>${mark}`,
  )
  const comments =
    '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:comment w:id="7" w:author="Chủ tịch" w:date="2026-01-06T09:00:00Z"><w:p><w:r><w:t>Nêu rõ ai làm.</w:t></w:r></w:p></w:comment></w:comments>'
  const relation =
    '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'
  const relations = text('word/_rels/document.xml.rels').replace('</Relationships>', `${relation}</Relationships>`)
  return zipSync({
    ...files,
    'word/document.xml': strToU8(document),
    'word/comments.xml': strToU8(comments),
    'word/_rels/document.xml.rels': strToU8(relations),
  })
}

/** From the editor's last step, and back to the list. */
async function exportNow(page: Page): Promise<Uint8Array> {
  await goToStep(page, 'Rà soát và xuất')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: 'Xuất văn bản' }).getByRole('button', { name: 'Xuất', exact: true }).click(),
  ])
  await page.getByText('nằm trong thư mục tải về').waitFor()
  await untilSaved(page)
  await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  return await readFile(await download.path())
}

/** A browser keeps its downloads to itself: the record is written as the desktop writes it. */
async function pretendExported(dataFolder: string, path: string): Promise<void> {
  const [name = ''] = (await readdir(join(dataFolder, 'drafts'))).filter((one) => one.endsWith('.json'))
  const record = { path, sha256: '0'.repeat(64), size: 0, mtimeMs: 0, at: '2026-01-05T03:00:00.000Z', final: false }
  const records = { [name.replace('.json', '')]: record }
  await writeFile(join(dataFolder, 'da-xuat.json'), JSON.stringify({ version: 1, records }))
}

const rows = (page: Page): Locator => page.getByRole('list', { name: 'Hai bản cạnh nhau' }).locator('> li')

async function compareWith(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page
    .getByRole('button', { name: /^Việc khác với/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'So sánh với…' }).click()
  await chooseFile(page, { name, content }, 'Chọn tệp Word đã sửa…')
  await page.getByRole('heading', { level: 1, name: 'So sánh hai bản' }).waitFor()
}

describe('the file the boss edited', () => {
  it('is set beside the draft with what was changed marked in both, by more than colour', async () => {
    const { page } = clerk
    await compareWith(
      page,
      'sếp sửa.docx',
      edited(exported, {
        'đúng đối tượng': 'đúng người, đúng việc',
        'hộ kinh doanh xong': 'hộ kinh doanh, khu chợ xong',
      }),
    )
    await expect.poll(() => rows(page).count()).toBe(2)
    const first = rows(page).filter({ hasText: 'Tuyên truyền thường xuyên' })
    await expect.poll(() => first.locator('del').allInnerTexts()).not.toEqual([])
    expect((await first.locator('ins').allInnerTexts()).join(' ')).toContain('việc')
    expect(
      await first
        .locator('ins')
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine),
    ).toBe('underline')
    expect(
      await first
        .locator('del')
        .first()
        .evaluate((one) => getComputedStyle(one).textDecorationLine),
    ).toBe('line-through')
  })

  it('is gone through with F7, one change is taken into the draft with Enter, and undone', async () => {
    const { page } = clerk
    await page.keyboard.press('F7')
    const inHand = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(inHand).toContain('Tuyên truyền thường xuyên')
    await page.keyboard.press('F7')
    await expect.poll(inHand).toContain('khu chợ')
    await page.keyboard.press('Shift+F7')
    await expect.poll(inHand).toContain('Tuyên truyền thường xuyên')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(1)
    await untilSaved(page)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => rows(page).count()).toBe(2)
  })

  it('is taken over as a whole, and the draft reads as the file', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: /^Đưa hết vào bản nháp/ }).click()
    await page.getByText('Hai bản giống hệt nhau về câu chữ.').waitFor()
    await page.getByRole('button', { name: 'Mở bản nháp' }).click()
    await goToStep(page, 'Nội dung, nhiệm vụ')
    const pages = page.getByRole('region', { name: 'Xem trước trang A4' })
    await pages.getByText('khu chợ').first().waitFor()
    await pages.getByText('đúng người, đúng việc').first().waitFor()
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  })

  it('gives a Word file with the changes as Word itself tracks them', async () => {
    const { page } = clerk
    await compareWith(page, 'bản đầu.docx', exported)
    await expect.poll(() => rows(page).count()).toBe(2)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất Word có đánh dấu sửa đổi' }).click(),
    ])
    const { parts } = openDocx(await readFile(await download.path()))
    const xml = parts['word/document.xml']
    expect(xml).toContain('<w:ins ')
    expect(xml).toContain('<w:del ')
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  })

  it('brings what the boss said beside the words, with name and day', async () => {
    const { page } = clerk
    await compareWith(
      page,
      'có ý kiến.docx',
      commented(
        edited(exported, {
          'hộ kinh doanh xong': 'hộ kinh doanh, khu chợ xong',
          '<w:body>': '<w:body><w:p><w:r><w:t>Trình trước thứ Sáu</w:t></w:r></w:p>',
        }),
      ),
    )
    await page.getByText('“Trình trước thứ Sáu”: không đưa vào bản nháp được').waitFor()
    await page.getByText('Tệp có 1 ý kiến.').waitFor()
    const said = rows(page).filter({ has: page.getByRole('list', { name: 'Ý kiến' }) })
    await expect.poll(() => said.count()).toBe(1)
    await expect.poll(() => said.textContent()).toContain('Tuyên truyền thường xuyên')
    await expect
      .poll(() => said.getByRole('list', { name: 'Ý kiến' }).textContent())
      .toMatch(/Chủ tịch, 06\/01\/2026 09:00[\s\S]*Nêu rõ ai làm\./)
  })

  it('leads from what he said to those words in the draft, ready to be written on', async () => {
    const { page } = clerk
    await rows(page).getByRole('button', { name: 'Trả lời bằng chỗ sửa' }).press('Enter')
    await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
    const atCaret = (): Promise<string> =>
      page.evaluate(() => document.getSelection()?.focusNode?.parentElement?.closest('[data-place]')?.textContent ?? '')
    await expect.poll(atCaret).toContain('Tuyên truyền thường xuyên')
    await page.keyboard.type(' Xong trước rằm.')
    await expect.poll(atCaret).toContain('Xong trước rằm.')
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(atCaret).not.toContain('Xong trước rằm.')
    await untilSaved(page)
  })

  it('remembers what was looked at and not taken, with the word why, when the file is opened again', async () => {
    const { page } = clerk
    await expect.poll(() => rows(page).filter({ hasText: 'khu chợ' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    const content = edited(exported, { 'hộ kinh doanh xong': 'hộ kinh doanh, chợ đêm xong' })
    await compareWith(page, 'sửa nữa.docx', content)
    const row = rows(page).filter({ hasText: 'chợ đêm' })
    await row.waitFor()
    await row.focus()
    await page.keyboard.press('Delete')
    await row.getByText('Đã xem, không nhận').waitFor()
    await row.getByRole('button', { name: 'Xét lại' }).click()
    await row.getByRole('button', { name: /^Không nhận/ }).press('Enter')
    await row.getByText('Đã xem, không nhận').waitFor()
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true)
    await row.getByRole('button', { name: 'Ghi lý do…' }).click()
    await page.keyboard.type('xã chưa có chợ đêm')
    await page.keyboard.press('Enter')
    await row.getByText('Lý do: xã chưa có chợ đêm').waitFor()
    await page.getByRole('status').getByText('không nhận 1').waitFor()
    await page.reload()
    await rows(page).getByText('Lý do: xã chưa có chợ đêm').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'In chỗ không nhận' }).click(),
    ])
    expect(openDocx(await readFile(await download.path())).parts['word/document.xml']).toContain('xã chưa có chợ đêm')
  })

  it('keeps it with the draft until it is done: then nothing is left to send along', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Mở bản nháp' }).click()
    await goToStep(page, 'Rà soát và xuất')
    const open = page.getByRole('region', { name: 'Ý kiến chưa xong' })
    await open.getByText('Nêu rõ ai làm.').waitFor()
    const along = page.getByRole('checkbox', { name: /^Gửi kèm 1 ý kiến/ })
    await along.waitFor()
    await open.getByRole('button', { name: 'Trả lời bằng lời…' }).click()
    await page.keyboard.type('Phòng Kinh tế làm.')
    await page.keyboard.press('Enter')
    await open.getByText('trả lời: Phòng Kinh tế làm.').waitFor()
    await open.getByRole('button', { name: 'Xong' }).click()
    await expect.poll(() => along.count()).toBe(0)
    expect(await open.count()).toBe(0)
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  })

  it('is offered when the draft is opened, once somebody edited the file it was exported to', async () => {
    const { page, dataFolder } = clerk
    const path = join(dataFolder, 'KH phòng cháy.docx')
    const now = { 'đúng người': 'đúng lúc, đúng người' }
    await page.getByRole('row').nth(1).getByRole('button').first().click()
    await writeFile(path, edited(await exportNow(page), now))
    await pretendExported(dataFolder, path)
    await page.reload()
    await page.getByRole('row').nth(1).getByRole('button').first().click()
    await page.getByText('đã được sửa sau khi xuất').waitFor()
    await page.getByRole('button', { name: 'Xem sửa đổi' }).click()
    await expect.poll(() => rows(page).count()).toBe(1)
    await expect.poll(() => rows(page).first().textContent()).toContain('đúng lúc')
    await page.getByRole('button', { name: 'Mở bản nháp' }).click()
    await page.getByRole('button', { name: 'Bỏ qua' }).click()
    await expect.poll(() => page.getByText('đã được sửa sau khi xuất').count()).toBe(0)
  })

  it('takes several files at once and sums up on one paper what they ask for', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('button', { name: /^Việc khác với/ }).click()
    await page.getByRole('menuitem', { name: 'So sánh với…' }).press('Enter')
    const file = (name: string, words: string) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(edited(exported, { 'đúng đối tượng': words })),
    })
    await page
      .getByLabel('Lấy ý kiến: chọn nhiều tệp…')
      .setInputFiles([file('Công an.docx', 'đúng người già'), file('Phòng Kinh tế.docx', 'đúng hộ kinh doanh')])
    await page.getByRole('button', { name: 'Xem tiếp “Công an.docx”' }).waitFor()
    await page.getByRole('button', { name: 'Xem tiếp “Phòng Kinh tế.docx”' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Bảng tổng hợp, tiếp thu, giải trình ý kiến/ }).click(),
    ])
    const xml = openDocx(await readFile(await download.path())).parts['word/document.xml']
    for (const words of ['Công an', 'Phòng Kinh tế', 'đề nghị khác']) expect(xml).toContain(words)
  })

  it('no error was heard', () => {
    expect(clerk.troubles).toEqual([])
  })
})
