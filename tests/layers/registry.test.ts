// The registry of layers against what cannot read it: the styles, which write each layer's line and colour out.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LAYER, LAYERS, layerNames, perLayer } from '../../src/domain'

const stylesOf = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../src/ui/styles/${name}.css`), 'utf8')

describe('each layer', () => {
  it.each(LAYERS)('%s is drawn with its own line and colour, in the text and in the legend', (id) => {
    const { line, color } = LAYER[id]
    const drawn = new RegExp(
      `mark\\[data-layer\\$="${id}"\\][^{}]*\\{[^}]*(var\\(--width-line\\) )?${line} var\\(--color-${color}\\)`,
    )
    expect(stylesOf('marks')).toMatch(drawn)
    const sample = new RegExp(
      `data-sample="${id}"\\][^{}]*\\{[^}]*(var\\(--width-line\\) )?${line} var\\(--color-${color}\\)`,
    )
    expect(stylesOf('marks')).toMatch(sample)
  })

  it('has an id, a name, a key, a line and a colour that no other has', () => {
    for (const field of ['id', 'name', 'key', 'line', 'color'] as const)
      expect(new Set(LAYERS.map((id) => LAYER[id][field])).size, field).toBe(LAYERS.length)
  })
})

it('layers keep one order, wherever they are listed', () => {
  expect(LAYERS).toEqual(['direct', 'reported', 'context'])
  expect(Object.keys(perLayer(() => 0))).toEqual(LAYERS)
  expect(layerNames(LAYERS)).toBe('Direct quotes and Reported claims and Context notes')
})
