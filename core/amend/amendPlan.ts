/**
 * “Sửa đổi, bổ sung một số nội dung của Kế hoạch số …”: a new plan of the same office around the words of the parts that change.
 *
 * 1. Letterhead, signer and recipients stay; number and day are blank; the year of the plan stays.
 * 2. The issued plan is an answer of the new one; why it is amended is a question nobody has answered yet.
 * 3. Each part is an item: “Sửa đổi <khoản 3 Mục II> như sau:” and its words in quotation marks (`quotedWords.ts`). An annex is put in
 *    place of the old one whole.
 * 4. What the copied words ask for comes along as questions of the draft's own, with the answers; footnotes likewise.
 */

import { annexName } from '../document/annexes.ts'
import type { Annex, Block, CitedDocument, Draft, Inline } from '../draft/draft.ts'
import { draftTexts } from '../draft/texts.ts'
import { walkBlocks, walkDraft } from '../draft/walk.ts'
import { notesMarkedIn } from '../inline/inline.ts'
import { isLocalGovernment, statesCompetence } from '../reading/competence.ts'
import { freeFactId, takenFactIds } from '../template/factId.ts'
import { factsAsked } from '../template/factsAsked.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import type { TemplateField } from '../template/template.ts'
import { withPlainSpaces } from '../text/normalize.ts'
import { runsText } from '../text/runsText.ts'
import { freshHead, type IssuedPlan, issuedQuestion, originOf } from './issuedPlan.ts'
import { type PlanPart, planParts } from './planParts.ts'
import { copiedAnnexBody, gatheredTable, ownWords, quotedBlock } from './quotedWords.ts'

interface NewPlan {
  id: string
  now: Date
}

/** `parts`: ids of `planParts`; a part inside another that is named too is not quoted twice. */
export function amendPlan(
  plan: IssuedPlan,
  cited: CitedDocument,
  parts: readonly string[],
  { id, now }: NewPlan,
): Draft {
  const { draft: old } = plan
  let made = 0
  const newId = (): string => {
    made += 1
    return `s${made}`
  }
  const taken = takenFactIds(old, plan.form)
  const [whole, why] = [freeFactId('ke_hoach_goc', taken), freeFactId('ly_do_sua_doi', taken)]
  const chosen = outermost(plan, new Set(parts))
  const annexes = annexesFor(chosen, plan, newId)
  const items = chosen.map((part) => itemFor(part, { plan, whole, newId, annexes }))
  const body = bodyOf(items, { whole, why, newId, competences: competencesOf(plan) })
  const draft: Draft = {
    format: 'ke-hoach',
    version: 2,
    id,
    revision: 0,
    template: { id: '', version: '' },
    year: old.year,
    title: `Sửa đổi, bổ sung một số nội dung của {{${whole}.can_cu}}`,
    letterhead: freshHead(old.letterhead, now),
    facts: { [whole]: cited },
    questions: [issuedQuestion(whole, 'amend'), whyQuestion(why)],
    body,
    recipients: old.recipients,
    signature: old.signature,
    annexes: annexes.map(({ annex }) => annex),
    waivers: [],
    notes: [],
    layout: old.layout,
    origin: originOf(plan, cited, 'amend', now),
  }
  return withWhatIsAskedFor(draft, plan)
}

const whyQuestion = (id: string): TemplateField => ({
  id,
  step: 'ten-can-cu',
  label: 'Sửa đổi vì sao',
  kind: 'text',
  required: true,
  hint: 'Viết tiếp sau chữ “Để”, không có dấu chấm ở cuối.',
  example: 'phù hợp với tiến độ thực hiện và nguồn kinh phí được giao',
})

/** Those chosen, in reading order, without what stands inside of another one that is chosen. */
function outermost(plan: IssuedPlan, chosen: ReadonlySet<string>): PlanPart[] {
  const inside = new Set(
    [...walkDraft(plan.draft)]
      .filter(({ id }) => chosen.has(id))
      .flatMap(({ children }) => [...walkBlocks(children)].map(({ id }) => id)),
  )
  return planParts(plan).filter(({ id }) => chosen.has(id) && !inside.has(id))
}

interface NewAnnex {
  part: string
  annex: Annex
}

function annexesFor(chosen: readonly PlanPart[], plan: IssuedPlan, newId: () => string): NewAnnex[] {
  return plan.draft.annexes.flatMap((annex, index): NewAnnex[] => {
    if (!chosen.some((part) => part.annex && part.id === annex.id)) return []
    const { heading: _old, generated, ...rest } = annex
    const body = generated
      ? gatheredTable(plan.document.annexes[index]?.blocks ?? [], newId)
      : copiedAnnexBody(annex.body, plan, newId)
    return [{ part: annex.id, annex: { ...rest, id: newId(), body } }]
  })
}

