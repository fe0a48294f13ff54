/**
 * Templates: the product's own folders and those in the user's data folder (`mau/<id>/`). A folder is read
 * and checked without running it; a broken one is listed with its faults and refused when asked for.
 *
 * 1. Folders are found and read, their checks kept until a file of theirs changes (`markOf`).
 * 2. `list`, `get`, `sample`: what works, and what is wrong with the others.
 * 3. `save`, `replace`: checked before anything is on the disk, the folder put in place as a whole.
 * 4. `remove`, `restore`: the bin of templates.
 */

import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateSummary } from '../../../core/contract/operations.ts'
import type { Draft } from '../../../core/draft/draft.ts'
import { readDraft } from '../../../core/draft/readDraft.ts'
import { AppError } from '../../../core/problem/appError.ts'
import { errorCode } from '../../../core/problem/errorCode.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import { onDisk, unreadable } from '../../../core/problem/storageProblem.ts'
import { checkTemplate } from '../../../core/template/checkTemplate.ts'
import { type Template, type TemplateFault, templateFiles } from '../../../core/template/template.ts'
import { jsonValue } from '../../../core/text/json.ts'

const largestFile = 2_000_000 // bytes

/** Folder of those thrown away, under the user's own; no template has such a name. */
const bin = '_thung-rac'

interface Found {
  id: string
  own: boolean
  /** Sizes and times of the files: what was read stays good while they stay. */
  mark: string
  template: Template | null
  faults: TemplateFault[]
  sample: string
}

export class TemplateStore {
  private readonly roots: { folder: string; own: boolean }[]
  private readonly cache = new Map<string, Found>()

  constructor(builtInFolder: string, ownFolder: string) {
    this.roots = [
      { folder: builtInFolder, own: false },
      { folder: ownFolder, own: true },
    ]
  }

  /** Why the user's own templates cannot be read; null where they can, or there are none. */
  async trouble(): Promise<Problem | null> {
    const own = this.ownFolder
    try {
      await foldersIn(own)
      return null
    } catch (error) {
      return unreadable(error, own)
    }
  }

  async list(): Promise<TemplateSummary[]> {
    return (await this.all()).map(({ id, own, template, faults }) => ({
      id,
      own,
      version: template?.form.version ?? '',
      name: template?.form.name ?? id,
      summary: template?.form.summary ?? '',
      needs: template?.form.needs ?? [],
      faults,
    }))
  }

  /** Throws `template.not-found`, `template.faulty`. */
  async get(id: string): Promise<Template> {
    const found = await this.find(id)
    if (found.template && found.faults.length === 0) return found.template
    throw faulty(id, found.faults)
  }

  /** The template, or null where the draft's template is not on this machine or does not work. */
  async getIfThere(id: string): Promise<Template | null> {
    try {
      return await this.get(id)
    } catch (error) {
      if (error instanceof AppError) return null
      throw error
    }
  }

  /** The template's complete sample. */
  async sample(id: string): Promise<Draft> {
    await this.get(id)
    const { sample } = await this.find(id)
    if (sample === '') throw new AppError({ code: 'template.no-sample', params: { id } })
    const result = readDraft(jsonValue(sample))
    if (!result.ok) throw new AppError({ problem: result.problem })
    return result.draft
  }

  /**
   * Writes a template of the clerk's own, checked before anything is on the disk. A folder of that name is never written over.
   * Throws `template.not-saved`, `template.exists`.
   */
  async save(id: string, name: string, files: Readonly<Record<string, string>>): Promise<TemplateSummary> {
    checkedFiles(name, files)
    if ((await this.all()).some((one) => one.id === id)) throw new AppError({ code: 'template.exists', params: { id } })
    const trouble = await this.trouble()
    if (trouble) throw new AppError({ problem: trouble })
    const own = this.ownFolder
    const folder = join(own, id)
    await onDisk(folder, async () => {
      // Whole or not at all: written under a name no template has, then put in place.
      const making = join(own, `.${id}.tmp`)
      await writeFolder(making, files)
      await rename(making, folder)
    })
    return await this.summary(id)
  }

  /** The texts of its folder, by name. Throws `template.not-found`, `template.faulty`. */
  async files(id: string): Promise<Record<string, string>> {
    await this.get(id)
    const { own } = await this.find(id)
    const root = this.roots.find((one) => one.own === own)?.folder ?? ''
    return await onDisk(root, () => readFiles(join(root, id)))
  }

  /** One of the clerk's own with other texts in place of its own, checked first. Throws `template.not-own`, `template.not-saved`. */
  async replace(id: string, name: string, files: Readonly<Record<string, string>>): Promise<TemplateSummary> {
    await this.mustBeOwn(id)
    checkedFiles(name, files)
    const own = this.ownFolder
    await onDisk(own, async () => {
      // Each file whole in place of the old one: whatever comes between, the template is there.
      for (const file of templateFiles) {
        const text = files[file]
        if (text === undefined) continue
        const making = join(own, id, `.${file}.tmp`)
        await writeFile(making, text)
        await rename(making, join(own, id, file))
      }
    })
    return await this.summary(id)
  }

