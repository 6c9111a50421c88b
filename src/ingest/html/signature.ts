// Where on a page an author's name may stand, by its markup: how surely an element or a text is a byline.
import { attribute, type Element, isElement, lineText, type Node, type Parent } from './tree'

/** What may be a byline, the surest first; names side by side in one element are one claim. */
export type Signature = { readonly texts: readonly string[]; readonly weight: number }

/** `setting`: how it is marked up, for the names of one list are set alike, and a role beside a name is not. */
type Found = {
  readonly text: string
  readonly weight: number
  readonly group: Element | null
  readonly setting: string
}

const LONGEST_BYLINE = 200
/** Elements and texts looked into, whether a name is found in them or not: each look reads all that is inside. */
const MOST_LOOKS = 60
/** A line that begins “By Ann Roe”. */
const SIGNED = /^\s*[Bb]y:? \p{Lu}[\p{L}.'’-]+ \p{Lu}/u
/** A word that stands alone before a name. */
const BY = /^\s*(?:(?:written |posted |story |words )?by|von|par|por|di|door|av)\s*(?::\s*)?$/i
/** Publishers keep a page for each author. */
const AUTHOR_PAGE =
  /\/(authors?|writers?|contributors?|reporters?|journalists?|columnists?|autor(es|i)?|auteurs?|staff|profiles?|by)\/[\w%.@-]+\/?(posts\.html)?$|\/author-[\w-]+\.\w+$/i

/** Collects the bylines of one page, as its nodes are walked. */
export class SignatureReader {
  private readonly found: Found[] = []
  private headlineSeen = false
  private looks = 0

  /** What follows the headline is likelier the article's than what stands in menus before it. */
  headline(): void {
    this.headlineSeen = true
  }

  text(value: string, parent: Parent | null): void {
    if (value.length >= 120 || this.looks >= MOST_LOOKS) return
    if (SIGNED.test(value)) this.add(value, 1)
    else if (BY.test(value) && parent && isElement(parent as Node)) {
      this.looks++
      const holder = holderOfName(parent as Element)
      const signed = holder ? lineText(holder, LONGEST_BYLINE) : ''
      if (holder && /\p{L}{2}\s+\p{L}/u.test(signed)) this.add(signed, this.headlineSeen ? 2.25 : 1)
    }
  }

  element(element: Element): void {
    const weight = weightOf(element)
    if (weight === 0 || this.looks >= MOST_LOOKS) return
    this.looks++
    const name = attribute(element, 'itemprop') === 'author' ? namedIn(element) : element
    const parent = element.parentNode as Element | null
    const group = parent?.tagName === 'li' ? (parent.parentNode as Element | null) : parent
    this.add(
      lineText(name, LONGEST_BYLINE),
      weight + (this.headlineSeen ? 0.25 : 0),
      group,
      settingOf(element),
    )
  }

  /** The surest first, those of the same element together. */
  signatures(): readonly Signature[] {
    const groups = new Map<Element, Found[]>()
    for (const found of this.found)
      if (found.group) groups.set(found.group, [...(groups.get(found.group) ?? []), found])
    const lists = [...groups].flatMap(([group, members]) => {
      const texts = members.map(({ text }) => text)
      return texts.length > 1 &&
        members.every(({ setting }) => setting === members[0]!.setting) &&
        isListOf(texts, group)
        ? [{ texts, weight: members[0]!.weight + 0.5 }]
        : []
    })
    const single = this.found.map(({ text, weight }) => ({ texts: [text], weight }))
    return [...lists, ...single].sort((a, b) => b.weight - a.weight)
  }

  private add(text: string, weight: number, group: Element | null = null, setting = ''): void {
    if (text.trim() !== '' && this.found.length < MOST_LOOKS)
      this.found.push({ text, weight, group, setting })
  }
}

const settingOf = (element: Element): string => `${element.tagName} ${attribute(element, 'class') ?? ''}`

/** What stands between the names of one list. */
const BETWEEN = /\b(written|by|and|und|et|y|e|og|och|en|von|par|por|di|with)\b/gi

/** Whether an element holds these texts and nothing else but commas and “and”. */
function isListOf(texts: readonly string[], group: Element): boolean {
  // A line with “By” is one by itself; what has figures in it is a date, or a number of texts.
  if (texts.some((text) => /^\W*by\b|\d/i.test(text))) return false
  const all = lineText(group, LONGEST_BYLINE * 2)
  const rest = texts.reduce((left, text) => left.replace(text.trim(), ' '), all)
  return all !== '' && !/\p{L}/u.test(rest.replace(BETWEEN, ''))
}

/** The element that holds “By” and the name: the one around it, or where “By” has one to itself, the next. */
function holderOfName(around: Element): Element | null {
  const alone = around.childNodes.every((node) => !isElement(node))
  const holder = alone ? around.parentNode : around
  return holder && 'tagName' in holder ? holder : null
}

/** Microdata name the name inside the person. */
function namedIn(person: Element): Element {
  for (const child of person.childNodes) {
    if (!isElement(child)) continue
    if (attribute(child, 'itemprop') === 'name') return child
    const inner = child.childNodes.find((node) => isElement(node) && attribute(node, 'itemprop') === 'name')
    if (inner) return inner as Element
  }
  return person
}

/** How surely an element holds the author's name, by what publishers call it. */
function weightOf(element: Element): number {
  let names = ''
  let linked = 0
  for (const { name, value } of element.attrs) {
    if (name === 'rel' && /\bauthor\b/.test(value)) return 3
    if (name === 'itemprop' && /\bauthor\b/.test(value)) return 4
    if (name === 'href' && AUTHOR_PAGE.test(value)) linked = 1.5
    if (name === 'class' || name === 'id' || name === 'data-testid') names += ` ${value.slice(0, 200)}`
  }
  return Math.max(linked, weightOfNames(names))
}

function weightOfNames(names: string): number {
  if (names === '' || /comment|related|avatar|image|photo|bio\b|date|time/i.test(names)) return 0
  if (/(author|byline|contributor|writer|creator)[-_]*name|p-author|\bfn\b/i.test(names)) return 3
  if (/byline|\bauthors?\b|article-author|post-author/i.test(names)) return 2
  return /author|writtenby|dateline/i.test(names) ? 1 : 0
}
