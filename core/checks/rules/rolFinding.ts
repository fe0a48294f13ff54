/** One way to report what a plan still says of last year. */
import { toPlace, wordFix } from '../fixes.ts'
import type { OldTime } from '../oldYears.ts'
import type { RuleFinding } from '../rule.ts'

export function leftOver(time: OldTime, to: string | null, message: string): RuleFinding {
  const { passage, start, end, place, words } = time
  return {
    place,
    excerpt: words,
    message,
    fix: to === null ? toPlace : wordFix(passage, [{ start, end, to }], 'one-click', `Đổi thành ${to}`),
  }
}
