// Articles as an archive has them: seeded, all distinct, lengths as in news (median 600 words, up to 6,000), invented people in invented towns.
import { seeded } from '../../../src/domain'
import { FIRST, LAST, OUTLETS, ROLES, SAYINGS, THINGS, TOWNS, VERBS, WHYS } from './words'

export type GeneratedArticle = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly text: string
}

type Chance = () => number
const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T

/** Words of an article: half have more than the median, one in fifty the most. */
const MEDIAN = 600
const SPREAD = 0.9
const LENGTHS = { least: 60, most: 6_000 } as const

/** A number that is normal, by its mean and spread (Box and Muller 1958). */
const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

const lengthOf = (chance: Chance, median: number): number =>
  Math.min(
    LENGTHS.most,
    Math.max(Math.min(LENGTHS.least, median), Math.round(median * Math.exp(SPREAD * normal(chance)))),
  )

/** Some people speak in many articles, most in few: the nth is met a nth as often. */
function person(chance: Chance) {
  const n = Math.floor(FIRST.length * LAST.length * chance() ** 4)
  return {
    name: `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`,
    last: LAST[Math.floor(n / FIRST.length) % LAST.length] as string,
    role: ROLES[n % ROLES.length] as string,
    he: n % 2 === 0 ? 'he' : 'she',
  }
}
type Person = ReturnType<typeof person>

type Slots = { readonly chance: Chance; readonly people: readonly Person[]; readonly town: string }

const claim = ({ chance, town }: Slots): string =>
  `${pick(chance, SAYINGS)
    .replace('THING', pick(chance, THINGS))
    .replace('TOWN', town)
    .replace('NUMBER', String(2 + Math.floor(chance() * 900)))} ${pick(chance, WHYS)}`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const SENTENCES: readonly ((slots: Slots) => string)[] = [
  (s) => `“${capital(claim(s))},” ${pick(s.chance, s.people).name} ${pick(s.chance, VERBS)}.`,
  (s) => {
    const one = pick(s.chance, s.people)
    return `${one.name}, ${one.role}, ${pick(s.chance, VERBS)} that ${claim(s)}.`
  },
  (s) => {
    const one = pick(s.chance, s.people)
    return `${one.last} said: “${capital(claim(s))}. ${capital(claim(s))}.”`
  },
  (s) => `According to ${pick(s.chance, s.people).name}, ${claim(s)}.`,
  (s) => `Two officials, who asked not to be named, said ${claim(s)}.`,
  (s) => `${capital(claim(s))}, ${pick(s.chance, s.people).he} added.`,
  (s) =>
    `The council of ${s.town} met on ${pick(s.chance, ['Monday', 'Tuesday', 'Friday'])} for ${2 + Math.floor(s.chance() * 9)} hours.`,
  (s) => `${capital(claim(s))}.`,
  (s) =>
    `The town spent ${1 + Math.floor(s.chance() * 98)} million on ${pick(s.chance, THINGS)} in ${1990 + Math.floor(s.chance() * 34)}.`,
  (s) => `${pick(s.chance, s.people).name} did not respond to a request for comment.`,
]

/** How often each sentence is used, beside the others. */
const WEIGHTS = [6, 5, 4, 3, 2, 2, 5, 7, 5, 0.4]
const ALL = WEIGHTS.reduce((sum, weight) => sum + weight, 0)

function sentence(slots: Slots): string {
  let left = slots.chance() * ALL
  const i = WEIGHTS.findIndex((weight) => {
    left -= weight
    return left < 0
  })
  return (SENTENCES[i] ?? SENTENCES[0]!)(slots)
}

/** Days of the archive: two years from the first. */
const FIRST_DAY = Date.UTC(2024, 0, 1)
const DAYS = 731

/** The nth article of a seed; `median` of its words. */
export function generateArticle(seed: number, n: number, median = MEDIAN): GeneratedArticle {
  const chance = seeded(seed * 1_000_003 + n)
  const people = Array.from({ length: 2 + Math.floor(chance() * 5) }, () => person(chance))
  const slots = { chance, people, town: pick(chance, TOWNS) }
  const words = lengthOf(chance, median)
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => sentence(slots)).join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  const day = new Date(FIRST_DAY + Math.floor(chance() * DAYS) * 86_400_000)
  return {
    id: `made-up-${n}`,
    title: capital(`${pick(chance, THINGS)} divides ${slots.town}, for the ${n + 1}th time`),
    publisher: pick(chance, OUTLETS),
    published: day.toISOString().slice(0, 10),
    text: paragraphs.join('\n\n'),
  }
}
