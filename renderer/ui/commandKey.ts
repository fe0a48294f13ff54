/** Ctrl, or ⌘, and a letter. `shift`: whether Shift is held too; undefined: it does not matter. */
export const isCommand = (event: KeyboardEvent, letter: string, shift?: boolean): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  event.key.toLowerCase() === letter &&
  (shift === undefined || event.shiftKey === shift)
