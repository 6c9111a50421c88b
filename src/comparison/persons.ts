// Who is the same across articles: by full name, then by surname where the role agrees; in doubt apart. The one place that decides it.
import { type Analysis, type Article, type Entity, type EntityKind, isNamed, textOf } from '../domain'
import { FUNCTION_WORDS } from './functionWords'
import { agreementOf, partsOfName } from './names'

/** An article with what was found in it: all that a comparison knows of it. */
export type ComparedArticle = { readonly article: Article; readonly analysis: Analysis }

/** Somebody, or some body, in all articles that name them. */
export type Person = {
  /** The longest of the names, as it is written. */
  readonly name: string
  readonly kind: EntityKind
  /** What the articles call them by way of explanation, each once. */
  readonly descriptions: readonly string[]
  /** The entity's id by the article's place in the list. */
  readonly entityIn: ReadonlyMap<number, string>
}

/** The people and bodies of all articles; every entity with a name belongs to exactly one. */
export type Persons = {
  readonly all: readonly Person[]
  readonly of: (article: number, entityId: string) => Person | null
}

type Named = {
  readonly article: number
  readonly entity: Entity
  readonly parts: readonly string[]
  readonly role: ReadonlySet<string>
}

/**
 * “Hedda Lund” here is “Hedda Lund” there; “Lund, the mayor” is she where she is the mayor; a “Lund” of whom nothing
 * is told stays apart, and so does one whom two people could be. Time grows with the number of names.
 */
export function resolvePersons(articles: readonly ComparedArticle[]): Persons {
  const named = articles.flatMap(({ article, analysis }, i) =>
    analysis.entities.filter(isNamed).map((entity) => nameOf(i, article, entity)),
  )
  const groups: Named[][] = []
  const bySurname = new Map<string, Named[][]>()
  // Full names first: a surname joins one of them.
  const inOrder = [...named].sort((a, b) => Number(a.parts.length === 1) - Number(b.parts.length === 1))
  for (const one of inOrder) {
    const keys = keysOf(one)
    const near = [...new Set(keys.flatMap((key) => bySurname.get(key) ?? []))]
    const found = groupFor(one, near)
    const group = found ?? []
    group.push(one)
    if (!found) groups.push(group)
    for (const key of keys) {
      const there = bySurname.get(key) ?? []
      if (!there.includes(group)) bySurname.set(key, [...there, group])
    }
  }
  const all = groups.map(personOf)
  const byEntity = new Map(
    all.flatMap((person) =>
      [...person.entityIn].map(([article, id]): [string, Person] => [`${article} ${id}`, person]),
    ),
  )
  return { all, of: (article, id) => byEntity.get(`${article} ${id}`) ?? null }
}

function nameOf(article: number, { text }: Article, entity: Entity): Named {
  const told = [entity.description ?? '', ...entity.mentions.flatMap(roleWords(text))]
  return { article, entity, parts: partsOfName(entity.name), role: new Set(told.flatMap(wordsOfRole)) }
}

/** What is told of somebody where they are described (“the mayor”), and before the name (“Mayor Lund”). */
const roleWords =
  (text: string) =>
  ({ span, form }: Entity['mentions'][number]): readonly string[] => {
    if (form === 'pronoun') return []
    if (form === 'nominal') return [textOf(text, span)]
    const before = text.slice(Math.max(0, span.start - 30), span.start)
    return [/(?:^|[^\p{L}])((?:\p{Lu}\p{L}+\s){1,2})$/u.exec(before)?.[1] ?? '']
  }

const wordsOfRole = (told: string): readonly string[] =>
  (told.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word))

/** Under what a name is looked up: its last part, and its initials or itself where it could be an initialism. */
const keysOf = ({ parts, entity }: Named): readonly string[] => {
  const keys = [parts.at(-1) ?? '']
  if (entity.kind === 'person') return keys
  const meant = parts.filter((part) => !FUNCTION_WORDS.has(part))
  return [
    ...keys,
    parts.join(''),
    ...(parts.length > 1 ? [meant.map((part) => part.charAt(0)).join('')] : []),
  ]
}

/** The one group that a name belongs to; undefined where there is none, or where two could be meant. */
function groupFor(one: Named, groups: readonly Named[][]): Named[] | undefined {
  const fits = groups.filter(
    (group) =>
      group.every((other) => isSameKind(one, other) && other.article !== one.article) &&
      group.some((other) => isSame(one, other)),
  )
  return fits.length === 1 ? fits[0] : undefined
}

/** A person is no place; what an engine is not sure of may be either. */
const isSameKind = (a: Named, b: Named): boolean =>
  a.entity.kind === b.entity.kind || (a.entity.kind !== 'person' && b.entity.kind !== 'person')

function isSame(a: Named, b: Named): boolean {
  const agreement = agreementOf(a.entity.name, b.entity.name)
  if (agreement === 'full') return true
  if (agreement === 'none') return false
  if (a.entity.kind !== 'person') return a.parts.length === b.parts.length
  return [...a.role].some((word) => b.role.has(word))
}

function personOf(group: readonly Named[]): Person {
  const longest = [...group].sort((a, b) => b.entity.name.length - a.entity.name.length)[0]!
  const descriptions = group.flatMap(({ entity }) => entity.description ?? [])
  return {
    name: longest.entity.name,
    kind: longest.entity.kind,
    descriptions: [...new Set(descriptions)],
    entityIn: new Map(group.map(({ article, entity }) => [article, entity.id])),
  }
}
