/**
 * The editor's own small language: one paragraph of text, bold, italic, raised and lowered letters, line breaks, fact chips and
 * footnote marks.
 * No input rules: `*` typed by a clerk is a `*`.
 *
 * 1. Pieces of a line: chip, footnote mark, raised letters, line break.
 * 2. A lone text is one paragraph of them.
 */
import { type Extensions, Mark, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { chipView, watchChip } from './chipView.ts'
import { watchNote } from './noteSign.ts'

const OneParagraph = Document.extend({ content: 'paragraph' })

/** A `{{expression}}`: one unbreakable piece that shows its value. */
const Fact = Node.create({
  name: 'fact',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes() {
    return {
      expression: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-expression') ?? '',
        renderHTML: (attributes) => ({ 'data-expression': String(attributes.expression) }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'span[data-expression]' }]
  },
  renderHTML({ HTMLAttributes, node }) {
    return ['span', HTMLAttributes, chipView(String(node.attrs.expression)).text]
  },
  renderText({ node }) {
    return chipView(String(node.attrs.expression)).text
  },
  addNodeView() {
    return ({ node }) => watchChip(String(node.attrs.expression))
  },
})

/** The mark of a footnote: fixed, its words are no part of the line. */
const Note = Node.create({
  name: 'note',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: false,
  addAttributes() {
    return {
      id: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-note') ?? '',
        renderHTML: (attributes) => ({ 'data-note': String(attributes.id) }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'sup[data-note]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['sup', HTMLAttributes, '*']
  },
  renderText() {
    return ''
  },
  addNodeView() {
    return ({ node }) => watchNote(String(node.attrs.id))
  },
})

/** Letters above or below the line. What is typed behind them stands on the line again. */
const raised = (name: 'super' | 'sub', tag: 'sup' | 'sub'): Mark =>
  Mark.create({
    name,
    inclusive: false,
    excludes: 'super sub',
    parseHTML() {
      return [{ tag }]
    },
    renderHTML() {
      return [tag, 0]
    },
  })

/** A line break the clerk wished (Shift+Enter). */
const LineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML() {
    return [{ tag: 'br' }]
  },
  renderHTML() {
    return ['br']
  },
  renderText() {
    return '\n'
  },
})

/** What stands in a line, whatever line it is. */
export const inlinePieces: Extensions = [
  Text,
  Bold,
  Italic,
  raised('super', 'sup'),
  raised('sub', 'sub'),
  Fact,
  Note,
  LineBreak,
]

/** A lone text: one paragraph. */
export const inlineExtensions: Extensions = [OneParagraph, Paragraph, ...inlinePieces]
