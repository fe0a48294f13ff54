/** The lines of a signature as one of its forms. */
import type { Signature, SignatureForm } from '../draft/draft.ts'
import { signatureLines } from '../draft/signatureLines.ts'
import { postCase, sentenceCase } from './bodies.ts'

const empty: Signature = {
  form: 'custom',
  body: '',
  headPost: '',
  post: '',
  deputyPost: '',
  ownPost: '',
  name: '',
  lines: [],
}

/** `TM. ỦY BAN NHÂN DÂN` → its abbreviation and the rest. */
function authorityOf(line: string): { prefix: string; rest: string } {
  const match = /^(TM|KT|TL|TUQ|Q)\.\s?(.+)$/u.exec(line)
  return match ? { prefix: match[1] ?? '', rest: match[2] ?? '' } : { prefix: '', rest: line }
}

/** The signature as a form where it is one that prints the same lines, else the lines themselves. */
export function signatureOf(lines: readonly string[], name: string): Signature {
  const found = knownForm(lines)
  const signature: Signature = { ...empty, ...found, name, lines: found ? [] : [...lines] }
  if (!found) return signature
  const printed = signatureLines(signature)
  const own = found.ownPost ? [found.ownPost] : []
  const same = [...printed, ...own].join('\n') === lines.join('\n')
  return same ? signature : { ...empty, name, lines: [...lines] }
}

function knownForm(lines: readonly string[]): Partial<Signature> | null {
  const parts = lines.map(authorityOf)
  const pattern = parts.map((part) => part.prefix || '-').join(' ')
  const [one = '', two = '', three = ''] = parts.map((part) => part.rest)
  const form = (known: SignatureForm, fields: Partial<Signature>): Partial<Signature> => ({ form: known, ...fields })
  switch (pattern) {
    case 'TM -':
      return form('tm', { body: sentenceCase(one), headPost: postCase(two) })
    case 'TM - -':
      return form('tm', { body: sentenceCase(one), headPost: postCase(two), ownPost: three })
    case 'TM KT -':
      return form('tm-kt', { body: sentenceCase(one), headPost: postCase(two), post: postCase(three) })
    case 'TM Q':
      return form('tm-q', { body: sentenceCase(one), headPost: postCase(two) })
    case '-':
      return form('head', { headPost: postCase(one) })
    case 'KT -':
      return form('kt', { headPost: postCase(one), post: postCase(two) })
    case 'TL -':
      return form('tl', { headPost: postCase(one), post: postCase(two) })
    case 'TL KT -':
      return form('tl-kt', { headPost: postCase(one), post: postCase(two), deputyPost: postCase(three) })
    case 'TUQ -':
      return form('tuq', { headPost: postCase(one), post: postCase(two) })
    case 'Q':
      return form('q', { headPost: postCase(one) })
    default:
      return null
  }
}
