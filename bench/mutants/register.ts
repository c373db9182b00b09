import { register } from 'node:module'

// `--import` of the program that tries mutants.
const dist = new URL('../../', import.meta.url).href
register('./hooks.js', import.meta.url, {
  data: { dist, files: (process.env['MUTATED'] ?? '').split(' ').filter((file) => file !== '') },
})
