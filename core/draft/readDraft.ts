/**
 * A draft from the JSON of a file: older versions are brought up to date, the shapes are checked, fields this
 * version does not know are kept.
 */
import type { z } from 'zod'
import { rememberChecked } from './checkedDraft.ts'
import type { Draft } from './draft.ts'
import { faultOf } from './firstFault.ts'
import { currentVersion, migrations } from './migrations/index.ts'
import { migrateWith } from './migrations/migration.ts'
import { draftSchema } from './schema.ts'

type ReadDraftResult = { ok: true; draft: Draft } | { ok: false; problem: DraftProblem }

/** Why a file is no draft of ours, in the shape every door passes on. */
interface DraftProblem {
  code: 'draft.newer' | 'draft.broken'
  what: string
  next: string
  /** The first place that is wrong: `body/3/text`; empty for the whole. */
  at: string
}

/** Reads what `JSON.parse` gave. Never throws, whatever it is. */
export function readDraft(json: unknown): ReadDraftResult {
  if (!isRecord(json) || json.format !== 'ke-hoach') return broken('', 'đây không phải là tệp bản nháp kế hoạch')
  const version = versionOf(json)
  if (version === null) return broken('version', 'không có số phiên bản')
  if (version > currentVersion) return newer()
  try {
    const result = draftSchema.safeParse(upToDate(json))
    if (result.success) return { ok: true, draft: rememberChecked(result.data) }
    const issue = result.error.issues[0]
    return broken(issue ? pathOf(issue) : '', issue ? reasonOf(issue) : 'nội dung không đúng dạng')
  } catch (error) {
    // A tree nested thousands of levels deep overflows the stack; nothing else here throws.
    if (error instanceof RangeError) return broken('body', 'các mục lồng nhau quá sâu')
    throw error
  }
}

/** The JSON of a draft of an older version as this version writes it; anything else as it is. */
export function upToDate(json: unknown): unknown {
  const version = isRecord(json) ? versionOf(json) : null
  return isRecord(json) && version !== null ? migrateWith(migrations, json, version) : json
}

const versionOf = ({ version }: Record<string, unknown>): number | null =>
  typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null

const isRecord = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

function newer(): ReadDraftResult {
  const what = 'Bản nháp này được tạo bằng phiên bản mới hơn của phần mềm nên chưa đọc được ở đây.'
  const next = 'Cập nhật Soạn Kế hoạch rồi mở lại. Tệp vẫn còn nguyên.'
  return { ok: false, problem: { code: 'draft.newer', what, next, at: 'version' } }
}

function broken(at: string, reason: string): ReadDraftResult {
  const where = at === '' ? '' : `; chỗ sai đầu tiên: ${at}`
  const what = `Không đọc được bản nháp này: ${reason}${where}.`
  const next = 'Tệp được giữ nguyên. Mở bản lưu trước (tệp cùng tên có đuôi .bak), hoặc chọn tệp bản nháp khác.'
  return { ok: false, problem: { code: 'draft.broken', what, next, at } }
}

const pathOf = (issue: z.core.$ZodIssue): string => issue.path.map(String).join('/')

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (faultOf(issue)) {
    case 'invalid_type':
      return issue.input === undefined ? 'thiếu một phần' : 'một phần không đúng kiểu'
    case 'too_small':
    case 'too_big':
      return 'một giá trị nằm ngoài mức cho phép'
    default:
      return 'một giá trị không đúng dạng'
  }
}
