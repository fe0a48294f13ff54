/**
 * “Gói báo lỗi”: what whoever mends a fault must know. Versions, the machine, how much there is, how long it takes, codes of what is
 * wrong, the last lines of the log. Counts and codes only: no word of a plan, no name of a file, a person, an office or a folder.
 */
import { readFile } from 'node:fs/promises'
import { arch, availableParallelism, freemem, platform, release, totalmem } from 'node:os'
import type { DraftSummary } from '../../../core/contract/operations.ts'
import { slowness } from '../workers/slowness.ts'
import type { HostContext } from './context.ts'
import { earlierLog, logPath } from './log.ts'
import { troublesOf } from './troubles.ts'

const mostLines = 200
/** As `log.ts` writes them; whatever else somebody put into the file stays on this machine. */
const logLine = /^\d{4}-\d\d-\d\dT[\d:.]+Z(?: [\w.-]+){2,5} at [\w.:< -]+$/

export async function faultReport(context: HostContext): Promise<string> {
  const { ports } = context
  const listing = await timed(() => context.drafts.list())
  const templates = await timed(() => context.templates.list())
  const troubles = await troublesOf(context)
  const parts: [string, readonly string[]][] = [
    ['Phần mềm', [`Soạn Kế hoạch ${ports.version} (${ports.host})`, `lập lúc ${ports.now().toISOString()}`]],
    ['Máy', machine()],
    [
      'Dữ liệu',
      [
        ...draftCounts(listing.value),
        `mẫu riêng: ${templates.value.filter(({ own }) => own).length}, bị lỗi: ${templates.value.filter(({ faults }) => faults.length > 0).length}`,
        `đọc danh sách: ${listing.took} ms; đọc các mẫu: ${templates.took} ms`,
      ],
    ],
    ['Đang có vấn đề', troubles.length > 0 ? troubles.map(({ code }) => code) : ['không']],
    ['Nhật ký (những dòng cuối)', await lastLines(ports.dataFolder)],
  ]
  return parts.map(([title, lines]) => `${title}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n')
}

function machine(): string[] {
  const { node, electron, chrome } = process.versions
  const gigabytes = (bytes: number): string => `${(bytes / 2 ** 30).toFixed(1)} GB`
  return [
    `${platform()} ${release()} ${arch()}`,
    [`Node ${node}`, electron && `Electron ${electron}`, chrome && `Chromium ${chrome}`].filter(Boolean).join(', '),
    `${availableParallelism()} nhân; bộ nhớ ${gigabytes(totalmem())}, còn trống ${gigabytes(freemem())}`,
    `chương trình dùng ${gigabytes(process.memoryUsage.rss())}, đã chạy ${Math.round(process.uptime())} giây`,
    `chậm hơn máy chuẩn ${slowness().toFixed(1)} lần`,
  ]
}

function draftCounts(drafts: readonly DraftSummary[]): string[] {
  const count = (test: (draft: DraftSummary) => boolean): number => drafts.filter(test).length
  const of = (state: DraftSummary['state']): number => count((draft) => draft.state === state)
  return [
    `kế hoạch: ${count(({ deletedAt }) => deletedAt === '')}, trong thùng rác: ${count(({ deletedAt }) => deletedAt !== '')}`,
    `tệp hỏng: ${of('broken')}, của bản mới hơn: ${of('newer')}, không đọc được: ${of('unreadable')}, bản sao đám mây: ${count(({ copyOf }) => copyOf !== '')}`,
  ]
}

async function lastLines(dataFolder: string): Promise<string[]> {
  const path = logPath(dataFolder)
  const texts = await Promise.all([earlierLog(path), path].map((one) => readFile(one, 'utf8').catch(() => '')))
  const lines = texts
    .join('')
    .split('\n')
    .filter((line) => logLine.test(line))
  return lines.length > 0 ? lines.slice(-mostLines) : ['trống']
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; took: number }> {
  const begun = performance.now()
  const value = await work()
  return { value, took: Math.round(performance.now() - begun) }
}
