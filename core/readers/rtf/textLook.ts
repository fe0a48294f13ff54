/** How a stretch of text of an RTF file looks, as its control words say it. */
export interface Look {
  bold: boolean
  italic: boolean
  caps: boolean
  hidden: boolean
  deleted: boolean
  struck: boolean
  raise?: 'super' | 'sub' | undefined
  /** Half points. */
  size: number
  /** Place in the table of colours; 0 is what the paper makes of it. */
  color: number
  underline: boolean
}

export const plainText: Look = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  deleted: false,
  struck: false,
  raise: undefined,
  size: 24,
  color: 0,
  underline: false,
}

type Say = (value: number | null) => Partial<Look>

const struck: Say = (value) => ({ struck: value !== 0 })
const underlined: Say = (value) => ({ underline: value !== 0 })
const raised =
  (raise: 'super' | 'sub'): Say =>
  (value) => ({ raise: value === 0 ? undefined : raise })

const underlines = 'ul uld uldash uldashd uldashdd uldb ulhwave ulldash ulth ulthd ulw ulwave'

const says = new Map<string, Say>([
  ['plain', () => plainText],
  ['b', (value) => ({ bold: value !== 0 })],
  ['i', (value) => ({ italic: value !== 0 })],
  ['caps', (value) => ({ caps: value !== 0 })],
  ['strike', struck],
  ['striked', struck],
  ['v', (value) => ({ hidden: value !== 0 })],
  ['deleted', (value) => ({ deleted: value !== 0 })],
  ['fs', (value) => ({ size: value ?? 24 })],
  ['cf', (value) => ({ color: value ?? 0 })],
  ...underlines.split(' ').map((word): [string, Say] => [word, underlined]),
  ['ulnone', () => ({ underline: false })],
  ['super', raised('super')],
  ['sub', raised('sub')],
  // By half points (`\up6`) is what older programs write for `\super`.
  ['up', raised('super')],
  ['dn', raised('sub')],
  ['nosupersub', () => ({ raise: undefined })],
])

/** The look after a control word; null where the word says nothing of letters. */
export function textLookAfter(look: Look, word: string, value: number | null): Look | null {
  const say = says.get(word)
  return say ? { ...look, ...say(value) } : null
}
