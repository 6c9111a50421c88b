// How a form in a dialog ends.
import { Button } from './Button'

type Props = {
  /** Whether there is nothing to save. */
  readonly disabled?: boolean
  readonly onCancel: () => void
}

export function SaveOrCancel({ disabled = false, onCancel }: Props) {
  return (
    <>
      <Button type="submit" strong disabled={disabled}>
        Save
      </Button>
      <Button onPress={onCancel}>Cancel</Button>
    </>
  )
}
