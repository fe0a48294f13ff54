import { expect, it } from 'vitest'
import { nested } from '../../core/compare/nest.ts'
import type { Block } from '../../core/draft/draft.ts'
import { item } from '../support/aPlan.ts'

const named = (id: string): Block => ({ ...item('1', `Việc ${id}`), id })
const shape = ({ id, children }: Block): string =>
  children.length === 0 ? id : `${id}(${children.map(shape).join(' ')})`

it('lines under a heading that was moved hang as in the plan it was moved in', () => {
  const items = [
    { block: named('a'), own: [], other: [], changed: false },
    { block: named('b'), own: [], other: ['a'], changed: true },
    { block: named('c'), own: ['b'], other: ['a'], changed: false },
  ]
  expect(nested(items, false).map(shape)).toEqual(['a(b c)'])
})

it('lines under a heading that stayed hang as before', () => {
  const items = [
    { block: named('a'), own: [], other: [], changed: false },
    { block: named('b'), own: ['a'], other: ['a'], changed: false },
    { block: named('c'), own: ['b', 'a'], other: ['a'], changed: false },
  ]
  expect(nested(items, false).map(shape)).toEqual(['a(b(c))'])
})
