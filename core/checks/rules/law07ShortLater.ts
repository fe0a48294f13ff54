import { asDocument, type CitedDocumentIn, citedOf } from '../../reading/cited.ts'
import type { Passage } from '../../reading/passages.ts'
import { citeShort } from '../../text/citations.ts'
import { wordFix } from '../kits/fixes.ts'
import { decree59, says } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

export const shortLaterMention: Rule = {
  id: 'LAW-07',
  severity: 'hint',
  title: 'Từ lần viện dẫn thứ hai chỉ ghi tên loại, số và ký hiệu',
  why: 'Chép lại cả ngày và trích yếu làm câu dài, và mỗi lần chép thêm một lần dễ sai.',
  unless: 'Chỗ ấy là căn cứ, hoặc là câu mở đầu, câu kết gọi tên kế hoạch như trích yếu.',
  source: decree('II.6.b'),
  examples: [
    { name: 'Lần sau viết gọn', reports: 0, draft: says('Phổ biến Nghị định số 59/2023/NĐ-CP.') },
    { name: 'Chép lại cả căn cứ', reports: 1, draft: says(`Phổ biến ${decree59}.`) },
  ],
  *check(input) {
    const { documents } = citedOf(input)
    const seen = new Map<string, string>()
    const inTitle = new Set(documents.filter(isTitle).map(({ key }) => key))
    const repeated = new Map<Passage, CitedDocumentIn[]>()
    for (const document of documents) {
      const { passage, key, nested } = document
      if (passage.view === null || passage.view.quoted || nested) continue
      const full = document.date !== '' && document.issuer !== ''
      // The opening and closing sentence name the plan as its title does.
      const role = passage.view.block.role
      const asTitle = inTitle.has(key) && (role === 'opening' || role === 'closing')
      // Another date is another rule's.
      if (
        seen.has(key) &&
        full &&
        (seen.get(key) ?? document.date) === document.date &&
        passage.kind !== 'basis' &&
        !asTitle
      )
        repeated.set(passage, [...(repeated.get(passage) ?? []), document])
      if (!seen.has(key)) seen.set(key, document.date)
    }
    for (const [passage, list] of repeated) {
      const [first] = list
      if (!first) continue
      const changes = list.map((each) => ({ start: each.start, end: each.wholeEnd, to: citeShort(asDocument(each)) }))
      yield {
        ...passage.at(...changes),
        excerpt: passage.text.slice(first.start, first.wholeEnd),
        message: 'Văn bản này đã ghi đầy đủ ở trên: từ lần thứ hai chỉ cần tên loại, số và ký hiệu.',
        fix: wordFix(passage, changes, 'one-click', 'Viết gọn'),
      }
    }
  },
}

const isTitle = ({ passage }: CitedDocumentIn): boolean => passage.kind === 'title'
