// The house's style comes from one scale: every size and colour is a token, and looks are utilities made from tokens.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from 'tailwindcss'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')
const STYLES = join(SRC, 'ui/styles')
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '')
/** Faces of type are files, and name what is in them. */
const read = (name: string) =>
  withoutComments(readFileSync(join(STYLES, name), 'utf8')).replace(/@font-face \{[^}]*\}/g, '')

const tokens = read('tokens.css')
const theme = /@theme static \{(.*?)\n\}/s.exec(tokens)?.[1] ?? ''
const names = [...theme.matchAll(/^\s*--([\w-]+):/gm)].map((m) => m[1] ?? '')
const own = readdirSync(STYLES).filter((name) => name !== 'tokens.css' && name !== 'index.css')

/** Own class names by what they are for; everything else is a utility. */
const OWN_CLASSES: Readonly<Record<string, readonly string[]>> = {
  'the article’s typography': [
    'article',
    'article-block',
    'notes-here',
    'below',
    'caption',
    'column',
    'facts',
    'headline',
    'items',
    'margin',
    'section',
    'skeleton',
    'unseen',
  ],
  'marks, their legend and their card, which a script places': ['card', 'sample'],
  'rows that are skipped off the screen': ['offscreen'],
  'a sheet for a lesson, on paper': [
    'lesson',
    'lesson-answers',
    'lesson-from',
    'lesson-name',
    'lesson-task',
    'lesson-text',
  ],
}
const ownClasses = Object.values(OWN_CLASSES).flat().sort()

/** What stands in the code as a look: in `className`, or in a constant whose name says so. */
function looksIn(source: string): string[] {
  const found = [...source.matchAll(/className=(?:"([^"]*)"|(\{))/g)].map((m) =>
    m[2] ? stringsOf(bracesFrom(source, m.index + m[0].length)) : (m[1] ?? ''),
  )
  const named = [...source.matchAll(/const [A-Z_]*(?:LOOKS?|TONES|FILLS)\b[^=]*=\s*(\{[^}]*\}|'[^']*')/g)]
  return [...found, ...named.map((m) => stringsOf(m[1] ?? ''))]
    .join(' ')
    .split(/\s+/)
    .filter((look) => look !== '')
}

/** The code up to the brace that closes the one before `at`. */
function bracesFrom(source: string, at: number): string {
  let depth = 1
  let end = at
  while (depth > 0 && end < source.length) depth += { '{': 1, '}': -1 }[source[end++] ?? ''] ?? 0
  return source.slice(at, end - 1)
}

/** Strings that are shown, not those that are compared with. */
const stringsOf = (code: string): string =>
  [...code.replace(/[=!]== '[^']*'/g, '').matchAll(/'([^']*)'|`([^`]*)`/g)]
    .map(
      (m) =>
        `${(m[1] ?? m[2] ?? '').replace(/\$\{[^}]*\}/g, ' ')} ${/\$\{(.*)\}/s.exec(m[2] ?? '')?.[1] ? stringsOf(/\$\{(.*)\}/s.exec(m[2] ?? '')?.[1] ?? '') : ''}`,
    )
    .join(' ')

const looks = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(ui|app)[\\/].*\.tsx$/.test(file))
  .flatMap((file) => looksIn(readFileSync(join(SRC, file), 'utf8')).map((look) => ({ file, look })))

describe('the scale', () => {
  const stepsOf = (prefix: string, but = /(?!)/) =>
    names.filter((name) => name.startsWith(`${prefix}-`) && !but.test(name))

  it('has at most nine sizes of type, four radii and twelve spacings', () => {
    expect(stepsOf('text', /--line-height$|^text-underline/).length).toBeLessThanOrEqual(9)
    expect(stepsOf('radius').length).toBeLessThanOrEqual(4)
    expect(stepsOf('spacing', /^spacing-0$/).length).toBeLessThanOrEqual(12)
  })

  it('has no token that nobody uses', () => {
    const css = own.map(read).join() + tokens
    const unused = names.filter((name) => {
      const step = name
        .replace(/^(font-weight|z-index|text-underline-offset|grid-template-(?:columns|rows)|[a-z]+)-/, '')
        .replace('_', '.')
      return (
        !css.includes(`var(--${name})`) &&
        !looks.some(({ look }) =>
          look
            .split(/[:/]/)
            .some((part) => part.endsWith(`-${step}`) || part === step || part === `max-${step}`),
        ) &&
        !css.includes(`@${step}`) &&
        !css.includes(`max-${step}`) &&
        !name.endsWith('--line-height')
      )
    })
    expect(unused).toEqual([])
  })
})

describe('no value stands outside of the tokens', () => {
  it.each(own)('in %s', (name) => {
    const rules = read(name).replace(/@page \{[^}]*\}/g, '')
    expect(
      rules
        .match(/[\d.]+(?:px|rem|pt|mm|vw|vh|dvh)\b|#[\da-f]{3,8}\b|\b(?:oklch|rgb|hsl)a?\(/gi)
        ?.filter((value) => value !== '100dvh') ?? [],
    ).toEqual([])
    // An em is the size of the reader's text: what belongs to the article's lines is measured in it.
    if (!/article|marks/.test(name)) expect(rules.match(/[\d.]+em\b/g) ?? []).toEqual([])
    for (const [, size] of rules.matchAll(/font-size:\s*([^;]+);/g))
      expect(size).toMatch(/^var\(--text-[\w-]+\)$|^inherit$/)
    for (const [, weight] of rules.matchAll(/font-weight:\s*([^;]+);/g))
      expect(weight).toMatch(/^var\(--font-weight-|^inherit$/)
  })

  it('in a look: no arbitrary value, and nothing that is neither a utility nor listed here', async () => {
    expect(looks.length).toBeGreaterThan(500)
    expect(looks.filter(({ look }) => /[[\]()]/.test(look))).toEqual([])
    const { build } = await compile(`${tokens}@tailwind utilities;`)
    let before = build([])
    const unknown = [...new Set(looks.map(({ look }) => look))].filter((look) => {
      const after = build([look])
      const isUtility = after !== before
      before = after
      return !isUtility && !ownClasses.includes(look) && look !== 'group'
    })
    expect(unknown).toEqual([])
  })

  it('in attributes of style, which the policy of the page forbids', () => {
    const styled = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .filter((file) => /\bstyle=/.test(readFileSync(join(SRC, file), 'utf8')))
    expect(styled).toEqual([])
  })
})

it('own class names are those listed here, each for a purpose', () => {
  const styled = own.flatMap((name) => [...read(name).matchAll(/\.([a-z][\w-]*)/gi)].map((m) => m[1] ?? ''))
  expect([...new Set(styled)].sort()).toEqual(ownClasses)
})
