/**
 * The docx library ships object spread as a helper for browsers of ten years ago: three loops and a property descriptor a key.
 * It was a third of the time of a page layout. In our bundles the helper is the platform's own `Object.assign`, which does the same to
 * the plain objects docx spreads. Where a newer docx no longer carries the helper, nothing is changed.
 */

const helper = /function (_objectSpread2(?:\$\d+)?)\((\w+)\) \{\n[\s\S]*?\n\}\n/g

/** @param {string} code */
export const withNativeSpread = (code) =>
  code.replace(helper, (_, name) => `function ${name}() { return Object.assign(...arguments) }\n`)

/** @returns {import('vite').Plugin} */
export const nativeSpread = () => ({
  name: 'native-spread',
  transform(code, id) {
    if (!/[\\/]node_modules[\\/]docx[\\/]/.test(id) || !code.includes('function _objectSpread2')) return null
    return { code: withNativeSpread(code), map: null }
  },
})
