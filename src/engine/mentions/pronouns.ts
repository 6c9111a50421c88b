// Finds pronouns, with what each tells of person, gender and number.
import type { Doc } from '../doc'
import type { PronounMention } from './mention'

type Told = Omit<PronounMention, 'form' | 'from' | 'to'>

const tell = (
  person: 1 | 2 | 3,
  number: Told['number'],
  gender: Told['gender'] = null,
  human = true,
  relative = false,
): Told => ({ person, number, gender, human, relative })

const PRONOUNS = new Map<string, Told>([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Told] => [word, tell(3, 'singular', 'male')]),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Told] => [word, tell(3, 'singular', 'female')]),
  ...['it', 'its', 'itself'].map((word): [string, Told] => [word, tell(3, 'singular', null, false)]),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word): [string, Told] => [
    word,
    tell(3, 'plural'),
  ]),
  ...['i', 'me', 'my', 'mine', 'myself'].map((word): [string, Told] => [word, tell(1, 'singular')]),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word): [string, Told] => [word, tell(1, 'plural')]),
  ...['you', 'your', 'yours', 'yourself'].map((word): [string, Told] => [word, tell(2, 'singular')]),
  ...['who', 'whose', 'whom', 'which'].map((word): [string, Told] => [
    word,
    tell(3, 'singular', null, word !== 'which', true),
  ]),
])

/** Every pronoun in text order. “US” is a country and “IT” a trade: only small letters, or one capital, count. */
export function findPronouns(doc: Doc): PronounMention[] {
  const out: PronounMention[] = []
  doc.words.forEach((word, at) => {
    if (word.length > 1 && /^\p{Lu}+$/u.test(word)) return
    const told = PRONOUNS.get(word.toLowerCase())
    if (told && !(word === 'i')) out.push({ form: 'pronoun', from: at, to: at + 1, ...told })
  })
  return out
}
