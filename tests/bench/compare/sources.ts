// The texts that constructed comparisons are made from: articles of the dev sets, and what each lets people with a full name say in quotation marks.
import { jsonLines } from '../measures'
import { readShared } from '../shared'

export type Text = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: string
}
export type Quote = {
  readonly from: Text
  readonly name: string
  /** Without its marks. */
  readonly words: string
  readonly start: number
}

type Line = Text & {
  readonly attributions: readonly {
    readonly source: readonly [number, number][]
    readonly content: readonly [number, number][]
  }[]
}

/** Each article once, though several annotators had it. */
export function readTexts(): readonly Line[] {
  const lines = ['polnear', 'styles'].flatMap((set) => jsonLines<Line>(readShared(`bench/${set}-dev.jsonl`)))
  return [...new Map(lines.map((line) => [line.id, line])).values()]
}

/** A source that is a name, with a title before it or a description behind it: “Mayor Hedda Lund, who …”. */
const NAME =
  /^(?:(?:Mr|Mrs|Ms|Dr|Mayor|President|Senator|Sen|Gov|Rep)\.? )*((?:\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}\.)?){1}(?: \p{Lu}[\p{L}’-]+)*)(?:,.*)?$/su

/** Quotations of 12 to 60 words of one piece, said by somebody whose name stands as the source. */
export function quotesOf(line: Line): readonly Quote[] {
  return line.attributions.flatMap(({ source, content }) => {
    const [at, ...others] = source
    const name = at && others.length === 0 ? NAME.exec(line.text.slice(...at))?.[1] : undefined
    if (name === undefined || /^(?:He|She|They|It|We|The|You|Critics|Officials)$/.test(name)) return []
    return content.flatMap(([start, end]) =>
      [...line.text.slice(start, end).matchAll(/(?<=“)[^“”\n]+(?=”)|(?<=")[^"\n]+(?=")/g)].flatMap(
        (match) => {
          const words = match[0].replace(/[,.]$/, '')
          const count = words.split(/\s+/).length
          const isPlain = count >= 12 && count <= 60 && !/^\s|[[\]…‘]|\.\.|^[a-z]| - /.test(words)
          // Behind its cue some go on: an outlet that has the first piece alone has shortened them.
          const after = line.text.slice(start + match.index + match[0].length).split('\n')[0] ?? ''
          const goesOn = /^[”"][^“"]{0,60}[“"](?:\p{Ll}|…|\.)/u.test(after)
          const isOnce = line.text.indexOf(words) === line.text.lastIndexOf(words)
          return isPlain && isOnce && !goesOn ? [{ from: line, name, words, start: start + match.index }] : []
        },
      ),
    )
  })
}
