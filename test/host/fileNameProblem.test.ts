import { expect, it } from 'vitest'
import { isUsablePath } from '../../electron/host/exporter/fileNameProblem.ts'

it('a path of 255 letters is written on Windows and one of 256 is not; elsewhere there is no such limit', () => {
  const path = (letters: number): string => `C:\\${'k'.repeat(letters - 3)}`
  expect(isUsablePath(path(255), 'win32')).toBe(true)
  expect(isUsablePath(path(256), 'win32')).toBe(false)
  expect(isUsablePath(path(256), 'linux')).toBe(true)
})
