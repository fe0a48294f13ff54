/** What the clerk feels, in Chromium, with a 10-page plan open: a key, the flowing page after it, the true pages, the start. */
import type { Page } from 'playwright-core'
import { type App, openApp } from '../support/openApp.ts'
import { planOf, tenPages } from './plans.ts'
import { ms, type Row, section } from './report.ts'
import { median, p95 } from './stats.ts'

export async function windowSections(quick: boolean): Promise<string[]> {
  const starts: number[] = []
  for (let at = 0; at < (quick ? 1 : 5); at += 1) starts.push(await start())
  const app = await openApp(process.cwd())
  try {
    await openPlan(app, tenPages)
    const before = await emptyPage(app)
    const keys = await typing(app.page, quick ? 40 : 150)
    const floor = [...before, ...(await emptyPage(app))]
    const pages = await app.page.locator('.sheets [data-page]').count()
    return [
      section(`The window, a plan of ${pages} pages open`, [
        { what: 'start: from the command to the list of plans', figure: ms(median(starts)) },
        target('key to screen, median', median(keys.frame), 16),
        { what: 'key to screen, 95th of 100', figure: ms(p95(keys.frame)) },
        {
          what: 'the same in an empty page: what this machine itself takes',
          figure: `${ms(median(floor))}, 95th of 100 ${ms(p95(floor))}`,
        },
        target('key to the page beside (flowing or true), median', median(keys.flow), 150),
        { what: 'key to the page beside (flowing or true), 95th of 100', figure: ms(p95(keys.flow)) },
        target('last key to true pages, median', median(keys.pages), 1000),
        { what: 'last key to true pages, slowest', figure: ms(Math.max(...keys.pages)) },
      ]),
    ]
  } finally {
    await app.close()
  }
}

/** Keys typed into one line of an otherwise empty page of the same browser, before and after the real ones. */
async function emptyPage(app: App): Promise<number[]> {
  const page = await app.context.newPage()
  await page.setContent('<div contenteditable class="sheets" style="width:400px">a</div>')
  await page.locator('[contenteditable]').click()
  await watch(page, '')
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.type('a')
    await page.waitForTimeout(60)
  }
  const frame = await page.evaluate(() => window.bench.frame)
  await page.close()
  return frame
}

const target = (what: string, value: number, most: number): Row => ({
  what,
  figure: ms(value),
  target: `< ${most} ms`,
  holds: value < most,
})

/** Host and browser started, window loaded, list shown; the browser's own start is not ours and not counted. */
async function start(): Promise<number> {
  const begun = performance.now()
  const app = await openApp(process.cwd())
  const browserTime = app.browserStart
  try {
    await app.page.goto(app.address)
    await app.page.getByRole('heading', { level: 1 }).first().waitFor()
    return performance.now() - begun - browserTime
  } finally {
    await app.close()
  }
}

async function openPlan(app: App, tasks: number): Promise<void> {
  const { page } = app
  await page.goto(app.address)
  const id = await page.evaluate(async (plan) => {
    const ask = async (name: string, input: unknown) => {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      const reply = await response.json()
      if (!reply.ok) throw new Error(reply.problem.what)
      return reply.value
    }
    await ask('settings.save', { officeAsked: true })
    const draft = await ask('drafts.create', { template: 'ke-hoach' })
    const own = { ...draft, ...plan, id: draft.id, template: draft.template, revision: draft.revision }
    await ask('drafts.save', { draft: own, expectedRevision: draft.revision })
    return draft.id
  }, planOf(tasks))
  await page.goto(`${app.origin}/#/soan/${id}`)
  await page.reload()
  await page.locator('.sheet.true').first().waitFor({ timeout: 30_000 })
}

interface Keys {
  frame: number[]
  flow: number[]
  pages: number[]
}

/**
 * Types words into a task in the middle of the plan. Each key: time to the frame that shows it, time until its letter stands in
 * the flowing preview; after each pause: time until the pages of the latest text stand there.
 */
async function typing(page: Page, count: number): Promise<Keys> {
  const text = page.locator('.sheets [data-place^="block/"]', { hasText: 'đợt 18' }).first()
  await text.click()
  const place = (await text.getAttribute('data-place')) ?? ''
  const field = page.locator(`[data-place="${place}"]:not(.sheets *)`).first()
  await field.waitFor()
  await page.keyboard.press('End')
  await watch(page, place)
  const words = 'rà soát và cập nhật đầy đủ theo thực tế của từng thôn '
  const keys: Keys = { frame: [], flow: [], pages: [] }
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.type(words[at % words.length] ?? 'a')
    await page.waitForTimeout(110)
    if (at % 15 === 14) keys.pages.push(await page.evaluate(() => window.bench.untilPages()))
  }
  const { frame, flow } = await page.evaluate(() => ({ frame: window.bench.frame, flow: window.bench.flow }))
  return { ...keys, frame, flow }
}

declare global {
  interface Window {
    bench: { frame: number[]; flow: number[]; untilPages(): Promise<number> }
  }
}

/** Watches keys and the preview inside the page: no message to and fro is in the times. */
const watch = (page: Page, place: string): Promise<void> =>
  page.evaluate((at) => {
    const shownText = (): string => {
      const parts = document.querySelectorAll(`.sheets [data-place="${at}"]`)
      return [...parts].map((part) => part.textContent).join(' ')
    }
    let lastKey = 0
    const waiting: { since: number; before: string }[] = []
    const bench: Window['bench'] = {
      frame: [],
      flow: [],
      untilPages: () =>
        new Promise((done) => {
          const look = (): void => {
            const now = performance.now()
            if (waiting.length === 0 && document.querySelector('.sheets .sheet.true')) done(now - lastKey)
            else requestAnimationFrame(look)
          }
          look()
        }),
    }
    window.bench = bench
    document.addEventListener(
      'keydown',
      (event) => {
        lastKey = event.timeStamp
        waiting.push({ since: event.timeStamp, before: shownText() })
        // The frame is drawn in the same task as the callback; the most urgent task after it runs when it is done.
        requestAnimationFrame(() => {
          const done = (): void => void bench.frame.push(performance.now() - event.timeStamp)
          void scheduler.postTask(done, { priority: 'user-blocking' })
        })
      },
      true,
    )
    const preview = document.querySelector('.sheets')?.parentElement
    if (!preview) return
    new MutationObserver(() => {
      const text = shownText()
      const now = performance.now()
      const still = waiting.filter((key) => key.before === text)
      for (const key of waiting) if (!still.includes(key)) bench.flow.push(now - key.since)
      waiting.splice(0, waiting.length, ...still)
    }).observe(preview, { subtree: true, childList: true, characterData: true })
  }, place)
