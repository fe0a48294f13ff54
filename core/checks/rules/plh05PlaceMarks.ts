import { place } from '../../document/place.ts'
import type { Draft } from '../../draft/draft.ts'
import { byText } from '../../reading/keep.ts'
import { ownCommune } from '../../reading/ownCommune.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { foldName } from '../../text/commune.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { wordFix } from '../kits/fixes.ts'
import { says } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import { syllableKey } from '../kits/syllableKeys.ts'
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
    { name: 'Thiếu dấu', reports: 1, draft: says('Trên địa bàn xã Binh Minh, các thôn phát động thi đua.') },
  ],
  *check(input) {
    const own = ownCommune(input.draft)
    if (!own) return
    yield* headAndPlace(input.draft, own.name)
    const folded = foldName(own.name)
    const found: { passage: Passage; start: number; end: number; name: string }[] = []
    let same = 0
    for (const passage of passagesOf(input))
      for (const { name, start, end } of namesIn(passage.text)) {
        if (foldName(name) !== folded) continue
        if (keys(name) === keys(own.name)) same += 1
        else found.push({ passage, start, end, name })
      }
    const [first] = found
    if (!first) return
    const all = found.every(({ name }) => keys(name) === keys(first.name))
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
  if (foldName(written) !== foldName(name) || keys(written) === keys(name)) return
  yield {
    place: place.letterhead('issuer'),
    excerpt: issuer,
    message: `Tên cơ quan ghi “${written}”, địa danh ghi “${name}”: một trong hai chỗ sai dấu.`,
    fix: { kind: 'ask', label: 'Đến phần đầu' },
  }
}

const keys = (name: string): string => name.toLocaleLowerCase('vi').split(/\s+/u).map(syllableKey).join(' ')

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
