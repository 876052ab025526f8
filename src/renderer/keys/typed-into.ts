/** Whether one types into an input of that type; of the others keys press, turn or choose something. */
export function isTypedInto(type: string): boolean {
  return !untyped.has(type)
}

const untyped: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
])
