/** What somebody said of a passage: in a Word file that came back, or here. */

export interface DraftComment extends CommentReply {
  id: string
  /** A place of the draft (`document/place.ts`): `block/b7`, `signature/name`; `draft` for the whole. */
  place: string
  /** The words it was said of, as they stood then, so that they are found again after an edit; empty for the whole place. */
  words: string
  done: boolean
  /** Answers, oldest first. */
  replies: CommentReply[]
}

export interface CommentReply {
  author: string
  /** `2026-01-05T08:30:00Z`; empty where the file does not say. */
  at: string
  /** Plain words; `\n` between paragraphs. */
  text: string
}
