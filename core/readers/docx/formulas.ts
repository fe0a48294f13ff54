/** A formula of Word as words on one line: what stands above a fraction's rule, raised or below a root is never glued to what is beside it. */
import { inBrackets } from '../fieldSigns.ts'
import type { SourceRun } from '../source.ts'
import { child, type Xml } from './xml.ts'

type FormulaWords = Pick<SourceRun, 'text'> & { raise: 'super' | 'sub' | undefined }

/** The words of an `m:oMath`, in reading order. */
export function formulaOf(element: Xml): FormulaWords[] {
  return element.children.flatMap((one) => wordsOfPart(one))
}

function wordsOfPart(part: Xml): FormulaWords[] {
  const inside = (name: string): FormulaWords[] => {
    const found = child(part, name)
    return found ? formulaOf(found) : []
  }
  const sign = (name: string, usual: string): FormulaWords[] => {
    const said = child(child(part, `${part.name}Pr`), name)
    return [line(said?.attributes['m:val'] ?? usual)]
  }
  switch (part.name) {
    case 'm:t':
      return [line(part.text)]
    case 'm:f':
      return [line(bracketed(inside('m:num'))), line('/'), line(bracketed(inside('m:den')))]
    case 'm:sSup':
      return [...inside('m:e'), ...raised(inside('m:sup'), 'super')]
    case 'm:sSub':
      return [...inside('m:e'), ...raised(inside('m:sub'), 'sub')]
    case 'm:sSubSup':
      return [...inside('m:e'), ...raised(inside('m:sub'), 'sub'), ...raised(inside('m:sup'), 'super')]
    case 'm:rad':
      return [...raised(inside('m:deg'), 'super'), line(`√${bracketed(inside('m:e'))}`)]
    case 'm:nary':
      return [
        ...sign('m:chr', '∫'),
        ...raised(inside('m:sub'), 'sub'),
        ...raised(inside('m:sup'), 'super'),
        ...inside('m:e'),
      ]
    case 'm:d': {
      const cells = part.children.filter(({ name }) => name === 'm:e').map(formulaOf)
      const parted = cells.flatMap((cell, at) => (at === 0 ? cell : [line(' | '), ...cell]))
      return [...sign('m:begChr', '('), ...parted, ...sign('m:endChr', ')')]
    }
    default:
      return formulaOf(part)
  }
}

const line = (text: string): FormulaWords => ({ text, raise: undefined })

const bracketed = (words: readonly FormulaWords[]): string => inBrackets(words.map(({ text }) => text).join(''))

const raised = (words: readonly FormulaWords[], raise: 'super' | 'sub'): FormulaWords[] =>
  words.map(({ text }) => ({ text, raise }))
