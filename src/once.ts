/** `make`, which is pure, with each result kept for as long as the object that it was made of. */
export function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly made: V }>()
  return (of) => {
    const old = known.get(of) ?? { made: make(of) }
    known.set(of, old)
    return old.made
  }
}
