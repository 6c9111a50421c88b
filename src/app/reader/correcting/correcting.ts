// What laying corrections over an analysis needs; fetched when an article has some, or gets its first.
export { find, joined, replay, replayNext, without } from '../../../editing'
