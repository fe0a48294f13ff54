/**
 * Syllables that differ in sound by one slip of the ear or the hand: what a word may have been meant to be.
 *
 * 1. A word is taken apart into onset, rhyme and tone, also where its tone is one its end does not take.
 * 2. Each part is changed for what is taken for it (`candidatesOf`): the further the change, the dearer.
 * 3. Only syllables that are in use or in our own compounds (`syllableKeys.ts`) are kept, each at its lowest price.
 */
import { readLoosely, readSyllable, type Tone } from '../../text/syllables.ts'
import { documentsOf, inUse, keyOf, mayBeMeant, type Parts, syllableKey } from './syllableKeys.ts'

/** How far a slip is from what was meant: 1 a sound-alike, 4 two slips at once. */
export type SlipCost = 1 | 2 | 3 | 4

interface Candidate {
  /** In lower case, as most documents write it. */
  word: string
  cost: SlipCost
}

/** Below this many documents a syllable may be a slip of its writer: nothing is corrected towards it. */
const leastDocuments = 10

const tones: readonly Tone[] = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng']

/** Sounds that are taken for each other. */
const likeOnsets = [
  ['n', 'l'],
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'v'],
  ['d', 'đ'],
]
const droppedOnsets = [
  ['t', 'th'],
  ['t', 'tr'],
  ['n', 'nh'],
  ['n', 'ng'],
  ['k', 'kh'],
  ['p', 'ph'],
  ['c', 'ch'],
  ['c', 'kh'],
  ['g', 'ng'],
  ['h', 'kh'],
  ['h', 'th'],
  ['h', 'ph'],
  ['h', 'nh'],
  ['h', 'ch'],
]
const likeRhymes = [
  ['ai', 'ay'],
  ['ao', 'au'],
  ['au', 'âu'],
  ['ay', 'ây'],
  ['ăm', 'âm'],
  ['ui', 'uôi'],
  ['ui', 'uy'],
  ['iu', 'iêu', 'êu'],
  ['im', 'iêm', 'êm'],
  ['ip', 'iêp'],
  ['op', 'ôp', 'ơp'],
  ['ưu', 'ươu'],
  ['uê', 'oe'],
  ['oi', 'ôi'],
  ['om', 'ôm'],
]
const likeFinals: readonly (readonly [string, string, SlipCost])[] = [
  ['n', 'ng', 1],
  ['n', 'nh', 1],
  ['t', 'c', 1],
  ['t', 'ch', 1],
  ['ng', 'nh', 2],
  ['c', 'ch', 2],
  ['m', 'n', 3],
  ['p', 't', 3],
  ['p', 'c', 3],
]
const likeVowels = ['aăâ', 'eê', 'oôơ', 'uư', 'iê']

const finalOf = (rhyme: string): string => /(?:ng|nh|ch|[cmnpt])$/u.exec(rhyme)?.[0] ?? ''

const others = (groups: readonly (readonly string[])[], one: string): string[] =>
  groups.filter((group) => group.includes(one)).flatMap((group) => group.filter((each) => each !== one))

function otherFinals(rhyme: string): [string, SlipCost][] {
  const final = finalOf(rhyme)
  if (final === '') return []
  const nucleus = rhyme.slice(0, -final.length)
  return likeFinals.flatMap(([one, other, cost]): [string, SlipCost][] =>
    one === final ? [[nucleus + other, cost]] : other === final ? [[nucleus + one, cost]] : [],
  )
}

/** A hat, a horn or a breve that is missing or one too many. */
function otherVowels(rhyme: string): string[] {
  const made: string[] = []
  const letters = [...rhyme]
  for (const [at, letter] of letters.entries())
    for (const group of likeVowels)
      if (group.includes(letter))
        for (const other of group) if (other !== letter) made.push(letters.with(at, other).join(''))
  return made
}

/** A letter left out or typed twice. */
function otherLengths(rhyme: string): string[] {
  const letters = [...rhyme]
  const shorter = letters.length > 1 ? letters.map((_, at) => letters.toSpliced(at, 1).join('')) : []
  const longer = Array.from({ length: letters.length + 1 }, (_, at) =>
    [...'aăâeêioôơuưy', 'n', 'g', 'h', 'm', 't', 'c', 'p'].map((letter) => letters.toSpliced(at, 0, letter).join('')),
  ).flat()
  return [...shorter, ...longer]
}

const hookTilde = (tone: Tone): Tone[] => (tone === 'hỏi' ? ['ngã'] : tone === 'ngã' ? ['hỏi'] : [])

const candidatesKept = new Map<string, readonly Candidate[]>()
const mostKept = 10_000

/** What a word in lower case may have been meant to be: syllables in use, nearest first. None for what reads as none. */
export function candidatesOf(word: string): readonly Candidate[] {
  const kept = candidatesKept.get(word)
  if (kept) return kept
  const parts = readLoosely(word)
  const made = parts ? madeOf(parts, syllableKey(word)) : []
  if (candidatesKept.size >= mostKept) candidatesKept.clear()
  candidatesKept.set(word, made)
  return made
}

