/**
 * The plain-text grammar of a plan, as people write one: read it, write it. The same text is a template's
 * `body.hbs`, a pasted plan and the lines of an imported file.
 */

export { type LineFault, type LineReading, planLines, type SourceLine } from './planLines.ts'
export { printPlan, printPlanParts } from './printPlan.ts'
export { type MarkerReading, readMarker } from './readMarker.ts'
export { type PlanReading, parsePlan, type ReadPlanOptions, readPlan } from './readPlan.ts'
