// A picture as data: plain shapes at their places, which the command writes as SVG and the app draws as elements.

/** What a mark stands for; how each looks is for whoever draws it. */
export type Look = 'bar' | 'direct' | 'reported' | 'own'

export type Shape =
  | {
      readonly is: 'rect'
      readonly look: Look
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  /** `name` is what is measured, `figure` how much. */
  | {
      readonly is: 'text'
      readonly look: 'name' | 'figure'
      readonly x: number
      readonly y: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly text: string
    }
  | {
      readonly is: 'rule'
      readonly x1: number
      readonly x2: number
      readonly y1: number
      readonly y2: number
    }
  | { readonly is: 'path'; readonly look: 'line' | 'band'; readonly d: string }
  | { readonly is: 'dot'; readonly x: number; readonly y: number; readonly told: string }

export type Picture = {
  /** What is to be seen; each picture has its table beside it. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** Units of every picture across: it is scaled to its place. */
export const WIDTH = 640

/** A tenth of a unit cannot be seen. */
export const round = (value: number): number => Math.round(value * 10) / 10

export const rect = (look: Look, x: number, y: number, width: number, height: number): Shape => ({
  is: 'rect',
  look,
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
})

export const text = (
  look: 'name' | 'figure',
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  words: string,
): Shape => ({ is: 'text', look, x: round(x), y: round(y), anchor, text: words })

export const rule = (x1: number, y1: number, x2: number, y2: number): Shape => ({
  is: 'rule',
  x1: round(x1),
  y1: round(y1),
  x2: round(x2),
  y2: round(y2),
})

/** Units that a letter takes at most, nearly: an SVG breaks no lines. */
const LETTER = 6.4

/** As much of a name as finds room. */
export function fitted(words: string, room: number): string {
  const most = Math.floor(room / LETTER)
  return words.length > most ? `${words.slice(0, Math.max(1, most - 1)).trimEnd()}…` : words
}
