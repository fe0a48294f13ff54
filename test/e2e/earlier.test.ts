import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClerkWriting, type Clerk, fieldAt, heldBack, untilSaved } from './clerk.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerkWriting()
})
afterAll(async () => {
  await clerk.close()
})

it('gives back what a plan was before, as a plan of its own, and keeps the present one', async () => {
  const { page } = clerk
  const place = fieldAt(page, 'letterhead/place')
  const before = await place.inputValue()
  await place.fill('Bình Minh Đông')
  await untilSaved(page)
  await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  await page.getByRole('button', { name: /^Việc khác với/ }).click()
  // The list of copies is slow to come: it must not take the caret out of the name being typed.
  const list = await heldBack(page, 'drafts.earlier')
  await page.getByRole('menuitem', { name: 'Bản đã lưu trước đó…' }).press('Enter')
  const kept = page.getByRole('list', { name: 'Các bản đã lưu trước đó' })
  await page.getByRole('textbox', { name: 'Tên cho bản hiện tại' }).fill('Trước khi họp')
  list.goOn()
  await kept.getByRole('listitem').first().waitFor()
  await list.letBe()
  await page.keyboard.press('Enter')
  await kept.getByRole('button', { name: 'Trước khi họp', exact: true }).waitFor()
  await kept.getByRole('listitem').nth(1).getByRole('button').first().press('Enter')
  await page.getByRole('navigation', { name: 'Các bước' }).waitFor()
  await expect.poll(() => fieldAt(page, 'letterhead/place').inputValue()).toBe(before)
  await page.getByRole('button', { name: 'Kế hoạch của tôi' }).click()
  await page.getByRole('row').nth(2).waitFor()
  await expect.poll(() => page.getByRole('row').count()).toBe(3)
  expect(clerk.troubles).toEqual([])
})
