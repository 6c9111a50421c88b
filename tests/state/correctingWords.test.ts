// Selected words made whole: without the marks around them, on whichever side of a full stop they stand.
import { expect, it } from 'vitest'
import { span, textOf } from '../../src/domain'
import { wholeWords } from '../../src/state/correcting/words'

const TEXT = '“We go,” he said, “by June”. She said: “We stay.” (Two years).'
const whole = (words: string) => {
  const start = TEXT.indexOf(words)
  return textOf(TEXT, wholeWords(TEXT, span(start, start + words.length)))
}

it.each([
  ['We go', 'We go,'],
  ['by Ju', 'by June'],
  ['tay.”', 'stay.'],
  ['Two y', 'Two years'],
  [' said', 'said'],
])('%s → %s', (selected, expected) => expect(whole(selected)).toBe(expected))
