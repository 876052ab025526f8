/** What the reader says of what was read. */
export const progressWords = {
  read: 'Marked as read',
  unread: 'To be read again',
  allRead: 'Every paragraph was read.',
  nothingInHand: 'Ring a paragraph with ↓ or select words first.',
} as const
