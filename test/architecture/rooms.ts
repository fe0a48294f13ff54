/** Who may import whom. The drawing is in ARCHITECTURE.md; this is the same, for the test. */
import type { Room } from './imports.ts'

/** Rooms without a clock, a disk or a library: everyone may stand on them. */
const ground = ['core/units.ts', 'core/text', 'core/style']
const plan = [...ground, 'core/draft', 'core/outline', 'core/document', 'core/template']

export const rooms: Readonly<Record<string, Room>> = {
  'core/units.ts': { may: [] },
  'core/text': { may: [] },
  'core/style': { may: ['core/units.ts', 'core/text'], types: ['core/document'] },
  'core/draft': { may: [...ground, 'core/outline', 'zod'], types: ['core/template'] },
  'core/outline': { may: ground, types: ['core/draft'] },
  'core/document': { may: ground, types: ['core/draft'] },
  'core/template': { may: [...ground, 'core/draft', 'core/outline', 'core/document', 'zod'] },
  'core/render': { may: [...plan, 'handlebars'] },
  'core/calendar': { may: ground },
  'core/legal': { may: [...ground, 'zod'] },
  'core/checks': { may: [...plan, 'core/calendar', 'core/legal'] },
  'core/import': { may: [...plan, 'core/contract'] },
  'core/rollforward': { may: [...plan, 'core/calendar', 'core/legal', 'core/checks', 'core/contract'] },
  'core/compare': { may: [...plan, 'core/contract'] },
  'core/docx': { may: [...ground, 'core/document', 'docx'], types: ['core/contract'] },
  'core/contract': {
    may: ['core/draft', 'core/legal', 'zod'],
    types: ['core/checks', 'core/document', 'core/template'],
  },

  'electron/host': {
    may: [
      ...plan,
      'core/render',
      'core/import',
      'core/rollforward',
      'core/compare',
      'core/calendar',
      'core/checks',
      'core/legal',
      'core/docx',
      'core/contract',
      'node:',
      'lowdb',
      'zod',
      'fflate',
      'saxes',
      'pdfjs-dist',
    ],
  },
  'electron/pages': { may: ['node:'] },
  'electron/desktop': {
    may: ['electron', 'electron/host', 'electron/pages', 'core/contract', 'package.json', 'node:'],
  },
  'electron/main.ts': { may: ['electron/desktop'] },
  'electron/preload.ts': { may: ['electron'] },
  'electron/web': { may: ['node:'] },
  'electron/web.ts': { may: ['electron/web', 'electron/pages', 'electron/host', 'core/contract', 'node:'] },
  'electron/cli': {
    may: ['electron/host', 'electron/web.ts', 'core/contract', 'package.json', 'node:'],
    types: ['core/checks', 'core/draft', 'core/template'],
  },
  'electron/cli.ts': { may: ['electron/cli', 'node:'] },

  renderer: {
    may: [
      ...plan,
      'react',
      'react-dom',
      'zustand',
      '@fluentui/react-components',
      '@fluentui/react-icons',
      '@tiptap/core',
      '@tiptap/pm',
      '@tiptap/react',
      '@tiptap/extension-bold',
      '@tiptap/extension-document',
      '@tiptap/extension-italic',
      '@tiptap/extension-paragraph',
      '@tiptap/extension-text',
    ],
    types: ['core/contract', 'core/checks', 'core/legal'],
  },
  'package.json': { may: [] },
}
