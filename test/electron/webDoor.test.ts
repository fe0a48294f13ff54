import { mkdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { largestBody } from '../../electron/web/body.ts'
import { contentDisposition } from '../../electron/web/downloads.ts'
import { aPlan } from '../support/aPlan.ts'
import { webDoor } from '../support/doors.ts'
import { tempFolder } from '../support/tempFolder.ts'
import { webRequest } from '../support/webRequest.ts'

/** A door with a built window of one page. */
async function openDoor() {
  const pagesFolder = await tempFolder()
  await mkdir(join(pagesFolder, 'assets'))
  await writeFile(join(pagesFolder, 'index.html'), '<!doctype html><script type="module" src="./assets/a.js"></script>')
  await writeFile(join(pagesFolder, 'assets', 'a.js'), 'export {}')
  return await webDoor({ pagesFolder })
}

const json = { 'content-type': 'application/json' }

describe('getting in', () => {
  it('leads from the printed address to the page and takes the token out of the address bar', async () => {
    const { door, origin, cookie } = await openDoor()
    const welcome = await webRequest(door.address, { headers: { cookie } })
    expect(welcome).toMatchObject({ status: 303, headers: { location: '/', 'referrer-policy': 'no-referrer' } })
    const given = String(welcome.headers['set-cookie'])
    expect(given).toContain(`kehoach_${door.port}=`)
    expect(given).toContain('HttpOnly; SameSite=Strict; Path=/')
    expect((await webRequest(`${origin}/`, { headers: { cookie } })).status).toBe(200)
  })

  it('takes the token once, and again only from the browser that used it', async () => {
    const { door, cookie } = await openDoor()
    expect((await webRequest(door.address)).status).toBe(403)
    expect((await webRequest(door.address, { headers: { cookie } })).status).toBe(303)
    const led = await webRequest(door.address, { headers: { cookie, 'sec-fetch-site': 'cross-site' } })
    expect(led).toMatchObject({ status: 200, headers: { refresh: '0; url=/', 'referrer-policy': 'no-referrer' } })
  })

  it('lets nobody in without the token or the cookie, and says what to do', async () => {
    const { origin } = await openDoor()
    for (const address of [`${origin}/`, `${origin}/?token=wrong`, `${origin}/assets/a.js`, `${origin}/download/x`]) {
      expect((await webRequest(address)).status).toBe(403)
    }
    const page = await webRequest(`${origin}/`, { headers: { accept: 'text/html' } })
    expect(page.text).toContain('Mở lại bằng địa chỉ mà phần mềm in ra')
  })

  it('has another token and another cookie at every start', async () => {
    const [one, two] = [await openDoor(), await openDoor()]
    expect(new URL(one.door.address).search).not.toBe(new URL(two.door.address).search)
    const stolen = one.cookie.replace(`kehoach_${one.door.port}`, `kehoach_${two.door.port}`)
    expect((await webRequest(`${two.origin}/`, { headers: { cookie: stolen } })).status).toBe(403)
  })

  it('listens to this machine only', async () => {
    const { door } = await openDoor()
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address !== undefined && !address.internal && address.family === 'IPv4')
      .map((address) => address?.address ?? '')
    const reached = await Promise.all(
      outside.map(
        (host) =>
          new Promise<boolean>((resolve) => {
            const socket = connect({ host, port: door.port, timeout: 1000 })
            const end = (open: boolean): void => {
              socket.destroy()
              resolve(open)
            }
            socket.on('connect', () => end(true))
            socket.on('error', () => end(false))
            socket.on('timeout', () => end(false))
          }),
      ),
    )
    expect(reached).not.toContain(true)
    expect(door.address).toMatch(/^http:\/\/127\.0\.0\.1:/)
  })
})

describe('a page of another program on this machine', () => {
  it('is refused under a name that was made to point here (DNS rebinding)', async () => {
    const { origin, cookie, door } = await openDoor()
    for (const host of [
      `evil.example:${door.port}`,
      `localhost:${door.port}`,
      '127.0.0.1',
      `127.0.0.1:${door.port}.evil.example`,
    ]) {
      expect((await webRequest(`${origin}/`, { headers: { host, cookie } })).status).toBe(421)
    }
  })

  it.each([
    ['from another origin', { origin: 'http://127.0.0.1:1' }],
    ['from a file', { origin: 'null' }],
    ['without an origin', {}],
  ])('cannot call the host %s, even with the cookie', async (_, headers) => {
    const { origin, cookie, call } = await openDoor()
    const answer = await webRequest(`${origin}/api/settings.save`, {
      method: 'POST',
      headers: { cookie, ...json, ...headers },
      body: '{"zoom":2}',
    })
    expect(answer.status).toBe(403)
    expect(await call('settings.get', {})).toMatchObject({ zoom: 1 })
  })

  it('cannot frame, load or fetch anything with the cookie: the browser tells where it comes from', async () => {
    const { origin, cookie } = await openDoor()
    for (const site of ['cross-site', 'same-site']) {
      const headers = { cookie, 'sec-fetch-site': site }
      expect((await webRequest(`${origin}/`, { headers })).status).toBe(403)
      expect((await webRequest(`${origin}/assets/a.js`, { headers })).status).toBe(403)
    }
    expect((await webRequest(`${origin}/`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })).status).toBe(200)
  })

  it('cannot post a form', async () => {
    const { origin, cookie } = await openDoor()
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data']) {
      const headers = { cookie, origin, 'content-type': type }
      const answer = await webRequest(`${origin}/api/drafts.list`, { method: 'POST', headers, body: '{}' })
      expect(answer.status).toBe(415)
    }
  })
})

