/**
 * The tags and words of a page, one after another, to the story made of them. htmlparser2 reads as forgivingly as a browser;
 * what no page of words needs is refused while it is read, before it costs time or memory.
 */
import { Parser } from 'htmlparser2'
import { AppError } from '../../problem/appError.ts'
import type { HtmlStory } from './htmlStory.ts'

/** A page with its pictures inside, letters included. */
const mostCharacters = 60_000_000
/** An annex of 100,000 rows has 1.5 million. */
const mostTags = 4_000_000
const deepest = 2000
const mostAttributes = 500 // of one tag

export class PageFeed {
  private readonly parser: Parser
  private readonly file: string
  private readonly story: HtmlStory
  /** Words since the last tag: the parser gives them in pieces. */
  private words: string[] = []
  private characters = 0
  private tags = 0
  private depth = 0
  private attributes = 0
  private ending = false
  private cut = false

  constructor(story: HtmlStory, file: string) {
    this.story = story
    this.file = file
    this.parser = new Parser(
      {
        onopentagname: () => this.tagBegins(),
        onattribute: () => this.attributeEnds(),
        onopentag: (name, attributes) => {
          this.wordsEnd()
          story.open(name, attributes)
        },
        ontext: (text) => this.words.push(text),
        oncomment: () => {
          if (this.ending) this.cut = true
        },
        onclosetag: (name) => {
          this.wordsEnd()
          this.depth--
          story.close(name)
        },
      },
      { recognizeSelfClosing: true },
    )
  }

  /** Throws `import.crowded-page`. */
  write(piece: string): void {
    this.characters += piece.length
    if (this.characters > mostCharacters) throw this.refusal(`hơn ${mostCharacters / 1_000_000} triệu ký tự`)
    this.parser.write(piece)
  }

  /**
   * Whether the page was read to its end: one that is cut ends inside a tag, a comment or something that is not shown, and what
   * stands behind its beginning is lost.
   */
  end(): boolean {
    this.ending = true
    this.cut = this.story.isHidden
    this.parser.end()
    this.wordsEnd()
    return !this.cut && this.parser.endIndex >= this.characters
  }

  private tagBegins(): void {
    this.attributes = 0
    if (++this.tags > mostTags) throw this.refusal(`hơn ${mostTags / 1_000_000} triệu thẻ`)
    if (++this.depth > deepest) throw this.refusal(`thẻ lồng nhau quá ${deepest} lớp`)
  }

  private attributeEnds(): void {
    if (++this.attributes > mostAttributes) throw this.refusal(`một thẻ với hơn ${mostAttributes} thuộc tính`)
  }

  private wordsEnd(): void {
    if (this.words.length === 0) return
    // Blanks of other widths (`&emsp;`) part words as a space does.
    this.story.text(this.words.join('').replace(/[\u2002\u2003\u2009]/g, ' '))
    this.words = []
  }

  private refusal(found: string): AppError {
    return new AppError({ code: 'import.crowded-page', params: { file: this.file, found } })
  }
}
