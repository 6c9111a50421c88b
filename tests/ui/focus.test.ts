// Where the focus moves is settled before anybody can press the next key: effects that wait for a frame are too late for that.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

/** What stands in the parentheses that open right before `at`. */
function withinParentheses(source: string, at: number): string {
  let depth = 1
  let end = at
  while (depth > 0 && end < source.length) depth += { '(': 1, ')': -1 }[source[end++] ?? ''] ?? 0
  return source.slice(at, end - 1)
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(ui|app)[\\/].*\.tsx?$/.test(file),
)

it('no effect that waits for a frame moves the focus', () => {
  const late = files.flatMap((file) => {
    const source = readFileSync(join(SRC, file), 'utf8')
    return [...source.matchAll(/\buseEffect\(/g)]
      .filter(({ index, 0: name }) =>
        /\.focus\(|\bfocus(?:Main|InPlaceOf)\(/.test(withinParentheses(source, index + name.length)),
      )
      .map(() => file)
  })
  expect(late).toEqual([])
})

it('and the focus is moved by effects at all, so that this looks at something', () => {
  const early = files.filter((file) => {
    const source = readFileSync(join(SRC, file), 'utf8')
    return [...source.matchAll(/\buseLayoutEffect\(/g)].some(({ index, 0: name }) =>
      /\.focus\(/.test(withinParentheses(source, index + name.length)),
    )
  })
  expect(early.length).toBeGreaterThan(4)
})
