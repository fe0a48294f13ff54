/**
 * Every sentence for a problem, by its code. The screen and the command line share them.
 * One file an area in `messages/`; a new problem is one entry there.
 */
import { appMessages } from './messages/app.ts'
import { backupMessages } from './messages/backup.ts'
import { commandMessages } from './messages/commands.ts'
import { draftMessages } from './messages/drafts.ts'
import { exportMessages } from './messages/exports.ts'
import { importMessages } from './messages/imports.ts'
import { listMessages } from './messages/lists.ts'
import type { Sentence } from './messages/sentence.ts'
import { storageMessages } from './messages/storage.ts'
import { templateMessages } from './messages/templates.ts'
import type { Problem } from './problem.ts'

export const problemMessages = {
  ...appMessages,
  ...backupMessages,
  ...commandMessages,
  ...draftMessages,
  ...exportMessages,
  ...importMessages,
  ...listMessages,
  ...storageMessages,
  ...templateMessages,
}

type ProblemCode = keyof typeof problemMessages
type ParamsByCode = { [C in ProblemCode]: Parameters<(typeof problemMessages)[C]>[0] }
/** A code with the words its sentence needs. */
export type ProblemInput = { [C in ProblemCode]: { code: C; params: ParamsByCode[C] } }[ProblemCode]

const sentences: { readonly [C in ProblemCode]: (params: ParamsByCode[C]) => Sentence } = problemMessages

function sentenceOf<C extends ProblemCode>(input: { code: C; params: ParamsByCode[C] }): Sentence {
  return sentences[input.code](input.params)
}

/** `{code, params}` → what the clerk reads. */
export function problem(input: ProblemInput): Problem {
  return { code: input.code, ...sentenceOf(input) }
}
