import { expect, it } from 'vitest'
import { rulePage } from './rulePage.ts'

it('KIEM-TRA.md says of every rule what the rule says of itself', async () => {
  await expect(rulePage()).toMatchFileSnapshot('../../core/checks/KIEM-TRA.md')
})
