import { describe, expect, it } from 'vitest'
import { dispatch, dispatchHere } from '../../core/contract/dispatch.ts'
import { type Handlers, operations } from '../../core/contract/operations.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { base64Length, largestPlanFile } from '../../core/planFiles.ts'
import { AppError } from '../../core/problem/appError.ts'
import { createHost } from '../../electron/host/createHost.ts'
import { aPlan } from '../support/aPlan.ts'
import { corePorts } from '../support/doors.ts'

/** A real host, with one operation that behaves as the test wishes. */
async function hostWith(patch: Partial<Handlers>): Promise<Handlers> {
  const host = createHost({ ...(await corePorts()), host: 'browser', delivery: { kind: 'download', offer: () => '' } })
  return { ...host.handlers, ...patch }
}

describe('the one door', () => {
  it.each(['nope', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 7, null, undefined, {}])(
    'does not know the operation %j',
    async (name) => {
      const reply = await dispatch(await hostWith({}), name, {})
      expect(reply).toMatchObject({ ok: false, problem: { code: 'request.unknown' } })
    },
  )

  it.each([
    ['drafts.importFile', { name: 'a.json' }],
    ['imports.read', { job: 'a', name: 'a.json' }],
  ] as const)('takes a file as heavy as any of a plan may be by %s, and none heavier', (name, others) => {
    const isTaken = (letters: number): boolean =>
      operations[name].input.safeParse({ ...others, base64: 'A'.repeat(letters) }).success
    expect(isTaken(base64Length(largestPlanFile))).toBe(true)
    expect(isTaken(base64Length(largestPlanFile) + 1)).toBe(false)
  })

  it('names the part of the input that does not fit, and does not call the handler', async () => {
    let called = false
    const handlers = await hostWith({
      'drafts.rename': async () => {
        called = true
        throw new Error('must not be called')
      },
    })
    const reply = await dispatch(handlers, 'drafts.rename', { id: '../../etc/passwd', title: 'x' })
    expect(reply).toMatchObject({
      ok: false,
      problem: { code: 'request.invalid', what: expect.stringContaining('“id”') },
    })
    expect(called).toBe(false)
  })

  it('refuses input with parts it does not know', async () => {
    const reply = await dispatch(await hostWith({}), 'drafts.open', { id: 'a', path: '/etc' })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'request.invalid' } })
  })

  it('survives input nested without end', async () => {
    const depth = 30_000
    const body = JSON.parse(
      `${'[{"id":"q","kind":"item","marker":"-","text":"x","children":'.repeat(depth)}[]${'}]'.repeat(depth)}`,
    )
    const reply = await dispatch(await hostWith({}), 'document.build', { draft: { ...aPlan(), body } })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'request.invalid' } })
  })

  it('turns what nobody foresaw into a sentence, and tells the log, not the window, why', async () => {
    const secret = new TypeError("Cannot read properties of undefined (reading 'mật')")
    const handlers = await hostWith({ 'drafts.list': () => Promise.reject(secret) })
    const told: unknown[] = []
    const reply = await dispatch(handlers, 'drafts.list', {}, (name, error) => told.push(name, error))
    expect(reply).toMatchObject({ ok: false, problem: { code: 'app.unexpected' } })
    expect(JSON.stringify(reply)).not.toMatch(/Cannot|mật|at /)
    expect(told).toEqual(['drafts.list', secret])
  })

  it('passes a known problem on with its sentence, and its cause to the log only', async () => {
    const cause = new Error('ENOSPC: secret path')
    const handlers = await hostWith({
      'drafts.list': () =>
        Promise.reject(new AppError({ code: 'storage.full', params: { file: 'a.json' } }, { cause })),
    })
    const told: unknown[] = []
    const reply = await dispatch(handlers, 'drafts.list', {}, (_, error) => told.push(error))
    expect(reply).toMatchObject({ ok: false, problem: { code: 'storage.full' } })
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(told).toEqual([cause])
  })
})

describe('a draft that was read here', () => {
  const read = async (handlers: Handlers, draft: unknown): Promise<Draft> => {
    const content = new TextEncoder().encode(JSON.stringify(draft))
    const reply = await dispatchHere(handlers)('drafts.read', { name: 'a.json', content })
    if (!reply.ok) throw new Error(reply.problem.what)
    return reply.value
  }
  const seen: Draft[] = []
  const watched = () =>
    hostWith({
      'document.fileName': async ({ draft }) => {
        seen.push(draft)
        return ''
      },
    })

  it('is handed on as it is, and not copied on the way', async () => {
    const handlers = await watched()
    const draft = await read(handlers, aPlan())
    await dispatchHere(handlers)('document.fileName', { draft })
    await dispatch(handlers, 'document.fileName', { draft })
    expect(seen.splice(0).map((one) => one === draft)).toEqual([true, true])
  })

  it('keeps what this version does not know', async () => {
    const draft = await read(await hostWith({}), { ...aPlan(), laterField: { a: [1] } })
    expect(draft).toMatchObject({ laterField: { a: [1] } })
  })

  it('is checked like any other once it is another object', async () => {
    const handlers = await watched()
    const draft = await read(handlers, aPlan())
    const reply = await dispatch(handlers, 'document.fileName', { draft: { ...draft, body: 'text' } })
    expect(reply).toMatchObject({ ok: false, problem: { what: expect.stringContaining('“draft/body”') } })
    expect(await dispatch(handlers, 'document.fileName', { draft: structuredClone(draft) })).toMatchObject({ ok: true })
    expect(seen.splice(0).map((one) => one === draft)).toEqual([false])
  })
})