  /** To the bin; one of that name that lies there already is kept beside it. Throws `template.not-own`. */
  async remove(id: string): Promise<void> {
    await this.mustBeOwn(id)
    const own = this.ownFolder
    await onDisk(own, async () => {
      await mkdir(join(own, bin), { recursive: true })
      const there = new Set(await readdir(join(own, bin)))
      let aside = 2
      while (there.has(`${id}.${aside}`)) aside++
      if (there.has(id)) await rename(join(own, bin, id), join(own, bin, `${id}.${aside}`))
      await rename(join(own, id), join(own, bin, id))
    })
  }

  /** Templates in the bin. */
  async removed(): Promise<{ id: string; name: string }[]> {
    const folder = join(this.ownFolder, bin)
    const ids = await foldersIn(folder).catch(() => [])
    const found = await Promise.all(ids.map((id) => this.read(join(folder, id), id, true)))
    return found.map(({ id, template }) => ({ id, name: template?.form.name ?? id }))
  }

  /** Back from the bin. Throws `template.exists`, `template.not-found`. */
  async restore(id: string): Promise<TemplateSummary> {
    const own = this.ownFolder
    if ((await this.all()).some((one) => one.id === id)) throw new AppError({ code: 'template.exists', params: { id } })
    if (!(await this.removed()).some((one) => one.id === id))
      throw new AppError({ code: 'template.not-found', params: { id } })
    await onDisk(own, () => rename(join(own, bin, id), join(own, id)))
    return await this.summary(id)
  }

  private async mustBeOwn(id: string): Promise<void> {
    if (!(await this.find(id)).own) throw new AppError({ code: 'template.not-own', params: { id } })
  }

  private async summary(id: string): Promise<TemplateSummary> {
    const found = (await this.list()).find((one) => one.id === id)
    if (!found) throw new AppError({ code: 'template.not-found', params: { id } })
    return found
  }

  private get ownFolder(): string {
    return this.roots.find((root) => root.own)?.folder ?? ''
  }

  private async find(id: string): Promise<Found> {
    const found = (await this.all()).find((one) => one.id === id)
    if (!found) throw new AppError({ code: 'template.not-found', params: { id } })
    return found
  }

  private async all(): Promise<Found[]> {
    const all: Found[] = []
    for (const { folder, own } of this.roots) {
      // The user's own may be missing, the product's never.
      const ids = await (own ? foldersIn(folder).catch(() => []) : foldersIn(folder))
      for (const id of ids) {
        if (all.some((one) => one.id === id))
          all.push(refused(id, own, 'mã mẫu trùng với một mẫu có sẵn; hãy đổi tên thư mục.'))
        else all.push(await this.read(join(folder, id), id, own))
      }
    }
    return all
  }

  private async read(folder: string, id: string, own: boolean): Promise<Found> {
    const mark = await markOf(folder)
    const known = this.cache.get(folder)
    if (known && known.mark === mark) return known
    try {
      const found = await readFolder(folder, id, own, mark)
      this.cache.set(folder, found)
      return found
    } catch (error) {
      return refused(id, own, `${unreadable(error, folder).what} Các mẫu khác vẫn dùng được.`)
    }
  }
}

function faulty(id: string, faults: readonly TemplateFault[]): AppError {
  const [fault] = faults
  return new AppError({
    code: 'template.faulty',
    params: {
      id,
      file: fault?.file ?? 'form.json',
      line: fault?.line ?? 0,
      message: fault?.message ?? 'không đọc được mẫu',
      more: Math.max(0, faults.length - 1),
    },
  })
}

async function readFiles(folder: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of templateFiles) {
    const text = await readIfThere(join(folder, name))
    if (text !== null) files[name] = text
  }
  return files
}

async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const file of templateFiles) {
    const text = files[file]
    if (text !== undefined) await writeFile(join(folder, file), text)
  }
}

/** Throws `template.not-saved`. */
function checkedFiles(name: string, files: Readonly<Record<string, string>>): void {
  const { template, faults } = checkTemplate({ ...files })
  const [fault] = faults
  if (template && !fault) return
  const params = { name, message: fault?.message ?? 'không đọc lại được.', more: Math.max(0, faults.length - 1) }
  throw new AppError({ code: 'template.not-saved', params })
}

async function readFolder(folder: string, id: string, own: boolean, mark: string): Promise<Found> {
  const files = await readFiles(folder)
  const { template, faults } = checkTemplate(files)
  if (template && template.form.id !== id) {
    faults.push({ file: 'form.json', line: 0, message: `mã mẫu “${template.form.id}” phải trùng tên thư mục “${id}”.` })
  }
  return { id, own, mark, template: template ? { ...template, own } : null, faults, sample: files['sample.json'] ?? '' }
}

function refused(id: string, own: boolean, message: string): Found {
  return { id, own, mark: '', template: null, faults: [{ file: 'form.json', line: 0, message }], sample: '' }
}

/** Folders that may be templates; names starting with a dot or underscore are left alone. */
async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isDirectory() && /^[a-z0-9-]{1,64}$/.test(entry.name))
      .map((entry) => entry.name)
      .sort()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function markOf(folder: string): Promise<string> {
  const marks = await Promise.all(
    templateFiles.map(async (name) => {
      try {
        const found = await stat(join(folder, name))
        return `${found.size}:${found.mtimeMs}`
      } catch {
        return '-'
      }
    }),
  )
  return marks.join(' ')
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    const found = await stat(path)
    // A folder is no form.json, and a pipe would keep us waiting.
    if (!found.isFile()) return null
    const bytes = found.size > largestFile ? Buffer.alloc(0) : await readFile(path)
    return bytes.toString('utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}
