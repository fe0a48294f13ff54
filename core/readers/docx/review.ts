/**
 * Comments and tracked changes of a Word file, gathered while its words are read.
 *
 * 1. A comment's range opens and closes somewhere in the text; while it is open, every word read belongs to it too.
 * 2. A tracked change names its author at an element around runs, rows, or the mark of a paragraph; its words are put down with
 *    where they stand among the words that stay.
 * 3. What the comments say stands in a part of its own; who answers whom and what is done in yet another. `comments` puts the
 *    three together.
 */
import type { SourceChange, SourceComment } from '../sourceReview.ts'
import type { Xml } from './xml.ts'

/** Who changed something and when, and as what. */
export type ChangeMark = Pick<SourceChange, 'kind' | 'author' | 'at'> & { move?: string }

/** What a comment's own part says of it. */
export interface CommentWords {
  id: string
  author: string
  at: string
  text: string
  /** Of its last paragraph: the part of answers names comments by it. */
  paragraph?: string
}

/** Of one comment, by the id of its last paragraph. */
interface CommentThread {
  done: boolean
  parent?: string
}

/** A comment says something of a passage; more words than these are no help to find it. A broken file may open thousands. */
const mostWords = 2000
const mostOpen = 100

interface Anchor {
  line: number
  words: string
}

export class Review {
  readonly changes: SourceChange[] = []
  private readonly anchors = new Map<string, Anchor>()
  private readonly open = new Set<Anchor>()
  /** Name of the move whose range is open. */
  private move = ''

  rangeStart(id: string, line: number): void {
    if (this.anchors.has(id)) return
    const anchor = { line, words: '' }
    this.anchors.set(id, anchor)
    if (this.open.size < mostOpen) this.open.add(anchor)
  }

  rangeEnd(id: string): void {
    const anchor = this.anchors.get(id)
    if (anchor) this.open.delete(anchor)
  }

  /** The comment's own mark: all that is known where it has no range. */
  reference(id: string, line: number): void {
    if (!this.anchors.has(id)) this.anchors.set(id, { line, words: '' })
  }

  words(text: string): void {
    for (const anchor of this.open) {
      anchor.words = (anchor.words + text).slice(0, mostWords)
      if (anchor.words.length === mostWords) this.open.delete(anchor)
    }
  }

  paragraphEnd(): void {
    for (const anchor of this.open) if (anchor.words !== '') anchor.words += '\n'
  }

  moveStart(name: string): void {
    this.move = name
  }

  moveEnd(): void {
    this.move = ''
  }

  /** `ins`, `del`, `moveFrom`, `moveTo` and their like. */
  mark(kind: SourceChange['kind'], { attributes }: Xml): ChangeMark {
    const moves = kind === 'moved-here' || kind === 'moved-away'
    const { author = '', date = '' } = attributes
    return { kind, author, at: date, ...(moves && this.move !== '' ? { move: this.move } : {}) }
  }

  /** Words of a change; those that go on from the last of the same hand are one stretch with it. */
  change(mark: ChangeMark, line: number, start: number, text: string, was?: SourceChange['was']): void {
    const last = this.changes.at(-1)
    const length = last && (last.kind === 'removed' || last.kind === 'moved-away') ? 0 : (last?.text.length ?? 0)
    if (
      last &&
      last.kind === mark.kind &&
      last.author === mark.author &&
      last.at === mark.at &&
      last.move === mark.move &&
      last.line === line &&
      last.start + length === start &&
      sameWas(last.was, was) &&
      !last.text.endsWith('\n')
    ) {
      last.text += text
    } else this.changes.push({ ...mark, line, start, text, ...(was ? { was } : {}) })
  }

  comments(said: readonly CommentWords[], threads: ReadonlyMap<string, CommentThread>): SourceComment[] {
    const byParagraph = new Map(said.flatMap(({ id, paragraph }) => (paragraph ? [[paragraph, id] as const] : [])))
    const order = new Map([...this.anchors.keys()].map((id, index) => [id, index]))
    const place = ({ id }: CommentWords): number => order.get(id) ?? order.size
    return [...said]
      .sort((a, b) => place(a) - place(b))
      .map(({ paragraph, ...comment }) => {
        const anchor = this.anchors.get(comment.id)
        const thread = threads.get(paragraph ?? '')
        const answers = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent)
        return {
          ...comment,
          line: anchor?.line ?? 0,
          words: anchor?.words.trim() ?? '',
          done: thread?.done ?? false,
          ...(answers === undefined ? {} : { answers }),
        }
      })
  }
}

const sameWas = (a: SourceChange['was'], b: SourceChange['was']): boolean =>
  a?.bold === b?.bold && a?.italic === b?.italic && a?.style === b?.style

/** `root`: the tree of commentsExtended.xml; null where the file has none. */
export function readThreads(root: Xml | null): Map<string, CommentThread> {
  const threads = new Map<string, CommentThread>()
  for (const part of root?.children ?? []) {
    for (const { name, attributes } of part.children) {
      if (!name.endsWith('commentEx')) continue
      const value = (key: string): string | undefined =>
        Object.entries(attributes).find(([each]) => each.endsWith(`:${key}`) || each === key)?.[1]
      const [id, parent, done] = [value('paraId'), value('paraIdParent'), value('done')]
      if (id !== undefined) threads.set(id, { done: done === '1' || done === 'true', ...(parent ? { parent } : {}) })
    }
  }
  return threads
}
