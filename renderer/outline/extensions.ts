/**
 * The editor's own small language: one paragraph of text, bold, italic, line breaks and fact chips.
 * No input rules: `*` typed by a clerk is a `*`.
 */
import { type Extensions, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { Italic } from '@tiptap/extension-italic'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Text } from '@tiptap/extension-text'
import { chipView, watchChip } from './chipView.ts'

const OneParagraph = Document.extend({ content: 'paragraph' })

/** A `{{expression}}`: one unbreakable piece that shows its value. */
const Fact = Node.create({
  name: 'fact',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
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

export const inlineExtensions: Extensions = [OneParagraph, Paragraph, Text, Bold, Italic, Fact, LineBreak]
