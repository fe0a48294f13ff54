import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../../core/problem/appError.ts'
import { renderDraft } from '../../core/render/render.ts'
import { makeWord } from '../../electron/host/exporter/engineJobs.ts'
import { readForeignFile } from '../../electron/host/readers/readForeignFile.ts'
import { aPdf } from '../support/aPdf.ts'
import { aPlan } from '../support/aPlan.ts'
import { convertedTo } from '../support/libreOffice.ts'
import { holds } from '../support/property.ts'

/** One whole file of each kind. */
const files = new Map<string, Uint8Array>()

beforeAll(async () => {
  const docx = await makeWord(renderDraft(aPlan(), null).document)
  files.set('docx', docx)
  files.set('pdf', aPdf({ lines: ['Ke hoach', 'Noi dung'] }))
  files.set(
    'html',
    new TextEncoder().encode('<html><body><table><tr><td>Kế hoạch</td></tr></table><ol><li>một</ol></body></html>'),
  )
  for (const format of ['doc', 'rtf', 'pdf'] as const) {
    const [made] = (await convertedTo(format, new Map([['a', docx]]))).values()
    if (made) files.set(format, made)
  }
})

/** Read, or refused with a sentence; whatever else is thrown is our mistake. */
async function outcome(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const source = await readForeignFile(bytes, 'tệp.doc')
    expect(source.blocks.every((block) => block.kind === 'break' || block.line >= 0)).toBe(true)
    return 'read'
  } catch (error) {
    if (error instanceof AppError && error.problem.code.startsWith('import.')) return 'refused'
    throw error
  }
}

const damage = fc.record({
  kind: fc.constantFrom('docx', 'doc', 'rtf', 'pdf', 'html'),
  /** Share of the file that is kept; most are kept whole. */
  kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  changes: fc.array(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) }),
    {
      maxLength: 12,
    },
  ),
})

describe('a damaged file', () => {
  it('is read as far as it goes or refused, never a crash', async () => {
    const seen = new Set<string>()
    await holds(
      fc.asyncProperty(damage, async ({ kind, kept, changes }) => {
        const whole = files.get(kind)
        if (!whole) return
        const bytes = whole.slice(0, Math.floor(whole.length * kept))
        for (const { at, byte } of changes) bytes[Math.floor(at * (bytes.length - 1))] = byte
        seen.add(`${kind} ${await outcome(bytes)}`)
      }),
      { numRuns: 300 },
    )
    expect([...seen].filter((one) => one.endsWith('read')).length).toBeGreaterThan(2)
    expect([...seen].filter((one) => one.endsWith('refused')).length).toBeGreaterThan(2)
  })

  it('of random bytes behind the head of any kind is refused or read as nothing much', async () => {
    const heads = [
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [...Buffer.from('{\\rtf1 ')],
      [...Buffer.from('%PDF-1.7\n')],
      [],
    ]
    await holds(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 4000 }), async (head, rest) => {
        expect(await outcome(Uint8Array.from([...head, ...rest]))).toMatch(/read|refused/)
      }),
      { numRuns: 200 },
    )
  })
})
