import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { comparePanels, type ComparePanel } from '#renderer/features/compare/compare-panel'
import { carryWords, compareWords, sightWords } from '#renderer/features/compare/wording'

type CompareSideProps = {
  /** One that is there. */
  readonly shown: ComparePanel
  readonly sight: 'changes' | 'shared'
  readonly changes: ReactNode
  /** Missing where the two are no versions of each other. */
  readonly carry: ReactNode | undefined
  /** The card of the highlight that is selected in one of the texts; missing where none is. */
  readonly mark: ReactNode | undefined
  readonly onShow: (panel: ComparePanel) => void
}

/** Beside the two texts: what differs, and what becomes of the highlights. */
export function CompareSide({ shown, sight, changes, carry, mark, onShow }: CompareSideProps) {
  return (
    <aside className="compare-side reader-side" aria-label={compareWords.panels} tabIndex={-1} data-pane>
      <Tabs
        selectedKey={shown}
        onSelectionChange={(key) => {
          onShow(comparePanels.find((panel) => panel === key) ?? shown)
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
          {mark === undefined ? null : (
            <Tab id="mark" className="compare-tab">
              {compareWords.mark}
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
        {mark === undefined ? null : (
          <TabPanel id="mark" className="compare-panel">
            {mark}
          </TabPanel>
        )}
      </Tabs>
    </aside>
  )
}
