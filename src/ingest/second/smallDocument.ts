// A document as far as Readability asks of one, over a tree that the parser has built.
import { type Element, isElement, isText, type Parent, type TextNode, walk } from '../html/tree'
import { type Owner, SmallAttribute, SmallElement, SmallText } from './smallNodes'

/** Which block of the page a text is a piece of. */
type BlockOf = (text: TextNode) => number | undefined

/** No text of theirs counts, and Readability takes them out in the end. */
const LEFT_OUT = new Set(['style', 'noscript', 'template'])

export class SmallDocument implements Owner {
  readonly nodeType = 9
  /** No address: where a link leads is not looked at. */
  readonly baseURI = 'about:blank'
  readonly documentURI = 'about:blank'
  readonly documentElement: SmallElement
  kept: SmallElement | null = null

  constructor(tree: Parent, blockOf: BlockOf) {
    const open: SmallElement[] = [new SmallElement('#document', this)]
    walk(
      tree,
      (node) => {
        const parent = open.at(-1)!
        if (isText(node)) parent.appendChild(new SmallText(node.value, blockOf(node) ?? -1))
        if (!isElement(node) || LEFT_OUT.has(node.tagName)) return false
        open.push(parent.appendChild(this.elementOf(node)))
        return true
      },
      () => open.pop(),
    )
    this.documentElement = open[0]!.removeChild(open[0]!.firstElementChild ?? this.createElement('html'))
  }

  get firstChild(): SmallElement {
    return this.documentElement
  }

  get body(): SmallElement | null {
    return this.documentElement.children.find(({ localName }) => localName === 'body') ?? null
  }

  get title(): string {
    return this.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  getElementsByTagName(name: string): readonly SmallElement[] {
    return this.documentElement.getElementsByTagName(name)
  }

  querySelectorAll(tags: string): readonly SmallElement[] {
    return this.documentElement.querySelectorAll(tags)
  }

  createElement(name: string): SmallElement {
    return new SmallElement(name.toLowerCase(), this)
  }

  createTextNode(text: string): SmallText {
    return new SmallText(text, -1)
  }

  private elementOf({ tagName, attrs }: Element): SmallElement {
    const element = new SmallElement(tagName.toLowerCase(), this)
    for (const { name, value } of attrs) element.attributes.push(new SmallAttribute(name, value))
    return element
  }
}
