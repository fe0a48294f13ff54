import { isPartyBody } from '../../document/partyBody.ts'
import { place } from '../../document/place.ts'
import type { SiteKind } from '../../reading/siteText.ts'
import { upperFirst } from '../../text/normalize.ts'
import { longestWord } from '../../text/wordsAt.ts'
import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { textRule, withWords } from '../kits/textRule.ts'
import type { Rule } from '../shape/rule.ts'

/** After a full stop, not after an abbreviation, a number that counts, or an ellipsis. Looks back from small letters only. */
const afterStop =
  /(?=\p{Ll})(?<=(?<![\p{L}.])(?!(?:tr|vv|ths|gs|ts|bs|tp|tt|st|đc)\.)\p{Ll}{2,}(?<!\.)[.!?]["”]?\s+|(?<=[ \u00a0/])\d{4}\.\s+|\p{L}[)”]\.\s+)\p{Ll}/gu

/** Texts that begin a line of the page; a cell, an answer or the rest of a line may go on from something. */
const begins: ReadonlySet<SiteKind> = new Set([
  'title',
  'basis',
  'opening',
  'heading',
  'item',
  'recipient',
  'annex-title',
  'footnote',
])

const inAnyOffice = textRule({
  id: 'CAP-01',
  severity: 'error',
  title: 'Viết hoa chữ đầu câu, đầu dòng',
  why: 'Đầu câu viết thường thì hai câu đọc thành một, không rõ ý nào hết ở đâu.',
  unless: 'Dấu chấm là của chữ viết tắt, dấu ba chấm; hoặc đầu dòng là tên như “iPhone”, địa chỉ, số La Mã nhỏ.',
  source: decreeCapitals(),
  examples: [
    { name: 'Viết hoa sau dấu chấm', reports: 0, draft: says('Tuyên truyền cho Nhân dân. Phối hợp với các thôn.') },
    { name: 'Viết thường sau dấu chấm', reports: 1, draft: says('Tuyên truyền cho Nhân dân. phối hợp với các thôn.') },
    { name: 'Đầu dòng viết thường', reports: 1, draft: says('phối hợp với các thôn.') },
    { name: 'Sau chữ viết tắt và dấu ba chấm', reports: 0, draft: says('Loa, đài... và tờ rơi, v.v. của xã (tr. 5).') },
    { name: 'Số La Mã nhỏ', reports: 0, draft: says('(iv) Các thôn báo cáo.') },
    { name: 'Tên sản phẩm', reports: 0, draft: says('eOffice được dùng tại xã.') },
  ],
  skip: ['label'],
  fix: 'auto',
  label: 'Viết hoa',
  message: (words, to) => `Viết hoa “${to ?? words}” ở đầu câu.`,
  around: true,
  *find(text) {
    const start = begins.has(text.kind)
      ? /^["“(]?(?!www|http|[a-zđ]{1,4}\))(\p{Ll})(?!\p{Ll}*\p{Lu}|-\p{Lu})/u.exec(text.text)
      : null
    if (start?.[1]) yield upper(text.text, start[0].length - 1)
    // The slip may as well be the full stop: which of the two only a person can tell.
    for (const match of text.text.matchAll(afterStop)) yield { ...upper(text.text, match.index), fix: 'one-click' }
  },
})

/** A paper of the Party writes its subject on from `KẾ HOẠCH`, in small letters. */
export const sentenceStart: Rule = {
  ...inAnyOffice,
  check: withWords([inAnyOffice], function* (input, ask) {
    const ofParty = isPartyBody(input.draft.letterhead)
    for (const found of ask(inAnyOffice)) if (!ofParty || found.place !== place.title) yield found
  }),
}

function upper(text: string, at: number) {
  const word = /^\p{L}+/u.exec(text.slice(at, at + longestWord))?.[0] ?? text.charAt(at)
  return { start: at, end: at + word.length, to: upperFirst(word) }
}
