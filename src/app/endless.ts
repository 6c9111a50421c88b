// Stops a component that draws itself for ever: it fails like any other, and the page stands. Preact alone would go on.
import { type ComponentChildren, options, type VNode } from 'preact'

/** How often one component may be drawn before the browser gets a turn: far more than any change needs. */
const LIMIT = 100

/** Preact's hook before each drawing; it keeps this name for its own tools. */
const hooks = options as typeof options & { __r?: (node: Drawn) => void }
type Drawn = VNode<{ children?: ComponentChildren }> & { readonly __c?: object }

export function stopEndlessDrawing(): void {
  let drawn = new Map<object, number>()
  const before = hooks.__r
  hooks.__r = (node) => {
    before?.(node)
    const component = node.__c
    if (!component) return
    if (drawn.size === 0)
      setTimeout(() => {
        drawn = new Map()
      })
    const times = (drawn.get(component) ?? 0) + 1
    drawn.set(component, times)
    if (times > LIMIT) throw new Error('Too many re-renders: a component draws itself for ever.')
  }
}
