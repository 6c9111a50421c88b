// A file of annotations (W3C Web Annotations, or what Hypothesis exports) as notes on one article.
import { MOST_NOTES, type NonEmpty, type Note, nonEmpty, noteKey } from '../domain'
import { remarkOf } from './annotationRemark'
import { type AnnotatedArticle, type TargetFinder, targetFinder } from './annotationTarget'
import { fieldsOf, type Json, listOf, typesOf } from './json'
import { findJsonFault } from './jsonFault'
import { formatSkipped, type SkippedCount, sumSkipped, type WhySkipped } from './skipped'

export type { AnnotatedArticle } from './annotationTarget'

export type AnnotationsRead =
  | { readonly kind: 'read'; readonly notes: NonEmpty<Note>; readonly skipped: readonly SkippedCount[] }
  /** Nothing of the file can be used; `reason` is for the reader. */
  | { readonly kind: 'refused'; readonly reason: string }

const refused = (reason: string): AnnotationsRead => ({ kind: 'refused', reason })

/** Reads the text of a file. Never throws; what would take too long is left out. */
export function readAnnotations(text: string, article: AnnotatedArticle): AnnotationsRead {
  const file = parsed(text.replace(/^\ufeff/, ''))
  if ('fault' in file) return refused(file.fault)
  const annotations = annotationsIn(file.value)
  if (typeof annotations === 'string') return refused(annotations)
  const find = targetFinder(article)
  const notes = new Map<string, Note>()
  const skipped: SkippedCount[] = []
  for (const annotation of annotations) {
    const note = notes.size < MOST_NOTES ? noteFrom(annotation, find) : 'tooMany'
    if (typeof note === 'string') skipped.push({ why: note, count: 1 })
    else if (notes.has(noteKey(note))) skipped.push({ why: 'repeated', count: 1 })
    else notes.set(noteKey(note), note)
  }
  const counts = sumSkipped(skipped)
  const all = nonEmpty([...notes.values()])
  return all ? { kind: 'read', notes: all, skipped: counts } : refused(noneOf(annotations.length, counts))
}

function parsed(text: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: faultIn(text) }
  }
}

const SAVE_AGAIN = 'Save it again in the program that it came from, as JSON.'

function faultIn(text: string): string {
  if (text.trim() === '') return `There is nothing in this file. ${SAVE_AGAIN}`
  const fault = findJsonFault(text)
  // Valid, and still not read: more than the browser's memory holds.
  if (!fault) return 'This file is too much for this browser’s memory. Split it, and import the parts.'
  const where = `line ${fault.line}, column ${fault.column}`
  return fault.atEnd
    ? `This file stops in the middle, at ${where}: it was cut short. ${SAVE_AGAIN}`
    : `This file is not valid JSON: what stands at ${where} does not belong there. ${SAVE_AGAIN}`
}

const NO_ANNOTATIONS = 'There are no annotations in this file. Sourcelight reads W3C Web Annotations (JSON).'

const ELSEWHERE =
  'This file only says where its annotations can be fetched, and Sourcelight fetches nothing. Save the annotations themselves into a file.'

/** What is in the file, one by one; or, in words, why there is nothing. */
function annotationsIn(value: unknown): readonly unknown[] | string {
  const file = fieldsOf(value)
  const all = file ? itemsOf(file) : Array.isArray(value) ? value : []
  if (all.length > 0) return all
  return typeof file?.first === 'string' ? ELSEWHERE : NO_ANNOTATIONS
}

/** Of a page, a collection with its pages in it, what Hypothesis exports, or a single annotation. */
function itemsOf(file: Json): readonly unknown[] {
  const types = typesOf(file.type)
  if (types.includes('AnnotationCollection')) {
    const items: unknown[] = []
    for (let page = fieldsOf(file.first); page; page = fieldsOf(page.next))
      for (const item of listOf(page.items)) items.push(item)
    return items
  }
  if (types.includes('AnnotationPage')) return listOf(file.items)
  if (Array.isArray(file.rows)) return file.rows
  if (Array.isArray(file.annotations)) return file.annotations
  return [file]
}

function noteFrom(item: unknown, find: TargetFinder): Note | WhySkipped {
  const annotation = fieldsOf(item)
  if (!annotation || !isAnnotation(annotation)) return 'notAnAnnotation'
  const remark = remarkOf(annotation)
  if (typeof remark === 'string') return remark
  const passages = find(annotation)
  return typeof passages === 'string' ? passages : { passages, ...remark }
}

/** Hypothesis writes no type. */
const isAnnotation = ({ type, uri, target }: Json): boolean =>
  type === undefined ? typeof uri === 'string' && Array.isArray(target) : typesOf(type).includes('Annotation')

function noneOf(count: number, skipped: readonly SkippedCount[]): string {
  if (skipped.every(({ why }) => why === 'notAnAnnotation')) return NO_ANNOTATIONS
  return count === 1
    ? `The annotation in this file was left out: ${formatSkipped(skipped)}.`
    : `None of the ${count.toLocaleString('en')} annotations in this file could be imported: ${formatSkipped(skipped)}.`
}
