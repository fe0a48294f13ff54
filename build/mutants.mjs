// Small wrong changes that could be made to a TypeScript file: what `build/mutate.mjs` plants one at a time.
import { parseSync } from 'vite'

/**
 * @typedef {object} Mutant
 * @property {number} start  where the words to replace begin, in UTF-16 units
 * @property {number} end
 * @property {string} text   what stands there instead
 * @property {number} line   from 1
 * @property {string} change for people: `n < 3` → `n <= 3`
 */

const comparisons = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' }
const logic = { '&&': '||', '||': '&&' }
const leaving = new Set(['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement'])
/** Nodes of TypeScript that hold an expression; all others of it are types, and types are the compiler's. */
const transparent = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])
/** One more of a size limit in thousands changes nothing anybody could see. */
const largestNumber = 1000

/**
 * Every mutant of a file, in the order of its text. Comments, strings, imports, types and numbers in tables of data have none.
 *
 * @param {string} code TypeScript
 * @returns {Mutant[]} none where the text does not parse
 */
export function mutantsOf(code) {
  const { program, errors } = parseSync('file.ts', code)
  if (errors.length > 0) return []
  const mutants = []
  const add = (start, end, text) => mutants.push({ start, end, text, ...told(code, start, end, text) })
  walk(program, null, (node, parent) => {
    for (const [start, end, text] of changesOf(code, node, parent)) add(start, end, text)
  })
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** @param {string} code @param {Mutant} mutant */
export const planted = (code, { start, end, text }) => code.slice(0, start) + text + code.slice(end)

function* changesOf(code, node, parent) {
  switch (node.type) {
    case 'IfStatement':
      // A guard: `if (…) return`.
      if (!node.alternate && leaves(node.consequent)) yield [node.start, node.end, ';']
      yield flipped(code, node.test)
      break
    case 'ConditionalExpression':
    case 'WhileStatement':
      yield flipped(code, node.test)
      break
    case 'BinaryExpression':
      yield* swapped(code, node, comparisons)
      break
    case 'LogicalExpression':
      yield* swapped(code, node, logic)
      break
    case 'Literal':
      if (/^\d+$/.test(node.raw ?? '') && node.value < largestNumber && !isData(parent))
        yield [node.start, node.end, String(node.value + 1)]
      break
    case 'ExpressionStatement':
      if (!node.directive && node.expression.callee?.type !== 'Super') yield [node.start, node.end, ';']
      break
  }
}

const flipped = (code, { start, end }) => [start, end, `!(${code.slice(start, end)})`]

function* swapped(code, { left, right, operator }, others) {
  const other = others[operator]
  if (!other) return
  const between = withoutComments(code.slice(left.end, right.start))
  const start = left.end + between.indexOf(operator)
  yield [start, start + operator.length, other]
}

const withoutComments = (text) => text.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length))

const leaves = (node) =>
  leaving.has(node.type) || (node.type === 'BlockStatement' && leaving.has(node.body.at(-1)?.type))

const isData = (parent) => parent?.type === 'ArrayExpression' || parent?.type === 'Property'

function walk(node, parent, visit) {
  if (node.type === 'ImportDeclaration') return
  if (node.type.startsWith('TS')) {
    if (transparent.has(node.type)) walk(node.expression, parent, visit)
    return
  }
  visit(node, parent)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === 'string') walk(child, node, visit)
    }
  }
}

/** The line a change stands on, and the change in the words around it. */
function told(code, start, end, text) {
  const line = code.slice(0, start).split('\n').length
  if (end - start > 3 || text === ';') {
    const was = shortened(code.slice(start, end))
    return { line, change: text === ';' ? `without \`${was}\`` : `\`${was}\` → \`${shortened(text)}\`` }
  }
  const before = /[^\n]{0,30}$/.exec(code.slice(0, start))[0].replace(/^\S*\s+(?=.{10})/, '')
  const after = /^[^\n]{0,30}/.exec(code.slice(end))[0].replace(/(?<=.{10})\s+\S*$/, '')
  const around = (middle) => shortened(before + middle + after)
  return { line, change: `\`${around(code.slice(start, end))}\` → \`${around(text)}\`` }
}

function shortened(text) {
  const one = text.replace(/\s+/g, ' ').trim()
  return one.length > 90 ? `${one.slice(0, 89)}…` : one
}
