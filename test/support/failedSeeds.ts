/**
 * Every draw a property once failed on. It is drawn again, before anything else, each time the property is tested
 * (`property.ts`, which prints the line to add here when one fails).
 */
export interface FailedSeed {
  /** The test file, below `test/`. */
  file: string
  /** The words of its `it`. */
  test: string
  seed: number
  /** Which draw of this seed, from 0. */
  run: number
}

const citedFixes = {
  file: 'core-checks/citedProperties.test.ts',
  test: 'leave a valid plan, its quotations and its facts; each changes one place; a second time nothing is left',
}

export const failedSeeds: readonly FailedSeed[] = [
  // One slip twice in a text: with the first mended the second was taken for it, and left.
  { ...citedFixes, seed: 1480699584, run: 66 },
  { ...citedFixes, seed: 1522437493, run: 227 },
  { ...citedFixes, seed: -1296076294, run: 52 },
  {
    file: 'export/anyDocument.test.ts',
    test: 'makes a sound Word file and whole pages of any document',
    seed: -1444038070,
    run: 17,
  },
  {
    file: 'core-outline/grammarProperties.test.ts',
    test: 'drops no word and changes no order',
    seed: -873106136,
    run: 183,
  },
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped whatever the clerk says its lines are, or whichever document is read',
    seed: 1312060705,
    run: 2397,
  },
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped whatever the clerk says its lines are, or whichever document is read',
    seed: 774588387,
    run: 43,
  },
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped, and the draft can be saved',
    seed: 2081300649,
    run: 139,
  },
  {
    file: 'core-import/properties.test.ts',
    test: 'nothing of it is dropped: every character is in the draft or in a note',
    seed: -174433916,
    run: 251,
  },
  // A mistake of days planted where another had taken the day of the letterhead away.
  {
    file: 'core-checks/autoFixes.test.ts',
    test: 'is safe in 300 plans with up to four mistakes each',
    seed: -1698594685,
    run: 40,
  },
  // The caption of a table that became a section: the number went to the table.
  {
    file: 'core-compare/properties.test.ts',
    test: 'become the same when every change is taken over',
    seed: 597084047,
    run: 174,
  },
  // A section at the very end of a plan kept the end mark in what is compared.
  {
    file: 'core-compare/leadersPen.test.ts',
    test: 'is what the draft says after one press, and what nobody touched is as it was',
    seed: -932491925,
    run: 6,
  },
  // A table with “PHỤ LỤC II: ...” in its first cell, said to be an annex by the clerk.
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped whatever the clerk says its lines are, or whichever document is read',
    seed: -1815160316,
    run: 81,
  },
  // The Quốc hiệu twice on one line of the letterhead.
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped, and the draft can be saved',
    seed: -770581602,
    run: 453,
  },
  // A cell of a table whose line the clerk calls a title.
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped whatever the clerk says its lines are, or whichever document is read',
    seed: 1234302159,
    run: 1701,
  },
  // Words that differ by a blank at their end alone.
  {
    file: 'core-compare/properties.test.ts',
    test: 'become the same when every change is taken over',
    seed: -454898870,
    run: 3351,
  },
  // Two days before one month, and a day off beside them.
  { file: 'core-rollforward/thereAndBack.test.ts', test: 'is where it was', seed: -1394935987, run: 9 },
  // “KẾ HOẠCH ,”: the comma was left out without a word.
  {
    file: 'core-import/properties.test.ts',
    test: 'nothing of it is dropped: every character is in the draft or in a note',
    seed: -2106228124,
    run: 197,
  },
  // “Phần I”, said to be a line of an assignment.
  {
    file: 'core-import/word/anySource.test.ts',
    test: 'nothing of it is dropped whatever the clerk says its lines are, or whichever document is read',
    seed: -1334798914,
    run: 2479,
  },
  // A table moved behind all else: the end mark of a plan of ours stands below it.
  {
    file: 'core-compare/leadersPen.test.ts',
    test: 'is what the draft says after one press, and what nobody touched is as it was',
    seed: 609329461,
    run: 15,
  },
]