describe('what is sent', () => {
  it('gives every page a new nonce and a policy without eval or inline', async () => {
    const { origin, cookie } = await openDoor()
    const [first, second] = [
      await webRequest(`${origin}/`, { headers: { cookie } }),
      await webRequest(`${origin}/`, { headers: { cookie } }),
    ]
    const nonceOf = (text: string): string => /<script nonce="([\w-]{20,})"/.exec(text)?.[1] ?? ''
    expect(nonceOf(first.text)).not.toBe(nonceOf(second.text))
    const policy = String(first.headers['content-security-policy'])
    expect(policy).toContain(`style-src 'self' 'nonce-${nonceOf(first.text)}'`)
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%5c..%5cx.js',
    '/assets/%00.js',
    '/.git/config',
    '/main.exe',
  ])('holds nothing at %s', async (path) => {
    const { origin, cookie } = await openDoor()
    const socketPath = `${origin}${path}`
    expect((await webRequest(socketPath, { headers: { cookie } })).status).toBe(404)
  })

  it('answers text that is not JSON and bodies that are too large, without keeping them', async () => {
    const { origin, cookie, call } = await openDoor()
    const headers = { cookie, origin, ...json }
    const send = (body: string | Uint8Array, more = {}) =>
      webRequest(`${origin}/api/drafts.list`, { method: 'POST', headers: { ...headers, ...more }, body })
    expect(await send('{"half":')).toMatchObject({ status: 400, text: expect.stringContaining('request.invalid') })
    const tooLarge = new Uint8Array(largestBody + 1).fill(32)
    expect(await send(tooLarge)).toMatchObject({ status: 413, text: expect.stringContaining('request.too-large') })
    expect(await call('drafts.list', {})).toEqual([])
  })

  it('lets a large file in to be read, and no other call of its size', async () => {
    const { origin, cookie } = await openDoor()
    const base64 = Buffer.alloc(32_000_000, 'PK\u0003\u0004').toString('base64')
    const body = JSON.stringify({ job: 'a', name: 'Kế hoạch.docx', base64 })
    expect(body.length).toBeGreaterThan(largestBody)
    const send = (name: string) =>
      webRequest(`${origin}/api/${name}`, { method: 'POST', headers: { cookie, origin, ...json }, body })
    expect(await send('imports.read')).toMatchObject({ status: 200, text: expect.stringContaining('import.broken') })
    expect(await send('drafts.importFile')).toMatchObject({ status: 413 })
  })

  it('does nothing for other methods', async () => {
    const { origin, cookie } = await openDoor()
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await webRequest(`${origin}/api/drafts.list`, { method, headers: { cookie, origin, ...json } })
      expect(answer.status).toBe(405)
    }
  })
})

describe('a finished file', () => {
  it('is fetched once, under its Vietnamese name', async () => {
    const { origin, cookie, call } = await openDoor()
    const result = await call('document.export', {
      draft: aPlan(),
      format: 'txt',
      final: false,
      fileName: '2026.01.05 KH dân chủ ở cơ sở',
    })
    if (result.kind !== 'download') throw new Error(result.kind)
    const file = await webRequest(`${origin}${result.url}`, { headers: { cookie } })
    expect(file.status).toBe(200)
    expect(file.text).toContain('KẾ HOẠCH')
    expect(Buffer.byteLength(file.text)).toBe(result.bytes)
    expect(decodeURIComponent(String(file.headers['content-disposition']))).toContain(
      '2026.01.05 KH dân chủ ở cơ sở.txt',
    )
    expect((await webRequest(`${origin}${result.url}`, { headers: { cookie } })).status).toBe(404)
  })

  it('cannot smuggle a header through its name', () => {
    const header = contentDisposition('a"b\r\nset-cookie: x\u{1F600}đ\uD800.docx')
    expect(header).not.toMatch(/[\r\n]/)
    expect(header.match(/"/g)).toHaveLength(2)
  })
})
