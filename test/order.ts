/** In which order the test files run (`vite.config.ts`). */
import { statSync } from 'node:fs'
import type { TestSequencer, TestSpecification } from 'vitest/node'
import { browserFiles } from './sharing.ts'

/**
 * Files with a process of their own, then those with a browser, the larger first: these take longest, and one of them begun at
 * the end would be waited for alone. The many short ones fill the rest.
 */
export class LongestFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weighed = files.map((file) => ({ file, rank: rankOf(file), size: statSync(file.moduleId).size }))
    weighed.sort((one, other) => one.rank - other.rank || other.size - one.size)
    return weighed.map(({ file }) => file)
  }

  /** All of them run on one machine. */
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files
  }
}

function rankOf({ moduleId, project }: TestSpecification): number {
  if (project.config.isolate) return 0
  return browserFiles.some((file) => moduleId.replaceAll('\\', '/').endsWith(`/${file}`)) ? 1 : 2
}
