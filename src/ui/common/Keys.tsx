// Keys as they stand on a keyboard; nothing where nobody has one in front of them.

/** Each of them does the same. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="hidden shrink-0 gap-1.5 any-pointer-fine:inline-flex any-pointer-none:inline-flex">
      {keys.map((key) => (
        <kbd key={key} className="rounded-sm border px-1.5 font-sans text-xs text-soft">
          {key}
        </kbd>
      ))}
    </span>
  )
}
