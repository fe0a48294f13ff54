/** Lists of phrases, as the data keeps them: one a line. */

/** What is wrong, what it should be (null: only a person can tell), and words beside it that make it right after all. */
export interface Phrase {
  wrong: string
  right: string | null
  /** Right after one of these words: `học` for "tập chung". */
  notAfter?: readonly string[]
  /** Right before one of these words. */
  notBefore?: readonly string[]
  /** Wrong only right before one of these words. */
  onlyBefore?: readonly string[]
}

/**
 * Lines as they are kept in the data: `sai → đúng`, with `! sau: học bài` or `! trước: khai` for words that make it right,
 * `! chỉ trước: luật` for words it is wrong before.
 * `sai → ?` where only a person can tell.
 */
export function readPhrases(lines: string): Phrase[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [pair = '', ...conditions] = line.split(' ! ')
      const [wrong = '', right = ''] = pair.split(' → ').map((part) => part.trim())
      const phrase: Phrase = { wrong, right: right === '?' ? null : right }
      for (const condition of conditions) {
        const [where = '', words = ''] = condition.split(':')
        const list = words.trim().split(/\s+/u)
        if (where.trim() === 'sau') phrase.notAfter = list
        else if (where.trim() === 'trước') phrase.notBefore = list
        else phrase.onlyBefore = list
      }
      return phrase
    })
}
