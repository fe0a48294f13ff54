/** What a test needs to say about an imported plan. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { plainText } from '../../core/document/plainText.ts'
import type { Block, Draft, Recipients, Signature } from '../../core/draft/draft.ts'
import type { ImportResult } from '../../core/import/importReading.ts'
import { importSource } from '../../core/import/importSource.ts'
import { importText } from '../../core/import/importText.ts'
import { plainInline } from '../../core/inline/inline.ts'
import { numberBlocks } from '../../core/outline/numbering.ts'
import { sourceOfText } from '../../core/readers/sourceOfText.ts'
import { renderDraft } from '../../core/render/render.ts'

export function readPlan(text: string, name = 'ke-hoach.txt'): ImportResult {
  let made = 0
  return importText(text, { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` })
}

/** The same for a text that no plan is seen in and the clerk wants read all the same. */
export function readAnyway(text: string, name = 'ke-hoach.txt'): ImportResult {
  let made = 0
  return importSource(sourceOfText(text), { name, now: '2026-01-05T08:00:00.000Z', newId: () => `n${++made}` })
}

export const fixtureNames = [
  'danh-dau-markdown',
  'gach-va-cong',
  'khong-phan-dau',
  'ngat-dong-pdf',
  'nhan-trung-lap',
  'phu-luc-bang',
] as const

export const fixture = (name: (typeof fixtureNames)[number]): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/plans/${name}.txt`, import.meta.url)), 'utf8')

/** The draft as it would be exported, one paragraph a line. */
export const printed = (draft: Draft): string => plainText(renderDraft(draft, null).document)

/**
 * The outline, one block a line, two spaces a level: `  1. Mục đích`. A paragraph without a label begins with `·`, a
 * table is `[bảng]`. `words`: how many words of the text.
 */
export function outlineLines(body: readonly Block[], words: number): string[] {
  const numbers = numberBlocks(body)
  const lines: string[] = []
  const visit = (block: Block, depth: number): void => {
    const label = block.kind === 'table' ? '[bảng]' : numbers.get(block.id)?.label || '·'
    const duty = block.duty ? `${block.duty.label}: ` : ''
    const text = `${duty}${plainInline(block.text)}`.trim().split(/\s+/).slice(0, words).join(' ')
    lines.push(`${'  '.repeat(depth)}${label} ${text}`.trimEnd())
    for (const child of block.children) visit(child, depth + 1)
  }
  for (const block of body) visit(block, 0)
  return lines
}

/** Recipients and signature without ids. */
export function closingOf(draft: Draft): { recipients: Recipients; signature: Signature } {
  const lines = draft.recipients.lines.map((line) => ({ ...line, id: '' }))
  const beside = draft.signature.beside?.map((signer) => ({ ...signer, id: '' }))
  return {
    recipients: { ...draft.recipients, lines },
    signature: { ...draft.signature, ...(beside ? { beside } : {}) },
  }
}

/** Every character that is no space, counted; small letters as capitals, for titles of annexes print in capitals. */
export function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const character of text.toLocaleUpperCase('vi').normalize('NFC')) {
    if (!/\s/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return counts
}

/**
 * Characters of the source that stand neither in the printed draft nor in a note. Marks of emphasis, cell borders,
 * heading signs and what is never printed are no words.
 */
export function lost(source: string, { draft, notes }: ImportResult): string[] {
  const kept = countCharacters(`${printed(draft)}\n${notes.map((note) => note.text).join('\n')}`)
  const words = source.replace(/[*|#\p{Cc}\p{Cf}\p{Cs}]/gu, ' ').replace(/(?:^|\s)[-:]{2,}(?=\s|$)/g, ' ')
  return [...countCharacters(words)]
    .filter(([character, count]) => (kept.get(character) ?? 0) < count)
    .map(([character, count]) => `${character} ${count} → ${kept.get(character) ?? 0}`)
}
