import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collocations, missingCommas, missingWords, tautologies } from '../../core/checks/data/fixedPhrases.ts'
import { lostTones } from '../../core/checks/data/lostTones.ts'
import { wordConfusions } from '../../core/checks/data/wordConfusions.ts'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { phraseBook } from '../../core/checks/kits/phrases.ts'
import { capitalRules } from '../../core/checks/rules/capRules.ts'
import { textRules } from '../../core/checks/rules/txtRules.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import { draftSchema } from '../../core/draft/schema.ts'
import { parseInline, plainInline } from '../../core/inline/inline.ts'
import { siteText } from '../../core/reading/siteText.ts'
import { foldText } from '../../core/text/normalize.ts'
import { aPlan } from '../support/aPlan.ts'
import { holds } from '../support/property.ts'
import { checked, textsOf } from './words.ts'

/** Slips of the pen, each put somewhere into a text; some stand in quotation marks, in bold words or beside a fact. */
const slips = [
  ' nâng cáo ý thức chấp hành phát luật',
  ' bổ xung, chỉnh sữa quy chế',
  ' phục vụ nhân dân',
  ' “vì nhân dân. phục vụ  tận tụy ;”',
  '; Kịp thời báo cáo',
  '. phối hợp với các thôn',
  ' theo kế hoạch này',
  ' của phòng Tư pháp , Ủy Ban Nhân Dân',
  '  thêm dấu cách',
  ' gửi xã(qua Phòng Kinh tế)trước hạn',
  ' và ngườilao động,viên chức',
  ' loa, đài,… và tờ rơi....',
  ' Văn hoá – Thể thao, chính trị-xã hội',
  ' hàng năm, hằng quý',
  ' đảm bảo, bảo đảm',
  ' qua zalo, facebook',
  ' **phục vụ nhân dân , tận tụy**',
  ' *Luật ngân sách nhà nước*',
  ' {{nam}} ; Tổ chức hội nghị {{co_quan.ngan}}',
  ' **nâng** cáo * không đóng',
  ' 3 * 4 \\* {{nam}}. các thôn',
  ' \u200bký tự ẩn',
  ' Ủy ban nhân dân'.normalize('NFD'),
  ' hoà giải, hòa nhập, ông Trần Văn Hoà',
  ' công khai minh bạch, ban ngành',
  ' hoàn thành năm2026 ( nếu có )',
  ' tham mưu Lãnh đạo tổ chức Hội nghị',
  ' Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ quy định chi tiết một số điều của Luật thực hiện dân chủ ở cơ sở',
] as const

type Mutation = { target: number; slip: string; at: number; end: boolean }

const mutation: fc.Arbitrary<Mutation> = fc.record({
  target: fc.nat(400),
  slip: fc.constantFrom(...slips),
  at: fc.nat(60),
  end: fc.boolean(),
})

function mutated(mutations: readonly Mutation[]): Draft {
  const plan = aPlan()
  const ids: string[] = []
  const collect = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      ids.push(block.id)
      collect(block.children)
    }
  }
  collect(plan.body)
  const count = ids.length + plan.recipients.lines.length + 1
  const put = (text: string, { slip, at, end }: Mutation): string => {
    const words = text.split(' ')
    const cut = at % (words.length + 1)
    const spoiled = `${words.slice(0, cut).join(' ')}${slip}${cut < words.length ? ' ' : ''}${words.slice(cut).join(' ')}`
    return end ? spoiled.replace(/[.;]$/u, '') : spoiled
  }
  return mutations.reduce((draft, change) => {
    const place = change.target % count
    if (place === 0) return applyEdit(draft, { op: 'set-title', title: put(draft.title, change) })
    const id = ids[place - 1]
    const line = draft.recipients.lines[place - 1 - ids.length]
    if (id === undefined)
      return line ? applyEdit(draft, { op: 'put-recipient', line: { ...line, text: put(line.text, change) } }) : draft
    const edits: DraftEdit[] = []
    const visit = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        if (block.id === id) edits.push({ op: 'set-text', block: id, text: put(block.text, change) })
        visit(block.children)
      }
    }
    visit(draft.body)
    return applyEdit(draft, { op: 'all', edits })
  }, plan)
}

const automatic = (draft: Draft) =>
  runChecks(checked(draft), [...textRules, ...capitalRules]).flatMap((finding) =>
    finding.fix?.kind === 'auto' && finding.fix.edit ? [{ ...finding, edit: finding.fix.edit }] : [],
  )

