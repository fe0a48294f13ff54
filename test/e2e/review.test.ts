import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClerk, type Clerk, goToStep, openFile, skipOffice } from './clerk.ts'

/** A plan as it came from another office: point b) stands twice, nobody signed it. */
const foreignPlan = `ỦY BAN NHÂN DÂN
XÃ BÌNH MINH

KẾ HOẠCH
Tuyên truyền phòng, chống cháy nổ trên địa bàn xã Bình Minh năm 2026

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
a) Nâng cao ý thức của Nhân dân về phòng, chống cháy nổ.
b) Giảm số vụ cháy so với năm trước.
b) Giữ gìn tài sản của Nhân dân.
2. Yêu cầu
Tuyên truyền thường xuyên , đúng đối tượng.
II. NỘI DUNG
1. Tuyên truyền trên hệ thống truyền thanh tới các ban ngành.
2. Kiểm tra các hộ kinh doanh cùng các ban ngành.
III. TỔ CHỨC THỰC HIỆN
1. Công an xã chủ trì thực hiện Kế hoạch này.
2. Các thôn phối hợp thực hiện./.

Nơi nhận:
- Công an xã;
- Các thôn;
- Lưu: VT.`

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
  await openFile(clerk.page, { name: 'phong-chay.txt', content: foreignPlan })
  await goToStep(clerk.page, 'Rà soát và xuất')
})
afterAll(async () => {
  await clerk.close()
})

const review = () => clerk.page.getByRole('region', { name: 'Rà soát', exact: true })

