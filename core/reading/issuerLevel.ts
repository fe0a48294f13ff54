/** Whose plan it is: of a commune, of a district (until 30/6/2025) or of a province. */
import type { Letterhead } from '../draft/draft.ts'

type Level = 'commune' | 'district' | 'province'

const units: readonly (readonly [Level, RegExp])[] = [
  ['commune', /(?<!\p{L})(?:xã|phường|đặc khu|thị trấn)(?!\p{L})/iu],
  ['district', /(?<!\p{L})(?:thị xã|huyện|quận)(?!\p{L})/iu],
  ['province', /(?<!\p{L})(?:tỉnh|thành phố)(?!\p{L})/iu],
]

/** The district level and townships: ended on 01/7/2025 (`twoTierSince` of `planPeriod.ts`). */
export const endedLevel = /(?<!\p{L})(?:thị trấn|thị xã|huyện|quận)(?!\p{L})/iu

/** By the issuer's own name, else the body above it; null where neither says. */
export function levelOf({ issuer, parent }: Pick<Letterhead, 'issuer' | 'parent'>): Level | null {
  for (const text of [issuer, parent]) {
    // "thị xã" holds the word "xã".
    const without = text.replace(/thị xã/giu, 'quận')
    const found = units.find(([, pattern]) => pattern.test(without))?.[0]
    if (found) return found
  }
  return null
}
