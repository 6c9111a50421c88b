// Texts that a regular expression may take long over, derived from the expression itself.
import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp'

/** A text of any length: `before`, then `pump` again and again, then `after`, which keeps it from matching. */
export type Attack = { readonly before: string; readonly pump: string; readonly after: string }

export const textOf = ({ before, pump, after }: Attack, length: number): string =>
  before + pump.repeat(Math.max(1, Math.floor(length / pump.length))) + after

/** Characters of every kind that expressions tell apart. */
const ALPHABET = [...'aB0 \n\t-_.,:;!?\'"()[]{}<>/\\&#*|@%+=~`^$’“”—éÄ中\u00a0\u0301\u200b\u2028\0\u{1F600}']

/** The attacks on one expression; none on one without a long repetition, which is linear in any text. */
export function attacksOn(expression: RegExp): readonly Attack[] {
  const { pattern } = parseRegExpLiteral(expression)
  const letters = lettersOf(pattern, expression.flags)
  const parts = new Set<string>()
  const befores = new Set([''])
  let repeats = false
  visitRegExpAST(pattern, {
    onQuantifierEnter(node) {
      if (node.max < LONG) return
      repeats = true
      parts.add(exampleOf(node.element, letters))
      befores.add(exampleBefore(node, letters))
    },
    onAlternativeEnter: (node) => void parts.add(exampleOfAll(node.elements, letters)),
  })
  if (!repeats) return []
  const some = letters.all.slice(0, MOST_PAIRED)
  const whole = [...parts].filter((part) => part !== '').slice(0, MOST_PARTS)
  const pairs = [...some, ...whole].flatMap((part) => some.map((letter) => part + letter))
  const pumps = [...new Set([...letters.all, ...whole, ...pairs])]
  return pumps.flatMap((pump) =>
    [...befores].slice(0, MOST_BEFORES).flatMap((before) => AFTERS.map((after) => ({ before, pump, after }))),
  )
}

/** A repetition of so many counts as one without an end. */
const LONG = 10
/** Bounds of what is combined: a few hundred texts an expression. */
const MOST_LETTERS = 16
const MOST_PAIRED = 5
const MOST_PARTS = 16
const MOST_BEFORES = 6
/** What most expressions cannot go on with. */
const AFTERS = ['', '\0', '\n!x']

/** One letter for each set of the expression's atoms that it matches, and what each atom matches. */
type Letters = { readonly all: readonly string[]; readonly of: (atom: AST.Node) => string }

function lettersOf(pattern: AST.Pattern, flags: string): Letters {
  const matchers = new Map<string, RegExp>()
  const literal = new Set<string>()
  const add = ({ raw }: AST.Node) => {
    if (!matchers.has(raw)) matchers.set(raw, new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, '')))
  }
  visitRegExpAST(pattern, {
    onCharacterEnter: (node) => void literal.add(String.fromCodePoint(node.value)),
    onCharacterSetEnter: (node) => void (node.parent.type === 'CharacterClass' || add(node)),
    onCharacterClassEnter: add,
  })
  const known = new Map<string, string>()
  for (const letter of [...ALPHABET, ...literal]) {
    const matched = [...matchers.values()].map((matcher) => (matcher.test(letter) ? 1 : 0)).join('')
    const signature = literal.has(letter) ? `${matched} ${letter}` : matched
    if (!known.has(signature)) known.set(signature, letter)
  }
  const candidates = [...known.values(), ...ALPHABET]
  const chosen = new Map<string, string>()
  const of = ({ raw }: AST.Node): string => {
    let letter = chosen.get(raw)
    if (letter === undefined) {
      add({ raw } as AST.Node)
      letter = candidates.find((each) => matchers.get(raw)!.test(each)) ?? ''
      chosen.set(raw, letter)
    }
    return letter
  }
  // Letters that classes tell apart come before those that stand for themselves.
  const all = [...known]
    .sort(([a], [b]) => Number(a.includes(' ')) - Number(b.includes(' ')))
    .map(([, letter]) => letter)
  return { all: all.slice(0, MOST_LETTERS), of }
}

const exampleOfAll = (nodes: readonly AST.Element[], letters: Letters): string =>
  nodes.map((node) => exampleOf(node, letters)).join('')

/** A text that the node matches; assertions match none. */
function exampleOf(node: AST.Element, letters: Letters): string {
  switch (node.type) {
    case 'Character':
      return String.fromCodePoint(node.value)
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return letters.of(node)
    case 'Group':
    case 'CapturingGroup':
      return exampleOfAll(node.alternatives[0]?.elements ?? [], letters)
    case 'Quantifier':
      return exampleOf(node.element, letters).repeat(Math.min(node.min, 20) || Math.min(node.max, 1))
    case 'Assertion':
    case 'Backreference':
      return ''
  }
}

/** A text that what stands before the node matches. */
function exampleBefore(node: AST.Node, letters: Letters): string {
  const { parent } = node
  if (!parent) return ''
  const own =
    parent.type === 'Alternative'
      ? exampleOfAll(parent.elements.slice(0, parent.elements.indexOf(node as AST.Element)), letters)
      : ''
  return exampleBefore(parent, letters) + own
}
