/** Pictures of old plans: read from a file, rolled forward, compared. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { chooseFile } from '../e2e/clerk.ts'
import type { App } from '../support/openApp.ts'
import { untilStill } from '../support/untilStill.ts'

/** A plan with dates, tasks and recipients, as another office wrote it. */
const plan = 'test/fixtures/clean/phong-chong-thien-tai.txt'
/** One with hard line ends, whose paragraphs had to be put together. */
const broken = 'test/fixtures/plans/ngat-dong-pdf.txt'

interface OldPlanScene {
  name: string
  dark?: boolean
  show(app: App, drafts: { plan: string; rough: string }): Promise<void>
}

export const oldPlanScenes: OldPlanScene[] = [
  {
    name: '21-mo-tep-xem-lai',
    show: async ({ page, origin }) => {
      await review(page, origin, broken)
      await page.keyboard.press('F8')
    },
  },
  {
    name: '22-mo-tep-phim-tat',
    show: async ({ page, origin }) => {
      await review(page, origin, plan)
      await page.getByRole('button', { name: 'Phím tắt' }).click()
    },
  },
  {
    name: '23-mo-tep-toi',
    dark: true,
    show: ({ page, origin }) => review(page, origin, broken),
  },
  {
    name: '24-nam-moi',
    show: async ({ page, origin }, { rough }) => {
      await go(page, `${origin}/#/nam-moi/${rough}`)
      await rollForward(page)
    },
  },
  {
    name: '25-nam-moi-sua',
    show: async ({ page, origin }, { rough }) => {
      await go(page, `${origin}/#/nam-moi/${rough}`)
      await rollForward(page)
      await page.keyboard.press('F8')
      await untilStill(page)
      await page.keyboard.press('e')
    },
  },
  {
    name: '26-so-sanh',
    show: async ({ page, origin }, { rough }) => {
      await go(page, `${origin}/#/so-sanh/${rough}`)
      const text = await readFile('test/fixtures/rough/dan-chu-thi-tran.txt', 'utf8')
      await chooseFile(page, { name: 'Chủ tịch sửa.txt', content: editedByBoss(text) }, 'Chọn tệp Word đã sửa…')
      await page.getByRole('list', { name: 'Hai bản cạnh nhau' }).waitFor()
      await page.keyboard.press('F7')
    },
  },
  {
    name: '27-dan-van-ban',
    show: async ({ page, origin }) => {
      await go(page, `${origin}/#/dan-van-ban`)
      await page.getByRole('textbox', { name: 'Văn bản của kế hoạch' }).fill(await readFile(plan, 'utf8'))
    },
  },
  {
    name: '28-luu-thanh-mau',
    show: async ({ page, origin }) => {
      await go(page, `${origin}/#/`)
      await page
        .getByRole('button', { name: /^Việc khác với/ })
        .first()
        .click()
      await page.getByRole('menuitem', { name: 'Lưu thành mẫu…' }).click()
    },
  },
]

/** Anew, also where the address is the same. */
async function go(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

async function review(page: Page, origin: string, path: string): Promise<void> {
  await go(page, `${origin}/#/`)
  await chooseFile(page, { name: 'Kế hoạch năm trước.txt', content: await readFile(path) })
  await page.locator('.sheet.true').first().waitFor({ timeout: 60_000 })
}

async function rollForward(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /Tạo kế hoạch cho năm/ }).fill('2027')
  await page.getByRole('button', { name: 'Tìm những chỗ cần đổi' }).click()
  await page.getByRole('heading', { level: 1, name: /^Kế hoạch năm 2027/ }).waitFor()
}

/** A passage reworded, one added, one taken away, one moved to the end of its list. */
function editedByBoss(text: string): string {
  const lines = text.split('\n')
  const items = lines.map((line, at) => ({ line, at })).filter(({ line }) => /^- \S/.test(line))
  const [first, second, third, fourth] = items.slice(2)
  if (!first || !second || !third || !fourth) return text
  lines[first.at] = first.line.replace(/[;.]?\s*$/, ', bảo đảm tiết kiệm, đúng tiến độ;')
  lines[second.at] = `${second.line}\n- Giao Văn phòng theo dõi, đôn đốc hằng tuần;`
  lines[third.at] = ''
  return lines.join('\n')
}
