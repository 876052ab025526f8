type ComingProps = {
  /** What the place is called. */
  readonly title: string
  /** What is being waited for. */
  readonly children: string
}

/** What a place shows at once while what it is about is still being read. */
export function Coming({ title, children }: ComingProps) {
  return (
    <div className="ui-coming" aria-busy="true">
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  )
}
