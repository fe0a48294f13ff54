/**
 * Whose work is in the program, and under which licence: MIT, Apache, BSD, ISC and OFL all ask for it to be said.
 *
 * 1. While a part is bundled, the packages its modules come from are written down (`packages.json` beside the bundle), with what one
 *    that comes as a single file carries in it.
 * 2. When all parts are there, their licences are put together: `dist/renderer/licences.json` for the screen "Giới thiệu", and
 *    `dist/THIRD-PARTY.txt`, which the package carries beside the program.
 *
 * A licence an office could not live with stops the build.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './freshBuild.mjs'

const list = 'packages.json'
const modules = 'node_modules/'
/** Made into one file with the packages they need. */
const singleFiles = ['node_modules/docx']

/** Free to use and to pass on, with no more to do than to say so. */
const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Zlib',
  'CC0-1.0',
  'OFL-1.1',
]

/** Whether a licence as package.json names it, `(MIT OR GPL-3.0-or-later)`, can be lived with. */
export function isAllowed(licence) {
  const bare = licence.replace(/[()]/g, ' ').trim()
  return bare.split(/\s+OR\s+/).some((one) => one.split(/\s+AND\s+/).every((part) => allowed.includes(part.trim())))
}

/** @returns {import('vite').Plugin} */
export const packagesList = () => ({
  name: 'packages-list',
  generateBundle(_options, bundle) {
    const folders = new Set()
    for (const chunk of Object.values(bundle))
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const folder = packageFolder(id)
        if (folder) folders.add(folder)
      }
    this.emitFile({ type: 'asset', fileName: list, source: JSON.stringify([...withCarried(folders)].sort()) })
  },
})

/** `node_modules/@scope/name` of a module in it, from the repository's root; null for a module of ours. */
function packageFolder(id) {
  const path = id.replaceAll('\\', '/')
  const [first, last] = [path.indexOf(modules), path.lastIndexOf(modules)]
  if (first === -1) return null
  const [name = ''] = /^(?:@[^/]+\/)?[^/?]+/.exec(path.slice(last + modules.length)) ?? []
  return path.slice(first, last + modules.length) + name
}

function withCarried(folders) {
  const all = new Set()
  const add = (folder, carries) => {
    if (all.has(folder)) return
    all.add(folder)
    for (const name of carries ? Object.keys(manifestOf(folder).dependencies ?? {}) : []) {
      const found = [`${folder}/${modules}${name}`, modules + name].find((one) =>
        existsSync(join(root, one, 'package.json')),
      )
      // What gives types only is in no bundle.
      if (found && !name.startsWith('@types/')) add(found, true)
    }
  }
  for (const folder of folders) add(folder, singleFiles.includes(folder))
  return all
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))

/** `{ name, version, licence, text, home }`, fonts after the packages. */
function noticeOf(folder) {
  const { name, version, license = '', licenses, author = '', homepage = '' } = manifestOf(folder)
  const licence = typeof license === 'string' && license !== '' ? license : (license.type ?? licenses?.[0]?.type ?? '')
  const text = licenceText(folder)
  const who = typeof author === 'string' ? author : (author.name ?? '')
  return {
    name,
    version,
    licence: licence || named(text ?? ''),
    home: homepage,
    text: text ?? said(licence, who || `${name} contributors`),
  }
}

const asIs = 'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.'

/** For a package that names its licence and does not bring the text. */
function said(licence, who) {
  const permission = {
    MIT: 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
    ISC: 'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.',
  }[licence]
  return [licence, `Copyright (c) ${who}`, ...(permission ? [permission, asIs] : [])].join('\n\n')
}

/** What an old package names only in the text of its licence. */
const named = (text) => (/Permission is hereby granted, free of charge/.test(text) ? 'MIT' : '')

/** Licence and notice, as the package has them; null where it has none. */
function licenceText(folder) {
  const names = readdirSync(join(root, folder)).filter((one) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(one))
  const texts = names.map((one) => readFileSync(join(root, folder, one), 'utf8').trim())
  return texts.length > 0 ? texts.join('\n\n') : null
}

const fonts = () => ({
  name: 'Liberation Serif',
  version: '2',
  licence: 'OFL-1.1',
  home: 'https://github.com/liberationfonts/liberation-fonts',
  text: readFileSync(join(root, 'electron/host/pdf/fonts/OFL.txt'), 'utf8').trim(),
})

/** Puts together what the parts have written down so far. Throws for a licence that is not allowed. */
export function writeNotices(dist) {
  const lists = readdirSync(dist)
    .map((part) => join(dist, part, list))
    .filter((path) => existsSync(path))
  const folders = new Set(lists.flatMap((path) => JSON.parse(readFileSync(path, 'utf8'))))
  const notices = [...[...folders].map(noticeOf), fonts()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const refused = notices.filter(({ licence }) => !isAllowed(licence))
  if (refused.length > 0)
    throw new Error(`licences: ${refused.map(({ name, licence }) => `${name} (${licence || 'none'})`).join(', ')}`)
  writeFileSync(join(dist, 'THIRD-PARTY.txt'), notices.map(asText).join(`\n\n${'-'.repeat(80)}\n\n`))
  const screens = join(dist, 'renderer')
  if (existsSync(screens)) writeFileSync(join(screens, 'licences.json'), JSON.stringify(notices))
}

const asText = ({ name, version, licence, home, text }) =>
  [`${name} ${version}`, licence, home, '', text].filter((line, at) => line !== '' || at === 3).join('\n')
