/**
 * The words of one paragraph: runs with their look, tabs and soft breaks; fields by their result; what is not text apart.
 *
 * 1. The elements of the paragraph are walked; tracked changes and ranges of comments are told on the way.
 * 2. Each run has one look (`runLook.ts`), and each of its signs, notes and drawings is read for itself.
 * 3. What a field is computed from is no text; words that are deleted, struck or hidden are kept apart.
 * 4. Words that stay are told to whoever said something of them, and joined to runs of one look.
 */

import { addNote, addWords } from '../addWords.ts'
import { drawnByField } from '../fieldSigns.ts'
import { LeftOut, leftOutKind } from '../leftOut.ts'
import type { SourceBlock, SourceRun } from '../source.ts'
import type { SourceChange } from '../sourceReview.ts'
import { shownIn, signOf } from '../symbols.ts'
import { blocksText } from '../words.ts'
import { formulaOf } from './formulas.ts'
import type { Looks } from './looks.ts'
import type { ChangeMark, Review } from './review.ts'
import { type Look, plainLook, runLook } from './runLook.ts'
import { blocksOf, itemsIn } from './story.ts'
import type { Style, Styles } from './styles.ts'
import { child, deep, type Xml } from './xml.ts'

/** Where a page ends inside a paragraph. */
export const PAGE_BREAK = '\f'

/** What a paragraph names that stands elsewhere. */
export interface Reference {
  kind: 'footnote' | 'endnote' | 'comment'
  id: string
}

interface TextBox {
  text: string
  blocks: SourceBlock[]
}

export interface ParagraphWords {
  runs: SourceRun[]
  /** Largest size, half points. */
  size: number | undefined
  left: LeftOut
  /** Words that stand elsewhere now. */
  moved: string
  textBoxes: readonly TextBox[]
  references: readonly Reference[]
  /** Letters of the runs: where the next one will stand. */
  length: number
  /** The number of the page is printed here: in which look, behind how many tabs. */
  pageNumber?: { format: number; tabs: number }
}

// Shared: most paragraphs name nothing.
const emptyList: readonly never[] = []

/** Things a file holds that are no words, counted. */
export interface Sights {
  pictures: number
  objects: number
  revisions: number
  hidden: number
  /** Of empty paragraphs in the running text. */
  loneNumbers: string[]
}

/** Open fields, the innermost last: whether what Word computes it from is read, or what it printed last. */
export type FieldState = { in: 'code' | 'result'; code: string; form: string; printed: boolean }[]

/** What runs are read with; one for a whole part, its paragraph changes. */
export interface RunContext {
  styles: Styles
  sights: Sights
  looks: Looks
  review: Review
  style: Style
  fields: FieldState
  line: number
}

/** The words of a paragraph with their looks, what was deleted or moved beside them; size in half points. */
export function readRuns(paragraph: Xml, context: RunContext): ParagraphWords {
  const words: ParagraphWords = {
    runs: [],
    size: undefined,
    left: new LeftOut(),
    moved: '',
    textBoxes: emptyList,
    references: emptyList,
    length: 0,
  }
  walk(paragraph, { context, words, gone: null, change: null })
  // A field begun here and never brought to its result must not swallow the rest of the file.
  const { fields } = context
  for (const field of fields) field.in = 'result'
  return words
}

interface Walk {
  context: RunContext
  words: ParagraphWords
  /** The words are not there any more. */
  gone: 'deleted' | 'moved' | null
  /** The tracked change around the words. */
  change: ChangeMark | null
}

const tracked: Readonly<Record<string, SourceChange['kind']>> = {
  ins: 'added',
  del: 'removed',
  moveFrom: 'moved-away',
  moveTo: 'moved-here',
}

function walk(element: Xml, walking: Walk): void {
  for (const one of element.children) (inParagraph.get(one.name) ?? walk)(one, walking)
}

/** What stands in a paragraph, by its element; any other is looked into. */
const inParagraph = new Map<string, (one: Xml, walking: Walk) => void>([
  ['r', readRun],
  ['pPr', () => {}],
  [
    'm:oMath',
    (one, walking) => {
      for (const { text, raise } of formulaOf(one)) push(text, { ...plainLook(walking.context), raise }, walking)
    },
  ],
  ...Object.keys(tracked).map((name) => [name, walkTracked] as const),
  ['commentRangeStart', ({ attributes }, { context }) => context.review.rangeStart(attributes.id ?? '', context.line)],
  ['commentRangeEnd', ({ attributes }, { context }) => context.review.rangeEnd(attributes.id ?? '')],
  ['moveFromRangeStart', moveStart],
  ['moveToRangeStart', moveStart],
  ['moveFromRangeEnd', moveEnd],
  ['moveToRangeEnd', moveEnd],
  [
    'fldSimple',
    (one, walking) => {
      if (isPageField(one.attributes.instr)) seePageNumber(plainLook(walking.context), walking)
      walk(one, walking)
    },
  ],
])

