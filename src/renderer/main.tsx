import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/ibm-plex-sans/wght.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource/ibm-plex-mono/400.css'
import '@fontsource/ibm-plex-mono/500.css'
import './app/app.css'
import './app/tokens.css'
import './ui/ui.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { believe } from '#domain/belief'
import { Assay } from '#renderer/app/assay.tsx'
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx'
import { theBridge } from '#renderer/app/host/bridge'
import { openDesk } from '#renderer/storage/desk'

const root = document.getElementById('root')
believe(root !== null, 'the page has a root')
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary place="The workbench">
      <Assay bridge={theBridge()} desk={openDesk()} />
    </ErrorBoundary>
  </StrictMode>,
)
