/** The words of withdrawing from a source. */
export const retractWords = {
  title: 'Retraction',
  help: 'A retracted source is graded F. What it says stays in the case and counts as no origin.',
  reason: 'Reason for the retraction',
  retract: 'Retract source…',
  retracted: (day: string, reason: string) => `Retracted on ${day}: ${reason}`,
  reinstate: 'Reinstate source',
} as const
