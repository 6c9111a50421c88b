// Tree → candidate blocks: every paragraph-like piece of a page with where it stands, before anything is judged.

import { evidenceReader } from './evidence'
import {
  attribute,
  type Element,
  isElement,
  isText,
  type Node,
  type Parent,
  type TextNode,
  walk,
} from './tree'

/** An element that holds blocks. Frames stand in the order of the page, so a parent comes before its children. */
export type Frame = {
  readonly parent: number
  readonly tag: string
  readonly depth: number
  /** Evidence bits of its own names. */
  readonly evidence: number
  readonly hidden: boolean
  /** Tag, depth and names: frames that agree in it are set alike. */
  readonly likeness: string
}

/** Emphasis or a link within a block; `href` is as it was written, and empty where it is no link. */
export type CandidateInline = {
  readonly kind: 'emphasis' | 'strong' | 'link'
  readonly start: number
  readonly end: number
  readonly href: string
}

/** A piece of text between two block borders, with offsets of its inlines within it. */
export type Candidate = {
  readonly text: string
  readonly frame: number
  readonly linkChars: number
  readonly inlines: readonly CandidateInline[]
  readonly preformatted: boolean
  /** A picture or a film stands before it in the same element. */
  readonly afterPicture: boolean
}

export type Page = { readonly frames: readonly Frame[]; readonly candidates: readonly Candidate[] }

/** Their content is no text for a reader. */
const SKIPPED = new Set(
  'head script style noscript template svg iframe object embed video audio canvas select option textarea input button map datalist progress meter dialog rp'.split(
    ' ',
  ),
)

/** Elements that run on in the line; every other one begins a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr q rb rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const PICTURES = new Set(['img', 'picture', 'video', 'iframe', 'object', 'svg'])

const EMPHASIS: ReadonlyMap<string, 'emphasis' | 'strong'> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
])

/** Read only where a page holds nothing else: text that waits in templates, in drawings, in the place of pictures. */
const LAST_RESORT = new Set(['template', 'svg'])

/** Finds all candidate blocks below `root`; `onText` hears of which block each text is a piece. */
export function findCandidates(root: Parent, onText: OnText = () => {}): Page {
  const page = collect(root, new Collector(false, onText))
  return page.candidates.length > 0 ? page : collect(root, new Collector(true, onText))
}

type OnText = (text: TextNode, block: number) => void

function collect(root: Parent, collector: Collector): Page {
  walk(
    root,
    (node) => collector.enter(node),
    (element) => collector.leave(element),
  )
  collector.flush()
  return { frames: collector.frames, candidates: collector.candidates }
}

type OpenInline = {
  readonly kind: CandidateInline['kind']
  readonly element: Element
  readonly href: string
  start: number
}

class Collector {
  readonly frames: Frame[] = [
    { parent: -1, tag: '#root', depth: 0, evidence: 0, hidden: false, likeness: '' },
  ]
  readonly candidates: Candidate[] = []
  private readonly evidenceOf = evidenceReader()
  private frame = 0
  private pre = 0
  private pieces: string[] = []
  private length = 0
  private linkChars = 0
  private endsInSpace = true
  private breaks = 0
  private pictureIn = -1
  private inlines: CandidateInline[] = []
  // At most one of each kind is open: an inline inside its like adds nothing, and this bounds the work.
  private open: OpenInline[] = []

  constructor(
    private readonly lastResort: boolean,
    private readonly onText: OnText,
  ) {}

  enter(node: Node): boolean {
    if (isText(node)) {
      this.onText(node, this.candidates.length)
      this.append(node.value)
    }
    if (!isElement(node)) return false
    const tag = node.tagName
    if (tag === 'br') this.lineBreak()
    if (PICTURES.has(tag)) this.pictureIn = this.frame
    if (tag === 'img' && this.lastResort) this.append(`${attribute(node, 'alt') ?? ''} `)
    if (tag === 'br' || this.isSkipped(node)) return false
    if (INLINE.has(tag)) return this.enterInline(node)
    this.flush()
    if (tag === 'pre') this.pre++
    this.frames.push(this.frameOf(node))
    this.frame = this.frames.length - 1
    return true
  }

  leave(element: Element): void {
    if (INLINE.has(element.tagName)) {
      this.leaveInline(element)
      return
    }
    this.flush()
    if (element.tagName === 'pre') this.pre--
    this.frame = this.frames[this.frame]!.parent
  }

