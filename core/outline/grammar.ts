/**
 * The plain-text grammar of a plan, as people write one: read it, write it. The same text is a template's
 * `body.hbs`, a pasted plan and the lines of an imported file.
 */

export { type LineReading, planLines } from './planLines.ts'
export { printPlan, printPlanParts } from './printPlan.ts'
export { type MarkerReading, readMarker } from './readMarker.ts'
export { parsePlan, readPlan } from './readPlan.ts'
