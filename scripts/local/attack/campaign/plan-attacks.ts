import type { Ask, Framework, ReportedIndicator } from '../answers/read-framework.ts';
import { readOwn } from '../answers/read-own.ts';
import { readPublications } from '../answers/read-publications.ts';
import type { ShownReport } from '../answers/shown-report.ts';
import type { AgencyVerdict } from '../attack-agency.ts';
import { attackAgency } from '../attack-agency.ts';
import { attackJoint } from '../attack-joint.ts';
import { attackPublications } from '../attack-publications.ts';
import type { Solver } from '../solving/solver.ts';
import { inTurn } from './in-turn.ts';
import { rememberedAnswers } from './remembered-answers.ts';

/** One attack: who plays against what. */
export interface PlannedAttack {
  readonly name: string;
  readonly run: (solver: Solver) => Promise<AgencyVerdict>;
}

/** What is to be attacked: all, or some indicators, agencies and periods. */
export interface Wanted {
  readonly indicators: readonly string[] | null;
  readonly agencies: readonly string[] | null;
  readonly periods: readonly string[] | null;
}

/** Asks as somebody: an agency's own monitoring officer, or an outsider for null. */
export type AskAs = (agency: string | null) => Promise<Ask>;

/**
 * The attacks on what a graph answers: each agency's figures by an outsider, then the figures over agencies
 * by an outsider and by each of the agencies with its own figures in hand.
 */
export function planAttacks(
  framework: Framework,
  wanted: Wanted,
  askAs: AskAs,
): readonly PlannedAttack[] {
  const indicators = framework.indicators.filter(
    ({ code }) => wanted.indicators?.includes(code) ?? true,
  );
  const codes = [...framework.periods.keys()].filter(
    (code) => wanted.periods?.includes(code) ?? true,
  );
  const isWanted = (agency: string) => wanted.agencies?.includes(agency) ?? true;
  const reporters = [...new Set(indicators.flatMap((each) => each.reporters))].filter(isWanted);
  const reported = indicators.filter((each) => each.reporters.some(isWanted));
  const sights: Sights = { framework, codes, askAs, ...rememberedAnswers(askAs, codes) };
  return [
    ...reporters.map((agency) => onAgency(sights, indicators, agency)),
    ...reported.flatMap((each) => playersOf(each).map((player) => onJoint(sights, each, player))),
    onPublications(sights, indicators),
  ];
}

interface Sights extends ReturnType<typeof rememberedAnswers> {
  readonly framework: Framework;
  readonly codes: readonly string[];
  readonly askAs: AskAs;
}

function onAgency(
  { framework: { periods }, seen }: Sights,
  indicators: readonly ReportedIndicator[],
  agency: string,
): PlannedAttack {
  const run = async (solver: Solver) => {
    const own = indicators.filter(({ reporters }) => reporters.includes(agency));
    const reports = (await inTurn(own, (each) => seen(each, agency))).flat();
    return attackAgency({ indicators: own, periods, reports }, solver);
  };
  return { name: `${agency} by an outsider`, run };
}

function onJoint(
  { framework: { periods }, codes, askAs, seen, seenJointly }: Sights,
  indicator: ReportedIndicator,
  player: string | null,
): PlannedAttack {
  const run = async (solver: Solver) => {
    const { reporters } = indicator;
    const reports = (await inTurn(reporters, (agency) => seen(indicator, agency))).flat();
    const joint = await seenJointly(indicator);
    const own = player ? await ownOf(await askAs(player), indicator, codes, player) : [];
    return {
      ...attackJoint({ indicator, periods, reports, joint, own }, solver),
      shownSmall: [],
    };
  };
  return { name: `${indicator.code} over agencies by ${player ?? 'an outsider'}`, run };
}

function onPublications(
  { framework: { periods }, codes, askAs }: Sights,
  indicators: readonly ReportedIndicator[],
): PlannedAttack {
  const run = async (solver: Solver) => {
    const published = await readPublications(await askAs(null));
    const wanted = published.filter(
      ({ indicator, joint: { period } }) =>
        codes.includes(period) && indicators.some(({ code }) => code === indicator),
    );
    return attackPublications({ indicators, periods }, wanted, solver);
  };
  return { name: 'publications by the public', run };
}

// Of a sole reporter nobody has a part in hand.
function playersOf({ reporters }: ReportedIndicator): readonly (string | null)[] {
  const agencies = reporters.filter((agency) => agency !== 'GOVERNANCE');
  return [null, ...(reporters.length > 1 ? agencies : [])];
}

async function ownOf(
  ask: Ask,
  { code }: ReportedIndicator,
  periods: readonly string[],
  agency: string,
): Promise<readonly ShownReport[]> {
  return (await inTurn(periods, (period) => readOwn(ask, code, period, agency))).flat();
}