/** Letters only, without diacritics and capitals, in any order: what no automatic fix may add or take away. */
const letters = (text: string): string =>
  [...foldText(text.normalize('NFC').replace(/\u200b/gu, '')).replace(/[^\p{L}\d]/gu, '')].sort().join('')
const quotes = (text: string): string[] => text.match(/“[^”]*”/gu) ?? []
const facts = (text: string): string[] => text.match(/\{\{[^}]*\}\}/gu) ?? []
/** Letters in bold and in italics. */
const marks = (source: string): string =>
  letters(
    parseInline(source)
      .map((span) => ('text' in span && (span.bold || span.italic) ? span.text : ''))
      .join(''),
  )

describe('automatic fixes of words, marks and capitals', () => {
  it('change one text, nothing else in it, and once, in 300 spoiled plans', () => {
    let taken = 0
    holds(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const draft = mutated(mutations)
        const before = textsOf(draft)
        for (const { edit, rule, place } of automatic(draft)) {
          taken++
          const after = applyEdit(draft, edit)
          expect(after, `${rule} does something`).not.toBe(draft)
          expect(applyEdit(after, edit), `${rule} twice`).toBe(after)
          expect(draftSchema.safeParse(after).success, rule).toBe(true)
          const now = textsOf(after)
          expect([...now.keys()]).toEqual([...before.keys()])
          const changed = [...now].filter(([key, text]) => before.get(key) !== text)
          expect(changed.map(([key]) => key.split(' ')[0])).toEqual([place])
          for (const [key, text] of changed) {
            const old = before.get(key) ?? ''
            expect(letters(text), `${rule}: ${old} → ${text}`).toBe(letters(old))
            expect(facts(text)).toEqual(facts(old))
            if (rule !== 'TXT-01') expect(quotes(text)).toEqual(quotes(old))
          }
        }
      }),
      { numRuns: 300 },
    )
    expect(taken).toBeGreaterThan(500)
  })

  it('come to an end when all are taken, with bold and italic words as they were', () => {
    holds(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        let draft = mutated(mutations)
        const sources = (plan: Draft) => JSON.stringify(plan.body)
        const bold = (plan: Draft): string[] =>
          plan.body.flatMap(function all(block): string[] {
            return [marks(block.text), ...block.children.flatMap(all)]
          })
        const before = bold(draft)
        let steps = 0
        for (; steps < 200; steps++) {
          const [next] = automatic(draft)
          if (!next) break
          const after = applyEdit(draft, next.edit)
          expect(
            sources(after) !== sources(draft) || after.title !== draft.title || after.recipients !== draft.recipients,
          ).toBe(true)
          draft = after
        }
        expect(steps).toBeLessThan(200)
        expect(automatic(draft)).toEqual([])
        expect(bold(draft)).toEqual(before)
        expect(draftSchema.safeParse(draft).success).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the lists of phrases', () => {
  const lists = [wordConfusions, lostTones, missingWords, missingCommas, collocations, tautologies]
  it('are as long as an office needs', () => {
    expect(wordConfusions.length).toBeGreaterThanOrEqual(150)
    expect(missingWords.length + missingCommas.length + collocations.length).toBeGreaterThanOrEqual(80)
  })
  it('hold each wrong phrase once, in small letters', () => {
    const all = lists.flat().map((phrase) => phrase.wrong)
    expect(new Set(all).size).toBe(all.length)
    for (const wrong of all) expect(wrong).toBe(wrong.toLocaleLowerCase('vi').normalize('NFC'))
  })
  it('never find anything wrong in what they offer', () => {
    const books = lists.map(phraseBook)
    for (const { wrong, right } of lists.flat()) {
      if (right === null) continue
      for (const book of books)
        expect(
          book.find(siteText(`Các thôn ${right} kịp thời.`, 'item')).map((hit) => hit.to),
          wrong,
        ).toEqual([])
    }
  })
  it('find each of their phrases in a sentence, in capitals too', () => {
    for (const list of lists) {
      const book = phraseBook(list)
      for (const { wrong, onlyBefore } of list) {
        const behind = onlyBefore ? ` ${onlyBefore[0]}` : ''
        expect(book.find(siteText(`Xã ta ${wrong}${behind}, năm nay.`, 'item')), wrong).toHaveLength(1)
        expect(book.find(siteText(`${wrong}${behind}`.toLocaleUpperCase('vi'), 'heading')), wrong).toHaveLength(1)
      }
    }
  })
})

it('a spoiled plan keeps its words when read as the tests read it', () => {
  expect(plainInline(mutated([{ target: 0, slip: ' **nâng** cáo', at: 60, end: false }]).title)).toContain('nâng cáo')
})