describe('Rà soát', () => {
  it('shows all safe changes, old and new, before they are made, and one undo takes them all back', async () => {
    const { page } = clerk
    const all = review().getByRole('button', { name: /^Sửa tất cả lỗi an toàn \(\d+\)$/ })
    await all.click()
    const changes = review().getByRole('region', { name: 'Những chỗ sẽ sửa' })
    const change = changes.getByRole('listitem').filter({ hasText: 'đúng đối tượng' })
    await expect.poll(() => change.textContent()).toMatch(/thường xuyên ,.* → .*thường xuyên, đúng/)
    await changes.getByRole('button', { name: 'Thôi' }).click()
    await expect
      .poll(() => review().getByRole('listitem').filter({ hasText: 'Giữ gìn tài sản' }).count())
      .toBeGreaterThan(0)
    await all.click()
    await changes.getByRole('button', { name: /^Sửa \d+ chỗ này$/ }).click()
    await expect.poll(() => all.textContent()).toContain('(0)')
    await expect.poll(() => all.isDisabled()).toBe(true)
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => all.isEnabled()).toBe(true)
    await review().getByRole('listitem').filter({ hasText: 'Giữ gìn tài sản' }).first().waitFor()
  })

  it('lists the point numbered twice with its words, its reason and its cure, and one click numbers it', async () => {
    const finding = review()
      .getByRole('listitem')
      .filter({ hasText: /STR-|b\)/ })
      .filter({ hasText: 'Giữ gìn tài sản' })
      .first()
    await finding.waitFor()
    const ground = finding.getByText(/(?:NĐ 30\/2020|Thông lệ).* Vì sao\?$/)
    await ground.click()
    await finding.getByText(/^Điểm trùng chữ.*dẫn chiếu sai chỗ/).waitFor()
    await finding.getByRole('button').first().click()
    const page = clerk.page.getByRole('region', { name: 'Xem trước trang A4' })
    await page.getByText('c) Giữ gìn tài sản của Nhân dân.').first().waitFor()
    await expect.poll(() => review().getByRole('listitem').filter({ hasText: 'Giữ gìn tài sản' }).count()).toBe(0)
  })

  it('takes the cure back with the rest of the work', async () => {
    const { page } = clerk
    await page.keyboard.press('ControlOrMeta+z')
    await review().getByRole('listitem').filter({ hasText: 'Giữ gìn tài sản' }).first().waitFor()
    await page.keyboard.press('ControlOrMeta+y')
    await expect.poll(() => review().getByRole('listitem').filter({ hasText: 'Giữ gìn tài sản' }).count()).toBe(0)
  })

  it('lets a finding pass with a reason that stays in the draft, and takes that back', async () => {
    const first = review().getByRole('listitem').first()
    const message = (await first.locator('p').first().textContent()) ?? ''
    await first.getByRole('button', { name: 'Bỏ qua…' }).click()
    await clerk.page.getByRole('textbox', { name: 'Lý do bỏ qua' }).fill('theo ý kiến Chủ tịch')
    await clerk.page.keyboard.press('Enter')
    await review().getByText('Lý do: theo ý kiến Chủ tịch').waitFor()
    await clerk.page.reload()
    await goToStep(clerk.page, 'Rà soát và xuất')
    const waived = review().getByRole('listitem').filter({ hasText: 'Lý do: theo ý kiến Chủ tịch' })
    await expect.poll(() => waived.textContent()).toContain(message)
    await waived.getByRole('button', { name: 'Xét lại' }).click()
    await expect.poll(() => review().getByText('Lý do: theo ý kiến Chủ tịch').count()).toBe(0)
  })

  it('says what stands twice once, leads to both places, and lets both pass without asking why', async () => {
    const pair = review().getByRole('listitem').filter({ hasText: '“ban ngành” viết “ban, ngành”' })
    await expect.poll(() => pair.count()).toBe(1)
    await pair.getByText('Còn 1 chỗ như vậy').click()
    await pair.getByRole('button', { name: /ban ngành/ }).waitFor()
    await pair.getByRole('button', { name: 'Bỏ qua cả nhóm (2 chỗ)' }).click()
    await review().getByText('Đã bỏ qua (2)').waitFor()
    await clerk.page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => pair.count()).toBe(1)
  })

  it('walks through all of them with F8 and Shift+F8, each at its field', async () => {
    const { page } = clerk
    const strip = page.getByRole('status', { name: 'Chỗ đang xem' })
    await page.keyboard.press('F8')
    await strip.waitFor()
    const first = await strip.textContent()
    expect(first).toMatch(/1\/\d+/)
    await page.keyboard.press('F8')
    await expect.poll(() => strip.textContent()).toMatch(/2\/\d+/)
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => strip.textContent()).toBe(first)
  })

  it('puts the keyboard at each stop into a field that is in sight, never on its “Vì sao?”', async () => {
    const { page } = clerk
    const strip = page.getByRole('status', { name: 'Chỗ đang xem' })
    const count = Number(/\d+\/(\d+)/.exec((await strip.textContent()) ?? '')?.[1])
    for (let stop = 2; stop <= count; stop++) {
      await page.keyboard.press('F8')
      // Rà soát lists them itself and needs no strip.
      await expect
        .poll(async () => (await strip.count()) === 0 || (await strip.textContent())?.includes(`${stop}/`))
        .toBe(true)
      await expect
        .poll(() =>
          page.evaluate(() => {
            const field = document.activeElement
            const at = document.getSelection()?.focusNode
            const row = (at instanceof Element ? at : at?.parentElement)?.closest('p[data-row]')
            const box = (field?.contains(row ?? null) ? row : field)?.getBoundingClientRect()
            const pane = document.querySelector('section[tabindex="0"]')?.getBoundingClientRect()
            if (!field || !box || !pane) return 'nothing'
            if (field.ariaLabel?.startsWith('Vì sao?')) return 'a reason'
            return field !== document.body && box.top < pane.bottom && box.bottom > pane.top ? 'seen' : 'out of sight'
          }),
        )
        .toBe('seen')
    }
  })

  it('says of a complete plan that it is ready to be signed, and exports it', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
    await page.getByRole('button', { name: 'Soạn mới' }).click()
    await page
      .getByRole('button', { name: /Dùng mẫu này/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Xem thử bản đã điền sẵn' }).click()
    await goToStep(page, 'Rà soát và xuất')
    await page.getByText('Không còn lỗi. Văn bản sẵn sàng trình ký.').waitFor()
    await page.getByRole('radio', { name: /Bản trình ký/ }).check()
    const download = page.waitForEvent('download')
    await page.getByRole('region', { name: 'Xuất văn bản' }).getByRole('button', { name: 'Xuất', exact: true }).click()
    expect((await download).suggestedFilename()).toMatch(/\.docx$/)
    const sheet = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất bảng theo dõi' }).click()
    expect((await sheet).suggestedFilename()).toMatch(/^Theo dõi .*\.xlsx$/)
    expect(clerk.troubles).toEqual([])
  })
})
