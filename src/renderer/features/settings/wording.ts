/** The words of the settings. */
export const settingsWords = {
  title: 'Settings',
  appearance: 'Appearance',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  keyboard: 'Keyboard',
  characterKeys: 'Keys that are a mere letter, digit or sign act outside of text fields',
  messages: 'Messages',
  toastTime: 'Messages with Undo stay for',
  seconds: (count: number) => `${count} seconds`,
  untilDismissed: 'until dismissed',
  privacy: 'Privacy',
  blocked: 'Requests stopped since the start',
  where: 'Where the cases lie',
  nowhere: 'In this browser’s private storage for this address',
} as const
