import { expect, it } from 'vitest'
import { isAllowed } from '../../build/notices.mjs'

it.each(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'OFL-1.1', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'])(
  'lets a package of licence %s in',
  (licence) => {
    expect(isAllowed(licence)).toBe(true)
  },
)

it.each(['', 'GPL-3.0-only', 'AGPL-3.0', 'LGPL-2.1', 'MIT AND GPL-2.0', 'SEE LICENSE IN LICENSE.txt', 'UNLICENSED'])(
  'keeps a package of licence “%s” out',
  (licence) => {
    expect(isAllowed(licence)).toBe(false)
  },
)
