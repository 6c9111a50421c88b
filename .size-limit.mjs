// What a reader's browser may have to fetch, at most: the page as its HTML asks for it, the workers, the weights.
import { readFileSync } from 'node:fs'

const html = readFileSync('dist/index.html', 'utf8')
/** Scripts, what they need at once, and styles; not what is fetched when it is wanted. */
const page = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file]) => `dist/${file}`,
)

export default [
  { name: 'page', path: page, limit: '180 kB' },
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
