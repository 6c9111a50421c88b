// The address bar: read, changed, and heard of when the reader goes back or forward.

export interface AddressBar {
  href(): string
  /** `push` makes an entry that the back button returns from; `replace` does not. */
  go(href: string, how: 'push' | 'replace'): void
  /** Called when the reader, not the app, changed the address. */
  subscribe(listener: () => void): () => void
}

/** The address bar of this window. */
export function windowAddressBar(view: Window): AddressBar {
  return {
    href: () => view.location.href,
    go(href, how) {
      if (href === view.location.href) return
      try {
        if (how === 'push') view.history.pushState(null, '', href)
        else view.history.replaceState(null, '', href)
      } catch {
        // Some browsers refuse a hundred changes in half a minute: the address lags behind, the reader does not.
      }
    },
    subscribe(listener) {
      // A pasted address that differs only in its fragment raises hashchange and popstate; popstate is enough.
      view.addEventListener('popstate', listener)
      return () => view.removeEventListener('popstate', listener)
    },
  }
}

/** The in-memory twin; `visit` is the reader typing an address, `back` the back button. */
export function addressBarInMemory(start: string): AddressBar & { visit(href: string): void; back(): void } {
  const listeners = new Set<() => void>()
  const trail = [start]
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    href: () => trail.at(-1) ?? start,
    go(href, how) {
      if (href === trail.at(-1)) return
      if (how === 'replace') trail.pop()
      trail.push(href)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    visit(href) {
      trail.push(href)
      tell()
    },
    back() {
      if (trail.length > 1) trail.pop()
      tell()
    },
  }
}
