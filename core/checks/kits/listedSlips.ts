/** Slips that lists hold: words taken for each other, words that lost their tone. Looked for once a text. */
import { perInput } from '../../perInput.ts'
import type { SiteText, Token } from '../../reading/siteText.ts'
import { lostTones } from '../data/lostTones.ts'
import { wordConfusions } from '../data/wordConfusions.ts'
import { phraseBook } from './phrases.ts'

const book = phraseBook([...wordConfusions, ...lostTones])

export const listedSlipsIn = perInput((text: SiteText) => [...book.find(text)])

/** Whether a word is part of one. */
export const isListedSlip = (text: SiteText, { start, end }: Token): boolean =>
  listedSlipsIn(text).some((slip) => start < slip.end && end > slip.start)
