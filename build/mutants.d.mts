/** A small wrong change to a file: `text` instead of what stands from `start` to `end` (UTF-16 units); `line` counts from 1. */
export interface Mutant {
  start: number
  end: number
  text: string
  line: number
  change: string
}
export function mutantsOf(code: string): Mutant[]
export function planted(code: string, mutant: Mutant): string
