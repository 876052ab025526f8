/** The name of one thing in a case; it remembers what kind of thing it names. */
export type Id<Kind extends string> = string & { readonly __names: Kind }

/** Reads a stored or freshly minted string as the id of one kind of thing; the one place where an id is cast. */
export function asId<Kind extends string>(value: string): Id<Kind> {
  return value as Id<Kind>
}