/** What was added and removed again is removed: the last hand counts. */
function walkTracked(one: Xml, walking: Walk): void {
  const { review, sights } = walking.context
  const { name } = one
  sights.revisions++
  const gone = walking.gone ?? (name === 'del' ? 'deleted' : name === 'moveFrom' ? 'moved' : null)
  const change = walking.gone ? walking.change : review.mark(tracked[name] ?? 'added', one)
  walk(one, { ...walking, gone, change })
}

function moveStart({ attributes }: Xml, { context }: Walk): void {
  context.review.moveStart(attributes.name ?? '')
}

function moveEnd(_: Xml, { context }: Walk): void {
  context.review.moveEnd()
}

const isPageField = (code: string | undefined): boolean => /^\s*PAGE\b/i.test(code ?? '')

function seePageNumber(look: Look, { words }: Walk): void {
  words.pageNumber ??= { format: look.format, tabs: words.runs.reduce((sum, { text }) => sum + tabsIn(text), 0) }
}

const tabsIn = (text: string): number => text.split('\t').length - 1

function readRun(run: Xml, walking: Walk): void {
  const look = runLook(child(run, 'rPr'), walking.context)
  for (const one of run.children) {
    const take = inRun.get(one.name)
    if (take) take(one, look, walking)
    else readDrawing(one, walking.words, walking.context.sights)
  }
}

type InRun = (one: Xml, look: Look, walking: Walk) => void

const tab: InRun = (_, look, walking) => push('\t', look, walking)

const noteReference =
  (kind: 'footnote' | 'endnote'): InRun =>
  (one, look, walking) => {
    refer(kind, one, walking.words)
    markNote(kind, one, look, walking)
  }

/** What stands in a run, by its element; any other may be a drawing. */
const inRun = new Map<string, InRun>([
  ['rPr', () => {}],
  ['r', (one, _, walking) => readRun(one, walking)],
  ['t', (one, look, walking) => push(shownIn(trimmed(one), look.font), look, walking)],
  ['delText', (one, _, walking) => remove(trimmed(one), walking)],
  ['instrText', (one, look, walking) => readCode(one.text, look, walking)],
  ['fldChar', follow],
  ['tab', tab],
  ['ptab', tab],
  ['br', (one, look, walking) => push(one.attributes.type === 'page' ? PAGE_BREAK : '\n', look, walking)],
  ['cr', (_, look, walking) => push('\n', look, walking)],
  ['noBreakHyphen', (_, look, walking) => push('-', look, walking)],
  // A place to cut a word, or the ư of TCVN3.
  ['softHyphen', (_, look, walking) => push('\u00ad', look, walking)],
  [
    'sym',
    ({ attributes }, look, walking) =>
      push(signOf(Number.parseInt(attributes.char ?? '', 16) || 0, attributes.font ?? ''), look, walking),
  ],
  ['footnoteReference', noteReference('footnote')],
  ['endnoteReference', noteReference('endnote')],
  [
    'commentReference',
    (one, _, { context, words }) => {
      context.review.reference(one.attributes.id ?? '', context.line)
      refer('comment', one, words)
    },
  ],
  ['ruby', readRuby],
])

/** Words with their reading above them: it stands behind them in brackets, as where it cannot be drawn. */
function readRuby(ruby: Xml, look: Look, walking: Walk): void {
  const [base, reading] = [child(ruby, 'rubyBase'), child(ruby, 'rt')]
  if (base) readRun(base, walking)
  if (!reading) return
  push(' (', look, walking)
  readRun(reading, walking)
  push(')', look, walking)
}

function refer(kind: Reference['kind'], { attributes }: Xml, words: ParagraphWords): void {
  words.references = [...words.references, { kind, id: attributes.id ?? '' }]
}

/** What a run says of the mark of a note; unique in the file. */
export const noteKey = (kind: 'footnote' | 'endnote', id: string): string => `${kind} ${id}`

