/**
 * The browser door: the same window and the same host in any browser of this machine. For machines without
 * the Electron program, for development and for end-to-end tests. The packaged app never listens.
 *
 * 1. `openWebDoor`: a server on 127.0.0.1 and a secret address.
 * 2. A request is guarded first (`web/guard`), then it is a call, a download or a page (`answer`).
 * 3. A call is read, dispatched and answered as JSON (`answerCall`).
 */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { dispatch } from '../core/contract/dispatch.ts'
import { largestPlanFile, saidInMegabytes } from '../core/planFiles.ts'
import type { Reply } from '../core/problem/problem.ts'
import { type ProblemInput, problem } from '../core/problem/problemMessages.ts'
import type { HostPorts } from './host/context/ports.ts'
import { createHost, type Host } from './host/createHost.ts'
import { messagePage, type PageFile, pageFile } from './pages/pageFiles.ts'
import { largestBody, largestFileBody, readBody } from './web/body.ts'
import { contentDisposition, Downloads } from './web/downloads.ts'
import { Guard } from './web/guard.ts'

export interface WebDoorParts extends Omit<HostPorts, 'host' | 'delivery'> {
  /** The built window: `dist/renderer`. */
  pagesFolder: string
  /** 0 takes a free port. */
  port: number
}

export interface WebDoor {
  /** With the token of this run: `http://127.0.0.1:49152/?token=...`. */
  address: string
  port: number
  close(): Promise<void>
}

/** Opens the door on 127.0.0.1. Rejects with the system's error where the port is taken. */
export async function openWebDoor(parts: WebDoorParts): Promise<WebDoor> {
  const downloads = new Downloads()
  const host = createHost({
    ...parts,
    host: 'browser',
    delivery: { kind: 'download', offer: (file) => downloads.offer(file) },
  })
  let guard: Guard | null = null
  const server = createServer((request, response) => {
    if (!guard) return
    answer({ ...parts, guard, host, downloads }, request, response).catch((error: unknown) => {
      parts.log.error('web', error)
      response.destroy()
    })
  })
  const port = await listen(server, parts.port)
  guard = new Guard(port)
  return {
    address: guard.address,
    port,
    async close() {
      server.close()
      server.closeAllConnections()
      await host.close()
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

interface Room extends WebDoorParts {
  guard: Guard
  host: Host
  downloads: Downloads
}

async function answer(room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', room.guard.origin)
  const verdict = room.guard.judge(request, url)
  if (verdict.kind === 'refuse') {
    request.resume()
    refuse(response, verdict.status, request.method === 'GET' && (request.headers.accept ?? '').includes('text/html'))
  } else if (verdict.kind === 'welcome') {
    // A strict cookie does not go along with a redirect that another page began: then a page of ours leads on.
    const onwards = verdict.fromPage ? { refresh: '0; url=/' } : { location: '/' }
    response.writeHead(verdict.fromPage ? 200 : 303, {
      ...onwards,
      'set-cookie': verdict.cookie,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    response.end()
  } else if (request.method === 'POST' && url.pathname.startsWith('/api/')) {
    await answerCall(room, url.pathname.slice('/api/'.length), request, response)
  } else if (request.method === 'GET' && url.pathname.startsWith('/download/')) {
    sendDownload(room, url.pathname.slice('/download/'.length), response)
  } else if (request.method === 'GET') {
    sendPage(response, await pageFile(room.pagesFolder, url.pathname))
  } else {
    request.resume()
    response.writeHead(405).end()
  }
}

async function answerCall(room: Room, name: string, request: IncomingMessage, response: ServerResponse) {
  const isFile = name === 'imports.read' || name === 'backup.restore'
  const body = await readBody(request, isFile ? largestFileBody : largestBody)
  if (body.kind === 'too-large') {
    response.setHeader('connection', 'close')
    sendProblem(
      response,
      413,
      isFile
        ? { code: 'import.too-large', params: { file: 'Tệp đã chọn', limit: saidInMegabytes(largestPlanFile) } }
        : { code: 'request.too-large', params: {} },
    )
  } else if (body.kind === 'not-json') {
    sendProblem(response, 400, { code: 'request.invalid', params: { name, where: '' } })
  } else {
    const report = (operation: string, error: unknown): void => room.log.error(operation, error)
    sendReply(response, 200, await dispatch(room.host.handlers, name, body.value, report))
  }
}

function sendReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(JSON.stringify(reply))
}

function sendProblem(response: ServerResponse, status: number, input: ProblemInput): void {
  const found = problem(input)
  sendReply(response, status, { ok: false, problem: found })
}

/** A person who lost the printed address reads a page; the window reads a problem. */
function refuse(response: ServerResponse, status: 403 | 415 | 421, asPage: boolean): void {
  const input: ProblemInput = { code: 'request.refused', params: {} }
  const { what, next } = problem(input)
  if (asPage) sendPage(response, messagePage(status, what, next))
  else sendProblem(response, status, input)
}

function sendPage(response: ServerResponse, page: PageFile): void {
  response.writeHead(page.status, page.headers)
  response.end(page.body)
}

function sendDownload(room: Room, key: string, response: ServerResponse): void {
  const file = room.downloads.take(key)
  if (!file) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': contentDisposition(file.fileName),
    'content-length': file.bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(file.bytes)
}
