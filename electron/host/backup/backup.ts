/**
 * "Sao lưu toàn bộ": drafts, bin, earlier states, comparisons, own templates, office profile and own references as one file, and back.
 *
 * 1. The file is a zip; `sao-luu.json` in it names its version and each file with its sum. Settings of a machine stay on it.
 * 2. Coming back, all is checked before anything is written: one file that is not as it was refuses the whole.
 * 3. What is here stays: an equal draft is passed over, a different one comes beside it as a copy; a profile and a template that are
 *    here are kept. References are put together.
 * 4. Everything new is written beside the drafts first, then named `phuc-hoi` in one step. From there it is moved to its place; a
 *    program killed meanwhile moves the rest at its next start. So all of it comes, or nothing.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { RestoredBackup } from '../../../core/contract/operations.ts'
import { joinReferences, ownReferencesFile, readOwnReferences } from '../../../core/legal/ownReferences.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { jsonText, jsonValue } from '../../../core/text/json.ts'
import { packBytes, readZip, unpack, writeZip, type ZipEntry } from '../exporter/zip.ts'
import { namesIn } from '../store/draftFolder.ts'
import { writeSafely } from '../store/jsonFile.ts'

const manifestName = 'sao-luu.json'
const currentVersion = 1
/** Two gigabytes of drafts are no drafts. */
const largest = 2_000_000_000 // bytes, unpacked

const manifestSchema = z.looseObject({
  format: z.literal('ke-hoach-sao-luu'),
  version: z.number().int().min(1),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })).max(1_000_000),
})

const profile = 'co-quan.json'
const references = 'danh-muc-rieng.json'
/** One plain name: no way up, no hidden file. */
const part = '[^./\\\\:*?"<>|\\u0000-\\u001f][^/\\\\:*?"<>|\\u0000-\\u001f]{0,199}'
const inBackup = new RegExp(
  `^(?:${profile}|${references}|(?:drafts|bin)/${part}\\.json|(?:snapshots|so-sanh)/[a-z0-9-]{1,64}/${part}\\.json|mau/[a-z0-9-]{1,64}/${part})$`,
  'u',
)

/** The whole data folder as one file. Throws the system's error. */
export async function makeBackup(dataFolder: string, made: Date, program: string): Promise<Uint8Array> {
  const entries: ZipEntry[] = []
  const files: { name: string; sha256: string }[] = []
  for (const name of await namesUnder(dataFolder)) {
    const bytes = await readFile(join(dataFolder, name)).catch(() => null)
    if (!bytes) continue
    files.push({ name, sha256: sumOf(bytes) })
    entries.push(packBytes(name, bytes))
  }
  const manifest = { format: 'ke-hoach-sao-luu', version: currentVersion, made: made.toISOString(), program, files }
  return writeZip([packBytes(manifestName, Buffer.from(jsonText(manifest))), ...entries])
}

/** Throws `backup.broken`, `backup.newer` before anything is written, and the system's error. `file` is its name. */
export async function restoreBackup(
  dataFolder: string,
  bytes: Uint8Array,
  file: string,
  newId: () => string,
): Promise<RestoredBackup> {
  const files = filesIn(bytes, file)
  const said: RestoredBackup = { drafts: 0, copies: 0, same: 0, templates: 0, kept: [] }
  const ready = new Map<string, Uint8Array>()
  const templatesHere = new Set(await namesIn(join(dataFolder, 'mau')))
  const templates = new Set<string>()
  for (const [name, content] of files) {
    const here = await readFile(join(dataFolder, name)).catch(() => null)
    const [folder = '', id = ''] = name.split('/')
    if (name === references) {
      ready.set(name, joined(here, content))
    } else if (folder === 'mau') {
      if (!templatesHere.has(id)) ready.set(name, content)
      if (!templatesHere.has(id)) templates.add(id)
      else if (here === null || !here.equals(content)) keep(said, `mẫu ${id}`)
    } else if (here?.equals(content)) {
      if (folder === 'drafts') said.same++
    } else if (here === null) {
      ready.set(name, content)
      if (folder === 'drafts') said.drafts++
    } else if (folder === 'drafts') {
      ready.set(`drafts/${newId()}.json`, content)
      said.copies++
    } else if (name === profile) keep(said, 'hồ sơ cơ quan')
  }
  said.templates = templates.size
  await putInPlace(dataFolder, ready)
  return said
}

/** What a restoring program that was killed had ready goes to its place. */
export async function finishRestore(dataFolder: string): Promise<void> {
  const ready = join(dataFolder, 'phuc-hoi')
  for (const name of await namesUnder(ready)) {
    const target = join(dataFolder, name)
    if (name !== references && (await stat(target).catch(() => null))) continue
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    await rename(join(ready, name), target)
  }
  await rm(ready, { recursive: true, force: true })
}

async function putInPlace(dataFolder: string, ready: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await finishRestore(dataFolder)
  const making = join(dataFolder, '.phuc-hoi.tmp')
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  try {
    for (const [name, bytes] of ready) await writeSafely(join(making, name), bytes, false)
    await rename(making, join(dataFolder, 'phuc-hoi'))
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
  await finishRestore(dataFolder)
}

/** Everything in it, each as it was when it was put in. */
function filesIn(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  const broken = (cause?: unknown): AppError => new AppError({ code: 'backup.broken', params: { file } }, { cause })
  try {
    const entries = new Map(readZip(bytes).map((entry) => [entry.name, entry]))
    if ([...entries.values()].reduce((sum, { size }) => sum + size, 0) > largest) throw broken()
    const listed = entries.get(manifestName)
    const { success, data } = manifestSchema.safeParse(
      listed ? jsonValue(Buffer.from(unpack(listed)).toString()) : null,
    )
    if (!success) throw broken()
    if (data.version > currentVersion) throw new AppError({ code: 'backup.newer', params: { file } })
    return new Map(
      data.files.map(({ name, sha256 }) => {
        const entry = entries.get(name)
        if (!entry || !inBackup.test(name) || name.includes('..')) throw broken()
        const content = unpack(entry)
        if (sumOf(content) !== sha256) throw broken()
        return [name, content]
      }),
    )
  } catch (error) {
    throw error instanceof AppError ? error : broken(error)
  }
}

/** Paths of what belongs into a backup, with `/`. Broken, previous and half-written copies do not. */
async function namesUnder(folder: string): Promise<string[]> {
  const found: string[] = []
  const look = async (under: string, depth: number): Promise<void> => {
    for (const name of await namesIn(join(folder, under)).catch(() => [])) {
      const path = under === '' ? name : `${under}/${name}`
      const kind = await stat(join(folder, path)).catch(() => null)
      if (kind?.isFile() && inBackup.test(path)) found.push(path)
      if (kind?.isDirectory() && depth < 2) await look(path, depth + 1)
    }
  }
  await look('', 0)
  return found.sort()
}

function joined(here: Uint8Array | null, coming: Uint8Array): Uint8Array {
  const [own, other] = [here, coming].map((bytes) => (bytes ? readOwnReferences(Buffer.from(bytes).toString()) : []))
  if (!own || !other) return here ?? coming
  return Buffer.from(jsonText(ownReferencesFile(joinReferences(own, other))))
}

function keep(said: RestoredBackup, what: string): void {
  if (!said.kept.includes(what)) said.kept.push(what)
}

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
