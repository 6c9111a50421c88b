// What every file of unit tests starts with: the jest-dom matchers, and a clean page after each test.
import '@testing-library/jest-dom/vitest'
import { afterAll, afterEach, vi } from 'vitest'

// Files share their modules: what a library or a test sets up when it is loaded is there for the first file only, and
// what a file leaves behind is there for the next.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('./testingLibrary')
  afterEach(cleanup)
  afterAll(() => document.body.replaceChildren())
  // jsdom has no layout, and says so at every call.
  window.scrollTo = () => {}
}
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
