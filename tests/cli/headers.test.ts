// The headers: strict, and the same wherever they are written down.
import { describe, expect, it } from 'vitest'
import {
  CAREFUL_POLICY,
  COMMON_HEADERS,
  headersFor,
  META_POLICY,
  PAGE_POLICY,
  WORKER_POLICY,
} from '../../src/cli/serving/headers.mjs'
import { apacheFile, headersFile, nginxFile } from '../../src/cli/serving/hosts'

describe('the policies', () => {
  it.each([PAGE_POLICY, WORKER_POLICY, META_POLICY])('start from nothing and trust no string', (policy) => {
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|\*|http:/)
  })
  it('let the careful reading’s worker compile WebAssembly, and are else the same for it', () => {
    expect(headersFor('/assets/careful/x.js')['Content-Security-Policy']).toBe(CAREFUL_POLICY)
    expect(CAREFUL_POLICY.replace(" 'wasm-unsafe-eval'", '')).toBe(WORKER_POLICY)
    for (const path of ['/', '/index.html', '/assets/x.js', '/assets/worker/x.js', '/service-worker.js'])
      expect(headersFor(path)['Content-Security-Policy'], path).not.toContain('unsafe')
  })
  it('let no worker ask another origin', () => expect(WORKER_POLICY).toContain("connect-src 'self';"))
  it('bind the service worker as they bind the others', () =>
    expect(headersFor('/service-worker.js')['Content-Security-Policy']).toBe(WORKER_POLICY))
  it('leave out of the page what browsers refuse there', () =>
    expect(META_POLICY).not.toContain('frame-ancestors'))
})

describe('where they are written down', () => {
  const written = [
    PAGE_POLICY,
    WORKER_POLICY,
    CAREFUL_POLICY,
    headersFor('/assets/x')['Cache-Control'] ?? '',
    ...Object.values(COMMON_HEADERS),
  ]
  it.each([
    ['nginx', nginxFile()],
    ['Apache', apacheFile()],
  ])('%s', (_, file) => {
    for (const value of written) expect(file).toContain(`"${value}"`)
    for (const name of Object.keys(COMMON_HEADERS)) expect(file).toContain(name)
  })
  it('_headers', () => {
    for (const value of written) expect(headersFile()).toContain(`: ${value}\n`)
    expect(headersFile()).toContain(`/service-worker.js\n  Content-Security-Policy: ${WORKER_POLICY}`)
    // Hosts send what all rules that match say together: no other may match this one's files.
    expect(headersFile()).toContain(`\n/assets/careful/*\n  Content-Security-Policy: ${CAREFUL_POLICY}\n`)
  })
})
