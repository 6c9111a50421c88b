// What a lesson sheet holds, and whether the answers go along.
import { Button } from '../common/Button'
import { counted } from '../common/counts'
import { Dialog } from '../common/Dialog'
import { Check } from '../common/Field'
import { Actions } from '../common/StatePage'

type Props = {
  readonly answers: boolean
  /** How many answers there are. */
  readonly found: number
  readonly onAnswers: (on: boolean) => void
  readonly onPrint: () => void
  readonly onClose: () => void
}

export function LessonDialog({ answers, found, onAnswers, onPrint, onClose }: Props) {
  return (
    <Dialog title="Lesson sheet" onClose={onClose}>
      <p className="mb-4">
        The text without highlights, in numbered paragraphs with a wide margin to write in, and a table of
        sources to fill in. Who says what is for the pupils to find.
      </p>
      <div className="mb-5">
        <Check
          label="With the answers"
          help={`${counted(found, 'passage')} on a page of their own, the last: leave it out of the copies.`}
          checked={answers}
          onChange={onAnswers}
        />
      </div>
      <Actions>
        <Button strong onPress={onPrint}>
          Print
        </Button>
        <Button onPress={onClose}>Cancel</Button>
      </Actions>
    </Dialog>
  )
}
