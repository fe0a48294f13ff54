import { pagesNow } from './editor.ts'

/** The window's own print dialog, with the pages of the latest words. */
export async function printPages(): Promise<void> {
  await pagesNow()
  window.print()
}
