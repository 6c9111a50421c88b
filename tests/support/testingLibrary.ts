// Testing Library for the runtime that ships: what `@testing-library/react` offers, over Preact's own `act`.
import { configure, getQueriesForElement } from '@testing-library/dom'
import { options as preact } from 'preact'
import { act } from 'preact/test-utils'
import { type ComponentType, createElement, type ReactNode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'

export * from '@testing-library/dom'
export { act }

// Effects wait for a frame, which jsdom has after 16 ms: here for the next turn alone, whatever a test does with the clock.
const { setTimeout: later } = globalThis
preact.requestAnimationFrame = (run: () => void) => later(run, 0)

let isWithin = false
configure({
  unstable_advanceTimersWrapper: (run) => within(run),
  eventWrapper: (run) => within(run),
  // What draws itself meanwhile does so as in a browser; what is left by then is drawn before the test goes on.
  asyncWrapper: async (run) => {
    const result = await run()
    await new Promise((done) => later(done, 0))
    return result
  },
})

/** `run`, with everything drawn that it changed. */
function within<Result>(run: () => Result): Result {
  if (isWithin) return run()
  isWithin = true
  try {
    let result: Result | undefined
    void act(() => {
      result = run()
    })
    return result as Result
  } finally {
    isWithin = false
  }
}

type Options = {
  readonly container?: HTMLElement
  readonly hydrate?: boolean
  readonly wrapper?: ComponentType<{ children: ReactNode }>
}

const drawn = new Map<HTMLElement, Root>()

export function render(
  ui: ReactNode,
  { container = newContainer(), hydrate = false, wrapper }: Options = {},
) {
  const wrapped = (inner: ReactNode) => (wrapper ? createElement(wrapper, null, inner) : inner)
  const root = within(() => {
    if (hydrate) return hydrateRoot(container, wrapped(ui))
    const made = drawn.get(container) ?? createRoot(container)
    made.render(wrapped(ui))
    return made
  })
  drawn.set(container, root)
  return {
    container,
    rerender: (next: ReactNode) => within(() => root.render(wrapped(next))),
    unmount: () => within(() => root.unmount()),
    ...getQueriesForElement(document.body),
  }
}

const newContainer = () => document.body.appendChild(document.createElement('div'))

export function renderHook<Result, Props>(
  use: (props: Props) => Result,
  { initialProps, ...options }: Options & { readonly initialProps?: Props } = {},
) {
  const result: { current: Result } = { current: undefined as Result }
  function Probe({ props }: { readonly props: Props }) {
    result.current = use(props)
    return null
  }
  const of = (props: Props) => createElement(Probe, { props })
  const { rerender, unmount } = render(of(initialProps as Props), options)
  return { result, unmount, rerender: (props: Props = initialProps as Props) => rerender(of(props)) }
}

export function cleanup(): void {
  for (const [container, root] of drawn) {
    within(() => root.unmount())
    if (container.parentNode === document.body) container.remove()
  }
  drawn.clear()
}
