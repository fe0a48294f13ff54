/** Reads what was typed after a verb. What does not fit becomes `command.usage` with the verb's own line of help. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { AppError } from '../../core/problem/appError.ts'
import { errorCode } from '../../core/problem/errorCode.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Of the verbs that take a plan in any form: what the flag is, and how it is told. */
export const anyFlag = { type: 'boolean', default: false } as const
export const anyMeans = '--any vẫn đọc như kế hoạch một tệp không phải kế hoạch'

/** How one verb is written: `usage` is shown where the arguments do not fit. */
interface Shape<O extends Options> {
  usage: string
  options: O
  /** How many words without a dash there must be. */
  words: number
}

export function readArguments<const O extends Options>(args: string[], shape: Shape<O>) {
  const parsed = parse(args, shape)
  if (parsed.positionals.length < shape.words) throw usageError('còn thiếu một phần.', shape.usage)
  const extra = parsed.positionals[shape.words]
  if (extra !== undefined) throw usageError(`có phần thừa: “${extra}”.`, shape.usage)
  return parsed
}

function parse<const O extends Options>(args: string[], { options, usage }: Shape<O>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    switch (errorCode(error)) {
      case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
        throw usageError(`không có tùy chọn “${optionIn(error)}”.`, usage)
      case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
        throw usageError(`tùy chọn “${optionIn(error)}” thiếu giá trị, hoặc có giá trị không cần.`, usage)
      default:
        throw error
    }
  }
}

/** The option named in Node's English message. */
const optionIn = (error: unknown): string => /'(-[^' <]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''

export const usageError = (detail: string, usage: string): AppError =>
  new AppError({ code: 'command.usage', params: { detail, usage } })

/** `--severity` and the like: one of the words, or `command.bad-value`. */
export function oneOf<T extends string>(name: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value)
  if (found === undefined) {
    throw new AppError({ code: 'command.bad-value', params: { name, value, wanted: words.join(', ') } })
  }
  return found
}
