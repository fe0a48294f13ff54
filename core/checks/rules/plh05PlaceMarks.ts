/**
 * Names of one's own a mark off.
 *
 * 1. The commune's, in the text (`elsewhere`: with no “xã” before it), at the head and as địa danh.
 * 2. The province's and the school's (`otherOwnNames`), and a commune of the school's name.
 * 3. A province's, behind “tỉnh” or a department (`provinceNames`).
 * 4. The signer's, by a mark or by a sound alike (`signersName`).
 */
import { place } from '../../document/place.ts'
import type { Draft } from '../../draft/draft.ts'
import { byText, matchesIn } from '../../reading/keep.ts'
import { ownCommune } from '../../reading/ownCommune.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { foldName } from '../../text/commune.ts'
import { provinceOf } from '../../text/provinces.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import { phraseKey } from '../kits/syllableKeys.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const placeMarks: Rule = {
  id: 'PLH-05',
  severity: 'warning',
  title: 'Tên xã, phường của mình viết đủ dấu như ở phần đầu',
  why: 'Tên địa phương thiếu hay sai một dấu là lỗi người ký thấy ngay, và là tên của nơi khác.',
  unless: 'Chỉ khác chỗ đặt dấu thanh như “Hòa”, “Hoà”, hoặc tên viết toàn chữ hoa.',
  source: custom,
  examples: [
    { name: 'Đúng tên', reports: 0, draft: says('Trên địa bàn xã Bình Minh; báo cáo Ủy ban nhân dân xã Bình Minh.') },
    {
      name: 'Phần đầu và địa danh khác dấu',
      reports: 1,
      draft: withLetterhead({ issuer: 'Ủy ban nhân dân xã Binh Minh' }),
    },
    { name: 'Địa danh của xã khác', reports: 1, draft: withLetterhead({ place: 'Tân Lập' }) },
    { name: 'Sai dấu', reports: 1, draft: says('Trên địa bàn xã Bình Mình, các thôn phát động thi đua.') },
    {
      name: 'Tên tỉnh, tên trường sai dấu',
      reports: 2,
      draft: (plan) => ({
        ...says('Trường THPT Bình Mình tổ chức; phối hợp với Công an xã Binh Minh.')(plan),
        letterhead: { ...plan.letterhead, issuer: 'Trường THPT Bình Minh', parent: '', code: 'KH-THPTBM' },
      }),
    },
    {
      name: 'Tên người ký sai chữ',
      reports: 2,
      draft: (plan) => ({
        ...says('Đồng chí Lê Minh Chí phụ trách chung; đồng chí Lê Minh Trị theo dõi; ông Lê Minh Tú tổng hợp.')(plan),
        signature: { ...plan.signature, name: 'Lê Minh Trí' },
      }),
    },
    { name: 'Tên tỉnh sai dấu', reports: 2, draft: says('Báo cáo Sở Y tế Đông Tháp; học tập tỉnh Quảng Trì.') },
    {
      name: 'Tên tỉnh đúng, đặt dấu khác chỗ',
      reports: 0,
      draft: says('Tỉnh Đồng Tháp, Sở Y tế Đồng Tháp; tỉnh Khánh Hoà; Sở Y tế Bình Minh.'),
    },
    { name: 'Tên không có chữ xã đứng trước', reports: 1, draft: says('Ra quân tại chợ Bình Mình và sân vận động.') },
    {
      name: 'Tên người, tên tỉnh, tên dài hơn',
      reports: 0,
      draft: says('Ông Lê Bình Mình, chợ Bình Minh, cầu Bình Mình Đông, thành phố Bình Mình.'),
    },
    { name: 'Thiếu dấu', reports: 1, draft: says('Trên địa bàn xã Binh Minh, các thôn phát động thi đua.') },
  ],
  *check(input) {
    yield* signersName(input)
    yield* provinceNames(input)
    const own = ownCommune(input.draft)
    if (!own) yield* otherOwnNames(input)
    if (!own) return
    yield* headAndPlace(input.draft, own.name)
    yield* elsewhere(input, own.name)
    const folded = foldName(own.name)
    const found: { passage: Passage; start: number; end: number; name: string }[] = []
    let same = 0
    for (const passage of passagesOf(input))
      for (const { name, start, end } of namesIn(passage.text)) {
        if (foldName(name) !== folded) continue
        if (phraseKey(name) === phraseKey(own.name)) same += 1
        else found.push({ passage, start, end, name })
      }
    const [first] = found
    if (!first) return
    const all = found.every(({ name }) => phraseKey(name) === phraseKey(first.name))
    // Where the whole plan says otherwise, the head is wrong.
    const headIsWrong = all && same === 0 && found.length > 1
    yield {
      ...first.passage.at(first),
      excerpt: `${own.unit} ${first.name}`,
      message: headIsWrong
        ? `Phần đầu ghi “${own.name}”, trong bài ghi “${first.name}” (${found.length} chỗ): xem lại phần đầu.`
        : `“${first.name}” ở phần đầu là “${own.name}”${found.length > 1 ? ` (${found.length} chỗ)` : ''}.`,
      fix: headIsWrong
        ? { kind: 'ask', label: 'Đến chỗ này' }
        : wordFix(
            first.passage,
            [{ start: first.start, end: first.end, to: own.name }],
            'one-click',
            `Viết “${own.name}”`,
          ),
    }
  },
}

