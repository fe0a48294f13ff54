/** “Mẫu của tôi” in the browser: copied, named, thrown away and back, taken from a file. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClerk, type Clerk, skipOffice, untilBuilt } from './clerk.ts'

let clerk: Clerk
beforeAll(async () => {
  clerk = await aClerk()
  await skipOffice(clerk.page)
  await clerk.page.goto(`${clerk.origin}/#/moi`)
  await clerk.page.getByRole('button', { name: 'Mẫu của tôi…' }).click()
}, untilBuilt)
afterAll(() => clerk.close())

describe('the templates of a clerk', () => {
  it('begin with a copy of one of the product, which gets a name of its own', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: /^Nhân bản: Kế hoạch triển khai nghị quyết/u }).click()
    await page.getByRole('button', { name: 'Đổi tên, mô tả' }).click()
    await page.getByLabel('Tên mẫu').fill('Nghị quyết của phường')
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByRole('heading', { name: 'Nghị quyết của phường' }).waitFor()
    await page.getByText('Phiên bản 1.1.1').waitFor()
  })

  it('go to the bin and come back', async () => {
    const { page } = clerk
    await page.getByRole('button', { name: 'Cho vào thùng rác' }).click()
    await page.getByRole('button', { name: 'Khôi phục: Nghị quyết của phường' }).click()
    await page.getByRole('list', { name: 'Mẫu riêng' }).getByText('Nghị quyết của phường').waitFor()
  })

  it('are one file, and such a file is taken', async () => {
    const { page } = clerk
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Xuất mẫu ra tệp' }).click()
    const buffer = await readFile(await (await coming).path())
    const name = 'mau.json'
    await page.getByLabel('Nhận mẫu từ tệp…').setInputFiles({ name, mimeType: 'application/json', buffer })
    await page.getByRole('heading', { name: 'Nghị quyết của phường (2)' }).waitFor()
    const hostile = Buffer.from(buffer.toString().replace('{{co_quan.ten}}', '{{constructor.constructor}}'))
    await page.getByLabel('Nhận mẫu từ tệp…').setInputFiles({ name, mimeType: 'application/json', buffer: hostile })
    await page.getByText('Chưa lưu được “mau.json” thành mẫu').waitFor()
    expect(clerk.troubles).toEqual([])
  })
})
