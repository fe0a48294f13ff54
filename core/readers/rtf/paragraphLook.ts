/** How a paragraph of an RTF file looks, as its control words say it. */
import type { SourceParagraph } from '../source.ts'

/** Lengths in twips. */
export interface ParagraphLook {
  align: SourceParagraph['align'] | undefined
  left: number
  firstLine: number
  /** How deep inside tables. */
  depth: number
  pageBreak: boolean
  outline: number | null
  right: number
  before: number
  after: number
  /** Between lines; 0 where nothing says it. */
  line: number
  /** `line` is a share of a single line. */
  multiple: boolean
  keepNext: boolean
  /** Number of its style. */
  style: number
}

export const plainLook: ParagraphLook = {
  align: undefined,
  left: 0,
  firstLine: 0,
  depth: 0,
  pageBreak: false,
  outline: null,
  right: 0,
  before: 0,
  after: 0,
  line: 0,
  multiple: false,
  keepNext: false,
  style: 0,
}

const deepestTable = 20

type Say = (value: number | null, look: ParagraphLook) => Partial<ParagraphLook>

const justified: Say = () => ({ align: 'justify' })
const fromLeft: Say = (value) => ({ left: value ?? 0 })
const fromRight: Say = (value) => ({ right: value ?? 0 })

const says = new Map<string, Say>([
  ['pard', () => plainLook],
  ['ql', () => ({ align: 'left' })],
  ['qc', () => ({ align: 'center' })],
  ['qr', () => ({ align: 'right' })],
  ['qj', justified],
  ['qd', justified],
  ['li', fromLeft],
  ['lin', fromLeft],
  ['ri', fromRight],
  ['rin', fromRight],
  ['fi', (value) => ({ firstLine: value ?? 0 })],
  ['sb', (value) => ({ before: value ?? 0 })],
  ['sa', (value) => ({ after: value ?? 0 })],
  ['sl', (value) => ({ line: value ?? 0 })],
  ['slmult', (value) => ({ multiple: value === 1 })],
  ['keepn', (value) => ({ keepNext: value !== 0 })],
  ['s', (value) => ({ style: value ?? 0 })],
  ['intbl', (_, { depth }) => ({ depth: Math.max(1, depth) })],
  ['itap', (value) => ({ depth: Math.min(deepestTable, Math.max(0, value ?? 0)) })],
  ['pagebb', (value) => ({ pageBreak: value !== 0 })],
  ['outlinelevel', (value) => ({ outline: value })],
])

/** The look after a control word; null where the word says nothing of paragraphs. */
export function lookAfter(look: ParagraphLook, word: string, value: number | null): ParagraphLook | null {
  const say = says.get(word)
  return say ? { ...look, ...say(value, look) } : null
}
