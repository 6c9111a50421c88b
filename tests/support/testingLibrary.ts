// Testing Library for the runtime that ships: what `@testing-library/react` offers, over Preact's own `act`.
import { configure, getQueriesForElement } from '@testing-library/dom'
import {
  type ComponentChild,
  createElement,
  type FunctionComponent,
  hydrate,
  options as preact,
  render as draw,
} from 'preact'
import { act } from 'preact/test-utils'

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
  readonly baseElement?: HTMLElement
  readonly hydrate?: boolean
  readonly wrapper?: FunctionComponent<{ children: ComponentChild }>
}

const drawn = new Set<HTMLElement>()

export function render(ui: ComponentChild, options: Options = {}) {
  const { baseElement = options.container ?? document.body, wrapper } = options
  const container = options.container ?? baseElement.appendChild(document.createElement('div'))
  drawn.add(container)
  const wrapped = (inner: ComponentChild) =>
    wrapper ? createElement(wrapper, null as never, inner) : inner
  within(() => (options.hydrate ? hydrate : draw)(wrapped(ui), container))
  return {
    container,
    baseElement,
    rerender: (next: ComponentChild) => within(() => draw(wrapped(next), container)),
    unmount: () => within(() => draw(null, container)),
    ...getQueriesForElement(baseElement),
  }
}

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
  for (const container of drawn) {
    within(() => draw(null, container))
    if (container.parentNode === document.body) container.remove()
  }
  drawn.clear()
}
