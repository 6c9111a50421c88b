// A pupil at work: markings made by words of a text, as the log of corrections has them.
import { type Analysis, type Entity, nonEmpty, span } from '../../src/domain'
import { type Correction, namedOf, type Operation, type Speaker, type Statement } from '../../src/editing'
import { analysisOf, entityOf, spanOf } from './newspaper'

/** An analysis that knows who is named, and nothing that they say. */
export const naming = (...entities: readonly Entity[]): Analysis => analysisOf({ id: 'a' }, { entities })

/** Somebody who is named in the text, each time that it does. */
export function entityIn(text: string, name: string, ...also: readonly string[]): Entity {
  const mentions = [name, ...also].flatMap((words) =>
    [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({
      span: span(index, index + words.length),
      form: words === name ? ('name' as const) : ('nominal' as const),
    })),
  )
  return entityOf(name.toLowerCase().replaceAll(' ', '-'), 'person', name, mentions)
}

export const by = (entity: Entity): Speaker => ({
  ...{ kind: 'entity', who: [namedOf(entity)], span: null, others: [], implied: true },
})

export const unnamed = (described: string): Speaker => ({
  ...{ kind: 'unnamed', span: null, introduced: null, described },
})

export const NOBODY: Speaker = { kind: 'nobody' }

export function statement(
  text: string,
  kind: 'direct' | 'reported',
  words: readonly string[],
  speaker: Speaker,
): Statement {
  const content = nonEmpty(words.map((one) => spanOf(text, one)))!
  return {
    ...{ content, direct: kind === 'direct' ? content : [], cue: null, addressee: null, speaker, via: [] },
    ...{ verb: 'unknown', channel: 'unknown', role: 'unknown' },
  }
}

export const logOf = (operations: readonly Operation[]): readonly Correction[] =>
  operations.map((operation, order) => ({
    ...{ id: `m${order}`, order, made: '2026-03-02T09:00:00Z', by: 'reader', operation },
  }))
