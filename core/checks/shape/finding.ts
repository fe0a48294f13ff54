import type { PlaceKey } from '../../document/place.ts'
import type { Waiver } from '../../draft/draft.ts'
import type { DraftEdit } from '../../draft/edits.ts'
import type { StepId } from '../../template/template.ts'

/** From the gravest. */
export const severities = ['error', 'warning', 'hint'] as const
export type Severity = (typeof severities)[number]

export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  hint: 'Gợi ý',
}

/** For sorting: the gravest first. */
export const bySeverity = (one: { severity: Severity }, other: { severity: Severity }): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity)

/** What a rule found, and where. */
export interface Finding {
  /** Stable while the words it is about stay, and those beside them (`engine/findingIds.ts`). Waivers name it. */
  id: string
  /** The rule's id, such as `STR-04`. */
  rule: string
  severity: Severity
  /** What is wrong, in Vietnamese, without blame. */
  message: string
  /** Source of the rule: `NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3`. */
  source: string
  /** What goes wrong where it is left so, as the rule says it. */
  why: string
  place: PlaceKey
  /** The words themselves. */
  excerpt: string
  step: StepId
  fix?: Fix
  /** The clerk let it pass, with this reason. */
  waived?: Waiver
  /** Given for these words before; what stands beside them has changed, or stands there twice. To be asked again. */
  earlier?: Waiver[]
}

/** `auto` is safe in bulk; `one-click` is proposed and confirmed; `ask` leads to the field. */
export interface Fix {
  kind: 'auto' | 'one-click' | 'ask'
  /** Label of the button: `Đánh lại số`. */
  label: string
  edit?: DraftEdit
}
