import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClerkWriting, type Clerk, chooseFile, fieldAt, goToStep, newPlan, openFile, untilSaved } from './clerk.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerkWriting()
})
afterAll(async () => {
  await clerk.close()
})

/** Puts the words in place of what the field holds, as a person would. */
async function retype(field: ReturnType<typeof fieldAt>, words: string): Promise<void> {
  await field.focus()
  await field.press('ControlOrMeta+a')
  await field.page().keyboard.type(words)
}

describe('words are not lost', () => {
  it('when Telex replaces letters by bursts of backspaces, as Unikey does', async () => {
    const { page } = clerk
    const place = fieldAt(page, 'letterhead/place')
    await retype(place, 'Binh')
    for (const _ of 'inh') await page.keyboard.press('Backspace')
    await page.keyboard.insertText('ình Minh')
    for (const _ of 'Minh') await page.keyboard.press('Backspace')
    await page.keyboard.insertText('Mỹ')
    await expect.poll(() => place.inputValue()).toBe('Bình Mỹ')
  })

  it('when an input method composes a word before it is written', async () => {
    const { page } = clerk
    const place = fieldAt(page, 'letterhead/place')
    await retype(place, '')
    await page.keyboard.press('Backspace')
    const keys = await page.context().newCDPSession(page)
    for (const text of ['T', 'Tr', 'Tra', 'Tran', 'Trang', 'Tràng'])
      await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await keys.send('Input.insertText', { text: 'Tràng' })
    await page.keyboard.type(' An')
    await expect.poll(() => place.inputValue()).toBe('Tràng An')
  })

  it('when letters come with loose marks: they are whole after the field is left', async () => {
    const { page } = clerk
    const place = fieldAt(page, 'letterhead/place')
    await retype(place, 'Bình Minh'.normalize('NFD'))
    await page.keyboard.press('Tab')
    await untilSaved(page)
    await expect.poll(() => place.inputValue()).toBe('Bình Minh'.normalize('NFC'))
  })

  it('when the program cannot be reached: says so, keeps them, and saves after', async () => {
    const { page, context } = clerk
    await context.setOffline(true)
    await retype(fieldAt(page, 'letterhead/place'), 'Bình Minh Đông')
    await page.getByText('Cửa sổ này đã mất liên lạc với chương trình.').waitFor()
    await expect.poll(() => fieldAt(page, 'letterhead/place').inputValue()).toBe('Bình Minh Đông')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Lưu lại' }).click()
    await untilSaved(page)
    clerk.troubles.length = 0
  })

  it('when the program itself died: the old tab says what to do, and saves once it runs again', async () => {
    const { page, context } = clerk
    await clerk.hostDies()
    await retype(fieldAt(page, 'letterhead/place'), 'Bình Minh Tây')
    await page.getByText('Cửa sổ này đã mất liên lạc với chương trình.').waitFor()
    const next = await context.newPage()
    await next.goto(await clerk.hostAgain())
    await next.getByRole('heading', { level: 1 }).waitFor()
    // By itself, or at “Lưu lại”, whichever is sooner.
    await page
      .getByRole('button', { name: 'Lưu lại' })
      .click({ timeout: 2000 })
      .catch(() => {})
    await untilSaved(page)
    await next.getByRole('row').nth(1).getByRole('button').first().click()
    await expect.poll(() => fieldAt(next, 'letterhead/place').inputValue()).toBe('Bình Minh Tây')
    await next.close()
    clerk.troubles.length = 0
  })

  describe('when two windows hold the same plan', () => {
    /** Another window saves its words into the plan, then this one wants to. */
    async function inConflict(theirs: string, mine: string): Promise<void> {
      const { page, context } = clerk
      const other = await context.newPage()
      await other.goto(page.url())
      await retype(fieldAt(other, 'letterhead/place'), theirs)
      await untilSaved(other)
      await other.close()
      await retype(fieldAt(page, 'letterhead/place'), mine)
      await page.getByText(/vừa được sửa ở một cửa sổ khác/).waitFor()
    }
    const place = (): Promise<string> => fieldAt(clerk.page, 'letterhead/place').inputValue()

    it('the second is told, and keeps its words as a copy', async () => {
      const { page } = clerk
      await inConflict('Của chị Lan', 'Của tôi')
      await page.getByRole('button', { name: 'Lưu thành bản sao' }).click()
      await untilSaved(page)
      expect(await place()).toBe('Của tôi')
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await page.getByRole('row').nth(2).waitFor()
      await expect.poll(() => page.getByRole('row').count()).toBe(3)
    })

    it('the new copy is seen beside the words on screen, which stay', async () => {
      const { page } = clerk
      await page.getByRole('row').nth(1).getByRole('button').first().click()
      await inConflict('Của chị Mai', 'Của riêng tôi')
      await page.getByRole('button', { name: 'Xem bản mới' }).click()
      await page.getByRole('heading', { level: 1, name: 'So sánh hai bản' }).waitFor()
      const rows = page.getByRole('list', { name: 'Hai bản cạnh nhau' }).getByRole('listitem')
      const place = rows.filter({ hasText: 'Của' }).first()
      await place.waitFor()
      await expect.poll(() => place.locator('del').allInnerTexts()).toEqual(['riêng tôi'])
      await expect.poll(() => place.locator('ins').allInnerTexts()).toEqual(['chị Mai'])
      await page.getByText('Bên trái là bản trên màn hình của bạn, bên phải là bản mới; cả hai còn nguyên.').waitFor()
    })

    it('going back to the draft finds every word, and what can be taken back', async () => {
      const { page } = clerk
      await page.getByRole('button', { name: 'Mở bản nháp' }).click()
      expect(await place()).toBe('Của riêng tôi')
      await page.getByRole('button', { name: 'Hoàn tác' }).click()
      await expect.poll(place).not.toBe('Của riêng tôi')
      await page.getByRole('button', { name: 'Làm lại' }).click()
      await expect.poll(place).toBe('Của riêng tôi')
    })

    it('the new copy is gone on with, and the words of this window are a plan of their own', async () => {
      const { page } = clerk
      await page.getByRole('button', { name: 'Xem bản mới' }).click()
      await page.getByRole('button', { name: 'Mở bản mới, giữ bản này thành bản sao' }).click()
      await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
      await expect.poll(place).toBe('Của chị Mai')
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await page.getByRole('row').nth(3).waitFor()
      await expect.poll(() => page.getByRole('row').count()).toBe(4)
      await page.getByRole('row').nth(1).getByRole('button').first().click()
      await expect.poll(place).toBe('Của riêng tôi')
      await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
      await page.getByRole('row').nth(1).waitFor()
    })
  })
})

