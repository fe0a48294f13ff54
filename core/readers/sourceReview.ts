/** What others did to a foreign file beside writing it: comments and tracked changes, each with its author and time. */

export interface SourceComment {
  id: string
  author: string
  /** `2026-01-05T08:30:00Z` as the file says it; empty where it does not. */
  at: string
  /** Plain words, `\n` between paragraphs. */
  text: string
  /** Line where the words it was said of begin; 0 where unknown. */
  line: number
  /** The words it was said of, `\n` between paragraphs; empty where it marks a point. */
  words: string
  done: boolean
  /** Id of the comment it answers. */
  answers?: string
}

/**
 * One stretch of a tracked change. The runs of a document read as if all were accepted; with `start` a change can be put back:
 * refused, an added stretch goes away, a removed one stands again.
 */
export interface SourceChange {
  kind:
    | 'added'
    | 'removed'
    /** A move is two stretches of one `move`. */
    | 'moved-here'
    | 'moved-away'
    | 'row-added'
    | 'row-removed'
    /** Bold, size ... of words that stay; `was` says how they were. */
    | 'look'
    /** Style, indent, number of a paragraph. */
    | 'paragraph'
  author: string
  at: string
  line: number
  /** Where its words stand, or stood, in the words of its line: UTF-16 units from 0. */
  start: number
  /** `\n` is the end of a paragraph: added where one was cut in two, removed where two were joined. */
  text: string
  move?: string
  was?: { bold?: boolean; italic?: boolean; label?: string; style?: string }
}
