/** One way to report what a plan still says of last year. */

import type { OldTime } from '../../reading/time/oldTime.ts'
import type { RuleFinding } from '../shape/rule.ts'
import { toPlace, wordFix } from './fixes.ts'

export function leftOver(time: OldTime, to: string | null, message: string): RuleFinding {
  const { passage, start, end, words } = time
  return {
    ...passage.at(time),
    excerpt: words,
    message,
    fix: to === null ? toPlace : wordFix(passage, [{ start, end, to }], 'one-click', `Đổi thành ${to}`),
  }
}