describe('files that are not as they should be', () => {
  it('shows a broken plan with its way back, and gives the previous copy', async () => {
    const { page, dataFolder } = clerk
    await page.getByRole('row').nth(1).getByRole('button').first().click()
    await retype(fieldAt(page, 'letterhead/place'), 'Một')
    await untilSaved(page)
    await retype(fieldAt(page, 'letterhead/place'), 'Hai')
    await untilSaved(page)
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('searchbox').waitFor()
    const drafts = join(dataFolder, 'drafts')
    for (const name of (await readdir(drafts)).filter((one) => one.endsWith('.json')))
      await writeFile(join(drafts, name), '{"format":"ke-hoach","ver')
    await page.reload()
    await page.getByText('Tệp bị hỏng nên không đọc được').first().waitFor()
    await page.getByRole('button', { name: 'Lấy lại bản trước' }).first().click()
    await page.getByText('Đang soạn').first().waitFor()
  })

  it('opens a plan kept as plain text, and lists what the text did not say', async () => {
    const { page } = clerk
    const text = [
      'KẾ HOẠCH',
      'Tuyên truyền phòng, chống cháy nổ năm 2026',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Nâng cao ý thức của Nhân dân trong phòng, chống cháy nổ.',
      'II. NỘI DUNG',
      '1. Tổ chức tuyên truyền trên hệ thống truyền thanh xã.',
    ].join('\n')
    await openFile(page, { name: 'ke-hoach-cu.txt', content: text })
    await page.getByText(/điều cần xem lại khi mở “ke-hoach-cu.txt”/).waitFor()
    await page.getByRole('button', { name: 'Xem', exact: true }).click()
    await page
      .getByText(/không thấy trong bản nhập/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Đã xem hết' }).click()
    await expect.poll(() => page.getByText(/điều cần xem lại/).count()).toBe(0)
    await goToStep(page, 'Nội dung, nhiệm vụ')
    await page
      .getByRole('region', { name: 'Xem trước trang A4' })
      .getByText(/hệ thống truyền thanh xã/)
      .first()
      .waitFor()
  })

  it('goes on without what it cannot read, and says what that is', async () => {
    const { page, dataFolder } = clerk
    const profile = join(dataFolder, 'co-quan.json')
    const newer = '{"format":"ho-so-co-quan","version":2}'
    await writeFile(profile, newer)
    await mkdir(join(dataFolder, 'drafts', 'thu-muc.json'))
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('searchbox').waitFor()
    await page.reload()
    const told = page.getByText('“co-quan.json” (hồ sơ cơ quan) do phiên bản mới hơn của phần mềm ghi')
    await told.waitFor()
    await page.getByText('Máy không đọc được mục này như một tệp bản nháp').waitFor()
    await newPlan(page)
    await retype(fieldAt(page, 'letterhead/place'), 'Bình Minh')
    await untilSaved(page)
    await page.getByRole('button', { name: 'Đóng thông báo' }).first().click()
    await expect.poll(() => told.count()).toBe(0)
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('button', { name: 'Hồ sơ cơ quan' }).click()
    await page.getByRole('textbox', { name: 'Tên đầy đủ' }).fill('Ủy ban nhân dân xã Khác')
    await page.getByText('Chưa lưu được').first().waitFor()
    await told.waitFor()
    expect(await readFile(profile, 'utf8')).toBe(newer)
    await rm(profile)
    await page.reload()
    await page.getByRole('button', { name: 'Xong' }).click()
    await page.getByRole('heading', { name: 'Kế hoạch của tôi' }).waitFor()
    await rm(join(dataFolder, 'drafts', 'thu-muc.json'), { recursive: true })
    await page.getByRole('row').nth(1).getByRole('button').first().click()
  })

  it('refuses what is no plan, and says what can be opened', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await chooseFile(page, { name: 'anh.txt', content: Uint8Array.from([0, 1, 2, 3, 0, 0, 255, 254]) })
    await page.getByText(/không theo dạng tệp nào mà phần mềm đọc được/).waitFor()
    await page.getByRole('button', { name: 'Chọn tệp…' }).waitFor()
    expect(clerk.troubles).toEqual([])
  })
})