function madeOf(parts: Parts, own: string): Candidate[] {
  const cheapest = new Map<string, Candidate>()
  const add = (change: Partial<Parts>, cost: SlipCost): void => {
    const key = keyOf(fitted({ ...parts, ...change }))
    const known = mayBeMeant().get(key)
    if (key === own || !known || known.documents < leastDocuments) return
    const before = cheapest.get(key)
    if (!before || before.cost > cost) cheapest.set(key, { word: known.word, cost })
  }
  const { onset, rhyme, tone } = parts
  const onsets = others(likeOnsets, onset)
  const finals = otherFinals(rhyme)
  for (const each of onsets) add({ onset: each }, 1)
  // The i of giên is the g's and the rhyme's: with another first letter the rhyme takes it.
  if (onset === 'gi' && rhyme.startsWith('ê')) for (const each of onsets) add({ onset: each, rhyme: `i${rhyme}` }, 1)
  for (const each of hookTilde(tone)) add({ tone: each }, 1)
  for (const each of others(likeRhymes, rhyme)) add({ rhyme: each }, 1)
  for (const [each, cost] of finals) add({ rhyme: each }, cost)
  for (const each of tones) add({ tone: each }, 2)
  for (const each of otherVowels(rhyme)) add({ rhyme: each }, 2)
  for (const each of otherLengths(rhyme)) add({ rhyme: each }, 3)
  for (const each of others(droppedOnsets, onset)) add({ onset: each }, 4)
  for (const each of onsets) {
    for (const other of hookTilde(tone)) add({ onset: each, tone: other }, 3)
    for (const [other] of finals) add({ onset: each, rhyme: other }, 3)
  }
  for (const [each] of finals) for (const other of hookTilde(tone)) add({ rhyme: each, tone: other }, 3)
  for (const each of otherVowels(rhyme)) for (const other of tones) add({ rhyme: each, tone: other }, 4)
  return [...cheapest.values()].sort((one, other) => one.cost - other.cost)
}

/** gi and i are one letter where they meet: giêng is g-iêng and gi-êng. */
function fitted({ onset, rhyme, tone }: Parts): Parts {
  if (onset === 'gi' && /^iê/u.test(rhyme)) return { onset, rhyme: rhyme.slice(1), tone }
  return { onset, rhyme, tone }
}

/** `đươc` → `được`: a syllable that lacks its tone, where one tone is in much use and no other is. In lower case. */
export function onlyTone(word: string): string | null {
  const parts = readLoosely(word)
  if (parts?.tone !== 'ngang' || !/[^a-z]/u.test(word)) return null
  const used = tones
    .flatMap((tone) => inUse().get(keyOf({ ...parts, tone })) ?? [])
    .filter((known) => known.word !== word)
    .sort((one, other) => other.documents - one.documents)
  const [most, next] = used
  return most && most.documents >= 60 && most.documents >= 20 * (next?.documents ?? 1) ? most.word : null
}

/** What a word is with one letter more or another hat: syllables in much use. For what cannot be read as a syllable: `tryền`. In lower case. */
export function withLetterBack(word: string): string[] {
  if (word.length > mostLetters || !/[^a-z]/u.test(word)) return []
  const letters = [...word]
  const made = letters.flatMap((_, at) =>
    [...'aăâeêioôơuưyhngtcmp'].map((letter) => letters.toSpliced(at + 1, 0, letter).join('')),
  )
  return [...new Set([...made, ...otherHats(letters)])].filter(
    (each) => readSyllable(each) !== null && documentsOf(each) >= leastDocuments,
  )
}

/** `quyềng` → `quyền`, `ghánh` → `gánh`: the one syllable in much use that a word is with a letter less. In lower case. */
export function oneLetterOff(word: string): string | null {
  if (word.length > mostLetters || !/[^a-z]/u.test(word)) return null
  const letters = [...word]
  const made = new Set(letters.map((_, at) => letters.toSpliced(at, 1).join('')))
  const known = [...made].filter((each) => readSyllable(each) !== null && documentsOf(each) >= 30)
  return known.length === 1 ? (known[0] ?? null) : null
}
const mostLetters = 7

/** Hat, horn and breve of each vowel taken off or put on, its tone left: `sấch` → `sách`. */
function otherHats(letters: readonly string[]): string[] {
  return letters.flatMap((letter, at) => {
    const [base = '', ...marks] = letter.normalize('NFD')
    if (!'aeou'.includes(base)) return []
    const tone = marks.filter((mark) => !hats.includes(mark)).join('')
    return ['', ...hats].map((hat) => letters.with(at, `${base}${hat}${tone}`.normalize('NFC')).join(''))
  })
}
const hats = ['\u0302', '\u0306', '\u031b']
