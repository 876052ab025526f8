import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { carryWords, compareWords, sightWords } from '#renderer/features/compare/wording'

/** What can be shown beside two documents. */
export type ComparePanel = 'changes' | 'carry'

type CompareSideProps = {
  readonly shown: ComparePanel
  readonly sight: 'changes' | 'shared'
  readonly changes: ReactNode
  /** Missing where the two are no versions of each other. */
  readonly carry: ReactNode | undefined
  readonly onShow: (panel: ComparePanel) => void
}

/** Beside the two texts: what differs, and what becomes of the highlights. */
export function CompareSide({ shown, sight, changes, carry, onShow }: CompareSideProps) {
  return (
    <aside className="compare-side reader-side" aria-label={compareWords.panels} tabIndex={-1} data-pane>
      <Tabs
        selectedKey={carry === undefined ? 'changes' : shown}
        onSelectionChange={(key) => {
          onShow(key === 'carry' ? 'carry' : 'changes')
        }}
      >
        <TabList aria-label={compareWords.panels} className="compare-tabs">
          <Tab id="changes" className="compare-tab">
            {sightWords[sight].name}
          </Tab>
          {carry === undefined ? null : (
            <Tab id="carry" className="compare-tab">
              {carryWords.title}
            </Tab>
          )}
        </TabList>
        <TabPanel id="changes" className="compare-panel">
          {changes}
        </TabPanel>
        {carry === undefined ? null : (
          <TabPanel id="carry" className="compare-panel">
            {carry}
          </TabPanel>
        )}
      </Tabs>
    </aside>
  )
}
