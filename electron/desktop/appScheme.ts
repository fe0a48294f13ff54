/**
 * `app://bundle/…`: the window's own files, served by us. Not `file://`, so the page has an origin, a
 * content security policy and no way to other files.
 */
import { protocol } from 'electron'
import { pageFile } from '../pages/pageFiles.ts'

export const appOrigin = 'app://bundle'
export const startPage = `${appOrigin}/`

/** Must run before the app is ready: at the top of `main.ts`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

export function serveAppScheme(pagesFolder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const found = await pageFile(pagesFolder, url.host === 'bundle' ? url.pathname : '/nowhere')
    return new Response(request.method === 'GET' ? new Uint8Array(found.body) : null, {
      status: request.method === 'GET' ? found.status : 405,
      headers: found.headers,
    })
  })
}
