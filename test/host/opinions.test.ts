/** The plan goes to several units and several files come back: who asked for what, and what came of it, on one paper. */
import { expect, it } from 'vitest'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import type { SourceBlock } from '../../core/readers/source.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aPlan } from '../support/aPlan.ts'
import { corePorts } from '../support/doors.ts'

it('sums up what each unit asked for: taken, refused and why, still open, and where they disagree', async () => {
  const ports = await corePorts()
  let offered = new Uint8Array()
  const delivery = {
    kind: 'download',
    offer: ({ bytes }: { bytes: Uint8Array }) => {
      offered = new Uint8Array(bytes)
      return '/download/x'
    },
  } as const
  const host = createHost({ ...ports, host: 'browser', delivery })
  const { handlers } = host
  const draft = await handlers['drafts.adopt']({ draft: aPlan() })
  const [one, two, three] = [...walkDraft(draft)].filter(({ kind, text }) => kind === 'item' && text.length > 20)
  const says = (block: Block | undefined, words: string) =>
    ({ op: 'set-text', block: block?.id ?? '', text: `${block?.text} ${words}` }) as const
  const police = applyEdit(draft, { op: 'all', edits: [says(one, 'cùng Công an'), says(two, 'hằng tuần')] })
  const economy: Draft = {
    ...applyEdit(draft, { op: 'all', edits: [says(two, 'hằng tháng'), says(three, 'trước tháng 6')] }),
    comments: [
      {
        id: 'y1',
        place: `block/${three?.id}`,
        words: '',
        author: 'Phòng Kinh tế',
        at: '2026-01-06T09:00:00Z',
        text: 'Thêm số liệu năm trước.',
        done: false,
        replies: [],
      },
    ],
  }
  const keep = (name: string, after: Draft) =>
    handlers['compare.keep']({ draft: draft.id, file: name, name: `${name}.docx`, after, marks: [] })
  const files = [await keep('Công an xã', police), await keep('Phòng Kinh tế', economy)]
  const { rows } = await handlers['compare.drafts']({ before: draft, after: economy })
  const refused = rows
    .filter(({ kind, after }) => kind !== 'same' && after?.text.includes('hằng tháng'))
    .map(({ id, after }) => ({
      row: id,
      text: after?.text ?? '',
      why: 'đã giao hằng tuần',
      at: '2026-01-07T08:00:00Z',
    }))
  await handlers['compare.refuse']({ draft: draft.id, id: files[1]?.id ?? '', refused })
  const now = applyEdit(draft, { op: 'all', edits: [says(one, 'cùng Công an')] })
  const answer = { author: 'Văn phòng', at: '', text: 'Có ở Phụ lục I.' }
  const comments = economy.comments?.map((comment) => ({ ...comment, done: true, replies: [answer] })) ?? []
  await handlers['compare.opinionSheet']({
    draft: { ...now, comments },
    ids: files.map(({ id }) => id),
    fileName: 'tổng hợp',
  })
  const { blocks } = await readForeignFile(offered, 'a.docx')
  const wordsOf = (inside: readonly SourceBlock[]): string =>
    inside.flatMap((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text) : [])).join('')
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((cell) => wordsOf(cell.blocks))) : [],
  )
  const lines = cells
    .filter((row) => /^\d+$/.test(row[0] ?? ''))
    .map(([, unit, words, outcome, why]) => ({ unit, words, outcome, why }))
  expect(lines.map(({ unit, outcome, why }) => [unit, outcome, why])).toEqual([
    ['Công an xã', 'Tiếp thu', ''],
    ['Công an xã', 'Đang xem xét', ''],
    ['Phòng Kinh tế', 'Không tiếp thu', 'đã giao hằng tuần'],
    ['Phòng Kinh tế', 'Đang xem xét', ''],
    ['Phòng Kinh tế', 'Tiếp thu', 'Có ở Phụ lục I.'],
  ])
  expect(lines[1]?.words).toContain('(Phòng Kinh tế đề nghị khác)')
  expect(lines[2]?.words).toContain('(Công an xã đề nghị khác)')
  expect(lines[0]?.words).not.toContain('đề nghị khác')
  await host.close()
})

it('takes what was written here after the plan went out for nobody’s opinion', async () => {
  const delivery = { kind: 'download', offer: () => '/download/x' } as const
  const host = createHost({ ...(await corePorts()), host: 'browser', delivery })
  const { handlers } = host
  const draft = await handlers['drafts.adopt']({ draft: aPlan() })
  const [one, two] = [...walkDraft(draft)].filter(({ kind, text }) => kind === 'item' && text.length > 20)
  const says = (block: Block | undefined, words: string) =>
    ({ op: 'set-text', block: block?.id ?? '', text: `${block?.text} ${words}` }) as const
  await handlers['drafts.keepCopy']({ draft, name: 'Bản gửi lấy ý kiến' })
  const since = applyEdit(draft, { op: 'all', edits: [says(one, 'viết sau khi gửi')] })
  await handlers['drafts.save']({ draft: since, expectedRevision: draft.revision })
  const keep = async (name: string, after: Draft): Promise<Draft | undefined> => {
    const { id } = await handlers['compare.keep']({ draft: draft.id, file: name, name, after, marks: [] })
    return (await handlers['compare.open']({ draft: draft.id, id })).first
  }
  const textOf = (plan: Draft | undefined, block: Block | undefined): string | undefined =>
    plan && [...walkDraft(plan)].find(({ id }) => id === block?.id)?.text
  const sent = applyEdit(draft, { op: 'all', edits: [says(two, 'hằng tuần')] })
  expect(textOf(await keep('gửi trước.docx', sent), one)).toBe(one?.text)
  const later = applyEdit(since, { op: 'all', edits: [says(two, 'hằng tháng')] })
  expect(textOf(await keep('gửi sau.docx', later), one)).toBe(`${one?.text} viết sau khi gửi`)
  await host.close()
})
