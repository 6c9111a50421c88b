// The app's other tabs: told of every change here, and heard of theirs.

export type TabNews =
  | { readonly kind: 'changed' }
  | { readonly kind: 'removed'; readonly id: string }
  /** Everything was deleted. */
  | { readonly kind: 'cleared' }

export interface Tabs {
  tell(news: TabNews): void
  listen(listener: (news: TabNews) => void): void
}

/** Over a broadcast channel; a browser that has none, or refuses it, leaves every tab to itself. */
export function otherTabs(): Tabs {
  try {
    const channel = new BroadcastChannel('sourcelight-library')
    return {
      tell: (news) => channel.postMessage(news),
      listen: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
    }
  } catch {
    return noOtherTabs
  }
}

export const noOtherTabs: Tabs = { tell: () => {}, listen: () => {} }
