// Markup → tree, by parse5: no script runs, nothing is fetched, and no nesting is too deep for it.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { boundedAdapter, mostElements, TooManyElements } from './boundedAdapter'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type Parent = DefaultTreeAdapterTypes.ParentNode

/** The document's tree; null where its elements would be more than its markup stands for. */
export function parseTree(html: string): Parent | null {
  try {
    return parse(html, { treeAdapter: boundedAdapter(mostElements(html)) })
  } catch (error) {
    if (error instanceof TooManyElements) return null
    throw error
  }
}

export const isElement = (node: Node): node is Element => 'tagName' in node

export const isText = (node: Node): node is TextNode => node.nodeName === '#text'

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
  type Open = { readonly element: Element | null; readonly children: readonly Node[]; next: number }
  const stack: Open[] = [{ element: null, children: root.childNodes, next: 0 }]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.children[top.next++]
    if (node === undefined) {
      stack.pop()
      if (top.element) leave(top.element)
    } else if (enter(node) && isElement(node))
      stack.push({ element: node, children: childrenOf(node), next: 0 })
  }
}

/** A template keeps what it holds apart from its children (HTML Standard, 4.12.3). */
const childrenOf = (element: Element): readonly Node[] =>
  'content' in element ? (element as DefaultTreeAdapterTypes.Template).content.childNodes : element.childNodes

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

const BREAKING = /^(br|p|div|li|time|h\d)$/
const NO_TEXT = /^(script|style|noscript|svg|template)$/

/** Stands between elements while their text is read; no text from markup holds it. */
const SEAM = '\0'

/**
 * Text up to a length, blocks as lines: what is longer is not what it was looked at for, and is empty. What `isOther`
 * of the elements in it is passed over.
 */
export function lineText(
  root: Element,
  most: number,
  isOther: (element: Element) => boolean = () => false,
): string {
  let text = ''
  walk(
    root,
    (node) => {
      if (text.length > most) return false
      if (isText(node)) text += node.value.replace(/\s+/g, ' ')
      else if (isElement(node)) {
        if (NO_TEXT.test(node.tagName) || isOther(node)) return false
        if (BREAKING.test(node.tagName)) text += '\n'
        else text += SEAM
      }
      return true
    },
    () => {
      text += SEAM
    },
  )
  // “Ann Roe” and “News” side by side are two things without a space between them.
  return text.length > most ? '' : text.replace(/(?<=\p{Ll})\0+(?=[\p{Lu}\d])/gu, '\n').replaceAll(SEAM, '')
}
