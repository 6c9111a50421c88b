// Texts without end, each hard on another part of the engine: what is said and how, names, quotation marks, nesting and more.

/** The `i`th piece of such a text; most are the same every time, some count so that nothing comes twice. */
export type Piece = (i: number) => string

const GIVEN = 'Ann Bo Cy Dee Eli Fay Gus Hal Ida Jon Kay Lee May Ned Ola Pat'.split(' ')
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')

/** A made-up word that no other number has. */
function word(i: number): string {
  let out = ''
  for (let left = i + 20; left > 0; left = Math.floor(left / 20)) out += SYLLABLES[left % 20]
  return out
}
const name = (i: number): string => {
  const made = word(i)
  return made.charAt(0).toUpperCase() + made.slice(1)
}
const given = (i: number): string => GIVEN[i % GIVEN.length] as string
const letters = (i: number): string => word(i).toUpperCase().slice(0, 5)

/** Ways to say who says something, each without an end of its own. */
const SAID: Readonly<Record<string, Piece>> = {
  'said Ann': () => 'said Ann',
  'Ann said': () => 'Ann said',
  'Ann Reed said': () => 'Ann Reed said',
  'she added': () => 'she added',
  'said that': (i) => `${given(i)} Reed said that`,
  'said Bo, who': () => 'Ann, who said Bo, who said',
  'according to': () => 'according to Ann Reed',
  'told Bo': () => 'Ann told Bo on Monday',
  'claimed': () => 'it was claimed that he won',
  'reportedly': () => 'the mayor reportedly won',
  'claim that': () => 'Ann’s claim that he won',
  'as Ann sees it': () => 'as Ann sees it',
  'in her view': () => 'in her view',
  'quoted as saying': () => 'the Post quoted Ann as saying that he won',
  'accused': () => 'Ann accused Bo of lying',
  'concern over': () => 'Ann expressed concern over the plan',
  'wants': () => 'Ann wants to win and to go',
  'distinct sources': (i) => `${given(i)} ${name(i)} said he won`,
  'asked whether': () => 'Ann asked whether they go',
  'called it': () => 'Ann called the plan “mad”',
} // biome-ignore format: a table

/** What stands between two of them. */
const BETWEEN = { space: ' ', comma: ', ', semicolon: '; ', stop: '. ', paragraph: '.\n\n' } as const

const NAMES: Readonly<Record<string, Piece>> = {
  'distinct, in a list': (i) => `${given(i)} ${name(i)}, `,
  'distinct first names, one surname': (i) => `${name(i)} Reed, `,
  'one first name, distinct surnames': (i) => `Ann ${name(i)}, `,
  'distinct surnames with titles': (i) => `Mr. ${name(i)}, `,
  'surnames alone': (i) => `${name(i)} and `,
  'one, over and over': () => 'Ann Reed and ',
  'with “and”': (i) => `${given(i)} and ${given(i + 1)} Reed `,
  'of bodies': (i) => `the ${name(i)} Council, `,
  'of bodies, long and short': (i) => `the ${name(i)} ${name(i + 7)} Council and the ${name(i + 7)} `,
  'of bodies with their letters': (i) => `the ${name(i)} Council (${letters(i)}), `,
  'in letters': (i) => `${letters(i)}, `,
  'of places': (i) => `in ${name(i)}, Ohio, `,
  'with initials': (i) => `A. B. ${name(i)}, `,
  'with seats': (i) => `Rep. Ann ${name(i)} (D-N.J.), `,
  'with ages': (i) => `Ann ${name(i)}, ${20 + (i % 70)}, `,
  'with “of”': () => 'Council of Reed of ',
  'all capitals': (i) => `ANN ${word(i).toUpperCase()} `,
  'a capital each': () => 'A B C ',
  'as sentences': (i) => `${given(i)} ${name(i)} won. `,
  'one a paragraph': (i) => `${given(i)} ${name(i)}\n\n`,
} // biome-ignore format: a table

const QUOTES: Readonly<Record<string, Piece>> = {
  'fragments': () => 'the “mad” plan ',
  'before “she said”': () => '“We go on,” she said. ',
  'around “she said”': () => '“We,” she said, “go on.” ',
  'without a cue': () => '“We go on now.” ',
  'a paragraph each': () => '“We go on now.”\n\n',
  'a dialogue': (i) => `“${i % 2 ? 'Do we go?' : 'We go.'}”\n\n`,
  'cued by turns': (i) => `“We go,” said ${given(i)}.\n\n“We stay,” said ${given(i + 1)}.\n\n“So.”\n\n`,
  'carried over paragraphs': () => '“We go on.\n\n',
  'opened': () => '“We go ',
  'closed': () => 'We go” ',
  'straight': () => '"We go" ',
  'single': () => '‘We go’ ',
  'apostrophes': () => 'the fans’ ',
  'nested': () => '“a ‘b ',
  'guillemets': () => '«We go» ',
  'of titles': () => 'the film “The Last Tram” ',
  'behind a colon': () => 'She said: “We go.” ',
  'block after colon': () => 'She said:\n\nWe go on.\n\n',
  'of “I”': () => 'Ann Reed said: “I know my own mind.” ',
  'inches': () => 'a 5" screen ',
} // biome-ignore format: a table

