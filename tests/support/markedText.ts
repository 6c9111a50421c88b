// An analysis written into its text: {source|Ortiz} {cue|said}: “{direct|We won.}” – numbered where there are several attributions.
import { type Analysis, bySpan, type Span, span } from '../../src/domain'
import type { FoundAttribution } from '../../src/engine/doc'

type Mark = Span & { readonly label: string }

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The text with its marks; longer ones around shorter ones. */
export function markedText(
  text: string,
  { attributions, unanswered, context }: Pick<Analysis, 'attributions' | 'unanswered' | 'context'>,
): string {
  const marks: Mark[] = context.map(({ span }) => ({ ...span, label: 'background' }))
  for (const { source, cue } of unanswered) {
    if (source.kind !== 'missing') marks.push({ ...source.span, label: 'asked' })
    marks.push({ ...cue, label: 'unanswered' })
  }
  attributions.forEach(({ source, cue, addressee, content, direct, via }, i) => {
    const number = attributions.length > 1 ? ` ${i + 1}` : ''
    const put = (label: string, span: Span) => marks.push({ ...span, label: `${label}${number}` })
    if (source.kind !== 'missing') put('source', source.span)
    if (cue) put('cue', cue)
    if (addressee) put('to', addressee)
    for (const relay of via) if (relay.kind !== 'missing') put('via', relay.span)
    for (const span of direct) put('direct', span)
    for (const span of content) if (!direct.some((quoted) => isSame(quoted, span))) put('content', span)
  })
  // At one place what ends there closes before what begins there opens; the longer of two opens first and closes last.
  const edges = marks.flatMap(({ start, end, label }, i) => [
    { at: start, opens: 1, other: -end, order: i, string: `{${label}|` },
    { at: end, opens: 0, other: -start, order: -i, string: '}' },
  ])
  edges.sort((a, b) => a.at - b.at || a.opens - b.opens || a.other - b.other || a.order - b.order)
  let out = ''
  let so = 0
  for (const { at, string } of edges) {
    out += text.slice(so, at) + string
    so = at
  }
  return out + text.slice(so)
}

/** The text without its marks. */
export function unmarked(marked: string): string {
  return marked.replace(/\{[a-z]+(?: \d+)?\|/g, '').replaceAll('}', '')
}

/** Where each label of a marked text stands in the text without marks, by its attribution’s number. */
function labelsIn(marked: string): Map<number, Map<string, Span[]>> {
  const found = new Map<number, Map<string, Span[]>>()
  const open: { readonly label: string; readonly number: number; readonly start: number }[] = []
  let at = 0
  for (const [piece, label, number] of marked.matchAll(/\{([a-z]+)(?: (\d+))?\||\}|[^{}]+/g)) {
    if (label) open.push({ label, number: Number(number ?? 1), start: at })
    else if (piece !== '}') at += piece.length
    else {
      const closed = open.pop()
      if (!closed) continue
      const of = found.get(closed.number) ?? new Map<string, Span[]>()
      of.set(closed.label, [...(of.get(closed.label) ?? []), span(closed.start, at)])
      found.set(closed.number, of)
    }
  }
  return found
}

/** The attributions that a marked text holds, before anybody knows who the sources are. */
export function attributionsIn(marked: string): FoundAttribution[] {
  return [...labelsIn(marked)]
    .sort(([a], [b]) => a - b)
    .map(([, of]) => {
      const direct = of.get('direct') ?? []
      return {
        source: of.get('source')?.[0] ?? null,
        cue: of.get('cue')?.[0] ?? null,
        addressee: of.get('to')?.[0] ?? null,
        content: [...(of.get('content') ?? []), ...direct].sort(bySpan),
        direct,
        via: of.get('via') ?? [],
        confidence: 1,
        rule: 'given',
        why: 'marked by hand',
      }
    })
}