describe('the whole work in one file', () => {
  it('is saved from the profile, and comes back beside what is there', async () => {
    const { page, dataFolder } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).first().click()
    await page.getByRole('button', { name: 'Hồ sơ cơ quan' }).click()
    const part = page.getByRole('region', { name: 'Sao lưu toàn bộ' })
    const download = page.waitForEvent('download')
    await part.getByRole('button', { name: 'Sao lưu toàn bộ' }).click()
    const file = await (await download).path()
    await part.getByText('Đã sao lưu vào tệp tải về.').waitFor()
    const drafts = join(dataFolder, 'drafts')
    const plans = (await readdir(drafts)).filter((name) => name.endsWith('.json'))
    const [lost = ''] = plans
    const words = await readFile(join(drafts, lost), 'utf8')
    await rm(join(drafts, lost))
    await rm(join(drafts, `${lost}.bak`), { force: true })
    await part.getByLabel('Khôi phục từ tệp…').setInputFiles(file)
    await part.getByText(/^Đã khôi phục: 1 kế hoạch;/).waitFor()
    expect(await readFile(join(drafts, lost), 'utf8')).toBe(words)
    expect(await readdir(drafts)).toEqual(expect.arrayContaining(plans))
    await part.getByLabel('Khôi phục từ tệp…').setInputFiles({
      name: 'khac.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from('không phải bản sao lưu'),
    })
    await part.getByText(/khac\.zip/).waitFor()
    expect(clerk.troubles).toEqual([])
  })
})
