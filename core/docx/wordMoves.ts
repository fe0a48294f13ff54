/** Words that were moved, as Word keeps them: where they were taken from and where they were put, the two tied by a name. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  InsertedTextRun,
  type IRunOptions,
  type ParagraphChild,
  XmlAttributeComponent,
} from 'docx'

interface Stamp {
  id: number
  author: string
  date: string
}

/** `w:moveFrom`, `w:moveTo` around one run: made as docx makes an added run. */
export class MovedRun extends InsertedTextRun {
  protected override readonly rootKey: string

  constructor(way: 'from' | 'to', stamp: Stamp, run: IRunOptions) {
    super({ ...run, ...stamp })
    this.rootKey = way === 'from' ? 'w:moveFrom' : 'w:moveTo'
  }
}

class Attributes extends XmlAttributeComponent<Stamp & { name: string }> {
  protected override readonly xmlKeys = { id: 'w:id', name: 'w:name', author: 'w:author', date: 'w:date' }
}

/** The edges of a move are made as those of a comment. */
class MoveStart extends CommentRangeStart {
  protected override readonly rootKey: string

  constructor(tag: string, name: string, stamp: Stamp) {
    super(stamp.id)
    this.rootKey = tag
    this.root = [new Attributes({ ...stamp, name })]
  }
}

class MoveEnd extends CommentRangeEnd {
  protected override readonly rootKey: string

  constructor(tag: string, { id }: Stamp) {
    super(id)
    this.rootKey = tag
  }
}

export interface Move {
  way: 'from' | 'to'
  /** Of both ends. */
  name: string
  stamp: Stamp
}

/** A whole paragraph between the edges of its move. */
export function withinMove(children: readonly ParagraphChild[], { way, name, stamp }: Move): ParagraphChild[] {
  const tag = way === 'from' ? 'w:moveFromRange' : 'w:moveToRange'
  return [new MoveStart(`${tag}Start`, name, stamp), ...children, new MoveEnd(`${tag}End`, stamp)]
}
