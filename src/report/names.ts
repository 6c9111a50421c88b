// Who is the same across an archive, by names alone: as in the comparison of articles, in doubt apart; time and memory grow with names, not with articles.
import { agreementOf, partsOfName } from '../comparison/names'
import { type Analysis, type Entity, type EntityKind, entityIdsOf, isNamed, type Source } from '../domain'

/** One name as it was met, spelling aside. */
export type NameKey = string

type MetName = {
  readonly key: NameKey
  readonly kind: EntityKind
  /** As it was first written. */
  readonly name: string
  /** How often it was met as a source. */
  readonly times: number
}

/** A person is no place; what the engine is not sure of may be either. */
const classOf = (kind: EntityKind): string => (kind === 'person' ? 'p' : 'x')

export const keyOfName = (name: string, kind: EntityKind): NameKey =>
  `${classOf(kind)} ${partsOfName(name).join(' ')}`

/** Those whom a source means and the article names. */
export function namedBy({ entities }: Pick<Analysis, 'entities'>, source: Source): readonly Entity[] {
  const ids = entityIdsOf(source)
  return entities.filter((entity) => ids.includes(entity.id) && isNamed(entity))
}

/** The end of a name, under which those that could be the same are looked up. */
export const endOfName = (key: NameKey): string => `${key.charAt(0)} ${key.slice(key.lastIndexOf(' ') + 1)}`

/** Two names that one article has for two people. */
export const pairOf = (a: NameKey, b: NameKey): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

/**
 * Which names are one person's, or one body's: each name's head, the name that was met most often. “Bill Lund” is “William
 * Lund” unless another “Lund” could be meant, or an article has both; a surname alone joins nobody, for an archive
 * has many of each; an initialism joins the body whose initials it is.
 */
export function resolveNames(
  met: readonly MetName[],
  apart: ReadonlySet<string>,
): ReadonlyMap<NameKey, NameKey> {
  const heads = new Map<NameKey, NameKey>()
  const groups = new Map<string, MetName[][]>()
  const often = [...met].sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1))
  for (const one of often) {
    const near = [...new Set(lookUps(one).flatMap((under) => groups.get(under) ?? []))]
    const fits = near.filter((group) => group.every((other) => isSame(one, other, apart)))
    const group = fits.length === 1 ? fits[0]! : []
    group.push(one)
    heads.set(one.key, group[0]!.key)
    if (group.length > 1) continue
    for (const under of lookUps(one)) groups.set(under, [...(groups.get(under) ?? []), group])
  }
  return heads
}

function lookUps({ key, kind }: MetName): readonly string[] {
  const end = endOfName(key)
  if (kind === 'person') return [end]
  const parts = key.slice(2).split(' ')
  const initials = parts.map((part) => part.charAt(0)).join('')
  const meant = parts
    .filter((part) => !/^(of|the|and|for|in|on|to|at)$/.test(part))
    .map((part) => part.charAt(0))
    .join('')
  return [
    ...new Set([end, `x ${parts.join('')}`, ...(parts.length > 1 ? [`x ${initials}`, `x ${meant}`] : [])]),
  ]
}

const isSame = (a: MetName, b: MetName, apart: ReadonlySet<string>): boolean =>
  !apart.has(pairOf(a.key, b.key)) && agreementOf(a.name, b.name) === 'full'
