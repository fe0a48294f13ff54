/** Slips of structure and numbering. */
import { place } from '../../../core/document/place.ts'
import type { Block, Draft } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import { walkBlocks } from '../../../core/draft/walk.ts'
import { numberBlocks } from '../../../core/outline/numbering.ts'
import { edits, type Kind, listsOf, words } from './plant.ts'

type Way = { edit: DraftEdit; at: string | string[] }

/** A label typed by hand, on the items of this level; `label` gets the number the item should have and its place among its siblings. */
const labelled = (
  rule: string,
  name: string,
  marker: Block['marker'],
  label: (own: string, index: number, siblings: number) => string | null,
): Kind =>
  edits(rule, name, function* (plan): Generator<Way> {
    const numbers = numberBlocks(plan.body)
    for (const list of listsOf(plan.body)) {
      const items = list.filter((block) => block.marker === marker)
      for (const [index, block] of items.entries()) {
        const typed = label(numbers.get(block.id)?.label ?? '', index, items.length)
        const next = items[index + 1]
        const at = [place.block(block.id), ...(next ? [place.block(next.id)] : [])]
        if (typed !== null) yield { edit: { op: 'patch-block', block: block.id, patch: { label: typed } }, at }
      }
    }
  })

const items = (plan: Draft): Block[] => [...walkBlocks(plan.body)].filter(({ kind, off }) => kind === 'item' && !off)
const roman = ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.']
const letters = ['a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', 'i)']
/** Plain sentences at the end of a branch: where a clerk adds a few words. */
const leaves = (plan: Draft): Block[] =>
  items(plan).filter(
    ({ children, duty, text, marker }) => !duty && children.length === 0 && marker === 'a' && text.endsWith('.'),
  )
const saying = (rule: string, name: string, more: string, pick: (plan: Draft) => Block[] = leaves): Kind =>
  edits(rule, name, (plan) =>
    pick(plan).map((block) => ({
      edit: { op: 'set-text', block: block.id, text: block.text.replace(/\.$/u, more) },
      at: place.block(block.id),
    })),
  )
/** Two annexes are attached, each named once, so that one slip of the pen is the only mistake. */
const withAnnex = (count: number): DraftEdit[] =>
  Array.from({ length: count }, (_, at) => ({
    op: 'put-annex',
    annex: {
      id: `pl${at}`,
      title: `Biểu ${at + 1}`,
      orientation: 'portrait',
      body: [{ id: `pl${at}-1`, kind: 'paragraph', marker: 'none', text: 'Danh sách các thôn.', children: [] }],
    },
  }))

