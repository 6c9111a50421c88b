// What an annotation says, by whom and when: its bodies as plain text, whatever they are.
import type { Note } from '../domain'
import { fieldsOf, type Json, listOf, typesOf } from './json'

type Remark = Omit<Note, 'passages'>

/** Characters of one comment, tags of one note, characters of a tag or a name. */
const LONGEST_COMMENT = 50_000
const MOST_TAGS = 100
const LONGEST_NAME = 200

/** `silent` where it says nothing; `tooLong` where it says more than anybody reads. */
export function remarkOf(annotation: Json): Remark | 'silent' | 'tooLong' {
  const tags = new Set<string>()
  const comments: string[] = []
  const isTag = typesOf(annotation.motivation).join() === 'tagging'
  for (const body of bodiesOf(annotation)) {
    const said = saidIn(body, isTag)
    if (said?.kind === 'tag') tags.add(firstCharacters(said.text))
    else if (said) comments.push(said.text)
  }
  for (const tag of listOf(annotation.tags))
    if (typeof tag === 'string' && clean(tag) !== '') tags.add(firstCharacters(clean(tag)))
  const comment = comments.join('\n\n')
  if (comment.length > LONGEST_COMMENT || tags.size > MOST_TAGS) return 'tooLong'
  const isHighlight = typesOf(annotation.motivation).includes('highlighting')
  if (comment === '' && tags.size === 0 && !isHighlight) return 'silent'
  return {
    comment,
    tags: [...tags],
    author: authorOf(annotation),
    created: dateOf(annotation.created) ?? dateOf(annotation.modified) ?? dateOf(annotation.updated),
  }
}

/** Of the W3C's model, and what Hypothesis calls them. Of a choice, the first is taken. */
function bodiesOf(annotation: Json): readonly unknown[] {
  const bodies = listOf(annotation.body).flatMap((body) => {
    const fields = fieldsOf(body)
    if (!fields || !('items' in fields)) return [body]
    const items = listOf(fields.items)
    return typesOf(fields.type).includes('Choice') ? items.slice(0, 1) : items
  })
  const plain = [annotation.bodyValue, annotation.text].filter((text) => typeof text === 'string')
  return [...bodies, ...plain]
}

type Said = { readonly kind: 'comment' | 'tag'; readonly text: string }

/** Addresses are told as they stand: nobody is sent there. */
function saidIn(body: unknown, isTag: boolean): Said | null {
  if (typeof body === 'string') return said('comment', body)
  const fields = fieldsOf(body)
  // A place in some page, as one of ours where it names the source's words.
  if (!fields || 'selector' in fields) return null
  const purposes = typesOf(fields.purpose)
  const kind = purposes.includes('tagging') || (isTag && purposes.length === 0) ? 'tag' : 'comment'
  const text = [fields.value, fields.source, fields.id].find((value) => typeof value === 'string')
  return typeof text === 'string' ? said(kind, text) : null
}

function said(kind: Said['kind'], text: string): Said | null {
  const words = clean(text)
  return words === '' ? null : { kind, text: words }
}

/** Its first creator's name; Hypothesis writes accounts and, beside them, names. */
function authorOf(annotation: Json): string | null {
  const [creator] = listOf(annotation.creator)
  const fields = fieldsOf(creator)
  const names = [
    fieldsOf(annotation.user_info)?.display_name,
    ...listOf(fields?.name),
    fields?.nickname,
    creator,
    annotation.user,
  ]
  const name = names.find((one) => typeof one === 'string' && clean(one) !== '')
  if (typeof name !== 'string') return null
  return firstCharacters(clean(name).replace(/^acct:([^@]+)@.*$/s, '$1'))
}

/** Years that calendars write with four digits. */
const YEAR = /^\d{4}-/

function dateOf(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString()
  return YEAR.test(iso) ? iso : null
}

/** Text that can be written down everywhere: no halves of characters, no NUL. */
const clean = (text: string): string =>
  text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .trim()

/** One line, cut where it is long. */
const firstCharacters = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST_NAME
    ? line
    : `${line.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…`
}
