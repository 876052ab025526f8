import { firstLook, type ReadingLook } from '#renderer/reading/reading-look'
import type { ThemeChoice } from '#preload/bridge'
import type { ChosenKeys } from '#renderer/keys/keyring'
import { KeyChoices } from '#renderer/features/settings/key-choices.tsx'
import { settingsWords } from '#renderer/features/settings/wording'
import { Checkbox, Segments } from '#renderer/ui/fields.tsx'
import './settings.css'

/** What the analyst chose; kept on the desk, for all cases. */
export type Settings = {
  readonly theme: ThemeChoice
  /** False while keys that are a mere character are switched off (WCAG 2.1.4). */
  readonly areCharacterKeysOn: boolean
  /** The keys that were chosen instead of the first ones. */
  readonly keys: ChosenKeys
  /** Seconds a message stays; 0 means until dismissed (WCAG 2.2.1). */
  readonly toastSeconds: number
  /** How texts look, in the reader of each side. */
  readonly looks: { readonly main: ReadingLook; readonly beside: ReadingLook }
}

/** What holds before anything is chosen. */
export const firstSettings: Settings = {
  theme: 'system',
  areCharacterKeysOn: true,
  keys: {},
  toastSeconds: 12,
  looks: { main: firstLook, beside: firstLook },
}

type SettingsPaneProps = {
  readonly settings: Settings
  readonly blockedRequests: number
  readonly dataFolder: string | undefined
  readonly platform: string
  /** Keys that were kept could not be read. */
  readonly areKeysBroken: boolean
  readonly onChange: (settings: Settings) => void
  readonly announce: (words: string) => void
}

const themes = [
  { value: 'system', label: settingsWords.themeSystem },
  { value: 'light', label: settingsWords.themeLight },
  { value: 'dark', label: settingsWords.themeDark },
] as const

const times = ['12', '30', '0'].map((value) => ({
  value,
  label: value === '0' ? settingsWords.untilDismissed : settingsWords.seconds(Number(value)),
}))

/** The choices that hold for every case on this machine. */
export function SettingsPane(props: SettingsPaneProps) {
  const { settings, blockedRequests, dataFolder, onChange } = props
  return (
    <section className="settings" aria-label={settingsWords.title}>
      <h2>{settingsWords.appearance}</h2>
      <Segments
        label={settingsWords.theme}
        value={settings.theme}
        choices={themes}
        onChange={(theme) => {
          onChange({ ...settings, theme })
        }}
      />
      <h2>{settingsWords.messages}</h2>
      <Segments
        label={settingsWords.toastTime}
        value={String(settings.toastSeconds)}
        choices={times}
        onChange={(seconds) => {
          onChange({ ...settings, toastSeconds: Number(seconds) })
        }}
      />
      <h2>{settingsWords.privacy}</h2>
      <dl className="settings-facts">
        <dt>{settingsWords.blocked}</dt>
        <dd>{blockedRequests}</dd>
        <dt>{settingsWords.where}</dt>
        <dd>{dataFolder ?? settingsWords.nowhere}</dd>
      </dl>
      {/* Last, as it is long. */}
      <h2>{settingsWords.keyboard}</h2>
      <Checkbox
        isSelected={settings.areCharacterKeysOn}
        onChange={(areCharacterKeysOn) => {
          onChange({ ...settings, areCharacterKeysOn })
        }}
      >
        {settingsWords.characterKeys}
      </Checkbox>
      <KeyChoices
        choice={{ chosen: settings.keys, areCharacterKeysOn: settings.areCharacterKeysOn }}
        platform={props.platform}
        isBroken={props.areKeysBroken}
        onChoose={(keys) => {
          onChange({ ...settings, keys })
        }}
        announce={props.announce}
      />
    </section>
  )
}
