// Elements and texts as far as Readability asks of them: no selectors, styles or events.

const ELEMENT = 1
const TEXT = 3

type Small = SmallElement | SmallText

/** The document that elements are of. */
export type Owner = {
  readonly body: SmallElement | null
  readonly createElement: (name: string) => SmallElement
  /** The body as it was when it was last asked for. */
  kept: SmallElement | null
}

/** What elements and texts have in common: a place among siblings. */
abstract class Place {
  parentNode: SmallElement | null = null
  previousSibling: Small | null = null
  nextSibling: Small | null = null

  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this
    if (!parent) return
    tie(parent, before, after)
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }

  get nextElementSibling(): SmallElement | null {
    let node = this.nextSibling
    while (node && node.nodeType !== ELEMENT) node = node.nextSibling
    return node as SmallElement | null
  }

  get previousElementSibling(): SmallElement | null {
    let node = this.previousSibling
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling
    return node as SmallElement | null
  }
}

/** Makes two neighbors of one parent; null is the border at that side. */
function tie(parent: SmallElement, before: Small | null, after: Small | null): void {
  if (before) before.nextSibling = after
  else parent.firstChild = after
  if (after) after.previousSibling = before
  else parent.lastChild = before
}

/** A piece of text, and the block of the page that it is a piece of; -1 where it is of none. */
export class SmallText extends Place {
  readonly nodeType = TEXT
  readonly nodeName = '#text'
  readonly childNodes: readonly Small[] = []

  constructor(
    readonly textContent: string,
    readonly block: number,
  ) {
    super()
  }

  get nodeValue(): string {
    return this.textContent
  }
}

export class SmallAttribute {
  constructor(
    readonly name: string,
    public value: string,
  ) {}

  cloneNode(): SmallAttribute {
    return new SmallAttribute(this.name, this.value)
  }
}

export class SmallElement extends Place {
  readonly nodeType = ELEMENT
  readonly tagName: string
  readonly attributes: SmallAttribute[] = []
  firstChild: Small | null = null
  lastChild: Small | null = null

  constructor(
    readonly localName: string,
    readonly ownerDocument: Owner,
  ) {
    super()
    this.tagName = localName.toUpperCase()
  }

  get nodeName(): string {
    return this.tagName
  }

  get childNodes(): readonly Small[] {
    const nodes: Small[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): readonly SmallElement[] {
    return this.childNodes.filter((node) => node instanceof SmallElement)
  }

  get firstElementChild(): SmallElement | null {
    return this.firstChild instanceof SmallText ? this.firstChild.nextElementSibling : this.firstChild
  }

  get textContent(): string {
    let text = ''
    for (let node = nextOf(this, this); node; node = nextOf(node, this))
      if (node instanceof SmallText) text += node.textContent
    return text
  }

  set textContent(text: string) {
    this.firstChild = null
    this.lastChild = null
    this.appendChild(new SmallText(text, -1))
  }

  appendChild<N extends Small>(node: N): N {
    node.remove()
    this.put(node, this.lastChild, null)
    return node
  }

  removeChild<N extends Small>(node: N): N {
    node.remove()
    return node
  }

  replaceChild<N extends Small>(node: Small, old: N): N {
    node.remove()
    const { previousSibling: before, nextSibling: after } = old
    old.remove()
    this.put(node, before, after)
    return old
  }

  private put(node: Small, before: Small | null, after: Small | null): void {
    node.parentNode = this
    tie(this, before, node)
    tie(this, node, after)
  }

  getElementsByTagName(name: string): readonly SmallElement[] {
    return this.querySelectorAll(name)
  }

  /** Of selectors it knows lists of tags, the only ones asked for. */
  querySelectorAll(tags: string): readonly SmallElement[] {
    const wanted = new Set(tags.toLowerCase().split(','))
    const found: SmallElement[] = []
    for (let node = nextOf(this, this); node; node = nextOf(node, this))
      if (node instanceof SmallElement && (wanted.has(node.localName) || wanted.has('*'))) found.push(node)
    return found
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name)
  }

  setAttribute(name: string, value: string): void {
    this.removeAttribute(name)
    this.attributes.push(new SmallAttribute(name, value))
  }

  setAttributeNode({ name, value }: SmallAttribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(names: string) {
    this.setAttribute('class', names)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(name: string) {
    this.setAttribute('id', name)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  get style(): { readonly display: string; readonly visibility: string } {
    const style = (this.getAttribute('style') ?? '').slice(0, LONGEST_STYLE)
    return {
      display: /display\s*:\s*none/i.test(style) ? 'none' : '',
      visibility: /visibility\s*:\s*hidden/i.test(style) ? 'hidden' : '',
    }
  }

  /** Readability keeps the body and puts it back where its first try finds too little; nothing else is asked for. */
  get innerHTML(): string {
    if (this === this.ownerDocument.body) this.ownerDocument.kept = copyOf(this)
    return ''
  }

  set innerHTML(_: string) {
    const { kept } = this.ownerDocument
    if (this !== this.ownerDocument.body || !kept) return
    this.firstChild = null
    this.lastChild = null
    for (const node of copyOf(kept).childNodes) this.appendChild(node)
  }
}

/** Characters of a style that are looked at. */
const LONGEST_STYLE = 1_000

/** The next node below `root` in the order of the text, beginning after `root` itself. */
export function nextOf(node: Small, root: SmallElement): Small | null {
  if (node instanceof SmallElement && node.firstChild) return node.firstChild
  let up: Small | null = node
  while (up && up !== root && !up.nextSibling) up = up.parentNode
  return up === root ? null : (up?.nextSibling ?? null)
}

/** A deep copy, with a stack of its own: pages nest a million deep where somebody wants them to. */
function copyOf(root: SmallElement): SmallElement {
  const copy = shallow(root)
  const copies = new Map<SmallElement | null, SmallElement>([[root, copy]])
  for (let node = nextOf(root, root); node; node = nextOf(node, root)) {
    const made = node instanceof SmallText ? new SmallText(node.textContent, node.block) : shallow(node)
    copies.get(node.parentNode)!.appendChild(made)
    if (node instanceof SmallElement) copies.set(node, made as SmallElement)
  }
  return copy
}

function shallow({ localName, ownerDocument, attributes }: SmallElement): SmallElement {
  const copy = new SmallElement(localName, ownerDocument)
  for (const attribute of attributes) copy.attributes.push(attribute.cloneNode())
  return copy
}
