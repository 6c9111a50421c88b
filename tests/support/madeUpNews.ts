// Makes news articles up, sentence by sentence, in American and British style; nothing in them is true.

/** Numbers in [0, 1). */
export type Random = () => number

export const pick = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T

const NAMES = [
  'Ottilie Brandreth',
  'Mr. Quillon',
  'Sir Jasper Wick',
  'Nessa O’Rourke-Lindqvist',
  'Ms Adeyemi',
]
const PLACES = ['Port Harrow', 'the Vale of Keld', 'Saltmarsh, N.H.', 'East Tarrow', 'the United Kingdom']
const ROLES = ['the harbour master', 'a spokeswoman for the council', 'two officials', 'the BBC', 'police']
const PRONOUNS = ['he', 'she', 'they', 'it', 'we']
const VERBS = ['said', 'told reporters', 'warned', 'has claimed', 'believes', 'denied', 'admitted on Tuesday']
const CLAIMS = [
  'the ferry wouldn’t sail before May',
  'nobody at the ’80s depot had read the memo',
  'costs rose by 4.5% to £3m (about $4m)',
  'the farmers’ market was ‘more or less’ closed',
  'U.S. inspectors, who arrived at 9 a.m., found nothing',
]
const PLAIN = ['It rained.', 'The bridge opened in 1931.', 'Voters go to the polls on Nov. 4 – if at all.']

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const SENTENCES: readonly ((random: Random, open: string, close: string) => string)[] = [
  (r) => capital(`${pick(r, [...NAMES, ...ROLES, ...PRONOUNS])} ${pick(r, VERBS)} that ${pick(r, CLAIMS)}.`),
  (r, open, close) => `${open}${capital(pick(r, CLAIMS))},${close} ${pick(r, VERBS)} ${pick(r, NAMES)}.`,
  (r, open, close) => `${capital(pick(r, ROLES))} called it ${open}a muddle${close} in ${pick(r, PLACES)}.`,
  (r) => `According to ${pick(r, [...NAMES, ...ROLES])}, ${pick(r, CLAIMS)}.`,
  (r, open) => `${pick(r, NAMES)}: ${open}${capital(pick(r, CLAIMS))}.`,
  (r) => pick(r, PLAIN),
  (r, open, close) =>
    `${open}Why?${close} ${pick(r, PRONOUNS)} asked. ${open}Because ${pick(r, CLAIMS)}.${close}`,
  (r) => `${pick(r, NAMES)}: ‘${capital(pick(r, CLAIMS))}’`,
]

const MARKS = [
  ['“', '”'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
] as const

/** An article of up to `paragraphs` paragraphs, all in one style of quotation marks. */
export function madeUpNews(random: Random, paragraphs: number): string {
  const [open, close] = pick(random, MARKS)
  const lines = Array.from({ length: 1 + Math.floor(random() * paragraphs) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
      pick(random, SENTENCES)(random, open, close),
    ).join(' '),
  )
  return lines.join('\n\n')
}
