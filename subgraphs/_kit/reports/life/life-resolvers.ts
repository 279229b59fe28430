import { GraphQLError } from 'graphql';

import { agencyCode } from '../../agency-code.ts';
import type { SubgraphContext } from '../../context.ts';
import type { ErrorCode } from '../../errors/error-codes.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import type { AgencyReport } from '../load-reports.ts';
import { shownReport } from '../shown-report.ts';
import type { AnnotateArgs } from './annotate-report.ts';
import { annotateReport } from './annotate-report.ts';
import type { CorrectArgs } from './correct-report.ts';
import { correctReport } from './correct-report.ts';
import type { DraftArgs } from './draft-report.ts';
import { draftReport } from './draft-report.ts';
import { drift } from './drift.ts';
import { prefixOf } from './field-prefix.ts';
import type { VersionPage } from './read-versions.ts';
import { readVersions } from './read-versions.ts';
import type { DecisionArgs } from './record-decision.ts';
import { recordDecision } from './record-decision.ts';
import { recordDecisionField } from './record-decision-mutation.ts';
import type { ReportVersion } from './report-version.ts';
import { shownVersion } from './shown-version.ts';
import type { SubmitArgs } from './submit-report.ts';
import { submitReport } from './submit-report.ts';
import type { TakeBackArgs } from './take-back-report.ts';
import { takeBackReport } from './take-back-report.ts';
import { wholeReport } from './whole-report.ts';

/** How a subgraph's reports come to be, stand and change, the same in each. */
export function lifeResolvers(subgraph: string, indicators: readonly IndicatorQuestion[]) {
  const prefix = prefixOf(subgraph);
  const root = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  const mutation = <Args>(verb: string, run: Mutate<Args>) => {
    const field = `${prefix}${verb}Report`;
    const change = async (_: unknown, args: Args, context: SubgraphContext) => {
      demandOwn(subgraph, context);
      const version = await run(field, indicators, args, context);
      context.reportFaces.clearAll(); // of drafts, what is submitted next to them
      return version;
    };
    return { [field]: change };
  };
  const decisionField = recordDecisionField(subgraph);
  return {
    [root]: {
      reportVersions: (_: unknown, args: AskedVersions, context: SubgraphContext) => {
        demandOwn(subgraph, context);
        const { indicator: indicatorCode, period: periodCode, first, before = null } = args;
        const page = { first: first ?? USUAL_VERSIONS, before };
        return readVersions(context.db, { indicatorCode, periodCode }, page);
      },
    },
    Mutation: {
      ...mutation<DraftArgs>('Draft', draftReport),
      ...mutation<CorrectArgs>('Correct', correctReport),
      ...mutation<SubmitArgs>('Submit', submitReport),
      ...mutation<TakeBackArgs>('TakeBack', takeBackReport),
      ...mutation<AnnotateArgs>('Annotate', annotateReport),
      [decisionField]: (_: unknown, args: DecisionArgs, context: SubgraphContext) =>
        recordDecision(decisionField, args, context),
    },
    ReportVersion: versionResolvers(subgraph, indicators),
    AgencyReport: standingResolvers,
  };
}

interface AskedVersions extends VersionPage {
  readonly indicator: string;
  readonly period: string;
}

const USUAL_VERSIONS = 20;

type Mutate<Args> = (
  field: string,
  indicators: readonly IndicatorQuestion[],
  args: Args,
  context: SubgraphContext,
) => Promise<ReportVersion>;

// A mutation answers a version to governance's service too: what is whole is the agency's alone.
function versionResolvers(subgraph: string, indicators: readonly IndicatorQuestion[]) {
  const own = <Value>(read: (version: ReportVersion, context: SubgraphContext) => Value) => {
    return (version: ReportVersion, _args: object, context: SubgraphContext): Value => {
      demandOwn(subgraph, context);
      return read(version, context);
    };
  };
  return {
    shown: (version: ReportVersion, _args: object, context: SubgraphContext) =>
      shownVersion(version, context),
    notes: own(({ notes }) => notes),
    corrections: own(({ corrections }) => corrections),
    whole: own(wholeReport),
    drift: own((version, context) => drift(indicators, version, context)),
  };
}

const standingResolvers = {
  // A report of which nothing stands any more, having been taken back, still has its history.
  history: (
    { id, historyId = id }: AgencyReport,
    _args: object,
    { reportHistory }: SubgraphContext,
  ) => (historyId === null ? [] : reportHistory.load(historyId)),
  evidence: ({ id }: AgencyReport, _args: object, { reportEvidence }: SubgraphContext) =>
    id === null ? [] : reportEvidence.load(id),
  pending: ({ pendingId }: AgencyReport, _args: object, { reportFaces }: SubgraphContext) =>
    pendingId === null ? null : shownReport(reportFaces.load(pendingId)),
};

// As with records, a scope is not enough for who works elsewhere; governance's own work for no agency.
function demandOwn(subgraph: string, { identity }: SubgraphContext): void {
  const own = [`${subgraph}:cases`, `${subgraph}:submit`];
  const isOwn = (identity.agency ?? 'GOVERNANCE') === agencyCode(subgraph);
  if (isOwn && own.some((scope) => identity.scopes.includes(scope))) return;
  const code: ErrorCode = 'FORBIDDEN';
  const message = `This of a report is for staff of ${subgraph} who hold the scope ${own.join(' or ')}`;
  throw new GraphQLError(message, { extensions: { code } });
}
