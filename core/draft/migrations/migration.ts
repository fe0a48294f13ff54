/**
 * A step from one version of the draft format to the next.
 *
 * One file a step, named by where it leads (`2-recipient-groups.ts`), listed in `index.ts` in order. A step takes the
 * JSON of a file as it is and gives the JSON of the next version; it keeps every field it does not know, and is never
 * changed once drafts of its version exist.
 */
export interface Migration {
  from: number
  migrate(json: Record<string, unknown>): Record<string, unknown>
}

/** Brings a file's JSON to the version after the last step. Steps that are behind it are passed over. */
export function migrateWith(
  steps: readonly Migration[],
  json: Record<string, unknown>,
  version: number,
): Record<string, unknown> {
  let current = json
  let at = version
  for (const step of steps) {
    if (step.from !== at) continue
    at += 1
    current = { ...step.migrate(current), version: at }
  }
  return current
}
