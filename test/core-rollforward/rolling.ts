/** A plan rolled forward, as a test needs it. */

import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { inForce } from '../../core/checks/rules/law04Repealed.ts'
import { oldRules } from '../../core/checks/rules/oldRules.ts'
import { rolRules } from '../../core/checks/rules/rolRules.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { renderDraft } from '../../core/render/render.ts'
import type { RollChange, RollProposal } from '../../core/rollforward/proposal.ts'
import { applyChanges, rollForward } from '../../core/rollforward/rollForward.ts'
import type { TemplateForm } from '../../core/template/template.ts'

export interface RollOptions {
  office?: OfficeProfile | null
  form?: TemplateForm | null
  now?: string
  /** The old plan's year as the clerk says it. */
  fromYear?: number
}

export interface PlanHead {
  title: string
  date: string
  issuer?: string
}

/** The text of a commune's plan; `sections` ends with the heading of the one that organises the work. */
export const communePlan = (sections: string, { title, date, issuer }: PlanHead): string => `ỦY BAN NHÂN DÂN
${issuer ?? 'XÃ SUỐI TRAI'}
Số: 31/KH-UBND
Suối Trai, ${date}
KẾ HOẠCH
${title}
Ủy ban nhân dân xã Suối Trai ban hành Kế hoạch như sau:
${sections}
1. Văn phòng theo dõi chung.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lê Thị Mai
`

/** Tasks of a plan, numbered; rows of a table (`| ... |`) as they stand. */
export const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => (line.startsWith('|') ? line : `${index + 1}. ${line}`)).join('\n')

/** A commune's plan of these tasks; what a head does not say is as in `usual`. */
export const planOfTasks =
  (usual: PlanHead) =>
  (tasks: readonly string[], head: Partial<PlanHead> = {}): string =>
    communePlan(`I. NỘI DUNG\n${numbered(tasks)}\nII. TỔ CHỨC THỰC HIỆN`, { ...usual, ...head })

export function rolled(draft: Draft, year: number, options: RollOptions = {}): RollProposal {
  const { office = null, form = null, now = `${year - 1}-12-20T08:00:00.000Z`, fromYear } = options
  const { document } = renderDraft(draft, form)
  return rollForward({ draft, form, document, office, year, fromYear, now: new Date(now), newId: () => 'ke-hoach-moi' })
}

export const taken = ({ draft, changes }: RollProposal): Draft =>
  applyChanges(
    draft,
    changes.filter(({ proposed }) => proposed),
  )

export const takenAll = ({ draft, changes }: RollProposal): Draft => applyChanges(draft, changes)

/** What is still said of last year. */
export const leftovers = (draft: Draft, office: OfficeProfile | null = null) =>
  runChecks({ draft, document: renderDraft(draft, null).document, office, final: false }, [
    ...rolRules,
    ...oldRules,
    inForce,
  ])

/** What is said of the words between head and closing. */
export const inBody = ({ changes }: RollProposal): RollChange[] =>
  changes.filter(({ place, group }) => place.startsWith('block/') && group !== 'number')

/** What is asked of times, those of the title among them. */
export const askedTimes = ({ changes }: RollProposal): RollChange[] =>
  changes.filter(({ group, proposed }) => !proposed && (group === 'year' || group === 'deadline'))

/** One answer at all of its places. */
export const everywhere = (change: RollChange): string[] =>
  [change, ...(change.also ?? [])].map(({ before, after }) => `${before} → ${after}`)

/** `deadline: 05/9/2025 → 04/9/2026`; a question ends in `?`. */
export const said = ({ group, before, after, proposed }: RollChange): string =>
  `${group}: ${before} → ${after}${proposed ? '' : ' ?'}`
