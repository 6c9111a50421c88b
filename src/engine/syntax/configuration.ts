// Where the parser stands in a sentence: a stack, the next word, and the arcs made so far (arc-hybrid, Kuhlmann et al. 2011).

/** Relation of a word that has no head yet. */
const NO_RELATION = 63

/**
 * Words are 0 … n − 1; n stands for “none” wherever a word is asked for, so that features need no branches.
 * One is reused for all sentences.
 */
export class Configuration {
  length = 0
  /** First word not yet shifted; n at the end. */
  next = 0
  depth = 0
  stack = new Int32Array(0)
  heads = new Int32Array(0)
  relations = new Uint8Array(0)
  /** Outermost and second outermost children on either side. */
  left = new Int32Array(0)
  left2 = new Int32Array(0)
  right = new Int32Array(0)
  right2 = new Int32Array(0)
  lefts = new Uint8Array(0)
  rights = new Uint8Array(0)

  /** Back to the start of a sentence of `length` words. */
  reset(length: number): void {
    if (this.heads.length <= length) this.allocate(Math.max(128, length * 2))
    this.length = length
    this.next = 0
    this.depth = 0
    this.heads.fill(-1, 0, length + 1)
    this.relations.fill(NO_RELATION, 0, length + 1)
    for (const column of [this.left, this.left2, this.right, this.right2]) column.fill(length, 0, length + 1)
    this.lefts.fill(0, 0, length + 1)
    this.rights.fill(0, 0, length + 1)
  }

  private allocate(size: number): void {
    this.stack = new Int32Array(size)
    this.heads = new Int32Array(size)
    this.relations = new Uint8Array(size)
    this.left = new Int32Array(size)
    this.left2 = new Int32Array(size)
    this.right = new Int32Array(size)
    this.right2 = new Int32Array(size)
    this.lefts = new Uint8Array(size)
    this.rights = new Uint8Array(size)
  }

  /** The word `down` below the top of the stack, n where there is none. */
  onStack(down: number): number {
    return down < this.depth ? (this.stack[this.depth - 1 - down] as number) : this.length
  }

  get isDone(): boolean {
    return this.next === this.length && this.depth <= 1
  }

  get canShift(): boolean {
    return this.next < this.length
  }

  get canLeft(): boolean {
    return this.depth > 0 && this.next < this.length
  }

  get canRight(): boolean {
    return this.depth > 1
  }

  /** The next word goes onto the stack. */
  shift(): void {
    this.stack[this.depth++] = this.next++
  }

  /** The top of the stack becomes a left child of the next word. */
  arcLeft(relation: number): void {
    const child = this.stack[--this.depth] as number
    const head = this.next
    this.heads[child] = head
    this.relations[child] = relation
    this.left2[head] = this.left[head] as number
    this.left[head] = child
    this.lefts[head] = (this.lefts[head] as number) + 1
  }

  /** The top of the stack becomes a right child of the word below it. */
  arcRight(relation: number): void {
    const child = this.stack[--this.depth] as number
    const head = this.stack[this.depth - 1] as number
    this.heads[child] = head
    this.relations[child] = relation
    this.right2[head] = this.right[head] as number
    this.right[head] = child
    this.rights[head] = (this.rights[head] as number) + 1
  }
}
