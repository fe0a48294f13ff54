// `node --import register.mjs dist/main/main.js`: the built program finds electron.mjs where it asks for Electron.
import { register } from 'node:module'

register('./hooks.mjs', import.meta.url)
