// What the parser can do next, by name in the weights and by number at work: shift, or make an arc of some relation.
import { oncePer } from '../../domain'
import type { LinearModel } from '../model/linear'
import { RELATION, RELATIONS, type Relation } from '../model/tagset'
import type { Configuration } from './configuration'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** The model's labels as moves. */
type Actions = { readonly moves: Uint8Array; readonly relations: Uint8Array }

/** “S”, “L nsubj”, “R dobj”. */
export const actionName = (move: number, relation: number): string =>
  move === SHIFT ? 'S' : `${move === LEFT ? 'L' : 'R'} ${RELATIONS[relation]}`

/** Moves and relations by label number. */
export function actionsOf(labels: readonly string[]): Actions {
  const moves = new Uint8Array(labels.length)
  const relations = new Uint8Array(labels.length)
  labels.forEach((label, i) => {
    moves[i] = label === 'S' ? SHIFT : label[0] === 'L' ? LEFT : RIGHT
    relations[i] = RELATION[label.slice(2) as Relation] ?? RELATION.dep
  })
  return { moves, relations }
}

/** The actions of a model; read from its labels once. */
export const actionsOfModel = oncePer(({ labels }: LinearModel): Actions => actionsOf(labels))

/** Bit set of the moves that are possible: 1 << SHIFT | 1 << LEFT | 1 << RIGHT. */
export const possibleMoves = (configuration: Configuration): number =>
  (configuration.canShift ? 1 << SHIFT : 0) |
  (configuration.canLeft ? 1 << LEFT : 0) |
  (configuration.canRight ? 1 << RIGHT : 0)

/** Carries an action out. */
export function act(configuration: Configuration, move: number, relation: number): void {
  if (move === SHIFT) configuration.shift()
  else if (move === LEFT) configuration.arcLeft(relation)
  else configuration.arcRight(relation)
}
