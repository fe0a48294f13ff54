/**
 * Numbers and days of what plans cite often (`legal/knownDays.ts`), where the catalogue says nothing.
 *
 * 1. A document by its number: its day; where the number has no year, only if the title is its own too.
 * 2. A title and a day that are known under another number.
 * 3. A law by its name: its day, where the year or the day and month agree with one of that name.
 * 4. What ended before the plan's day, with what took its place.
 *
 * The list was laid beside no original: every finding says so, and none is an error.
 */
import { dateAfterLaw, findLawMentions } from '../../legal/findCitations.ts'
import { type KnownDocument, knownByNumber, knownOfDay, readKnownLaw, titleShare } from '../../legal/knownDays.ts'
import { type CitedDocumentIn, citedOf, inQuotes } from '../../reading/cited.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { planPeriodOf } from '../../reading/planPeriod.ts'
import { formatDateLike, formatShortDate } from '../../text/dates.ts'
import { toPlace, wordFix } from '../kits/fixes.ts'
import { both, issuedOn, says, withBases } from '../kits/lawExamples.ts'
import { notCompared } from '../kits/notCompared.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const knownDay: Rule = {
  id: 'LAW-24',
  severity: 'warning',
  title: 'Ngày và số của văn bản thường dẫn đi với nhau',
  why: 'Sai một chữ số ở ngày hay ở số là dẫn tới một văn bản không có, và lỗi ấy chép từ năm này sang năm khác.',
  unless: 'Văn bản không nằm trong danh sách thường dẫn, hoặc số không kèm năm mà trích yếu là của văn bản khác.',
  source: decree('II.6.a'),
  examples: [
    { name: 'Luật sai ngày', reports: 1, draft: says('Theo Luật Người khuyết tật ngày 16/7/2010.') },
    { name: 'Luật sai năm', reports: 1, draft: says('Theo Luật Người khuyết tật ngày 17/6/2011.') },
    {
      name: 'Luật đúng ngày; luật sửa đổi có ngày của nó',
      reports: 0,
      draft: says(
        'Theo Luật Người khuyết tật ngày 17/6/2010; Luật sửa đổi, bổ sung một số điều của Luật Thú y ngày 20/11/2025.',
      ),
    },
    {
      name: 'Nghị định sai ngày',
      reports: 1,
      draft: says('Theo Nghị định số 104/2016/NĐ-CP ngày 07/01/2016 của Chính phủ quy định về hoạt động tiêm chủng.'),
    },
    {
      name: 'Số không kèm năm, cùng trích yếu, sai ngày',
      reports: 1,
      draft: says(
        'Theo Quyết định số 1862/QĐ-TTg ngày 04/11/2012 của Thủ tướng Chính phủ về Ngày Sách và Văn hóa đọc Việt Nam.',
      ),
    },
    {
      name: 'Số không kèm năm của văn bản khác',
      reports: 0,
      draft: says(
        'Theo Quyết định số 1862/QĐ-TTg ngày 23/12/2019 của Thủ tướng Chính phủ về công nhận xã an toàn khu.',
      ),
    },
    {
      name: 'Trích yếu và ngày quen, số lạ',
      reports: 1,
      draft: says(
        'Theo Thông tư số 25/2020/TT-BGDĐT ngày 31/12/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ Trường mầm non.',
      ),
    },
    {
      name: 'Luật cũ của một tên mà danh mục có luật mới',
      reports: 1,
      draft: both(withBases('Căn cứ Luật Cán bộ, công chức ngày 13 tháng 11 năm 2008.'), issuedOn('2026-02-09')),
    },
    {
      name: 'Luật đã có luật khác thay',
      reports: 1,
      draft: both(withBases('Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013.'), issuedOn('2026-02-09')),
    },
  ],
  *check(input) {
    const { documents, lawsIn } = citedOf(input)
    const on = planPeriodOf(input).from
    for (const document of documents)
      if (!document.reference && !inQuotes(document.passage.text, document.start)) yield* ofDocument(document, on)
    for (const passage of passagesOf(input)) {
      if (passage.kind === 'recipient' || !/(?:Luật|luật|Pháp lệnh)\s/u.test(passage.text)) continue
      const held = new Map(lawsIn(passage).map((law) => [law.start, law]))
      for (const { start, type, words, end } of findLawMentions(passage.text)) {
        const known = held.get(start)
        if (known?.reference || inQuotes(passage.text, start)) continue
        yield* ofLaw({ passage, start, type, nameStart: end - words.length, on, endedOnly: known !== undefined })
      }
    }
  },
}

