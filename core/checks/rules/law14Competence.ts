import { type LegalReference, statusOn } from '../../legal/catalogue.ts'
import { citeReference } from '../../legal/citeReference.ts'
import { citedOf, dateStyleOf } from '../../reading/cited.ts'
import { isLocalGovernment, statesCompetence } from '../../reading/competence.ts'
import { passagesOf } from '../../reading/passages.ts'
import { readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { planPeriodOf } from '../../reading/planPeriod.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { both, competence, decree59, withBases } from '../kits/lawExamples.ts'
import { decree } from '../kits/sources.ts'
import type { Fix } from '../shape/finding.ts'
import type { Rule } from '../shape/rule.ts'

export const competenceBasis: Rule = {
  id: 'LAW-14',
  severity: 'hint',
  title: 'Trong các căn cứ có văn bản quy định thẩm quyền của cơ quan ban hành',
  why: 'Không nêu văn bản cho thẩm quyền thì khi bị kiểm tra không trả lời được ban hành theo quyền nào.',
  unless:
    'Căn cứ hay câu mở đầu đã nêu luật về chính quyền địa phương, quy chế làm việc, hoặc quyết định về chức năng của phòng, ban.',
  source: decree('II.6.a'),
  examples: [
    { name: 'Có Luật Tổ chức chính quyền địa phương', reports: 0, draft: withBases(competence, `Căn cứ ${decree59}.`) },
    {
      name: 'Phòng căn cứ quyết định về chức năng, nhiệm vụ',
      reports: 0,
      draft: both(
        withBases(
          'Căn cứ Quyết định số 11/QĐ-UBND ngày 10/7/2025 của Ủy ban nhân dân xã quy định chức năng, nhiệm vụ, quyền hạn của Phòng Kinh tế.',
        ),
        withLetterhead({ issuerKind: 'phong', issuer: 'Phòng Kinh tế' }),
      ),
    },
    { name: 'Chỉ có căn cứ về nội dung', reports: 1, draft: withBases(`Căn cứ ${decree59}.`) },
    { name: 'Không có căn cứ nào', reports: 1, draft: withBases(), with: { office: exampleOffice } },
  ],
  *check(input) {
    const reading = readingOf(input)
    const bases = passagesOf(input).filter(
      ({ kind, view }) => kind === 'basis' || (view?.annex === null && view.block.role === 'opening'),
    )
    if (reading.body.length === 0) return
    const { issuerKind } = input.draft.letterhead
    const collective = isLocalGovernment(issuerKind)
    if (bases.some(({ text }) => statesCompetence(text, issuerKind))) return
    const first = reading.body.find(({ block }) => block.kind === 'basis') ?? reading.body[0]
    if (!first) return
    yield {
      place: first.place,
      excerpt: bases[0]?.text ?? first.text,
      message: collective
        ? 'Các căn cứ chưa nêu văn bản quy định thẩm quyền: Luật Tổ chức chính quyền địa phương.'
        : 'Các căn cứ chưa nêu văn bản quy định thẩm quyền: quyết định quy định chức năng, nhiệm vụ của cơ quan.',
      step: 'ten-can-cu',
      fix: collective ? addition(input, first.block.id) : { kind: 'ask', label: 'Đến phần căn cứ' },
    }
  },
}

/** The law of local government that holds on the plan's day; nothing is offered where that is not certain. */
function addition(input: PlanInput, before: string): Fix {
  const { from, to } = planPeriodOf(input)
  const holds = (on: string, law: LegalReference): boolean => ['in-force', 'amended'].includes(statusOn(law, on))
  const cited = citedOf(input)
  const law = cited.catalogue
    .byName('Tổ chức chính quyền địa phương')
    .find((each) => holds(from, each) && (to === null || holds(to, each)))
  if (!law) return { kind: 'ask', label: 'Đến phần căn cứ' }
  const hasBases = readingOf(input).body.some(({ block }) => block.kind === 'basis')
  return {
    kind: 'one-click',
    label: `Thêm ${citeReference(law, 'later')}`,
    edit: {
      op: 'insert-block',
      block: {
        id: `can-cu-${law.id}`,
        kind: 'basis',
        marker: 'none',
        text: `Căn cứ ${citeReference(law, 'first', { dates: dateStyleOf(cited) })}${hasBases ? ';' : '.'}`,
        children: [],
      },
      at: { before },
    },
  }
}
