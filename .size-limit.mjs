// What a reader's browser may have to fetch, at most: the page as its HTML asks for it, the workers, the weights.
import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { keptFrom } from './src/cli/serving/keptFrom.mjs'

const html = readFileSync('dist/index.html', 'utf8')
/** What the page needs at once; not what is fetched when it is wanted. */
const needed = (ending) =>
  [...html.matchAll(/(?:src|href|data-app)="\.\/(assets\/[^"]+)"/g)]
    .map(([, file]) => `dist/${file}`)
    .filter((file) => file.endsWith(ending))
/** Runs before the article is seen, so it is held apart from what comes after. */
const isFirst = (file) => file.includes('/first-')
const scripts = needed('.js')
/** All that is kept for reading offline; weights come beside it. */
const firstVisit = globSync('**', {
  cwd: 'dist',
  ignore: ['**/*.{br,gz,wasm}', 'models/**', 'assets/careful/**', '_headers'],
})
  .filter((path) => keptFrom(path) === 'visit')
  .map((path) => `dist/${path}`)

export default [
  { name: 'page as it is sent', path: 'dist/index.html', limit: '12 kB' },
  { name: 'first script', path: scripts.filter(isFirst), limit: '6 kB' },
  { name: 'script for reading', path: scripts.filter((file) => !isFirst(file)), limit: '100 kB' },
  { name: 'styles', path: needed('.css'), limit: '12 kB' },
  { name: 'first visit, without weights', path: firstVisit, limit: '450 kB' },
  { name: 'opening workers', path: 'dist/assets/worker/{opening,second}.worker-*.js', limit: '260 kB' },
  { name: 'analysis worker', path: 'dist/assets/worker/analysis.worker-*.js', limit: '168 kB' },
  { name: 'careful reading’s worker', path: 'dist/assets/careful/*.js', limit: '45 kB' },
  {
    name: 'careful reading’s weights',
    path: ['dist/models/careful.onnx', 'dist/models/careful.bin'],
    limit: '16 MB',
  },
  { name: 'fitted weights', path: 'dist/models/sourcelight.bin', limit: '2.5 MB' },
].map((entry) => ({ ...entry, gzip: true }))
