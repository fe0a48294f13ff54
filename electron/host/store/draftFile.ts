import { basename } from 'node:path'
import type { Draft } from '../../../core/draft/draft.ts'
import { readDraft } from '../../../core/draft/readDraft.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { problem } from '../../../core/problem/problemMessages.ts'
import { BrokenJson, type JsonFile } from './jsonFile.ts'

/** What a file turned out to hold. */
export type DraftFileContent =
  /** `writtenAs`: the id that stands in the file, another than its name's where it is a copy. */
  | { state: 'ok'; draft: Draft; writtenAs: string }
  | { state: 'newer'; problem: Problem }
  | { state: 'broken'; problem: Problem }
  | { state: 'absent' }

/**
 * Reads and checks one draft file. Never throws for what is in the file, only for the disk. The file's name is the
 * draft's id: a copy made under another name is a draft of its own.
 */
export async function readDraftFile(file: JsonFile, id: string, hasBackup: boolean): Promise<DraftFileContent> {
  const name = basename(file.path)
  const broken = problem({ code: 'draft.broken', params: { file: name, hasBackup } })
  try {
    const json = await file.read()
    if (json === null) return { state: 'absent' }
    const result = readDraft(json)
    if (result.ok) return { state: 'ok', draft: { ...result.draft, id }, writtenAs: result.draft.id }
    if (result.problem.code === 'draft.newer') {
      return { state: 'newer', problem: problem({ code: 'draft.newer', params: { file: name } }) }
    }
    return { state: 'broken', problem: broken }
  } catch (error) {
    if (error instanceof BrokenJson) return { state: 'broken', problem: broken }
    throw error
  }
}
