/** Files made to do harm, as jobs that make one or more inputs each. */
export function hostileInputs() {
  return []
}
