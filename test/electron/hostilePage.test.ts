/** A page of another program on the same machine, in the same browser, with the clerk's cookie at hand. */
import { createServer, type Server } from 'node:http'
import type { Request } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aProfile } from '../support/chromium.ts'
import { webDoor } from '../support/doors.ts'

async function serve(html: string): Promise<string> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
}

describe('a hostile page in the clerk’s browser', () => {
  it('can neither read the drafts nor change a thing, by any way a page has', async () => {
    const { origin, call, cookie } = await webDoor()
    const context = await aProfile()
    const [name = '', value = ''] = cookie.split('=')
    await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }])
    onTestFinished(() => context.close())
    const own = await context.newPage()
    await own.goto(origin)
    expect(
      await own.evaluate(
        async () =>
          (
            await fetch('/api/settings.get', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            })
          ).status,
      ),
    ).toBe(200)

    const statuses: number[] = []
    context.on('response', (response) => {
      if (response.url().startsWith(origin) && !response.frame().url().startsWith(origin))
        statuses.push(response.status())
    })
    const hostile = await context.newPage()
    const writes: string[] = []
    const ended = (request: Request): void => {
      if (request.url() === `${origin}/api/settings.save`) writes.push(request.resourceType())
    }
    context.on('requestfinished', ended).on('requestfailed', ended)
    await hostile.goto(
      await serve(`<iframe name="f" src="${origin}/"></iframe><img src="${origin}/icon.svg">
        <form id="a" method="post" enctype="text/plain" target="f" action="${origin}/api/settings.save"><input name='{"zoom":2,"x":"' value='"}'></form>`),
    )
    const tried = await hostile.evaluate(async (door) => {
      const outcome = (work: Promise<Response>) =>
        work.then(
          async (response) => `${response.type} ${await response.text()}`,
          () => 'refused',
        )
      document.querySelector('form')?.submit()
      const body = '{"zoom":2}'
      return [
        await outcome(
          fetch(`${door}/api/drafts.list`, {
            method: 'POST',
            credentials: 'include',
            headers: { 'content-type': 'application/json' },
            body: '{}',
          }),
        ),
        await outcome(
          fetch(`${door}/api/settings.save`, { method: 'POST', credentials: 'include', mode: 'no-cors', body }),
        ),
        String(navigator.sendBeacon(`${door}/api/settings.save`, body)),
      ]
    }, origin)
    expect(tried.slice(0, 2)).toEqual(['refused', 'refused'])
    await expect.poll(() => writes.sort()).toEqual(['document', 'fetch', 'ping'])
    expect(statuses.filter((status) => status < 400)).toEqual([])
    expect(await call('settings.get', {})).toMatchObject({ zoom: 1 })
  })
})
