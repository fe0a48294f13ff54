/** From a draft with mistakes to the copy that is signed: what refuses, what never does, and the leader's sheet. */
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { aPlan, basis, item } from '../support/aPlan.ts'
import { aClerk, type Clerk, goToStep, skipOffice } from './clerk.ts'

/** Complete but for a law called by a wrong name, a day that does not exist, and a unit with a task that does not get the plan. */
const draft: Draft = aPlan((plan) => ({
  ...plan,
  body: [
    {
      ...basis(
        'Căn cứ Quyết định số 41/2025/QĐ-UBND ngày 20 tháng 8 năm 2025 của Ủy ban nhân dân tỉnh Thái Nguyên ban hành Quy chế phối hợp tiếp công dân;',
      ),
      id: 'cua-tinh',
    },
    ...plan.body.map((block) =>
      block.role === 'budget'
        ? {
            ...block,
            children: [
              ...block.children,
              { ...item('1', 'Phổ biến Luật dân chủ trong cơ quan.'), id: 'ten-luat' },
              { ...item('1', 'Báo cáo trước ngày 31 tháng 6 năm 2026.'), id: 'ngay' },
            ],
          }
        : block,
    ),
  ],
  recipients: { ...plan.recipients, lines: plan.recipients.lines.filter(({ text }) => text !== 'Phòng Kinh tế') },
}))

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  const { page } = clerk
  await skipOffice(page)
  const { id } = await ask<Draft>(page, 'drafts.adopt', { draft })
  await page.goto(`${clerk.origin}/#/soan/${id}`)
  await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
})
afterAll(async () => {
  await clerk.close()
})

async function ask<T>(page: Page, name: string, input: unknown): Promise<T> {
  return await page.evaluate(
    async ([operation, body]) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`/api/${operation}`, { method: 'POST', headers, body })
      const reply = await response.json()
      if (!reply.ok) throw new Error(reply.problem.what)
      return reply.value
    },
    [name, JSON.stringify(input)] as const,
  )
}

const review = () => clerk.page.getByRole('region', { name: 'Rà soát', exact: true })
const panel = () => clerk.page.getByRole('region', { name: 'Xuất văn bản' })
const exportButton = () => clerk.page.getByRole('banner').getByRole('button', { name: 'Xuất', exact: true })
const findingOf = (words: string) => review().getByRole('listitem').filter({ hasText: words })
/** Errors as the button of the bar counts them; 0 where it says nothing. */
const counted = async (): Promise<number> =>
  Number(/Còn (\d+) lỗi/.exec((await exportButton().getAttribute('title')) ?? '')?.[1] ?? 0)

async function wordsOf(download: Download): Promise<string> {
  const parts = unzipSync(await readFile(await download.path()))
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '')
}