  flush(): void {
    for (const inline of this.open) this.keep(inline)
    const text = this.pieces.join('')
    const end = text.trimEnd().length
    if (end > 0)
      this.candidates.push({
        text: text.slice(0, end),
        frame: this.frame,
        linkChars: Math.min(this.linkChars, end),
        inlines: this.inlines.filter((i) => i.start < end).map((i) => (i.end > end ? { ...i, end } : i)),
        preformatted: this.pre > 0,
        afterPicture: this.pictureIn === this.frame || this.pictureIn === this.frames[this.frame]!.parent,
      })
    if (end > 0) this.pictureIn = -1
    this.pieces = []
    this.length = 0
    this.linkChars = 0
    this.endsInSpace = true
    this.breaks = 0
    this.inlines = []
    for (const inline of this.open) inline.start = 0
  }

  private isSkipped(element: Element): boolean {
    if (!SKIPPED.has(element.tagName)) return false
    // What browsers put into the page from a declarative shadow root is shown like the rest of it.
    if (attribute(element, 'shadowrootmode') !== null && element.tagName === 'template') return false
    return !(this.lastResort && LAST_RESORT.has(element.tagName))
  }

  private frameOf(element: Element): Frame {
    const parent = this.frames[this.frame]!
    const own = !['html', 'body'].includes(element.tagName)
    return {
      parent: this.frame,
      tag: isWordItem(element) ? 'li' : element.tagName,
      depth: parent.depth + 1,
      evidence: own ? this.evidenceOf(namesOf(element)) : 0,
      hidden: parent.hidden || isHidden(element),
      likeness: `${element.tagName} ${parent.depth + 1} ${(attribute(element, 'class') ?? '').slice(0, 100)}`,
    }
  }

  private enterInline(element: Element): boolean {
    // Words for screen readers only (“opens in a new window”) are no words of the article.
    if (
      isHidden(element) ||
      // The bullet that Word puts before an item of a list.
      /mso-list:\s*ignore/i.test(attribute(element, 'style') ?? '') ||
      /\b(sr-only|visually-?hidden|screen-reader|rollover|tooltip|popover)/.test(
        attribute(element, 'class') ?? '',
      )
    )
      return false
    const kind = element.tagName === 'a' ? 'link' : EMPHASIS.get(element.tagName)
    if (kind && !this.open.some((o) => o.kind === kind))
      this.open.push({ kind, element, href: attribute(element, 'href') ?? '', start: this.length })
    return true
  }

  private leaveInline(element: Element): void {
    const at = this.open.findIndex((o) => o.element === element)
    if (at < 0) return
    this.keep(this.open[at]!)
    this.open.splice(at, 1)
  }

  private keep({ kind, href, start }: OpenInline): void {
    if (start >= this.length) return
    this.inlines.push({ kind, href, start, end: this.length })
    if (kind === 'link') this.linkChars += this.length - start
  }

  /** Two breaks in a row part paragraphs; one is a line break inside. */
  private lineBreak(): void {
    this.breaks++
    if (this.breaks > 1 && this.pre === 0) this.flush()
    else if (this.length > 0) this.push('\n')
  }

  private append(raw: string): void {
    if (this.pre > 0) {
      if (raw !== '') this.push(raw)
      return
    }
    // White space as HTML has it: a no-break space is none.
    const text = raw.replace(/[ \t\n\f\r]+/g, ' ')
    const piece = this.endsInSpace && text.startsWith(' ') ? text.slice(1) : text
    if (piece === '') return
    this.breaks = 0
    this.push(piece)
  }

  private push(piece: string): void {
    this.pieces.push(piece)
    this.length += piece.length
    this.endsInSpace = /[ \n]$/.test(piece)
  }
}

function namesOf(element: Element): string {
  // A custom element is named by its tag.
  let names = element.tagName.includes('-') ? element.tagName : ''
  for (const { name, value } of element.attrs)
    if (
      name === 'class' ||
      name === 'id' ||
      name === 'role' ||
      name === 'itemprop' ||
      name.startsWith('data-')
    ) {
      if (
        name.startsWith('data-') &&
        !/^data-(component|testid|test-id|type|module|name|role|block)$/.test(name)
      )
        continue
      names += ` ${value}`
    }
  return names
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden') return true
    if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value.slice(0, 1000)))
      return true
    if (name === 'aria-hidden' && value === 'true') return true
  }
  return false
}

/** Word copies an item of a list as a paragraph, and says in its style that it is one. */
const isWordItem = (element: Element): boolean =>
  element.tagName === 'p' && /mso-list:\s*l\d/i.test(attribute(element, 'style') ?? '')
