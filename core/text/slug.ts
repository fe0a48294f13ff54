import { foldText } from './normalize.ts'

/** A name fit for files and expressions: `Dân chủ ở cơ sở` → `dan-chu-o-co-so`, at most `most` characters; may be empty. */
export const slugOf = (name: string, joint: '-' | '_', most: number): string =>
  foldText(name)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()
    .replaceAll(' ', joint)
    .slice(0, most)
    .replace(/[-_]+$/u, '')
