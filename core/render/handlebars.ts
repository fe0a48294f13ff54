/**
 * The only file that knows Handlebars. An instance of our own with nothing but our helpers; what it is given to run
 * is read first, and its syntax tree is looked at a second time before it is compiled.
 */
import Handlebars from 'handlebars'
import { readExpression } from '../template/expression.ts'
import { type HelperName, helpers } from '../template/names.ts'
import { helperFunctions, printValue } from './helpers.ts'

/** A fact as expressions see it: plain JSON, `''` where it is not given. */
export type Plain = string | number | boolean | string[] | { [name: string]: Plain }
export type Answers = { readonly [name: string]: Plain }

const engine = Handlebars.create()
for (const name of ['each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing'])
  engine.unregisterHelper(name)

/** Wraps every plain value; its name cannot be typed as a fact's. */
const printHelper = ' print'
engine.registerHelper(printHelper, (value: unknown) => printValue(value))

const helperNames = Object.keys(helpers).filter((name): name is HelperName => Object.hasOwn(helpers, name))
for (const name of helperNames) {
  const run = helperFunctions[name]
  // Handlebars adds its options as the last argument.
  engine.registerHelper(name, (...args: unknown[]) => run(args.slice(0, -1)))
}

const options: CompileOptions = {
  noEscape: true,
  strict: true,
  knownHelpersOnly: true,
  ignoreStandalone: true,
  knownHelpers: Object.fromEntries([...helperNames, printHelper].map((name) => [name, true])),
}

type Compiled = { run: (answers: Answers) => string } | { fault: string }

const mostKept = 5000
const compiled = new Map<string, Compiled>()
const choosers = new Map<string, (conditions: Record<string, boolean>) => string>()

/** One value or helper call, `nam` or `ngay han`, made ready to run. Kept by its text, so that typing costs nothing. */
export function compileExpression(source: string): Compiled {
  return kept(compiled, source, () => {
    const expression = readExpression(source)
    if (expression.kind === 'fault') return { fault: expression.message }
    if (expression.kind !== 'value' && expression.kind !== 'helper') return { fault: `“{{${source}}}” đứng sai chỗ.` }
    const text = source.normalize('NFC')
    if (!isOneExpression(text)) return { fault: `Không dùng được “{{${text}}}”.` }
    const call = expression.kind === 'value' ? `{{[${printHelper}] ${text}}}` : `{{${text}}}`
    return { run: engine.compile<Answers>(call, options) }
  })
}

/**
 * Runs the conditions of one text. `skeleton` holds `{{#if c0}}` ... `{{/if}}` round tokens; the tokens that stay
 * are returned.
 */
export function chooseTokens(skeleton: string, conditions: Record<string, boolean>): string {
  return kept(choosers, skeleton, () => engine.compile(skeleton, options))(conditions)
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key)
  if (known !== undefined) return known
  if (store.size >= mostKept) store.clear()
  const made = make()
  store.set(key, made)
  return made
}

/** One `{{...}}` with nothing but a path, or one of our helpers with paths, texts and numbers. */
function isOneExpression(text: string): boolean {
  try {
    const [statement, ...more] = engine.parse(`{{${text}}}`).body
    return statement !== undefined && more.length === 0 && isMustache(statement) && isCall(statement)
  } catch {
    // What Handlebars cannot parse is no expression; why, its parser says in English only.
    return false
  }
}

function isMustache(node: hbs.AST.Statement): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement' && 'escaped' in node && node.escaped === true
}

function isCall(node: hbs.AST.MustacheStatement | hbs.AST.SubExpression): boolean {
  if (!isPath(node.path) || (node.hash?.pairs.length ?? 0) > 0) return false
  if (node.type === 'SubExpression' && node.params.length === 0) return false
  return node.params.every(isArgument)
}

function isArgument(node: hbs.AST.Expression): boolean {
  if (node.type === 'StringLiteral' || node.type === 'NumberLiteral') return true
  return isSubExpression(node) ? isCall(node) : isPath(node)
}

const isSubExpression = (node: hbs.AST.Expression): node is hbs.AST.SubExpression => node.type === 'SubExpression'

const closed = new Set(['constructor', '__proto__', 'prototype'])

function isPath(node: hbs.AST.Node): boolean {
  return (
    node.type === 'PathExpression' &&
    'data' in node &&
    node.data === false &&
    'depth' in node &&
    node.depth === 0 &&
    'parts' in node &&
    Array.isArray(node.parts) &&
    node.parts.length > 0 &&
    node.parts.every((part: unknown) => typeof part === 'string' && !closed.has(part))
  )
}
