/** What a group of an RTF file holds, as the control word at its beginning says. */
import type { SourceAside } from '../source.ts'

/** `skip`: words that are none of the document; `label`: a number Word counted; `field`: what a field is made of. */
export type Place = 'text' | 'skip' | 'fonts' | 'label' | 'colors' | 'styles' | 'field'

/** `aside`: its words stand beside the running text. */
interface GroupWord {
  place: Place
  aside?: SourceAside['kind']
}

const asides = {
  footnote: 'footnote',
  annotation: 'comment',
  shptxt: 'textbox',
  // As Word 95 wrote them.
  dptxbxtext: 'textbox',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
} as const satisfies Readonly<Record<string, SourceAside['kind']>>

const skipped =
  'info pict object objdata listtable listoverridetable themedata colorschememapping datastore ' +
  'xmlnstbl rsidtbl generator latentstyles filetbl revtbl nonshppict shppict bkmkstart bkmkend mmathPr pgdsctbl pnseclvl pn ' +
  'panose falt fontemb userprops docvar template ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn sp wgrffmtfilter atnid ' +
  'atnauthor atntime atnref atndate atnparent listname shprslt'

const skip: GroupWord = { place: 'skip' }

const groups = new Map<string, GroupWord>([
  ...Object.entries(asides).map(([word, aside]): [string, GroupWord] => [word, { place: 'text', aside }]),
  ['fonttbl', { place: 'fonts' }],
  ['colortbl', { place: 'colors' }],
  ['stylesheet', { place: 'styles' }],
  ['fldinst', { place: 'field' }],
  ['listtext', { place: 'label' }],
  ['pntext', { place: 'label' }],
  ...skipped.split(' ').map((word): [string, GroupWord] => [word, skip]),
])

/** Starred groups that hold words of the document. */
const readStarred = new Set('nesttableprops shpinst do'.split(' '))

/** `starred`: `\*` stands before the word: who does not know it passes its group over. Null: it says nothing of its group. */
export const groupWord = (word: string, starred: boolean): GroupWord | null =>
  groups.get(word) ?? (starred && !readStarred.has(word) ? skip : null)
