/**
 * The files a plan may come in: their formats by the name the reader gives them, what they are called in a sentence, what their
 * names end in, and how heavy they may be. What a file really is, its first bytes say (`readers/fileKind.ts`).
 */
export const planFormats = {
  docx: { said: '.docx', endings: ['.docx', '.docm'] },
  doc: { said: '.doc', endings: ['.doc'] },
  odt: { said: '.odt', endings: ['.odt'] },
  rtf: { said: '.rtf', endings: ['.rtf'] },
  pdf: { said: '.pdf có chữ', endings: ['.pdf'] },
  html: { said: '.html', endings: ['.html', '.htm', '.mht', '.mhtml'] },
  text: { said: '.txt', endings: ['.txt'] },
} as const

export type PlanFormat = keyof typeof planFormats

/** A draft of ours. */
export const draftEnding = '.json'

const formats = Object.values(planFormats)

/** What the system's dialog offers: `.docx`, `.docm`, ... */
export const planFileEndings: readonly string[] = [...formats.flatMap(({ endings }) => endings), draftEnding]

/** `.docx, .doc, .rtf, .pdf có chữ, .html, .txt và bản nháp .json`. */
export const planFilesSaid = `${formats.map(({ said }) => said).join(', ')} và bản nháp ${draftEnding}`

/** The heaviest file that is read as a plan, by whatever door it comes: bytes. Pictures weigh; words never do. */
export const largestPlanFile = 200_000_000

/** A limit in bytes as a sentence says it: `200 MB`. */
export const saidInMegabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/** How long bytes are as base64: characters. */
export const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4
