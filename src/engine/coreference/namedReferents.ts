// Those whom an article names, looked up by the offices and words by which they are described.
import { roleKey } from '../lexicon/roles'
import type { NominalMention } from '../mentions/mention'
import { BY_ITS_WORDS, nominalCompatibility } from './compatibility'
import { addTo } from './nameParts'
import type { Referent } from './referent'

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
    for (const role of referent.roles) addTo(this.byRole, roleKey(role), referent)
    for (const word of referent.words) addTo(this.byWord, word, referent)
  }

  learn(referent: Referent, role: string, words: readonly string[]): void {
    addTo(this.byRole, roleKey(role), referent)
    for (const word of words) addTo(this.byWord, word, referent)
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
