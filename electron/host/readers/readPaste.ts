/** What was pasted: rich text where the clipboard has it and it says as much, else the plain words. */
import type { SourceDocument } from '../../../core/import/source.ts'
import { sourceOfText } from '../../../core/import/sourceOfText.ts'
import { type ReadOptions, startReading } from './reading.ts'
import { asRefusal, refuse } from './refusal.ts'

/** `html` is empty where the clipboard had none. Throws `import.*`. */
export async function readPaste(
  text: string,
  _html: string,
  name: string,
  options: ReadOptions = {},
): Promise<SourceDocument> {
  const reading = startReading(name, options)
  try {
    await reading.pause()
    if (text.trim() === '') throw refuse('import.empty', name)
    return sourceOfText(text)
  } catch (error) {
    throw asRefusal(error, name)
  }
}