describe('a plan on its way to be signed', () => {
  it('carries the count of its errors on the export button', async () => {
    await goToStep(clerk.page, 'Rà soát và xuất')
    await review().getByText('Còn 2 lỗi phải sửa trước khi trình ký').waitFor()
    await expect.poll(counted).toBe(2)
  })

  it('is refused as the copy to sign, and the draft is exported all the same', async () => {
    const { page } = clerk
    const downloads: Download[] = []
    page.on('download', (download) => downloads.push(download))
    await panel()
      .getByRole('radio', { name: /Bản trình ký/ })
      .check()
    await panel().getByRole('button', { name: 'Xuất', exact: true }).click()
    const refused = panel().getByRole('region', { name: 'Chưa xuất bản trình ký' })
    await refused.getByText('Chưa xuất bản trình ký vì còn 2 lỗi.').waitFor()
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(2)
    expect(downloads).toEqual([])
    const download = page.waitForEvent('download')
    await refused.getByRole('button', { name: 'Xuất bản nháp' }).click()
    expect(await wordsOf(await download)).toContain('31 tháng 6 năm 2026')
  })

  it('counts one less when a law gets its name back, and none when a day is let pass with a reason', async () => {
    await findingOf('Luật dân chủ').getByRole('button', { name: 'Viết đúng tên luật' }).click()
    await expect.poll(counted).toBe(1)
    const date = findingOf('31 tháng 6 năm 2026').first()
    await date.getByRole('button', { name: 'Bỏ qua…' }).click()
    await clerk.page.getByRole('textbox', { name: 'Lý do bỏ qua' }).fill('hạn theo văn bản của tỉnh')
    await clerk.page.keyboard.press('Enter')
    await expect.poll(counted).toBe(0)
    await review().getByText('Không còn lỗi. Văn bản sẵn sàng trình ký.').waitFor()
  })

  it('puts a unit with a task among the recipients, and says no more of it', async () => {
    const missing = findingOf('Phòng Kinh tế').filter({ hasText: 'nơi nhận' }).first()
    await missing.getByRole('button', { name: 'Thêm vào nơi nhận' }).click()
    await expect.poll(() => review().getByRole('button', { name: 'Thêm vào nơi nhận' }).count()).toBe(0)
    const sheet = clerk.page.getByRole('region', { name: 'Xem trước trang A4' })
    await sheet.getByText('- Phòng Kinh tế;').first().waitFor()
  })

  it('counts its copies as Nơi nhận says, behind the initials of who drafted it', async () => {
    const { page } = clerk
    await goToStep(page, 'Nơi nhận và ký')
    const initials = page.getByRole('textbox', { name: 'Ký hiệu người soạn, số bản phát hành' })
    await initials.fill('PL')
    // Lines for several places are the clerk's to count.
    await page.getByText('“Các thôn”: các dòng này gửi mấy bản?').waitFor()
    expect(await page.getByRole('button', { name: 'Ghi số bản' }).isEnabled()).toBe(false)
    await page.getByRole('textbox', { name: 'Số bản của các dòng chưa tính' }).fill('12')
    await page.getByRole('button', { name: /^Ghi số bản: PL/ }).click()
    expect(await initials.inputValue()).toMatch(/^PL\.\(\d+\)$/)
    expect(await page.getByRole('button', { name: /^Ghi số bản/ }).count()).toBe(0)
    await goToStep(page, 'Rà soát và xuất')
  })

  it('is exported as the copy to sign once nothing stands', async () => {
    await panel()
      .getByRole('radio', { name: /Bản trình ký/ })
      .check()
    const download = clerk.page.waitForEvent('download')
    await panel()
      .getByRole('button', { name: /^Xuất( lại)?$/ })
      .click()
    expect(await wordsOf(await download)).toContain('Luật Thực hiện dân chủ ở cơ sở trong cơ quan')
  })

  it('goes to the leader with a sheet that says what was let pass, and why', async () => {
    const download = clerk.page.waitForEvent('download')
    await review().getByRole('button', { name: 'Xuất phiếu rà soát' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^Phiếu rà soát .*\.docx$/)
    const words = await wordsOf(file)
    expect(words).toContain('Không còn lỗi phải sửa')
    expect(words).toContain('hạn theo văn bản của tỉnh')
    expect(words).toMatch(/41\/2025\/QĐ-UBND.*Chưa xác minh: danh mục không có văn bản này/)
  })
})

describe("the office's own references and days", () => {
  it('are begun with one press on a căn cứ the catalogue does not know', async () => {
    const { page } = clerk
    await goToStep(page, 'Tên và căn cứ')
    const unlisted = page.getByRole('region', { name: 'Căn cứ danh mục chưa có' })
    await unlisted.getByRole('button', { name: 'Ghi nhớ Quyết định số 41/2025/QĐ-UBND' }).click()
    await unlisted.waitFor({ state: 'detached' })
  })

  it('are kept up in the office profile, and what was verified is said on the sheet', async () => {
    const { page } = clerk
    const back = page.url()
    await page.goto(`${clerk.origin}/#/co-quan`)
    const part = page.getByRole('region', { name: 'Văn bản của cơ quan' })
    await part.getByText('Quyết định số 41/2025/QĐ-UBND').click()
    await part.getByRole('combobox', { name: 'Tình trạng' }).selectOption('in-force')
    await part.getByRole('textbox', { name: 'Ngày kiểm tra' }).fill('05/01/2026')
    await part.getByRole('textbox', { name: 'Nguồn kiểm tra' }).fill('vbpl.vn')
    await part.getByText('Còn hiệu lực, kiểm tra ngày 05/01/2026').waitFor()
    const days = page.getByRole('region', { name: 'Ngày nghỉ, ngày làm bù' })
    await days.getByRole('button', { name: 'Thêm ngày nghỉ' }).click()
    await days.getByRole('textbox', { name: 'Ngày' }).fill('02/01/2026')
    await page.getByRole('status').getByText('Đã lưu hồ sơ').waitFor()
    expect(await ask<{ days: unknown }>(page, 'office.get', {})).toMatchObject({
      days: { off: ['2026-01-02'], working: [] },
    })
    await page.goto(back)
    await goToStep(page, 'Rà soát và xuất')
    await review().getByText('Không còn lỗi. Văn bản sẵn sàng trình ký.').waitFor()
    const download = page.waitForEvent('download')
    await review().getByRole('button', { name: 'Xuất phiếu rà soát' }).click()
    expect(await wordsOf(await download)).toMatch(/41\/2025\/QĐ-UBND.*Còn hiệu lực \(kiểm tra đến 05\/01\/2026\)/)
    expect(clerk.troubles).toEqual([])
  })
})
