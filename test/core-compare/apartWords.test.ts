/** Words of the file that came back which no passage of a plan holds: told, never dropped. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { compareDrafts } from '../../core/compare/compareDrafts.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { renderDraft } from '../../core/render/render.ts'
import { exported, fromWord } from '../core-import/word/again.ts'
import { fullPlan } from './randomPlans.ts'

const planOf = (draft: Draft) => ({ draft, ...renderDraft(draft, null) })
const before = planOf(fullPlan())
const sent = await exported(before.draft, null)

/** What is told of the exported file once some of its words are others. */
async function told(edit: (xml: string) => string): Promise<string[] | undefined> {
  const files = unzipSync(sent)
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const edited = edit(xml)
  const back = zipSync({ ...files, 'word/document.xml': strToU8(edited) })
  return compareDrafts(before, planOf((await fromWord(back)).draft)).apart
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

it('nothing is told of a file that came back as it went', async () => {
  expect(await told((xml) => xml)).toBeUndefined()
})

it('tells what was written above the letterhead', async () => {
  const lines = await told((xml) => xml.replace('<w:body>', `<w:body>${paragraph('Trình anh Bình xem trước thứ Sáu')}`))
  expect(lines).toEqual([expect.stringContaining('“Trình anh Bình xem trước thứ Sáu”: không đưa vào bản nháp được')])
})

it('tells that the line below an annex’s title says something else, and not that a number was typed into it', async () => {
  const lines = await told((xml) => xml.replace('>(Kèm theo Kế hoạch', '>(Ban hành kèm theo Công văn và Kế hoạch'))
  expect(lines).toEqual([
    expect.stringMatching(
      /^Dòng “Kèm theo” của .*Công văn và Kế hoạch.*dòng này phần mềm tự viết, bản nháp không đổi\.$/,
    ),
  ])
})

it('says nothing again of what the draft’s own file had', () => {
  const notes = [{ id: 'n1', kind: 'left-over' as const, field: 'Phần đầu văn bản', text: 'Hỏa tốc', line: 1 }]
  const old = planOf({ ...before.draft, notes })
  expect(compareDrafts(old, planOf({ ...before.draft, notes })).apart).toBeUndefined()
  expect(compareDrafts(before, planOf({ ...before.draft, notes })).apart).toHaveLength(1)
})