export const outlineKinds: readonly Kind[] = [
  labelled('STR-01', 'Số mục La Mã nhảy cóc', 'I', (own, index, count) =>
    index > 0 && index === count - 1 ? (roman[roman.indexOf(own) + 1] ?? null) : null,
  ),
  labelled('STR-02', 'Hai mục cùng số La Mã', 'I', (own, index) =>
    index > 0 ? (roman[roman.indexOf(own) - 1] ?? null) : null,
  ),
  labelled('STR-03', 'Khoản bỏ một số', '1', (own, index, count) =>
    index > 0 && index === count - 1 ? `${Number.parseInt(own, 10) + 1}.` : null,
  ),
  labelled('STR-03', 'Hai khoản cùng số', '1', (own, index) => (index > 0 ? `${Number.parseInt(own, 10) - 1}.` : null)),
  labelled('STR-04', 'Hai điểm cùng chữ', 'a', (own, index) =>
    index > 0 ? (letters[letters.indexOf(own) - 1] ?? null) : null,
  ),
  labelled('STR-04', 'Điểm “a.” thay vì “a)”', 'a', (own) => own.replace(')', '.')),
  edits('STR-05', 'Dưới khoản đánh 1.1, 1.2', (plan) =>
    [...listsOf(plan.body)]
      .filter((list) => list.length > 1 && list.every(({ marker, off }) => marker === 'a' && !off))
      .map((list) => {
        const parent = items(plan).find(({ children }) => children === list)
        return {
          edit: {
            op: 'all',
            edits: list.map(({ id }) => ({ op: 'patch-block', block: id, patch: { marker: '1.1' } })),
          },
          at: [place.block(parent?.id ?? ''), ...list.map(({ id }) => place.block(id))],
        }
      }),
  ),
  edits('STR-06', 'Gõ “•”, “+” trước chữ của ý đã có gạch', (plan) =>
    items(plan)
      .filter(({ marker }) => marker === '-')
      .map((block, index) => ({
        edit: { op: 'patch-block', block: block.id, patch: { label: index % 2 === 0 ? '•' : '- +' } },
        at: place.block(block.id),
      })),
  ),
  edits('STR-08', 'Chỉ còn một điểm a)', (plan) =>
    [...listsOf(plan.body)]
      .filter((list) => list.length === 2 && list.every(({ marker }) => marker === 'a'))
      .map((list) => ({
        edit: { op: 'remove-block', block: list[1]?.id ?? '' },
        at: [
          place.block(list[0]?.id ?? ''),
          ...items(plan)
            .filter(({ children }) => children === list)
            .map(({ id }) => place.block(id)),
        ],
      })),
  ),
  edits('STR-09', 'Quên mục kinh phí', (plan) =>
    plan.body
      .filter(({ role, text }) => role === 'budget' || /^KINH PHÍ/u.test(text))
      .map(({ id }) => ({ edit: { op: 'remove-block', block: id }, at: place.draft })),
  ),
  edits('STR-11', 'Chép một việc hai lần', function* (plan): Generator<Way> {
    for (const list of listsOf(plan.body)) {
      const tasks = list.filter(({ marker, children }) => marker === 'a' && children.some(({ duty }) => duty))
      for (const [index, task] of tasks.entries()) {
        const twin = tasks[index + 1]
        if (twin)
          yield {
            edit: { op: 'set-text', block: twin.id, text: task.text },
            at: [place.block(task.id), place.block(twin.id)],
          }
      }
    }
  }),
  words(
    'STR-12',
    'Dán một cụm hai lần',
    /(?<=^|, |và |của )(?:Phòng|Trung tâm|Văn phòng|Các) \p{L}+(?: - | )\p{L}+(?: \p{L}+)*(?=[,.;]| và)/u,
    '$&, $&',
    ['text', 'support'],
  ),
  saying('STR-13', 'Nhắc phụ lục không kèm theo', ' (có Phụ lục I chi tiết kèm theo).', (plan) =>
    plan.annexes.length > 0 ? [] : leaves(plan),
  ),
  edits('STR-13', 'Phụ lục kèm theo mà không nhắc', (plan) =>
    plan.annexes.length > 0
      ? []
      : [{ edit: { op: 'all', edits: withAnnex(1) }, at: [place.annex('pl0'), place.annexTitle('pl0')] }],
  ),
  edits('STR-14', 'Một phụ lục mà nhắc là “Phụ lục I”', (plan) =>
    plan.annexes.length > 0
      ? []
      : leaves(plan).map((block) => ({
          edit: {
            op: 'all',
            edits: [
              ...withAnnex(1),
              {
                op: 'set-text',
                block: block.id,
                text: block.text.replace(/\.$/u, ' (chi tiết tại Phụ lục I kèm theo).'),
              },
            ],
          },
          at: place.block(block.id),
        })),
  ),
  saying('STR-15', 'Dẫn tới mục không có', ' theo quy định tại Mục VII Kế hoạch này.'),
  saying('STR-16', '“khoản 1, mục II” viết thường, có dấu phẩy', ' theo khoản 1, mục II Kế hoạch này.'),
  edits('STR-17', 'Một điểm in nghiêng', (plan) =>
    [...listsOf(plan.body)]
      .filter((list) => list.filter(({ marker }) => marker === 'a').length > 2)
      .flatMap((list) => list.filter(({ marker, text }) => marker === 'a' && !text.includes('*')))
      .map((block) => ({
        edit: { op: 'set-text', block: block.id, text: `*${block.text}*` },
        at: place.block(block.id),
      })),
  ),
  edits('STR-18', 'Gõ Enter giữa câu', (plan) =>
    leaves(plan).flatMap((block) => {
      const cut = block.text.search(/(?<=\p{Ll}{2}) (?=\p{Ll}{2,} \p{Ll})/u)
      if (cut < 20 || block.text.includes('{{')) return []
      const edit: DraftEdit = {
        op: 'all',
        edits: [
          { op: 'set-text', block: block.id, text: block.text.slice(0, cut) },
          {
            op: 'insert-block',
            block: { id: 'sau', kind: 'paragraph', marker: 'none', text: block.text.slice(cut + 1), children: [] },
            at: { after: block.id },
          },
        ],
      }
      return [{ edit, at: [place.block(block.id), place.block('sau')] }]
    }),
  ),
]
