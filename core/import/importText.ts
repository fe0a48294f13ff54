/**
 * A plan as plain text, from a PDF, a mail or an old file, becomes a draft.
 *
 * What reads like a part of a plan goes to its field; the rest stays where it stands or in a note. What the text
 * does not say stays blank and is noted as not found; nothing is invented.
 */

import { sourceOfText } from '../readers/sourceOfText.ts'
import type { ImportResult } from './importReading.ts'
import { type ImportOptions, importSource } from './importSource.ts'

/**
 * Reads a plan from its text. Takes time in proportion to its length.
 *
 * @throws AppError `import.empty` for a text without words, `import.not-a-plan` where no plan can be seen in it.
 */
export function importText(text: string, options: ImportOptions): ImportResult {
  const { draft, notes } = importSource(sourceOfText(text), { ...options, plansOnly: true })
  return { draft, notes }
}