/** Places and people that bear the commune's name, which the words before tell. */
const ofAnother = /(?:xã|phường|khu|trấn|tỉnh|phố|TP\.?|\p{Lu}\p{L}{0,8})\s$/u

/** Words as long as those of a name, with its first letters, in a text; by the name. */
const likeNameIn = byText((name: string) => {
  const letters = name.split(' ').map((word) => {
    const first = foldName(word.charAt(0)).toUpperCase()
    return `${/[BCGHKLMNPQRSTVX]/u.test(first) ? first : '\\p{Lu}'}\\p{Ll}{${word.length - 1}}`
  })
  const like = new RegExp(`(?<!\\p{L})${letters.join(' ')}(?!\\p{L}| \\p{Lu})`, 'gu')
  return byText((text: string) => [...text.matchAll(like)])
})

/** `chợ Hồng Ngư` of xã Hồng Ngự: the name with no “xã” before it, a mark off. */
function* elsewhere(input: PlanInput, name: string): Generator<RuleFinding> {
  if (!name.includes(' ')) return
  const likeIn = likeNameIn(name)
  const told = new Set<string>()
  for (const passage of passagesOf(input)) {
    if (passage.kind === 'basis') continue
    for (const match of likeIn(passage.text)) {
      const [said] = match
      const start = match.index
      if (foldName(said) !== foldName(name) || phraseKey(said) === phraseKey(name) || told.has(said)) continue
      if (ofAnother.test(passage.text.slice(Math.max(0, start - 10), start))) continue
      told.add(said)
      const at = { start, end: start + said.length }
      yield {
        ...passage.at(at),
        excerpt: said,
        severity: 'hint',
        message: `“${said}” gần giống “${name}” ở phần đầu: nếu là một nơi thì viết như nhau.`,
        fix: wordFix(passage, [{ ...at, to: name }], 'one-click', `Viết “${name}”`),
      }
    }
  }
}

/** The issuer's name and the địa danh below the motto are one name. */
function* headAndPlace({ letterhead }: Draft, name: string): Generator<RuleFinding> {
  const { issuer, issuerKind } = letterhead
  const where = letterhead.place.trim()
  if ((issuerKind === 'ubnd' || issuerKind === 'hdnd') && where !== '' && foldName(where) !== foldName(name)) {
    yield {
      place: place.letterhead('place'),
      excerpt: where,
      message: `Địa danh ghi “${where}”, cơ quan ban hành là ${issuer}: địa danh của văn bản cấp xã là tên xã.`,
      fix: { kind: 'one-click', label: `Ghi “${name}”`, edit: { op: 'set-letterhead', patch: { place: name } } },
    }
    return
  }
  const written = issuer.slice(-name.length)
  if (foldName(written) !== foldName(name) || phraseKey(written) === phraseKey(name)) return
  yield {
    place: place.letterhead('issuer'),
    excerpt: issuer,
    message: `Tên cơ quan ghi “${written}”, địa danh ghi “${name}”: một trong hai chỗ sai dấu.`,
    fix: { kind: 'ask', label: 'Đến phần đầu' },
  }
}

const named = /(?<!\p{L})(?:xã|phường|đặc khu)\s+(?<name>\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,4})/gu

const namesIn = byText((text): readonly { name: string; start: number; end: number }[] =>
  !/(?:xã|phường|đặc khu)\s+\p{Lu}/u.test(text)
    ? []
    : [...text.matchAll(named)].map((match) => {
        const name = match.groups?.name ?? ''
        const end = match.index + match[0].length
        return { name, start: end - name.length, end }
      }),
)

const levels = 'Mầm non|Mẫu giáo|Tiểu học|Trung học cơ sở|THCS|Trung học phổ thông|THPT'
const ownName = new RegExp(
  `^(?:(?:UBND|Ủy ban nhân dân)\\s+(?:tỉnh|thành phố)|Trường\\s+(?:${levels}))\\s+(?<name>\\p{Lu}[^\\d]*?)\\s*\\d*$`,
  'u',
)
const placed = new RegExp(
  `(?<!\\p{L})(?:tỉnh|thành phố|xã|phường|đặc khu|[Tt]rường\\s+(?:${levels}))\\s+(?<name>\\p{Lu}[\\p{L}’'-]*(?:\\s+\\p{Lu}[\\p{L}’'-]*){0,4})`,
  'gu',
)
const placedIn = byText((text): readonly { name: string; start: number }[] =>
  !/(?:tỉnh|phố|xã|phường|khu|Trường|trường)\s/u.test(text)
    ? []
    : [...text.matchAll(placed)].map((match) => {
        const name = match.groups?.name ?? ''
        return { name, start: match.index + match[0].length - name.length }
      }),
)

