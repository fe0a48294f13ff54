/** What of a page cannot be used by everybody, as axe sees it. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { untilStill } from './untilStill.ts'

interface Looking {
  /** One rule alone; all of WCAG 2.2 A and AA unless told. */
  rule?: string
  /** Selectors of what alone is looked at, and of what is looked at elsewhere. */
  within?: string
  without?: string
}

/**
 * Each rule that is broken, with the elements that break it. Asked in the page itself and of what is wrong alone: no second page is
 * opened for the answer, and no element that passes is named.
 */
export async function unfitIn(page: Page, { rule, within, without }: Looking = {}): Promise<string[]> {
  await untilStill(page)
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (rule) axe.withRules(rule)
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  if (within) axe.include(within)
  axe.exclude('[data-tabster-dummy]')
  if (without) axe.exclude(without)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