const NESTED: Readonly<Record<string, Piece>> = {
  'that': () => 'that ',
  'who': () => 'the man who knew ',
  'which': () => 'the plan, which failed, ',
  'if': () => 'if he knew that ',
  'because': () => 'because she left ',
  'and': () => 'and ',
  'of the': () => 'of the park ',
  'brackets': () => '(he ',
  'dashes': () => 'he — she — ',
  'commas': () => 'old, ',
  'adverbs': () => 'very ',
  'not to': () => 'not to go to ',
  'verbs': () => 'had been seen being ',
  'nouns': () => 'park bench plan ',
  'numbers': () => 'two of three ',
} // biome-ignore format: a table

const POINTING: Readonly<Record<string, Piece>> = {
  'he': () => 'He met him. ',
  'she and her': () => 'She met her mother. ',
  'they': () => 'They know it. ',
  'pronouns and names': (i) => `${given(i)} ${name(i)} met her. She left. `,
  'the mayor': () => 'The mayor left. ',
  'mayors by name': (i) => `Mayor ${given(i)} ${name(i)} left. The mayor knew. `,
  'appositions': (i) => `${given(i)} ${name(i)}, the mayor, left. `,
  'relatives': (i) => `${name(i)}’s lawyer left. His lawyer knew. `,
  'couples': (i) => `My parents, Ann and Bo ${name(i)}, left. `,
  'elder and younger': (i) => `Ann ${name(i)}, ${20 + (i % 70)}, left. The elder knew. `,
  'officials': () => 'Two officials left. An official knew. ',
  'I': () => 'I know my mind. ',
  'candidates': () => 'The nominee left. ',
  'reports': (i) => `A report by the ${name(i)} Council said so. `,
  'possessives': () => 'her mother’s brother’s ',
} // biome-ignore format: a table

const SHAPES: Readonly<Record<string, Piece>> = {
  'headings': (i) => `${given(i)} ${name(i)} Says No\n\n`,
  'questions and answers': () => 'Q: Why now?\n\nA: We can.\n\n',
  'labels': (i) => `${word(i).toUpperCase()}: We can.\n\n`,
  'bullets': () => '- we can\n\n',
  'initials as labels': (i) => `${letters(i).slice(0, 2)}: We can.\n\n`,
  'dates': () => 'Jan. 1, ',
  'years': () => 'in 2016 ',
  'abbreviations': () => 'e.g. U.S. ',
  'sums': () => '$1.5 million ',
  'percent': () => '12.5% ',
  'spaces': () => ' \u00a0 ',
  'line ends': () => '\n',
  'hyphens': () => 'a-',
  'dots': () => '. ',
  'one word': () => 'a',
  'digits': () => '1',
  'addresses': () => 'http://a.example/b ',
  'handles': () => '@ann ',
  'emoji': () => '👋 ',
  'accents': () => 'e\u0301',
  'script without capitals': () => '林月芙 ',
  'background': () => 'The bridge was built in 1931. ',
} // biome-ignore format: a table

const tagged = (kind: string, pieces: Readonly<Record<string, Piece>>): [string, Piece][] =>
  Object.entries(pieces).map(([title, piece]) => [`${kind}: ${title}`, piece])

const said: [string, Piece][] = Object.entries(SAID).flatMap(([title, piece]) =>
  Object.entries(BETWEEN).map(([mark, between]): [string, Piece] => [
    `said: ${title}, ${mark}`,
    (i) => piece(i) + between,
  ]),
)

export const TEMPLATES: ReadonlyMap<string, Piece> = new Map([
  ...said,
  ...tagged('names', NAMES),
  ...tagged('quotes', QUOTES),
  ...tagged('nested', NESTED),
  ...tagged('pointing', POINTING),
  ...tagged('shapes', SHAPES),
])

/** A text of at least `length` characters. */
export function textOf(piece: Piece, length: number): string {
  const pieces: string[] = []
  let so = 0
  for (let i = 0; so < length; i++) {
    const next = piece(i)
    pieces.push(next)
    so += next.length
  }
  return pieces.join('')
}
