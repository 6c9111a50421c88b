// What one key does about a highlight, as operations with the words for them.
import { MANNERS, spokenStatement, type Target, tellSaying } from '../../../domain'
import { statementOf } from '../../../editing'
import type { AnalyzedArticle } from '../../../state'
import type { DoneAbout } from './useMaking'

export type Quick = 'confirm' | 'remove' | 'manner' | 'merge'

/** Null where there is nothing to do it to. */
export function doneAbout(analyzed: AnalyzedArticle, target: Target, what: Quick): DoneAbout | null {
  const { analysis } = analyzed
  if (target.kind === 'context') {
    const background = analysis.context[target.index]
    if (!background || what === 'manner' || what === 'merge') return null
    const { span } = background
    return what === 'confirm'
      ? {
          operations: [{ kind: 'confirmBackground', span }],
          ...{ label: 'confirmation of background', words: 'Confirmed: background.' },
        }
      : {
          operations: [{ kind: 'removeBackground', span }],
          ...{ label: 'removal of background', words: 'Removed: background.' },
        }
  }
  const attribution = analyzed.attributions.get(target.id)
  if (!attribution) return null
  const statement = statementOf(attribution, analysis.entities)
  const told = spokenStatement(tellSaying(analyzed, attribution))
  switch (what) {
    case 'confirm':
      return {
        operations: [{ kind: 'confirm', statement }],
        ...{ label: `confirmation of a ${told}`, words: `Confirmed: ${told}.` },
      }
    case 'remove':
      return {
        operations: [{ kind: 'remove', statement }],
        ...{ label: `removal of a ${told}`, words: `Removed: ${told}.` },
      }
    case 'manner': {
      const manner = attribution.manner === 'direct' ? 'reported' : 'direct'
      const { name } = MANNERS[manner]
      return {
        operations: [{ kind: 'manner', statement, manner }],
        ...{ label: `change to ${name}`, words: `Now a ${name}.` },
      }
    }
    case 'merge': {
      const [next] = analysis.attributions
        .filter(({ id, content }) => id !== target.id && content[0].start >= attribution.content[0].start)
        .sort((a, b) => a.content[0].start - b.content[0].start)
      if (!next) return null
      return {
        operations: [{ kind: 'merge', statement, other: statementOf(next, analysis.entities) }],
        ...{ label: 'joining of two statements', words: 'Two statements are one.' },
      }
    }
  }
}

/** The same about several at once. */
export function doneAboutSeveral(
  analyzed: AnalyzedArticle,
  targets: readonly Target[],
  what: 'confirm' | 'remove',
): DoneAbout | null {
  const done = targets.flatMap((target) => doneAbout(analyzed, target, what) ?? [])
  const [only] = done
  if (!only || done.length === 1) return only ?? null
  const many = `${done.length} highlights`
  return {
    operations: done.flatMap(({ operations }) => operations),
    ...(what === 'confirm'
      ? { label: `confirmation of ${many}`, words: `Confirmed: ${many}.` }
      : { label: `removal of ${many}`, words: `Removed: ${many}.` }),
  }
}
