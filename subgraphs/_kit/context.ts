import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { VisibleCentres } from './access/visible-centres.ts';
import { visibleCentres } from './access/visible-centres.ts';
import type { Rights } from './access/with-rights.ts';
import { agencyCode } from './agency-code.ts';
import type { AuditLog } from './audit/audit-log.ts';
import { createAuditLog } from './audit/audit-log.ts';
import type { PublicKeys } from './audit/checkpoints/checkpoint-keys.ts';
import { loadPeople } from './people/load-people.ts';
import type { PersonRow } from './people/person-entity.ts';
import type { ReportCounts } from './reports/count-reports.ts';
import type { IndicatorQuestion } from './reports/indicator-question.ts';
import { loadEvidence } from './reports/life/load-evidence.ts';
import { loadHistory } from './reports/life/load-history.ts';
import { loadRecounts } from './reports/life/load-recounts.ts';
import type { EvidenceLink, ReportEvent } from './reports/life/report-version.ts';
import type { Reported } from './reports/life/reported-by.ts';
import type { Cell } from './reports/load-cells.ts';
import { loadCells } from './reports/load-cells.ts';
import type { CentrePanel, CentrePeriod } from './reports/load-centre-panels.ts';
import { loadCentrePanels } from './reports/load-centre-panels.ts';
import { loadReportFaces } from './reports/load-report-faces.ts';
import type { AgencyReport, ReportKey } from './reports/load-reports.ts';
import { loadReports } from './reports/load-reports.ts';
import type { Submission } from './reports/submissions.ts';
import { loadSubmissions } from './reports/submissions.ts';
import type { AskGateway } from './services/ask-gateway.ts';
import type { Identity } from './wire/identity.ts';

/** How a subgraph speaks of itself while it answers. */
export interface OwnVoice {
  /** Asks the whole graph as the subgraph's own service; null where it is not said where the gateway is. */
  readonly askGateway: AskGateway | null;
  /** Has what was put in the outbox sent at once; to be called after the transaction. */
  readonly wakeServices: () => void;
}

/** What the resolvers of one request share; nothing of it outlives the request but the database's pool. */
export interface SubgraphContext<Loaders extends object = object> extends OwnVoice {
  readonly db: DataSource;
  /** The day that decides what is due, late, overdue or open. */
  readonly asOf: string;
  /** Who asks, as the gateway signed it. */
  readonly identity: Identity;
  /** The centres of whose records she may see the rows. */
  readonly centres: VisibleCentres;
  /** Where it is written down what she reads, and what is refused to her. */
  readonly audit: AuditLog;
  /** By which it tells whether another subgraph signed a checkpoint. */
  readonly checkpointKeys: PublicKeys;
  /** The agency's own loaders. */
  readonly load: Loaders;
  readonly person: DataLoader<string, PersonRow>;
  readonly reports: DataLoader<ReportKey, AgencyReport, string>;
  readonly cells: DataLoader<string, readonly Cell[]>;
  /** Single versions by their ids, as others see them. */
  readonly reportFaces: DataLoader<string, AgencyReport>;
  readonly reportHistory: DataLoader<string, readonly ReportEvent[]>;
  readonly reportEvidence: DataLoader<string, readonly EvidenceLink[]>;
  /** Counts of today's records. */
  readonly recounts: DataLoader<Reported, ReportCounts, string>;
  readonly submissions: DataLoader<string, readonly Submission[]>;
  readonly centrePanels: DataLoader<CentrePeriod, CentrePanel, string>;
}

/** A new request's context. */
export function createContext<Loaders extends object>(
  {
    name,
    indicators,
  }: { readonly name: string; readonly indicators: readonly IndicatorQuestion[] },
  db: DataSource,
  asOf: string,
  identity: Identity,
  createLoaders: (db: DataSource, asOf: string, rights: Rights) => Loaders,
): Omit<SubgraphContext<Loaders>, 'checkpointKeys' | keyof OwnVoice> {
  const centres = visibleCentres(name, identity);
  const rights = { db, centres };
  const submissions = loadSubmissions(db, indicators, asOf);
  const reports = loadReports(db, indicators, asOf, submissions);
  return {
    db,
    asOf,
    identity,
    centres,
    audit: createAuditLog(db),
    load: createLoaders(db, asOf, rights),
    person: loadPeople(rights),
    reports,
    cells: loadCells(db),
    reportFaces: loadReportFaces(db, indicators, asOf),
    reportHistory: loadHistory(db),
    reportEvidence: loadEvidence(db),
    recounts: loadRecounts(db, asOf),
    submissions,
    centrePanels: loadCentrePanels(db, agencyCode(name), indicators, reports),
  };
}
