// Forms of verbs as they are spelled; a verb that says something is known by each of its own.
import { describe, expect, it } from 'vitest'
import { CUE_VERBS } from '../../../src/engine/lexicon/cueVerbs'
import { formsOfVerb, inflect } from '../../../src/engine/lexicon/inflection'

describe('the forms of a verb', () => {
  it.each([
    ['say', 'says said saying'],
    ['deny', 'denies denied denying'],
    ['shrug', 'shrugs shrugged shrugging'],
    ['quip', 'quips quipped quipping'],
    ['quiz', 'quizzes quizzed quizzing'],
    ['echo', 'echoes echoed echoing'],
    ['coo', 'coos cooed cooing'],
    ['reveal', 'reveals revealed revealing'],
    ['signal', 'signals signaled signalled signaling signalling'],
    ['prove', 'proves proved proven proving'],
    ['go', 'goes went gone going'],
    ['lie', 'lies lied lying'],
    ['agree', 'agrees agreed agreeing'],
  ])('%s: %s', (lemma, forms) => expect(inflect(lemma).join(' ')).toBe(`${lemma} ${forms}`))

  it('are spelled with “-ise” too, where they have “-ize”', () =>
    expect(formsOfVerb('realize')).toContain('realised'))
})

it('a verb that says something is known by each of its forms', () => {
  for (const [form, lemma] of Object.entries({
    shrugged: 'shrug',
    echoes: 'echo',
    found: 'find',
    foretold: 'foretell',
  }))
    expect(CUE_VERBS.get(form)?.lemma).toBe(lemma)
})
