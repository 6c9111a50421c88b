// An article with paragraphs of our own put in between its own, and how such a paragraph lets somebody say something.
import type { Chance } from '../seeded'
import type { Made, Token } from './rewrites'

export type Place = readonly [start: number, end: number]
/** Where a quote stands in an article, and the words that differ. */
export type Side = { readonly spans: readonly Place[]; readonly marked: readonly Place[] }

/** The paragraph in which the second article has it, and where in that. */
export function paragraphOf(
  made: Made,
  name: string,
  chance: Chance,
): { readonly paragraph: string; readonly side: Side } {
  const [open, close] = made.marks ?? ['“', '”']
  const spans: Place[] = []
  const marked: Place[] = []
  let text = ''
  const put = (tokens: readonly Token[], end: string) => {
    text += open
    const start = text.length
    tokens.forEach(({ word, mark }, i) => {
      const shown = i === tokens.length - 1 ? word.replace(/[,.]$/, '') : word
      if (mark) marked.push([text.length, text.length + shown.length])
      text += shown + (i === tokens.length - 1 ? '' : ' ')
    })
    spans.push([start, text.length])
    text += (/[?!]$/.test(text) ? '' : end) + close
  }
  const verb = chance.pick(['said', 'told reporters', 'said on Tuesday', 'added'])
  if (made.isOverParagraphs) {
    text += `${name} ${verb}: `
    put(made.after.slice(0, made.breakAt), '.')
    text = `${text.slice(0, -close.length)}\n\n`
    put(made.after.slice(made.breakAt), '.')
  } else if (made.isPartial && made.breakAt !== undefined) {
    text += `${name} said: `
    put(made.after.slice(0, made.breakAt), '')
    text += ', and that '
    put(made.after.slice(made.breakAt), '.')
  } else if (made.isBySurname) {
    text += `${name} spoke to reporters on Tuesday.\n\n`
    put(made.after, ',')
    text += ` ${name.split(' ').at(-1)} ${verb}.`
  } else if (made.breakAt !== undefined) {
    put(made.after.slice(0, made.breakAt), ',')
    text += ` ${name}${made.aside ?? ''} ${verb}${/^[A-Z]/.test(made.after[made.breakAt]!.word) ? '.' : ','} `
    put(made.after.slice(made.breakAt), '.')
  } else if (made.isPartial) {
    text += `${name} spoke of it again on Tuesday, and said that `
    put(made.after, '.')
  } else if (chance.happens(0.3)) {
    text += `${name} said: `
    put(made.after, '.')
  } else {
    put(made.after, ',')
    text += ` ${name} ${verb}.`
  }
  return { paragraph: text, side: { spans, marked } }
}

export const moved = ({ spans, marked }: Side, by: number): Side => ({
  spans: spans.map(([start, end]) => [start + by, end + by]),
  marked: marked.map(([start, end]) => [start + by, end + by]),
})

/** An article with paragraphs put in between its own. */
export class Draft {
  private readonly gaps: readonly number[]
  private readonly added: { readonly at: number; readonly text: string }[] = []
  constructor(
    private readonly original: string,
    private readonly chance: Chance,
  ) {
    this.gaps = [...original.matchAll(/\n\n/g)].map(({ index }) => index)
  }

  /** Puts a paragraph in somewhere; its number. */
  add(text: string): number {
    const at = this.gaps.length > 2 ? this.chance.pick(this.gaps.slice(1)) : this.original.length
    return this.added.push({ at, text: `\n\n${text}` }) - 1
  }

  /** Where it stands between nothing that belongs together. */
  addAtEnd(text: string): void {
    this.added.push({ at: this.original.length, text: `\n\n${text}` })
  }

  private inOrder() {
    return this.added
      .map((one, number) => ({ ...one, number }))
      .sort((a, b) => a.at - b.at || a.number - b.number)
  }

  text(): string {
    let out = ''
    let so = 0
    for (const { at, text } of this.inOrder()) {
      out += this.original.slice(so, at) + text
      so = at
    }
    return out + this.original.slice(so)
  }

  /** How far a place of the original has moved. */
  movedBy(place: number): number {
    return this.added.filter(({ at }) => at <= place).reduce((sum, { text }) => sum + text.length, 0)
  }

  /** Where the paragraph of this number begins. */
  startOf(number: number): number {
    let before = 0
    for (const one of this.inOrder()) {
      if (one.number === number) return one.at + before + 2
      before += one.text.length
    }
    throw new Error(`no paragraph ${number}`)
  }
}
