/** The words of one paragraph: runs with their look, tabs and soft breaks; fields by their result; what is not text apart. */
import { addWords } from '../addWords.ts'
import type { SourceRun } from '../source.ts'
import { shownIn, signOf } from '../symbols.ts'
import { wordsOf } from '../words.ts'
import { blocksOf, itemsIn } from './story.ts'
import { type Style, type Styles, type TextLook, textLook } from './styles.ts'
import { child, deep, val, type Xml } from './xml.ts'

/** Where a page ends inside a paragraph. */
export const PAGE_BREAK = '\f'

export interface ParagraphWords {
  runs: SourceRun[]
  /** Largest size, half points. */
  size: number | undefined
  deleted: string
  hidden: string
  textBoxes: string[]
  footnotes: string[]
  endnotes: string[]
  comments: string[]
}

/** Things a file holds that are no words, counted. */
export interface Sights {
  pictures: number
  objects: number
  revisions: number
  hidden: number
}

/** `code`: what Word computes the field from; `result`: what it printed last. */
export type FieldState = ('code' | 'result')[]

interface RunContext {
  styles: Styles
  style: Style
  fields: FieldState
  sights: Sights
}

export function readRuns(paragraph: Xml, context: RunContext): ParagraphWords {
  const words: ParagraphWords = {
    runs: [],
    size: undefined,
    deleted: '',
    hidden: '',
    textBoxes: [],
    footnotes: [],
    endnotes: [],
    comments: [],
  }
  walk(paragraph, { ...context, words, deleted: false })
  // A field begun here and never brought to its result must not swallow the rest of the file.
  context.fields.forEach((state, at) => {
    if (state === 'code') context.fields[at] = 'result'
  })
  return words
}

interface Walk extends RunContext {
  words: ParagraphWords
  deleted: boolean
}

function walk(element: Xml, walking: Walk): void {
  for (const one of element.children) {
    if (one.name === 'r') readRun(one, walking)
    else if (one.name === 'm:t') push(one.text, plainLook(walking), walking)
    else if (one.name === 'del' || one.name === 'moveFrom') {
      walking.sights.revisions++
      walk(one, { ...walking, deleted: true })
    } else {
      if (one.name === 'ins' || one.name === 'moveTo') walking.sights.revisions++
      if (one.name !== 'pPr') walk(one, walking)
    }
  }
}

interface Look {
  bold: boolean
  italic: boolean
  caps: boolean
  hidden: boolean
  size: number
  font: string
}

const usualSize = 20 // half points: Word's own default where a file says nothing

const plainLook = ({ style, styles }: RunContext): Look => lookOf({ ...styles.defaults, ...style.text })

const lookOf = (look: TextLook): Look => ({
  bold: look.bold ?? false,
  italic: look.italic ?? false,
  caps: look.caps ?? false,
  hidden: look.hidden ?? false,
  size: look.size ?? usualSize,
  font: look.font ?? '',
})

/** Bold in the paragraph's style and in the run's style cancel out, as Word has it; written into the run it simply counts. */
function runLook(rPr: Xml | undefined, context: RunContext): Look {
  if (!rPr) return plainLook(context)
  const own = textLook(rPr)
  const styled = context.styles.character(val(rPr, 'rStyle'))
  const below = context.style.text
  const either = (key: 'bold' | 'italic' | 'caps' | 'hidden'): boolean =>
    (below[key] ?? context.styles.defaults[key] ?? false) !== (styled[key] ?? false)
  return lookOf({
    ...context.styles.defaults,
    ...below,
    ...styled,
    ...own,
    bold: own.bold ?? either('bold'),
    italic: own.italic ?? either('italic'),
    caps: own.caps ?? either('caps'),
    hidden: own.hidden ?? either('hidden'),
  })
}

function readRun(run: Xml, walking: Walk): void {
  const { fields, words, sights } = walking
  const look = runLook(child(run, 'rPr'), walking)
  for (const one of run.children) {
    switch (one.name) {
      case 't':
        push(shownIn(trimmed(one), look.font), look, walking)
        break
      case 'delText':
        words.deleted += trimmed(one)
        break
      case 'tab':
      case 'ptab':
        push('\t', look, walking)
        break
      case 'br':
        push(one.attributes.type === 'page' ? PAGE_BREAK : '\n', look, walking)
        break
      case 'cr':
        push('\n', look, walking)
        break
      case 'noBreakHyphen':
        push('-', look, walking)
        break
      case 'softHyphen':
        // A place to cut a word, or the ư of TCVN3.
        push('\u00ad', look, walking)
        break
      case 'sym':
        push(signOf(Number.parseInt(one.attributes.char ?? '', 16) || 0, one.attributes.font ?? ''), look, walking)
        break
      case 'fldChar':
        follow(one.attributes.fldCharType ?? '', fields)
        break
      case 'footnoteReference':
        words.footnotes.push(one.attributes.id ?? '')
        break
      case 'endnoteReference':
        words.endnotes.push(one.attributes.id ?? '')
        break
      case 'commentReference':
        words.comments.push(one.attributes.id ?? '')
        break
      case 'r':
      case 'ruby':
      case 'rubyBase':
        readRun(one, walking)
        break
      case 'rPr':
        break
      default:
        readDrawing(one, words, sights)
    }
  }
}

/** Without `xml:space` the blanks of XML around it go; a no-break space is none of them and parts words like any letter. */
const trimmed = (t: Xml): string =>
  (t.attributes['xml:space'] === 'preserve' ? t.text : t.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')).replace(
    /[\r\n]+/g,
    ' ',
  )

function follow(type: string, fields: FieldState): void {
  if (type === 'begin') fields.push('code')
  else if (type === 'end') fields.pop()
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result'
}

function push(text: string, look: Look, walking: Walk): void {
  const { fields, words, sights } = walking
  if (text === '' || fields.slice(0, -1).includes('code')) return
  if (walking.deleted) {
    words.deleted += text
    return
  }
  if (look.hidden) {
    words.hidden += text
    sights.hidden++
    return
  }
  if (text.trim() !== '') words.size = Math.max(words.size ?? 0, look.size)
  addWords(words.runs, text, look)
}

/** A shape: its text box, or a picture. Of an alternative one branch is left (see `readBody.ts`). */
function readDrawing(element: Xml, words: ParagraphWords, sights: Sights): void {
  const holder: Xml = { name: '', attributes: {}, children: [element], text: '' }
  for (const box of deep(holder, 'txbxContent')) {
    const text = wordsOf(blocksOf(itemsIn(box), 'drop'))
    if (text !== '') words.textBoxes.push(text)
  }
  for (const art of deep(holder, 'v:textpath')) {
    const text = art.attributes.string ?? ''
    if (text.trim() !== '') words.textBoxes.push(text)
  }
  sights.pictures += deep(holder, 'pic:pic').length + deep(holder, 'v:imagedata').length
  if (element.name === 'object') sights.objects++
}
