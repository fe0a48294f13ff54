/** A căn cứ that names no document, but what the office itself has done. */
import type { Passage } from '../passages.ts'

/** `Căn cứ kết quả thực hiện nhiệm vụ năm học 2024 - 2025`: the one before, whichever it is. */
const ofOwnResults = /^(?:Căn cứ|Trên cơ sở)\s+(?:vào\s+)?(?:kết quả|tình hình)(?:\s+[\p{L},]+){0,16}\s+$/u

/** Before `start`, in a căn cứ. */
export const saysOwnResults = ({ kind, text }: Passage, start: number): boolean =>
  (kind === 'basis' || kind === 'block') && ofOwnResults.test(text.slice(0, start))
