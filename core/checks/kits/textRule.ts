/**
 * Rules about words: where they stand in any text of the plan, what they should be, and one fix for all alike in a text.
 * What a rule finds depends on the text and its kind alone, so it is looked for once a text, however often the plan is checked.
 *
 * 1. Every text of the plan is looked at (`wordSites`); the hits in its words are remembered by those words.
 * 2. What is quoted, cited or a name is left out (`unguarded`), and words the office says are right (`ownWords`).
 * 3. Hits of the same words in one text become one finding with one fix (`findingsAt`).
 */

import { perInput } from '../../perInput.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import type { SiteKind, SiteText } from '../../reading/siteText.ts'
import { type GuardKind, isGuarded } from '../../reading/textGuards.ts'
import { officeSites, type TextSite, textSites } from '../../reading/textSites.ts'
import { wordBefore, wordBehind } from '../../text/wordsAt.ts'
import type { Severity } from '../shape/finding.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** A stretch of a text that is not right. */
export interface Hit {
  start: number
  end: number
  /** What it should be; null where only a person can tell. */
  to: string | null
  /** Where it differs from the rule's own. */
  fix?: 'auto' | 'one-click'
  /** Words of its own for this hit. */
  message?: string
  /** Where it is less sure than its rule. */
  severity?: Severity
}

export interface TextRuleSpec extends Omit<Rule, 'check'> {
  /** How sure the fix is. */
  fix: 'auto' | 'one-click'
  /** Label of the button. */
  label: string
  /** Kinds of text that are not looked at. */
  skip?: readonly SiteKind[]
  /** Guarded text that is looked at all the same. */
  open?: readonly GuardKind[]
  /** Guarded text where a slip is shown and its fix only proposed. */
  proposeIn?: readonly GuardKind[]
  /** The names at the head and in the signature are looked at too. */
  office?: boolean
  /** Words the office names as its own are let pass. */
  officeWords?: boolean
  find(text: SiteText): Iterable<Hit>
  message(words: string, to: string | null): string
  /** The excerpt takes in the words before and behind: for marks, which say nothing alone. */
  around?: boolean
}

export function textRule(spec: TextRuleSpec): Rule {
  const look = (text: SiteText): readonly Hit[] =>
    text.clean && !spec.skip?.includes(text.kind) && (text.kind !== 'office' || spec.office)
      ? unguarded(text, spec.find(text), spec)
      : []
  const hitsOf = perInput(look)
  function* checkSites(input: PlanInput, sites: readonly TextSite[]): Generator<RuleFinding> {
    const own = spec.officeWords ? ownWords(input) : []
    for (const site of sites) {
      const hits = hitsOf(site.read).filter((hit) => !own.some((words) => liesIn(site.read, hit, words)))
      if (hits.length > 0) yield* findingsAt(site, hits, spec)
    }
  }
  const { id, severity, title, why, unless, source, examples } = spec
  return {
    id,
    severity,
    title,
    why,
    unless,
    source,
    examples,
    check: Object.assign((input: PlanInput) => checkSites(input, wordSites(input)), {
      // Not kept: whoever asks keeps which rules speak of a text, and of most texts none does.
      words: { speaksOf: (text: SiteText) => look(text).length > 0, checkSites },
    }),
  }
}

/** Every text rules about words look at, in their order. */
export const wordSites: (input: PlanInput) => readonly TextSite[] = perInput((input) => [
  ...textSites(input),
  ...officeSites(input),
])

/** A check that asks rules about words, and looks at more than words or at their findings again: they still share one look at a text. */
export function withWords(
  rules: readonly Rule[],
  check: (input: PlanInput, ask: (rule: Rule) => Iterable<RuleFinding>) => Iterable<RuleFinding>,
): Rule['check'] {
  return Object.assign((input: PlanInput) => check(input, (rule) => rule.check(input)), {
    words: {
      speaksOf: (text: SiteText) => rules.some((rule) => rule.check.words?.speaksOf(text)),
      checkSites: (input: PlanInput, sites: readonly TextSite[]) =>
        check(input, (rule) => rule.check.words?.checkSites(input, sites) ?? rule.check(input)),
    },
  })
}

function unguarded(
  { text }: SiteText,
  hits: Iterable<Hit>,
  { open = [], proposeIn = [] }: TextRuleSpec,
): readonly Hit[] {
  return [...hits].flatMap((hit) => {
    if (!isGuarded(text, hit.start, hit.end, open)) return [hit]
    const proposed = proposeIn.length > 0 && !isGuarded(text, hit.start, hit.end, [...open, ...proposeIn])
    return proposed ? [{ ...hit, fix: 'one-click' as const }] : []
  })
}

/** Words and abbreviations the office profile says are right, in lower case. */
const ownWords = ({ office }: PlanInput): string[] =>
  [...(office?.checks?.words ?? []), ...(office?.checks?.abbreviations ?? []).map(({ short }) => short)]
    .map((words) => words.normalize('NFC').trim().toLocaleLowerCase('vi'))
    .filter((words) => words !== '')

/** Whether a hit is part of these words, where they stand in the text. */
function liesIn({ lower }: SiteText, hit: Hit, words: string): boolean {
  const from = Math.max(0, hit.end - words.length)
  for (let at = lower.indexOf(words, from); at !== -1 && at <= hit.start; at = lower.indexOf(words, at + 1)) {
    if (at + words.length >= hit.end) return true
  }
  return false
}

type FindingWords = Pick<TextRuleSpec, 'fix' | 'label' | 'message' | 'around'>

/** One finding for all hits of the same words in a text; its fix mends them together. */
export function* findingsAt(site: TextSite, hits: readonly Hit[], words: FindingWords): Generator<RuleFinding> {
  const groups = new Map<string, { first: Hit; hits: Hit[] }>()
  for (const hit of hits) {
    const key = `${excerpt(site.read.text, hit, words.around)}|${hit.to}`
    const group = groups.get(key)
    if (group) group.hits.push(hit)
    else groups.set(key, { first: hit, hits: [hit] })
  }
  for (const { first, hits: alike } of groups.values()) {
    const wrong = site.read.text.slice(first.start, first.end)
    const changes = alike.flatMap(({ start, end, to }) => (to === null ? [] : [{ start, end, to }]))
    const edit = changes.length > 0 ? site.change(changes) : null
    yield {
      ...site.at(...alike),
      excerpt: excerpt(site.read.text, first, words.around),
      message: first.message ?? words.message(wrong, first.to),
      ...(first.severity ? { severity: first.severity } : {}),
      fix: edit ? { kind: first.fix ?? words.fix, label: words.label, edit } : { kind: 'ask', label: 'Đến chỗ này' },
    }
  }
}

function excerpt(text: string, { start, end }: Hit, around = false): string {
  if (!around) return text.slice(start, end).trim() || text.slice(Math.max(0, start - 20), end + 20)
  return `${wordBefore(text, start)}${text.slice(start, end)}${wordBehind(text, end)}`.trim()
}
