// What runs in the page being read, once, when its reader asks: its markup as it stands in the tab, open and closed shadow trees put in place.

export type Captured =
  | { readonly kind: 'page'; readonly html: string; readonly url: string }
  /** The tab shows a file that is no page. */
  | { readonly kind: 'pdf' }

/**
 * The markup of this tab. The browser takes this function's text into the page, so it stands alone: nothing outside of
 * it is there when it runs.
 */
export function capture(): Captured {
  /** Characters of text under which a page is taken for the frame of another one. */
  const HARDLY_ANY = 500

  if (document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]'))
    return { kind: 'pdf' }
  const page = fullest()
  return { kind: 'page', html: markupOf(page.documentElement), url: page.URL }

  /** This document, or the frame of the same origin that has the text. */
  function fullest(): Document {
    const textOf = (some: Document) => (some.body?.innerText ?? '').trim().length
    if (textOf(document) >= HARDLY_ANY) return document
    const frames = [...document.querySelectorAll('iframe, frame')].flatMap((frame) => {
      try {
        const inner = (frame as HTMLIFrameElement).contentDocument
        return inner && /^https?:/.test(inner.URL) ? [inner] : []
      } catch {
        return []
      }
    })
    return [document, ...frames].reduce((best, one) => (textOf(one) > textOf(best) ? one : best))
  }

  function markupOf(root: Element): string {
    if (![...root.querySelectorAll('*')].some(shadowOf)) return root.outerHTML
    try {
      const inert = document.implementation.createHTMLDocument('')
      return (copyOf(root, inert) as Element).outerHTML
    } catch {
      // Nested deeper than a program may call itself: what is in the shadow is missing, the rest is there.
      return root.outerHTML
    }
  }

  function shadowOf(element: Element): ShadowRoot | null {
    // Firefox gives extensions a property, Chromium a function.
    const { shadowRoot, openOrClosedShadowRoot } = element as Element & {
      readonly openOrClosedShadowRoot?: ShadowRoot | null
    }
    const given = shadowRoot ?? openOrClosedShadowRoot
    if (given !== undefined && given !== null) return given
    try {
      return chrome.dom.openOrClosedShadowRoot(element as HTMLElement)
    } catch {
      return null
    }
  }

  /** A copy as it is drawn: a shadow tree stands for its host's children, and they in its slots. */
  function copyOf(node: Node, inert: Document): Node {
    const twin = inert.importNode(node, false)
    // By its type: what stands in a frame is of another window's classes.
    if (node.nodeType !== Node.ELEMENT_NODE) return twin
    const element = node as Element
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    const children = assigned.length > 0 ? assigned : (shadowOf(element) ?? element).childNodes
    for (const child of children) twin.appendChild(copyOf(child, inert))
    return twin
  }
}
