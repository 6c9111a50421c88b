// Which headers the reader is served with, and why: the one list that the server, the build and the README keep to.

/**
 * The page may run and show only what came with it. It may ask other origins for a page whose address the reader
 * typed (`https:` in connect-src); the workers, where untrusted text is parsed, may not.
 */
const PAGE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self' https:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sourcelight',
}

/** The page's and the one that keeps its files: a worker takes no policy over from its page where it is served with one of its own. */
const WORKER = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/** The careful reading's worker alone may compile WebAssembly, which is no script: no string becomes one. */
const CAREFUL = { ...WORKER, 'script-src': "'self' 'wasm-unsafe-eval'" }

/** What a policy in `<meta>` must leave out: browsers complain about it there. */
const NOT_IN_META = ['frame-ancestors']

const written = (/** @type {Record<string, string>} */ policy) =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ')

export const PAGE_POLICY = written(PAGE)
export const WORKER_POLICY = written(WORKER)
export const CAREFUL_POLICY = written(CAREFUL)
export const META_POLICY = written(
  Object.fromEntries(Object.entries(PAGE).filter(([directive]) => !NOT_IN_META.includes(directive))),
)

/**
 * For every file. No Cross-Origin-Opener-Policy: it would cut the tie to the page that a bookmarklet hands over.
 * @type {Readonly<Record<string, string>>}
 */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Where the build puts files whose names change with their content, and those of the workers. */
export const HASHED = '/assets/'
export const WORKERS = '/assets/worker/'
/** Not under the other workers': hosts put the policies of two rules together, and the stricter would win. */
export const CAREFUL_WORKER = '/assets/careful/'
/** Stands beside the page, for it may keep only what lies beside or under it. */
export const SERVICE_WORKER = '/service-worker.js'

/**
 * The headers of the file at `path`, which begins with a slash.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  return {
    ...COMMON_HEADERS,
    'Content-Security-Policy': policyFor(path),
    'Cache-Control': path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
}

/** @param {string} path */
function policyFor(path) {
  if (path.startsWith(CAREFUL_WORKER)) return CAREFUL_POLICY
  return path.startsWith(WORKERS) || path === SERVICE_WORKER ? WORKER_POLICY : PAGE_POLICY
}
