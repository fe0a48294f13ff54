import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { share } from '../../renderer/preview/share.ts'
import { holds } from '../support/property.ts'

describe('keeping what has not changed', () => {
  it('gives back the old value itself when the new one says the same', () => {
    const old = { blocks: [{ id: 'a', runs: [{ text: 'x' }] }] }
    expect(share(old, structuredClone(old))).toBe(old)
  })

  it('keeps the blocks after an inserted one', () => {
    const old = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    const next = share(old, [{ id: 'a' }, { id: 'new' }, { id: 'b' }, { id: 'c' }])
    expect(next[0]).toBe(old[0])
    expect(next[2]).toBe(old[1])
    expect(next[3]).toBe(old[2])
  })

  it('keeps the blocks after a removed one', () => {
    const old = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    const next = share(old, [{ id: 'a' }, { id: 'c' }])
    expect(next[1]).toBe(old[2])
  })

  it('always says exactly what the new value says', () => {
    holds(
      fc.property(fc.jsonValue(), fc.jsonValue(), (old, next) => {
        const before = structuredClone(old)
        expect(share(old, next)).toEqual(next)
        expect(old).toEqual(before)
      }),
    )
  })
})
