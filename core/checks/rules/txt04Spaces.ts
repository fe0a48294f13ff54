import { place } from '../../document/place.ts'
import { inNote } from '../../reading/inText.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import { type Hit, textRule, withWords } from '../kits/textRule.ts'
import type { Rule } from '../shape/rule.ts'

/** What the import notes of a recipient's line. */
const spacesNote = 'Dấu cách thừa ở nơi nhận'

const inTexts = textRule({
  id: 'TXT-04',
  severity: 'hint',
  title: 'Giữa hai chữ một dấu cách, đầu và cuối dòng không có dấu cách',
  why: 'Dấu cách thừa làm dòng căn đều hở thành khoảng trắng trên giấy.',
  unless: 'Khoảng trống để điền tay bằng dấu cách không ngắt, hoặc chữ trong ngoặc kép.',
  source: custom,
  examples: [],
  fix: 'auto',
  proposeIn: ['cited'],
  label: 'Bỏ dấu cách thừa',
  message: () => 'Thừa dấu cách.',
  around: true,
  *find({ kept: text }) {
    // Blanks to be filled in by hand are made of no-break spaces: left as they are.
    for (const match of text.matchAll(/(?<=[^\s\u00a0])[ \t]{2,}(?=[^\s\u00a0])/gu))
      if (!isBlank(text, match.index, match.index + match[0].length)) yield hit(match, ' ')
    const edge = /^[ \t]+(?=\S)|(?<=\S)[ \t]+$/gu
    for (const match of text.matchAll(edge)) yield hit(match, '')
  },
})

/** `Số:    /KH-UBND`, `ngày    tháng    năm 2026`: room for the hand. */
const isBlank = (text: string, start: number, end: number): boolean =>
  /(?<!\p{L})(?:[Ss]ố:?|[Nn]gày|[Tt]háng|[Nn]ăm)$/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^(?:\/|tháng(?!\p{L})|năm(?!\p{L}))/u.test(text.slice(end, end + 6))

const hit = (match: RegExpExecArray, to: string): Hit => ({
  start: match.index,
  end: match.index + match[0].length,
  to,
})

export const spaces: Rule = {
  ...inTexts,
  examples: [
    { name: 'Một dấu cách', reports: 0, draft: says('Kinh phí do ngân sách xã bảo đảm.') },
    { name: 'Hai dấu cách', reports: 1, draft: says('Kinh phí  do ngân sách xã bảo đảm.') },
    { name: 'Dấu cách ở cuối', reports: 1, draft: says('Kinh phí do ngân sách xã bảo đảm. ') },
    {
      name: 'Khoảng trống để điền bằng dấu cách không ngắt',
      reports: 0,
      draft: says('Kinh phí: \u00a0\u00a0\u00a0 đồng.'),
    },
    {
      name: 'Bản nhập có dấu cách thừa ở nơi nhận',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        notes: [{ id: 'n', kind: 'normalised', field: spacesNote, text: '-  Lưu: VT, VP.', line: 90 }],
      }),
    },
  ],
  check: withWords([inTexts], function* (input, ask) {
    yield* ask(inTexts)
    for (const note of input.draft.notes) {
      if (note.kind !== 'normalised' || note.field !== spacesNote) continue
      yield {
        place: /lưu\s*:/iu.test(note.text) ? place.filing : place.recipients,
        inText: inNote(note),
        excerpt: note.text,
        message: 'Dòng này trong bản nhập thừa dấu cách; bản in đã bỏ.',
        fix: { kind: 'one-click', label: 'Đã rõ, bỏ lời nhắc', edit: { op: 'remove-note', id: note.id } },
      }
    }
  }),
}