interface LawMention {
  passage: Passage
  start: number
  type: string
  nameStart: number
  on: string
  /** The catalogue holds laws of this name, and judges their days. */
  endedOnly: boolean
}

function* ofLaw({ passage, start, type, nameStart, on, endedOnly }: LawMention): Generator<RuleFinding> {
  const { text } = passage
  // A law that changes others bears their names, and its own day behind them.
  if (/sửa đổi|bổ sung/u.test(text.slice(text.lastIndexOf(';', start) + 1, start))) return
  const found = readKnownLaw(text.slice(nameStart, nameStart + 160))
  const laws = found?.laws.filter((law) => law.type.toLowerCase() === type.toLowerCase()) ?? []
  if (!found || laws.length === 0) return
  const nameEnd = nameStart + found.length
  const when = dateAfterLaw(text, nameEnd)
  if (when.date === '' && when.number === '') return
  const named = `${laws[0]?.type} ${text.slice(nameStart, nameEnd)}`
  const meant = laws.find((law) => (when.date === '' ? law.number === when.number : law.day === when.date))
  const at = { ...passage.at({ start, end: when.end }), excerpt: text.slice(start, when.end) }
  if (meant) {
    if (when.number !== '' && when.date !== '' && when.number !== meant.number)
      yield {
        ...at,
        message: `${named} ngày ${formatShortDate(meant.day)} có số ${meant.number}.${notCompared}`,
        fix: toPlace,
      }
    else yield* endedOf(meant, at, named, on)
    return
  }
  if (when.date === '' || endedOnly) return
  const near =
    laws.find((law) => when.number !== '' && law.number === when.number) ??
    laws.find((law) => law.day.slice(0, 4) === when.date.slice(0, 4)) ??
    laws.find((law) => law.day.slice(5) === when.date.slice(5))
  if (!near) return
  const right = `ngày ${formatDateLike(text.slice(when.span.start, when.span.end), near.day)}`
  yield {
    ...at,
    message: `${named} được thông qua ngày ${formatShortDate(near.day)}.${notCompared}`,
    fix: wordFix(passage, [{ ...when.span, to: right }], 'one-click', `Viết “${right}”`),
  }
}

function* ofDocument(document: CitedDocumentIn, on: string): Generator<RuleFinding> {
  const { passage, start, end, type, key, date, dateSpan, subject, numberSpan } = document
  const at = { ...passage.at({ start, end }), excerpt: passage.text.slice(start, end) }
  const same = knownByNumber(key)
  if (same && same.type === type) {
    const own = /\/\d{4}\//u.test(key) || (subject !== '' && titleShare(same.name, subject) >= 0.6)
    if (!own) return
    if (date === same.day || !dateSpan || date === '') {
      yield* endedOf(same, at, `${type} số ${key}`, on)
      return
    }
    const right = formatDateLike(document.dateText, same.day)
    yield {
      ...at,
      ...passage.at(dateSpan),
      message: `${type} số ${key} ban hành ngày ${formatShortDate(same.day)}.${notCompared}`,
      fix: wordFix(passage, [{ ...dateSpan, to: right }], 'one-click', `Viết “ngày ${right}”`),
    }
    return
  }
  if (date === '' || subject === '') return
  const meant = knownOfDay(type, date).find(
    ({ number, name }) => codeOf(number) === codeOf(key) && titleShare(name, subject) >= 0.8,
  )
  if (meant && meant.number !== key)
    yield {
      ...at,
      ...passage.at(numberSpan),
      message: `${type} ngày ${formatShortDate(date)} có trích yếu này mang số ${meant.number}, không phải ${document.number}.${notCompared}`,
      fix: wordFix(passage, [{ ...numberSpan, to: meant.number }], 'one-click', `Viết số ${meant.number}`),
    }
}

/** `52/2020/TT-BGDĐT` → `TT-BGDĐT`: only a slip in the number itself is told here. */
const codeOf = (number: string): string => number.replace(/^\d+[/-](?:\d{4}\/)?/u, '')

function* endedOf(
  { ended }: KnownDocument,
  at: Omit<RuleFinding, 'message' | 'fix'>,
  named: string,
  on: string,
): Generator<RuleFinding> {
  if (!ended || on < ended.from) return
  yield {
    ...at,
    message: `${named} hết hiệu lực từ ngày ${formatShortDate(ended.from)}; nay là ${ended.by}.${notCompared}`,
    fix: toPlace,
  }
}
