// What is needed when one reading takes the place of another; fetched then.
export { carryChosen, carryOver, carryTarget, deriveReading } from '../../state/carryOver'
export { keepFocus } from '../../ui/panel/keptFocus'
