import { createDOMRenderer, RendererProvider } from '@fluentui/react-components'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './theme/page.css'

/** The host writes a fresh nonce into the page and its policy; Fluent's style elements must carry it. */
function styleNonce(): string {
  const script = document.querySelector<HTMLScriptElement>('script[nonce]')
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')
  return script?.nonce || meta?.nonce || meta?.content || ''
}

const nonce = styleNonce()
const renderer = createDOMRenderer(document, nonce ? { styleElementAttributes: { nonce } } : {})
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App />
    </RendererProvider>
  </StrictMode>,
)
