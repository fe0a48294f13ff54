/** What the host takes: building and checking a 10-page plan, its pages, saving among many drafts, and whether an export holds it up. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { dispatch } from '../../core/contract/dispatch.ts'
import type { Input, OperationName, Output } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { noLog } from '../../electron/host/context/log.ts'
import type { HostPorts } from '../../electron/host/context/ports.ts'
import { createHost, type Host } from '../../electron/host/createHost.ts'
import { createEngine } from '../../electron/host/workers/workerClient.ts'
import { planOf, planWithRows, sevenPages, tenPages } from './plans.ts'
import { atMost, mb, ms, type Row, section } from './report.ts'
import { median, p95, timed } from './stats.ts'

export async function hostSections(quick: boolean): Promise<string[]> {
  return [
    section('The host', [
      ...(await buildRows()),
      ...(await savingRows(quick)),
      ...(await stallRows()),
      ...(await batchRows(quick)),
    ]),
  ]
}

async function withHost<T>(use: (host: Host) => Promise<T>, made: Partial<HostPorts> = {}): Promise<T> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'kehoach-bench-'))
  let next = 0
  const host = createHost({
    dataFolder,
    templatesFolder: resolve('templates'),
    version: '0',
    host: 'browser',
    delivery: { kind: 'download', offer: () => '' },
    engine: createEngine({ workerPath: resolve('dist/main/worker.js') }),
    log: noLog,
    now: () => new Date(),
    newId: () => `do-${++next}`,
    ...made,
  })
  try {
    return await use(host)
  } finally {
    await host.close()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

async function ask<K extends OperationName>(host: Host, name: K, input: Input<K>): Promise<Output<K>> {
  const reply = await dispatch(host.handlers, name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.what}`)
  return reply.value as Output<K>
}

const repeat = async (count: number, work: () => Promise<unknown>): Promise<number[]> => {
  const all: number[] = []
  for (let at = 0; at < count; at += 1) all.push(await timed(work))
  return all
}

const buildRows = (): Promise<Row[]> =>
  withHost(async (host) => {
    const draft = planOf(tenPages)
    await repeat(10, () => ask(host, 'document.build', { draft }))
    const build = await repeat(60, () => ask(host, 'document.build', { draft }))
    const first = await timed(() => ask(host, 'document.layout', { draft }))
    const layout = await repeat(10, () => ask(host, 'document.layout', { draft }))
    const { pages } = await ask(host, 'document.layout', { draft })
    return [
      {
        what: `build and check a ${pages.length}-page plan`,
        figure: `${ms(median(build))}, 95th of 100 ${ms(p95(build))}`,
      },
      { what: `place its pages (worker)`, figure: `${ms(median(layout))}, first time ${ms(first)}` },
    ]
  })

/** A list's plans into one folder, by as many threads as the machine has for them. */
async function batchRows(quick: boolean): Promise<Row[]> {
  const count = quick ? 100 : 1000
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-batch-'))
  const rows = Array.from({ length: count }, (_, at) => ({ line: at + 2, cells: [`Thôn ${at + 1}`] }))
  const list = { columns: ['Địa danh'], rows }
  try {
    return await withHost(
      async (host) => {
        const row = async (format: 'docx' | 'pdf', some: typeof rows): Promise<Row> => {
          let peak = 0
          const watch = setInterval(() => {
            peak = Math.max(peak, process.memoryUsage().rss)
          }, 50)
          const before = process.cpuUsage()
          const took = await timed(async () => {
            const result = await ask(host, 'batch.run', {
              job: `do-${format}`,
              source: { draft: planOf(sevenPages) },
              list: { ...list, rows: some },
              matched: ['dia_danh'],
              formats: [format],
              final: false,
              title: format,
            })
            if (result?.done.length !== some.length) throw new Error('a row was not made')
          })
          clearInterval(watch)
          // All threads together: what a busy machine cannot stretch.
          const { user, system } = process.cpuUsage(before)
          const worked = (user + system) / 1e6
          return {
            what: `a list of ${some.length.toLocaleString('en')}, a 7-page .${format} each`,
            figure: `${(took / 1000).toFixed(1)} s (${worked.toFixed(1)} s of processor), ${mb(peak)} at most`,
          }
        }
        return [await row('docx', rows), await row('pdf', rows.slice(0, count / 10))]
      },
      { host: 'terminal', delivery: { kind: 'path', path: folder } },
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Both folders at once, a save in each by turns: a busy moment is shared. */
async function savingRows(quick: boolean): Promise<Row[]> {
  const most = quick ? 200 : 1000
  const [few, many] = await withHost((small) =>
    withHost(async (large) => {
      const saveInSmall = await saver(small, 10)
      const saveInLarge = await saver(large, most)
      const times: [number[], number[]] = [[], []]
      for (let at = 0; at < 60; at += 1) {
        times[0].push(await timed(saveInSmall))
        times[1].push(await timed(saveInLarge))
      }
      return times
    }),
  )
  return [
    { what: 'save a 10-page draft among 10', figure: `${ms(median(few))}, 95th of 100 ${ms(p95(few))}` },
    {
      what: `save it among ${most.toLocaleString('en')}`,
      figure: `${ms(median(many))}, 95th of 100 ${ms(p95(many))}`,
    },
    atMost('among many, against among 10', median(many) / median(few), 2),
  ]
}

/** A folder of so many drafts, and a save of the last of them, as after each pause of the clerk. */
async function saver(host: Host, count: number): Promise<() => Promise<void>> {
  let draft: Draft | undefined
  for (let at = 0; at < count; at += 1) {
    draft = await ask(host, 'drafts.create', { template: 'ke-hoach', title: `Kế hoạch số ${at}` })
  }
  if (!draft) throw new Error('nothing to save')
  const { id } = draft
  let { revision } = draft
  return async () => {
    const saved = await ask(host, 'drafts.save', {
      draft: { ...planOf(tenPages), id, title: `Lần ${revision}`, revision },
      expectedRevision: revision,
    })
    revision = saved.revision
  }
}

const stallRows = (): Promise<Row[]> =>
  withHost(async (host) => {
    const draft = planWithRows(5000)
    const work = { draft, format: 'docx', final: false, fileName: 'do', choose: false } as const
    await ask(host, 'document.export', { ...work, draft: planOf(6) })
    const quiet = await longestStall(() => ask(host, 'document.build', { draft }))
    const stall = await longestStall(() => ask(host, 'document.export', work))
    return [
      { what: 'longest stall of the host while it builds a plan with 5,000 rows', figure: ms(quiet) },
      { what: 'longest stall of the host while it exports it', figure: ms(stall) },
    ]
  })

async function longestStall(work: () => Promise<unknown>): Promise<number> {
  const watch = monitorEventLoopDelay({ resolution: 5 })
  watch.enable()
  await work()
  await new Promise((done) => setTimeout(done, 20))
  watch.disable()
  return watch.max / 1e6
}
