// The app's other tabs: told of every change here, and heard of theirs.

export interface Tabs {
  tell(): void
  listen(listener: () => void): void
}

/** Over a broadcast channel; a browser that has none, or refuses it, leaves every tab to itself. */
export function otherTabs(): Tabs {
  try {
    const channel = new BroadcastChannel('sourcelight-library')
    return {
      tell: () => channel.postMessage('changed'),
      listen: (listener) => channel.addEventListener('message', listener),
    }
  } catch {
    return noOtherTabs
  }
}

export const noOtherTabs: Tabs = { tell: () => {}, listen: () => {} }
