import type { ThemeChoice } from '#preload/bridge'

/** Draws the window in a theme; with `system` it follows the desktop. Answers with a way to stop following. */
export function applyTheme(choice: ThemeChoice): () => void {
  const darkness = window.matchMedia('(prefers-color-scheme: dark)')
  const draw = () => {
    const isDark = choice === 'dark' || (choice === 'system' && darkness.matches)
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }
  draw()
  darkness.addEventListener('change', draw)
  return () => {
    darkness.removeEventListener('change', draw)
  }
}
