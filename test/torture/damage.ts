/**
 * What is done to a whole file: some of it wrong, missing, twice, or from elsewhere.
 *
 * Packed files are damaged inside as well and packed again, so that the damage comes past the sums of the zip to the reader itself.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Chance } from './seeded.ts'

type Damage = (bytes: Uint8Array, chance: Chance) => Uint8Array

const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

/** A stretch of it, seldom a long one. */
function stretch(length: number, chance: Chance): [number, number] {
  const from = chance.whole(length)
  return [from, Math.min(length, from + 1 + Math.floor((length - from) * chance.share() ** 4))]
}

const flips: Damage = (bytes, chance) => {
  const wrong = bytes.slice()
  for (let left = 1 + chance.whole(20); left > 0; left -= 1) wrong[chance.whole(wrong.length)] = chance.whole(256)
  return wrong
}

const cut: Damage = (bytes, chance) => {
  const [from, to] = stretch(bytes.length, chance)
  return chance.share() < 0.5 ? bytes.slice(0, from) : joined(bytes.subarray(0, from), bytes.subarray(to))
}

const doubled: Damage = (bytes, chance) => {
  const [from, to] = stretch(bytes.length, chance)
  const piece = bytes.subarray(from, to)
  const times = Math.min(1 + chance.whole(50), 1 + Math.floor(500_000 / piece.length))
  return joined(bytes.subarray(0, to), ...Array.from({ length: times }, () => piece), bytes.subarray(to))
}

const numbers = ['0', '-1', '1', '65536', '2147483648', '99999999999999999999', '1e308', 'NaN', '']

/** A number in it is another. */
const miscounted: Damage = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1')
  const found = [...text.matchAll(/\d+/g)]
  if (found.length === 0) return flips(bytes, chance)
  const one = chance.one(found)
  return Buffer.from(
    text.slice(0, one.index) + chance.one(numbers) + text.slice(one.index + one[0].length),
    'latin1',
  ).subarray()
}

/** Tags, control words, lines or objects in another order, out of place, lost, or one inside of the other. */
const swapped: Damage = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1')
  const pieces = text.split(chance.one([/(?=<)/, /(?=<w:p[ >])/, /(?=\\)/, /(?=\n)/, /(?=[{}])/, /(?= obj)/]))
  if (pieces.length < 3) return doubled(bytes, chance)
  for (let left = 1 + chance.whole(6); left > 0; left -= 1) {
    const [a, b] = [chance.whole(pieces.length), chance.whole(pieces.length)]
    const [first = '', second = ''] = [pieces[a], pieces[b]]
    pieces[a] = second
    pieces[b] = chance.one([first, first, '', second.repeat(30)])
  }
  return Uint8Array.from(Buffer.from(pieces.join(''), 'latin1'))
}

const plain: readonly Damage[] = [flips, cut, doubled, miscounted, swapped]

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Null for a package this unpacker does not take: some have entries of no bytes that are packed all the same. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes)
  } catch {
    return null
  }
}

/** One entry or two damaged, exchanged with another, away, or twice its depth. */
const unpackedInside: Damage = (bytes, chance) => {
  const parts = partsOf(bytes)
  if (!parts) return chance.one(plain)(bytes, chance)
  const names = Object.keys(parts)
  const [a, b] = [chance.one(names), chance.one(names)]
  const [first = new Uint8Array(), second = new Uint8Array()] = [parts[a], parts[b]]
  const kind = chance.whole(8)
  if (kind === 0) [parts[a], parts[b]] = [second, first]
  else if (kind === 1) delete parts[a]
  else if (kind === 2) parts[a] = strToU8(strFromU8(first).replace(/<([\w:]+)>/, '<$1>'.repeat(2000)))
  else if (first.length > 0) parts[a] = chance.one(plain)(first, chance)
  if (chance.share() < 0.2 && second.length > 0) parts[b] = chance.one(plain)(second, chance)
  return zipSync(parts, { level: 1 })
}

/** One damage or two. Never empty-handed: an empty file stays one. */
export function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (bytes.length === 0) return bytes
  const inside = isPacked(bytes) && chance.share() < 0.7
  const once = inside ? unpackedInside(bytes, chance) : chance.one(plain)(bytes, chance)
  if (chance.share() < 0.75 || once.length === 0) return once
  return chance.one(plain)(once, chance)
}
