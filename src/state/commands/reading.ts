// The commands of going through an article: from one highlight to the next, finding words, listening, printing. A part of the one list.
import type { Command } from './command'

/** On and back among all of one kind; `which` of them is in words. */
const nextCommand = (which: string, key: string) =>
  ({
    name: `Next ${which}`,
    says: `Goes on to the next ${which}, from where you are`,
    group: 'Find and go',
    scope: 'article',
    keys: [key],
    repeats: true,
  }) as const
const previousCommand = (which: string, key: string) =>
  ({
    ...nextCommand(which, key),
    name: `Previous ${which}`,
    says: `Goes back to the ${which} before`,
    keys: [`Shift+${key}`],
  }) as const

export const READING = {
  'next.direct': nextCommand('quote', 'q'),
  'previous.direct': previousCommand('quote', 'q'),
  'next.reported': nextCommand('claim', 'c'),
  'previous.reported': previousCommand('claim', 'c'),
  'next.context': nextCommand('background passage', 'b'),
  'previous.context': previousCommand('background passage', 'b'),
  'next.note': nextCommand('note of your own', 'm'),
  'previous.note': previousCommand('note of your own', 'm'),
  findText: {
    name: 'Find in the text',
    says: 'Finds words in the article, counts them and goes from one to the next',
    group: 'Find and go',
    scope: 'article',
    keys: ['/'],
    also: 'search words count',
  },
  readAloud: {
    name: 'Read aloud, and stop',
    says: 'Reads the article aloud by a voice of this device, from where you are',
    group: 'Find and go',
    scope: 'article',
    keys: ['r'],
    also: 'speech voice listen hear speak',
  },
  print: {
    name: 'Print',
    says: 'Prints the article with the layers that are on, and its sources as endnotes',
    group: 'Share and save',
    scope: 'article',
    keys: [],
    also: 'paper pdf endnotes',
  },
  practice: {
    name: 'Practice',
    says: 'Hides the highlights, so that you mark by hand who says what, and then compare',
    group: 'Find and go',
    scope: 'article',
    keys: [],
    also: 'practise mark by hand class school teacher pupils exercise quiz',
  },
  lesson: {
    name: 'Lesson sheet…',
    says: 'Prints the plain text with a wide margin, a table of sources to fill in, and the answers',
    group: 'Share and save',
    scope: 'article',
    keys: [],
    also: 'worksheet print class school teacher pupils exercise',
  },
} as const satisfies Readonly<Record<string, Omit<Command, 'id'>>>