/** The name of the province or the school the plan is of, in a text a mark off. */
function* otherOwnNames(input: PlanInput): Generator<RuleFinding> {
  const name = ownName.exec(input.draft.letterhead.issuer.trim())?.groups?.name ?? ''
  const words = name.split(/\s+/u).length
  if (words < 2) return
  const told = new Set<string>()
  for (const passage of passagesOf(input))
    for (const found of placedIn(passage.text)) {
      const said = found.name.split(/\s+/u).slice(0, words).join(' ')
      if (foldName(said) !== foldName(name) || phraseKey(said) === phraseKey(name) || told.has(said)) continue
      told.add(said)
      const at = { start: found.start, end: found.start + said.length }
      yield {
        ...passage.at(at),
        excerpt: said,
        message: `“${said}” ở phần đầu là “${name}”.`,
        fix: wordFix(passage, [{ ...at, to: name }], 'one-click', `Viết “${name}”`),
      }
    }
}

/** `tỉnh Đông Tháp`, `Sở Nội vụ Đông Tháp`: a province by its letters, and not by its marks. */
const ofProvinceIn = matchesIn(
  /(?<!\p{L})(?:tỉnh|Sở \p{Lu}[\p{L},]*(?: (?:và|\p{Ll}+),?| (?:Đào|Công|Môi|Thể|Du|Tôn)(?: \p{Ll}+)){0,5}) (?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L}| \p{Lu})/gu,
)

function* provinceNames(input: PlanInput): Generator<RuleFinding> {
  const told = new Set<string>()
  for (const passage of passagesOf(input)) {
    if (!passage.text.includes('tỉnh ') && !passage.text.includes('Sở ')) continue
    for (const match of ofProvinceIn(passage.text)) {
      const said = match.groups?.name ?? ''
      const right = provinceOf(said)
      if (right === null || phraseKey(said) === phraseKey(right) || told.has(said)) continue
      told.add(said)
      const end = match.index + match[0].length
      const at = { start: end - said.length, end }
      yield {
        ...passage.at(at),
        excerpt: said,
        message: `Tên tỉnh “${said}” viết là “${right}”.`,
        fix: wordFix(passage, [{ ...at, to: right }], 'one-click', `Viết “${right}”`),
      }
    }
  }
}

/** Onsets one ear takes for another. */
const onset = (word: string): string =>
  foldName(word)
    .replace(/^(?:ch|tr)/u, 'c-')
    .replace(/^[sx]/u, 's-')
    .replace(/^[ln](?!g|h)/u, 'l-')
    .replace(/^(?:d|gi|r|v)(?=[aeiouy])/u, 'd-')

/** The signer's name in a text, with one word a mark or a sound off. */
function* signersName(input: PlanInput): Generator<RuleFinding> {
  const own = input.draft.signature.name.normalize('NFC').trim().split(/\s+/u)
  const [family = ''] = own
  if (own.length < 3 || family.length < 2) return
  const told = new Set<string>()
  for (const passage of passagesOf(input)) {
    if (!passage.text.includes(family)) continue
    for (const { name, start } of peopleIn(passage.text)) {
      const words = name.split(/\s+/u)
      const at = words.indexOf(family)
      const said = words.slice(at, at + own.length)
      if (at === -1 || said.length < own.length || told.has(said.join(' '))) continue
      const off = said.flatMap((word, index) => (phraseKey(word) === phraseKey(own[index] ?? '') ? [] : [index]))
      const [only = 0] = off
      if (off.length !== 1 || onset(said[only] ?? '') !== onset(own[only] ?? '')) continue
      told.add(said.join(' '))
      const from = start + words.slice(0, at).join(' ').length + (at > 0 ? 1 : 0)
      const span = { start: from, end: from + said.join(' ').length }
      yield {
        ...passage.at(span),
        excerpt: said.join(' '),
        severity: 'hint',
        message: `“${said.join(' ')}” gần giống tên người ký “${own.join(' ')}”: nếu là một người thì viết như nhau.`,
        fix: wordFix(passage, [{ ...span, to: own.join(' ') }], 'one-click', `Viết “${own.join(' ')}”`),
      }
    }
  }
}

const peopleIn = byText((text): readonly { name: string; start: number }[] =>
  [...text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}/gu)].map((match) => ({
    name: match[0],
    start: match.index,
  })),
)
