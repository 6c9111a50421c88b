// What stands in a line of Markdown: its words, and where among them links and emphasis are.
import type { Token } from 'markdown-it'
import type { CandidateInline } from '../html/candidates'

export type Words = { readonly text: string; readonly placed: readonly CandidateInline[] }

const KINDS: Readonly<Record<string, CandidateInline['kind']>> = {
  em: 'emphasis',
  strong: 'strong',
  link: 'link',
}

type Open = { readonly start: number; readonly href: string; depth: number }

/** Emphasis inside its like adds nothing. Of a picture its words stay. */
export function readInlines(tokens: readonly Token[]): Words {
  const placed: CandidateInline[] = []
  const open = new Map<CandidateInline['kind'], Open>()
  const out: string[] = []
  let length = 0
  const add = (text: string) => {
    out.push(text)
    length += text.length
  }
  for (const token of tokens) {
    const [name = '', side] = token.type.split('_')
    const kind = side === 'open' || side === 'close' ? KINDS[name] : undefined
    if (token.type === 'softbreak' || token.type === 'hardbreak') add('\n')
    else if (token.type === 'image') add(readInlines(token.children ?? []).text)
    else if (kind === undefined) add(token.content)
    else if (side === 'open') {
      const outer = open.get(kind)
      if (outer) outer.depth++
      else open.set(kind, { start: length, href: String(token.attrGet('href') ?? ''), depth: 1 })
    } else {
      const outer = open.get(kind)
      if (!outer || --outer.depth > 0) continue
      open.delete(kind)
      if (length > outer.start) placed.push({ kind, start: outer.start, end: length, href: outer.href })
    }
  }
  return { text: out.join(''), placed }
}
