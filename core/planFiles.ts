/**
 * The formats a plan may come in, by the name its reader gives them: what they are called in a sentence, and what their files'
 * names end in. What a file really is, its first bytes say (`readers/fileKind.ts`).
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
