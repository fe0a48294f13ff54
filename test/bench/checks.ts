/** What the reviewer takes: a whole check, a check after an edit of one paragraph, and how both grow with the pages. */
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { layoutPages } from '../../core/docx/layoutPages.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { renderDraft } from '../../core/render/render.ts'
import { planOf, tenPages } from './plans.ts'
import { ms, type Row, section } from './report.ts'
import { median, p95, quantile } from './stats.ts'

/** Beside what the reviewer may take: a tenth of what a clerk feels. */
const wholeCheck = 50
const afterEdit = 10

interface Times {
  pages: number
  /** Every rule over a page already made, ms, with what it read before at hand. */
  check: number[]
  /** Page and check after a letter typed into another paragraph each time. */
  edited: number[]
}

export async function checkSections(quick: boolean): Promise<string[]> {
  const sizes = [1, 7, 13, ...(quick ? [] : [40])]
  const measured = sizes.map((size) => timesOf(planOf(tenPages * size), size === 1 ? 100 : 8))
  const [ten] = measured
  if (!ten) return []
  const rows: Row[] = [
    {
      what: `check a ${ten.pages}-page plan, every rule`,
      figure: spread(ten.check),
      target: `< ${wholeCheck} ms`,
      holds: median(ten.check) < wholeCheck,
    },
    {
      what: 'build and check it after an edit',
      figure: spread(ten.edited),
      target: `< ${afterEdit} ms`,
      holds: median(ten.edited) < afterEdit,
    },
    ...measured.map(({ pages, check, edited }) => ({
      what: `${pages} pages: check, after an edit`,
      figure: `${ms(median(check))}, ${ms(median(edited))}: ${perPage(check, pages)}, ${perPage(edited, pages)} a page`,
    })),
  ]
  return [section('Checks', rows)]
}

/** The tenth of 100 is what an undisturbed machine takes. */
const spread = (times: readonly number[]): string =>
  `${ms(median(times))}; 10th of 100 ${ms(quantile(times, 0.1))}, 95th ${ms(p95(times))}`

const perPage = (times: readonly number[], pages: number): string => `${(median(times) / pages).toFixed(2)} ms`

function timesOf(plan: Draft, runs: number): Times {
  const pages = layoutPages(renderDraft(plan, null).document).pages.length
  const build = (draft: Draft): number => {
    const { document, missing, faults } = renderDraft(draft, null)
    return runChecks({ draft, document, missing, faults, final: false }).length
  }
  const texts = [...walkDraft(plan)].filter(({ text }) => text.length > 40)
  let draft = plan
  const typeAndBuild = (at: number): void => {
    const block = texts[(at * 13) % texts.length]
    if (block) draft = applyEdit(draft, { op: 'set-text', block: block.id, text: `${block.text.slice(0, -1)} ${at}.` })
    build(draft)
  }
  // As in a program that has run for a while.
  times(pages > 20 ? 3 : 150, typeAndBuild)
  const edited = times(runs, (at) => typeAndBuild(at + 1000))
  const { document, missing, faults } = renderDraft(plan, null)
  const check = times(runs, () => runChecks({ draft: plan, document, missing, faults, final: false }))
  return { pages, check, edited }
}

function times(count: number, work: (at: number) => unknown): number[] {
  return Array.from({ length: count }, (_, at) => {
    const start = performance.now()
    work(at)
    return performance.now() - start
  })
}
