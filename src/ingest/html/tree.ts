// Markup → tree, by parse5: no script runs, nothing is fetched, and no nesting is too deep for it.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** The document's tree. Total: any string has one. */
export const parseTree = (html: string): Parent => parse(html)

export const isElement = (node: Node): node is Element => 'tagName' in node

export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'

/** The attribute's value, or null where the element has none. */
export function attribute(element: Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value
  return null
}

/**
 * Every node below `root` in the order of the text; `leave` is called for each element after its content.
 * `enter` answers false to pass over what an element contains. A stack of its own instead of recursion: pages
 * nest a million deep where somebody wants them to.
 */
export function walk(root: Parent, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  const stack: { readonly parent: Parent; next: number }[] = [{ parent: root, next: 0 }]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.parent.childNodes[top.next++]
    if (node === undefined) {
      stack.pop()
      if ('tagName' in top.parent) leave(top.parent)
    } else if (enter(node) && isElement(node)) stack.push({ parent: node, next: 0 })
  }
}

/** All text below `root`, as it stands. */
export function textContent(root: Element): string {
  const pieces: string[] = []
  walk(
    root,
    (node) => {
      if (isText(node)) pieces.push(node.value)
      return true
    },
    () => {},
  )
  return pieces.join('')
}
