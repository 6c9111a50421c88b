// Every regular expression of src: the literals, the constructors with a constant pattern, and what modules build of constants.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseSync } from 'vite'

const SRC = resolve(import.meta.dirname, '../../../src')

/** An expression and the place where it is written: “ingest/format.ts:12”. */
export type Written = { readonly place: string; readonly pattern: RegExp }

/** All of them; those that a module builds when it is loaded have the module as their place. */
export async function findExpressions(): Promise<readonly Written[]> {
  const found: Written[] = []
  for (const name of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|tsx|mjs)$/.test(name) || name.endsWith('.d.ts')) continue
    const path = join(SRC, name)
    const code = readFileSync(path, 'utf8')
    let builds = false
    visit(parseSync(path, code).program, (node) => {
      const pattern = writtenAs(node)
      if (pattern === 'built') builds = true
      else if (pattern) found.push({ place: `${name}:${lineOf(code, Number(node.start))}`, pattern })
    })
    if (builds) for (const pattern of await builtBy(path)) found.push({ place: relative(SRC, path), pattern })
  }
  return found
}

type Node = { readonly [field: string]: unknown }

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function visit(node: unknown, each: (node: Node) => void): void {
  if (!isNode(node)) return
  if (typeof node.type === 'string') each(node)
  for (const inner of Object.values(node)) visit(inner, each)
}

/** `built` where the pattern is put together of more than one constant. */
function writtenAs(node: Node): RegExp | 'built' | null {
  if (node.type === 'Literal' && isNode(node.regex))
    return new RegExp(String(node.regex.pattern), String(node.regex.flags))
  const isConstructor = node.type === 'NewExpression' || node.type === 'CallExpression'
  if (!isConstructor || !isNode(node.callee) || node.callee.name !== 'RegExp') return null
  const [pattern, flags = ''] = (node.arguments as readonly Node[]).map(constantOf)
  return typeof pattern === 'string' && typeof flags === 'string' ? new RegExp(pattern, flags) : 'built'
}

function constantOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  const [piece, ...others] = node.type === 'TemplateLiteral' ? (node.quasis as readonly Node[]) : []
  return piece && others.length === 0 ? String((piece.value as Node).cooked) : null
}

/** What a module builds while it is loaded, it and what it imports. */
async function builtBy(path: string): Promise<readonly RegExp[]> {
  const built: RegExp[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string, string | undefined]) {
      const made = new target(pattern, flags)
      built.push(made)
      return made
    },
  })
  try {
    await import(path)
  } finally {
    globalThis.RegExp = original
  }
  return built
}

const lineOf = (code: string, at: number): number => code.slice(0, at).split('\n').length
