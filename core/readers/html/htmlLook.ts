/** How words of a page look, as the tags and styles around them say. */
import type { SourceRun } from '../source.ts'
import { type Attributes, type Css, isStruck, lengthOf, raiseOf } from './css.ts'
import { type NoteLink, noteLink } from './htmlNotes.ts'

export interface HtmlLook {
  bold: boolean
  italic: boolean
  caps: boolean
  /** In points; 0 where nothing says it. */
  size: number
  font: string
  /** Words are the number Word would print. */
  label: boolean
  /** Words are not shown. */
  hidden: boolean
  struck: boolean
  /** Deleted while Word tracked changes. */
  deleted: boolean
  raise: SourceRun['raise']
  /** The link to or from a footnote around the words. */
  note: NoteLink | null
}

export const plainLook: HtmlLook = {
  bold: false,
  italic: false,
  caps: false,
  size: 0,
  font: '',
  label: false,
  hidden: false,
  struck: false,
  deleted: false,
  raise: undefined,
  note: null,
}

const bold = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const italic = new Set(['i', 'em', 'cite'])

/** The look inside a tag. */
export function lookIn(around: HtmlLook, tag: string, attributes: Attributes, css: Css): HtmlLook {
  const { bold: isBold, italic: isItalic, caps } = lettersIn(around, tag, css)
  const { hidden, struck, deleted } = leftOutIn(around, tag, css)
  // Field by field: a page may hold millions of tags, and spreading takes thirty times as long.
  return {
    bold: isBold,
    italic: isItalic,
    caps,
    size: lengthOf(css['font-size'])?.points ?? around.size,
    font: css['font-family'] ?? attributes.face ?? around.font,
    label: around.label || /^ignore$/i.test(css['mso-list'] ?? ''),
    hidden,
    struck,
    deleted,
    raise: raiseOf(tag, css, around.raise),
    note: (tag === 'a' ? noteLink(attributes.href) : null) ?? around.note,
  }
}

/** What a style says counts before the tag, the tag before what is around it. */
function lettersIn(around: HtmlLook, tag: string, css: Css): Pick<HtmlLook, 'bold' | 'italic' | 'caps'> {
  const weight = css['font-weight']
  const style = css['font-style']
  const letters = css['text-transform']
  return {
    bold: weight === undefined ? around.bold || bold.has(tag) : /bold|[6-9]00/.test(weight),
    italic: style === undefined ? around.italic || italic.has(tag) : /italic|oblique/.test(style),
    caps: letters === undefined ? around.caps : letters === 'uppercase',
  }
}

/** Words that do not stand in the text any more; nothing inside brings them back. */
const leftOutIn = (around: HtmlLook, tag: string, css: Css): Pick<HtmlLook, 'hidden' | 'struck' | 'deleted'> => ({
  hidden: around.hidden || css.display === 'none' || css['mso-hide'] === 'all',
  struck: around.struck || tag === 's' || tag === 'strike' || isStruck(css),
  deleted: around.deleted || tag === 'del',
})
