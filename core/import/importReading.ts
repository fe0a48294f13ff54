/** What an import gives, and how far it has come. */

import type { Draft, DraftNote } from '../draft/draft.ts'
import type { PlanFormat } from '../planFiles.ts'
import type { FileSheet } from '../reading/fileSheet.ts'
import type { ImportLine } from './importLine.ts'
import type { ReviewMark } from './reviewOf.ts'

export type { ReviewMark } from './reviewOf.ts'

export interface ImportResult {
  draft: Draft
  notes: DraftNote[]
  /** Tracked changes of a Word file; absent where there are none. */
  marks?: ReviewMark[]
  /** How a Word file is set; absent where its reader does not say. */
  sheet?: FileSheet
}

/** A file read, not saved: what its lines were taken for and the draft that gives. */
export interface ImportReading {
  /** The job's name, chosen by the window. */
  job: string
  /** Name of the file, or `Văn bản dán`. */
  name: string
  format: PlanFormat | 'draft'
  lines: ImportLine[]
  draft: Draft
  notes: DraftNote[]
  /** More than one document in the file: which of them is the plan (`đây là văn bản gì`). One entry where there is one. */
  parts: ReadPart[]
  /** The part that was read. */
  part: number
  marks?: ReviewMark[]
  sheet?: FileSheet
}

/** One document of a file. */
export interface ReadPart {
  title: string
  kind: 'plan' | 'other'
  /** What it calls itself: `KẾ HOẠCH`, `BÁO CÁO`, `công văn`; empty where it does not. */
  name: string
  firstLine: number
  lastLine: number
}

/** How far a reading has come. */
export interface ImportProgress {
  state: 'waiting' | 'reading' | 'done' | 'unknown'
  /** What is being done: `Đang đọc trang 12/75`. */
  said: string
  /** 0 to 1. */
  share: number
}
