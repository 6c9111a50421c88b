// Those whom an article names, looked up by the offices and words by which they are described.
import { roleKey } from '../lexicon/roles'
import type { NominalMention } from '../mentions/mention'
import { nominalCompatibility } from './compatibility'
import type { Referent } from './referent'

/** How well a description must fit to mean somebody wherever they stand: by the very word for what they are. */
const BY_ITS_WORDS = 4
/** Those that are compared one by one; no news names as many, and hostile texts thousands. */
const MOST = 256

export class NamedReferents {
  /** In the order of their names. */
  readonly all: Referent[] = []
  /** Those whose ages are told. */
  readonly aged: Referent[] = []
  private readonly byRole = new Map<string, Set<Referent>>()
  private readonly byWord = new Map<string, Set<Referent>>()

  add(referent: Referent): void {
    if (this.all.length < MOST) this.all.push(referent)
    if (referent.age !== null && this.aged.length < MOST) this.aged.push(referent)
    for (const role of referent.roles) put(this.byRole, roleKey(role), referent)
    for (const word of referent.words) put(this.byWord, word, referent)
  }

  learn(referent: Referent, role: string, words: readonly string[]): void {
    put(this.byRole, roleKey(role), referent)
    for (const word of words) put(this.byWord, word, referent)
  }

  /** The only one whom a description means by its very words; null for none, and for several. */
  onlyOne(nominal: NominalMention): Referent | null {
    const found = new Set<Referent>()
    for (const some of this.sharing(nominal)) {
      let left = MOST
      for (const referent of some) {
        if (left-- === 0) break
        if (nominalCompatibility(nominal, referent) >= BY_ITS_WORDS) found.add(referent)
        if (found.size > 1) return null
      }
    }
    return [...found][0] ?? null
  }

  private sharing({ lemma, modifiers }: NominalMention): readonly ReadonlySet<Referent>[] {
    return [
      this.byRole.get(roleKey(lemma)),
      ...[lemma, ...modifiers].map((word) => this.byWord.get(word)),
    ].filter((some) => some !== undefined)
  }
}

function put(index: Map<string, Set<Referent>>, key: string, referent: Referent): void {
  const there = index.get(key)
  if (there) there.add(referent)
  else index.set(key, new Set([referent]))
}
