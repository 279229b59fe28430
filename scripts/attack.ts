import { attackSettings } from './local/attack/campaign/attack-settings.ts';
import { askGateway } from './local/attack/answers/ask-gateway.ts';
import { readFramework } from './local/attack/answers/read-framework.ts';
import type { Wanted } from './local/attack/campaign/plan-attacks.ts';
import { planAttacks } from './local/attack/campaign/plan-attacks.ts';
import { runCampaign } from './local/attack/campaign/run-campaign.ts';
import { withGraph } from './local/attack/campaign/with-graph.ts';
import { measureRule } from './local/attack/rule/measure-rule.ts';
import { readHiddenCells } from './local/attack/rule/read-hidden-cells.ts';
import { UsageError, runCommand } from './local/command.ts';
import { readScale } from './local/scale.ts';

const usage = `Attacks what the graph answers: tries to work out figures that are hidden to protect people.

Usage: npm run attack -- --all | --rule | [--indicator CODE …] [--agency CODE …] [--period CODE …]
                         [--gateway URL | --scale N]

  --all             every indicator about people, every period: an outsider, each agency, and the
                    public, who reads publications only
  --rule            what somebody learns who knows how cells are chosen, measured
  --indicator CODE  only this indicator, as often as there are: --indicator OP7.3
  --agency CODE     only this agency, as often as there are: --agency UN_WOMEN
  --period CODE     only this period, as often as there are: --period 2025-Q3
  --gateway URL     a gateway that runs with its local issuer; else a graph is started for it,
                    on free ports and with data of its own (.data/attack-N)
  --scale N         the size of its invented data set (0.2)
  --help            this text

The attacker knows what a persona's token is answered: tables, periods, versions, those that wait for
a decision too, bounds, progress, the cube and publications.
For every hidden count each whole number from 0 to the limit (5, sensitive 10) must stay possible;
what is not listed must not be proved to be small. Up to 120 hidden counts that hang together are
tried exactly, of more a sample, and what is left is called undecided.

Exit codes: 0 nothing was found out, 1 something was, or it failed, 2 wrong usage`;

const options = {
  all: { type: 'boolean', default: false },
  rule: { type: 'boolean', default: false },
  indicator: { type: 'string', multiple: true },
  agency: { type: 'string', multiple: true },
  period: { type: 'string', multiple: true },
  gateway: { type: 'string' },
  scale: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ all, rule, gateway, scale, ...codes }) => {
  const wanted: Wanted = {
    indicators: codes.indicator ?? null,
    agencies: codes.agency ?? null,
    periods: codes.period ?? null,
  };
  const isLimited = Object.values(wanted).some((codes) => codes !== null);
  if ([all, rule, isLimited].filter((given) => given).length !== 1)
    throw new UsageError('Say what to attack: --all, --rule, or some of it');
  if (gateway !== undefined && scale !== undefined)
    throw new UsageError('Give --gateway or --scale, not both');
  const attackAt = async (url: string) => {
    const askAs = (player: string | null) =>
      askGateway(url, player ? officerOf(player) : 'analyst', 'REPORTING');
    const framework = await readFramework(await askAs(null));
    if (rule) {
      console.table([measureRule(await readHiddenCells(framework, askAs))]);
      return true;
    }
    return runCampaign(planAttacks(framework, wanted, askAs));
  };
  const size = readScale(scale ?? '0.2');
  const sound = await (gateway === undefined
    ? withGraph(await attackSettings(size), size, attackAt)
    : attackAt(gateway));
  process.exitCode = sound ? 0 : 1;
});

function officerOf(agency: string): string {
  return `${agency.toLowerCase().replaceAll('_', '-')}-officer`;
}
