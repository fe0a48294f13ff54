import type { Page } from 'playwright-core'

/**
 * Nothing of the page is on its way: every transition is over (a button on its way from grey to blue has a colour of neither),
 * and what the window was told before has been drawn.
 */
export const untilStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((drawn) => requestAnimationFrame(drawn))
    const passing = (): Animation[] => document.getAnimations().filter((one) => one instanceof CSSTransition)
    do {
      await Promise.allSettled(passing().map((one) => one.finished))
      await frame()
      await frame()
    } while (passing().length > 0)
  })

/** What is measured on the page, once two looks in a row give the same. */
export async function stillValue<T extends string | number>(page: Page, look: () => Promise<T>): Promise<T> {
  let last = await look()
  for (;;) {
    await untilStill(page)
    const now = await look()
    if (now === last) return now
    last = now
  }
}
