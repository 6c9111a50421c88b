// What pupils of a class marked, side by side.
export function ClassPage() {
  return null
}
