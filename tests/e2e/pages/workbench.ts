import type { Page } from '@playwright/test'
import type { Host } from '../host'
import { AssessmentRoom } from './assessment'
import { ClaimsRoom } from './claims'
import { CodebookRoom } from './codebook'
import { ComparisonRoom } from './comparison'
import { ExportingRoom } from './exporting'
import { Frame } from './frame'
import { GraphRoom } from './graph'
import { HistoryRoom } from './history'
import { HypothesesRoom } from './hypotheses'
import { ImpactDialog } from './impact'
import { LibraryRoom } from './library'
import { MatrixRoom } from './matrix'
import { Palette } from './palette'
import { QuestionsRoom } from './questions'
import { ReaderRoom } from './reader'
import { SimilarRoom } from './similar'
import { SearchRoom } from './search'
import { SourcesRoom } from './sources'
import { StartScreen } from './start'
import { TimelineRoom } from './timeline'

/** The program under test, room by room, in the rooms' own words. */
export class Workbench {
  readonly host: Host
  readonly start: StartScreen
  readonly frame: Frame
  readonly palette: Palette
  readonly library: LibraryRoom
  readonly reader: ReaderRoom
  readonly claims: ClaimsRoom
  readonly questions: QuestionsRoom
  readonly hypotheses: HypothesesRoom
  readonly timeline: TimelineRoom
  readonly matrix: MatrixRoom
  readonly sources: SourcesRoom
  readonly impact: ImpactDialog
  readonly graph: GraphRoom
  readonly comparison: ComparisonRoom
  readonly similar: SimilarRoom
  readonly assessment: AssessmentRoom
  readonly exporting: ExportingRoom
  readonly history: HistoryRoom
  readonly codebook: CodebookRoom
  readonly search: SearchRoom

  constructor(host: Host) {
    this.host = host
    this.start = new StartScreen(host.page)
    this.palette = new Palette(host.page)
    this.frame = new Frame(host.page, this.palette)
    this.library = new LibraryRoom(host, this.frame)
    this.reader = new ReaderRoom(host.page)
    this.claims = new ClaimsRoom(host.page)
    this.hypotheses = new HypothesesRoom(host.page)
    this.questions = new QuestionsRoom(host.page)
    this.timeline = new TimelineRoom(host.page)
    this.matrix = new MatrixRoom(host.page)
    this.comparison = new ComparisonRoom(host.page)
    this.similar = new SimilarRoom(host.page)
    this.impact = new ImpactDialog(host.page)
    this.graph = new GraphRoom(host.page)
    this.sources = new SourcesRoom(host.page)
    this.assessment = new AssessmentRoom(host.page)
    this.exporting = new ExportingRoom(host, this.palette)
    this.history = new HistoryRoom(host.page)
    this.codebook = new CodebookRoom(host)
    this.search = new SearchRoom(host.page)
  }

  get page(): Page {
    return this.host.page()
  }

  /** Closes it as a user does and opens it again. */
  async restart(): Promise<void> {
    await this.host.close()
    await this.host.start()
  }

  /** Ends it as a power cut does and opens it again. */
  async killAndRestart(): Promise<void> {
    await this.host.kill()
    await this.host.start()
  }
}