/** A mark that was deleted, or whose words are not shown, marks nothing: its note stands beside the text. */
function markNote(kind: 'footnote' | 'endnote', { attributes }: Xml, look: Look, { words, gone }: Walk): void {
  if (gone || leftOutKind(look)) return
  addNote(words.runs, noteKey(kind, attributes.id ?? ''), look)
}

/** Without `xml:space` the blanks of XML around it go; a no-break space is none of them and parts words like any letter. */
const trimmed = (t: Xml): string =>
  (t.attributes['xml:space'] === 'preserve' ? t.text : t.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')).replace(
    /[\r\n]+/g,
    ' ',
  )

function readCode(code: string, look: Look, walking: Walk): void {
  const field = walking.context.fields.at(-1)
  if (field?.in !== 'code') return
  if (isPageField(code)) seePageNumber(look, walking)
  field.code += code
}

function follow(mark: Xml, look: Look, walking: Walk): void {
  const { fields } = walking.context
  const field = fields.at(-1)
  const type = mark.attributes.fldCharType
  if (type === 'begin') fields.push({ in: 'code', code: '', form: formWords(mark), printed: false })
  else if (type === 'separate' && field) field.in = 'result'
  else if (type === 'end') {
    fields.pop()
    const drawn = field ? drawnByField(field.code) || field.form : ''
    if (drawn !== '' && !field?.printed) push(drawn, look, walking)
  }
}

/** What a box to tick, or a list to choose from, of an old form shows; empty for any other field. */
function formWords(mark: Xml): string {
  const form = child(mark, 'ffData')
  const [box, list] = [form && child(form, 'checkBox'), form && child(form, 'ddList')]
  if (box) return isChecked(child(box, 'checked') ?? child(box, 'default')) ? '☒' : '☐'
  const entries = list?.children.filter(({ name }) => name === 'listEntry') ?? []
  const chosen = list && (child(list, 'result') ?? child(list, 'default'))
  return entries[Number(chosen?.attributes.val ?? 0)]?.attributes.val ?? ''
}

const isChecked = (said: Xml | undefined | null): boolean =>
  said !== undefined && said !== null && !/^(?:0|false|off)$/u.test(said.attributes.val ?? '')

function push(text: string, look: Look, walking: Walk): void {
  const { words, context } = walking
  const { fields, sights } = context
  if (text === '' || fields.slice(0, -1).some((field) => field.in === 'code')) return
  for (const field of fields) field.printed = true
  if (walking.gone) {
    remove(text, walking)
    return
  }
  const left = leftOutKind(look)
  if (left && (text !== PAGE_BREAK || left === 'hidden')) {
    words.left.add(left, text === PAGE_BREAK ? ' ' : text)
    if (left === 'hidden') sights.hidden++
    return
  }
  const shown = words.left.follow(text)
  if (text.trim() !== '') words.size = Math.max(words.size ?? 0, look.size)
  if (text !== PAGE_BREAK) track(shown, look, walking)
  addWords(words.runs, shown, look)
}

/** Words that stay, told to whoever said something of them. */
function track(shown: string, { was }: Look, { words, change, context }: Walk): void {
  const { review, line } = context
  review.words(shown)
  if (change) review.change(change, line, words.length, shown)
  if (was) review.change(was.mark, line, words.length, shown, was.look)
  words.length += shown.length
}

function remove(text: string, { words, gone, change, context }: Walk): void {
  if (gone === 'moved') words.moved += text
  else words.left.add('deleted', text)
  if (change) context.review.change(change, context.line, words.length, text)
}

/** A shape: its text box, or a picture. Of an alternative one branch is left (see `readBody.ts`). */
function readDrawing(element: Xml, words: ParagraphWords, sights: Sights): void {
  const holder: Xml = { name: '', attributes: {}, children: [element], text: '' }
  for (const box of deep(holder, 'txbxContent')) {
    const blocks = blocksOf(itemsIn(box), 'drop')
    const text = blocksText(blocks)
    if (text !== '') words.textBoxes = [...words.textBoxes, { text, blocks }]
  }
  for (const art of deep(holder, 'v:textpath')) {
    const text = art.attributes.string ?? ''
    const blocks: SourceBlock[] = [{ kind: 'paragraph', line: 0, runs: [{ text }] }]
    if (text.trim() !== '') words.textBoxes = [...words.textBoxes, { text, blocks }]
  }
  sights.pictures += deep(holder, 'pic:pic').length + deep(holder, 'v:imagedata').length
  if (element.name === 'object') sights.objects++
}