interface ItemParts {
  plan: IssuedPlan
  whole: string
  newId: () => string
  annexes: readonly NewAnnex[]
}

function itemFor({ id, name, annex }: PlanPart, { plan, whole, newId, annexes }: ItemParts): Block {
  const item = (text: string, children: Block[]): Block => ({
    id: newId(),
    kind: 'item',
    marker: '1',
    text,
    children,
  })
  if (annex) {
    const index = annexes.findIndex(({ part }) => part === id)
    const now = annexName({}, index, annexes.length)
    return item(`Thay thế ${name} kèm theo {{${whole}.ngan}} bằng ${now} kèm theo Kế hoạch này.`, [])
  }
  const block = [...walkBlocks(plan.draft.body)].find((each) => each.id === id)
  return item(`Sửa đổi ${name} như sau:`, block ? quotedBlock(block, plan, newId) : [])
}

/** By what right it is issued: the law of local government, and of any other body what the issued plan said. */
function competencesOf({ draft, document }: IssuedPlan): Inline[] {
  const { issuerKind } = draft.letterhead
  if (isLocalGovernment(issuerKind)) return ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;']
  const printed = new Map(document.body.map((model) => [model.id, model]))
  return draft.body.flatMap(({ id, kind, text }) => {
    const model = printed.get(id)
    const states = model?.kind === 'paragraph' && statesCompetence(withPlainSpaces(runsText(model.runs)), issuerKind)
    return kind === 'basis' && states ? [`${text.replace(/[\s;.,]+$/u, '')};`] : []
  })
}

interface BodyNames {
  whole: string
  why: string
  newId: () => string
  competences: readonly Inline[]
}

function bodyOf(items: Block[], { whole, why, newId, competences }: BodyNames): Block[] {
  const line = (block: Partial<Block> & Pick<Block, 'text'>): Block => ({
    id: newId(),
    kind: 'paragraph',
    marker: 'none',
    children: [],
    ...block,
  })
  const section = (text: string, role: Block['role'], children: Block[]): Block =>
    line({ kind: 'item', marker: 'I', text, children, ...(role ? { role } : {}) })
  return [
    ...competences.map((text) => line({ kind: 'basis', text })),
    line({ kind: 'basis', text: `Căn cứ {{${whole}.can_cu}}.` }),
    line({
      role: 'opening',
      text: `Để {{${why}}}, {{co_quan.ten}} sửa đổi, bổ sung một số nội dung của {{${whole}.ngan}} như sau:`,
    }),
    section('NỘI DUNG SỬA ĐỔI, BỔ SUNG', 'content', items),
    section('TỔ CHỨC THỰC HIỆN', 'organisation', [
      line({ kind: 'item', marker: '1', text: `Các nội dung khác của {{${whole}.ngan}} giữ nguyên hiệu lực.` }),
      line({
        kind: 'item',
        marker: '1',
        text: `Các cơ quan, đơn vị được giao nhiệm vụ tại {{${whole}.ngan}} căn cứ nội dung sửa đổi, bổ sung để tổ chức thực hiện; vướng mắc thì phản ánh về {{co_quan.ten}} để xem xét, giải quyết.`,
      }),
    ]),
    line({ role: 'closing', text: `Trên đây là Kế hoạch sửa đổi, bổ sung một số nội dung của {{${whole}.ngan}}./.` }),
  ]
}

/** Questions, answers and footnotes the words of the draft ask for and it does not have yet. */
function withWhatIsAskedFor(bare: Draft, plan: IssuedPlan): Draft {
  const { draft: old, form } = plan
  const notes = Object.entries(old.footnotes ?? {}).map(([id, words]) => [id, ownWords(words, plan)])
  const draft = withNotes(bare, Object.fromEntries(notes))
  const asked = factsAsked(draft)
  const own = new Set((draft.questions ?? []).map(({ id }) => id))
  const isWanted = (id: string): boolean => asked.has(id.normalize('NFC')) && !own.has(id)
  return {
    ...draft,
    questions: [...(draft.questions ?? []), ...fieldsOf(old, form).filter(({ id }) => isWanted(id))],
    facts: { ...Object.fromEntries(Object.entries(old.facts).filter(([id]) => isWanted(id))), ...draft.facts },
  }
}

/** With the footnotes its words mark, and those that these mark. */
function withNotes(draft: Draft, footnotes: Readonly<Record<string, string>>): Draft {
  const kept = new Map<string, string>()
  const read = (text: string): void => {
    for (const id of notesMarkedIn(text)) {
      const words = footnotes[id]
      if (words === undefined || kept.has(id)) continue
      kept.set(id, words)
      read(words)
    }
  }
  for (const { text } of draftTexts(draft)) read(text)
  return kept.size === 0 ? draft : { ...draft, footnotes: Object.fromEntries(kept) }
}
