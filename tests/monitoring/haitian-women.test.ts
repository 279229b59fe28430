import { expect, test } from '@jest/globals';

import type { Crowd } from '../support/monitoring/crowd.ts';
import { crowd } from '../support/monitoring/crowd.ts';
import { documented } from '../support/monitoring/records/iom.ts';
import { placed } from '../support/monitoring/records/ilo.ts';
import { consulted } from '../support/monitoring/records/others.ts';
import { registered, relocated } from '../support/monitoring/records/unhcr.ts';
import { submits, works } from '../support/monitoring/reports.ts';
import { useStage } from '../support/monitoring/stage.ts';
import { saved } from '../support/saved.ts';

// Question 11 as it is saved, over a year whose groups are large enough to be shown.
const stage = useStage();

interface Node {
  readonly state: string;
  readonly figure: Readonly<Record<'lower' | 'upper' | 'value', number | null>>;
}

test('Haitian women: a tenth of the consultations, and more of the arrivals', async () => {
  /*
   * In 2025                       Haitian women   men   Honduran women   men     all
   *   registered, UNHCR                      60    40              100    80     280
   *   documented, IOM                        40    20               50    50     160
   *   arrivals, jointly               60 to 100                            280 to 440
   *   consultations, PAHO                    24    30               90    96     240
   *   placed in jobs, ILO                    12    28               40    40     120
   *   hired, UNHCR                           10    20               30    20      80
   *   jobs, jointly                    12 to 22                            120 to 200
   *
   * Who is known to both agencies is counted once, and nobody knows how many are: hence bounds, from the
   * larger of the two to their sum.
   */
  const on = '2025-05-06';
  await stage.tell(
    registered(groups(60, 40, 100, 80), { on }),
    documented(groups(40, 20, 50, 50), { on }),
    consulted(groups(24, 30, 90, 96), { on }),
    placed(groups(12, 28, 40, 40), { on }),
    relocated(groups(10, 20, 30, 20), { on, formalJobOn: on }),
    submits('unhcr', 'OP1.2', ['2025']),
    submits('iom', 'OP1.2', ['2025']),
    works('paho'),
    submits('paho', 'OP5.1', ['2025'], { centres: ['CMID-TAP'] }),
    submits('ilo', 'OP3.1', ['2025']),
    submits('unhcr', 'OP3.1', ['2025']),
  );
  const { data, errors } = await stage.ask(saved('11'));
  expect(errors).toBeUndefined();
  const nodeOf = (name: string): Node | undefined => {
    const { edges } = data?.[name] as { readonly edges: readonly { readonly node: Node }[] };
    expect([name, edges]).toEqual([name, [expect.anything()]]);
    return edges[0]?.node;
  };
  const between = (lower: number, upper: number) => ({
    state: 'REPORTED',
    figure: { value: null, lower, upper },
  });
  expect(nodeOf('arrivals')).toMatchObject(between(60, 100));
  expect(nodeOf('allArrivals')).toMatchObject(between(280, 440));
  expect(nodeOf('health')).toMatchObject({ state: 'REPORTED', figure: { value: 24 } });
  expect(nodeOf('allHealth')).toMatchObject({ state: 'REPORTED', figure: { value: 240 } });
  expect(nodeOf('jobs')).toMatchObject(between(12, 22));
  expect(nodeOf('allJobs')).toMatchObject(between(120, 200));
});

/** Women and men from Haiti, then from Honduras. */
function groups(women: number, men: number, honduranWomen: number, honduranMen: number): Crowd {
  return [
    ...crowd(women, { nationality: 'HTI' }),
    ...crowd(men, { nationality: 'HTI', sex: 'MALE' }),
    ...crowd(honduranWomen),
    ...crowd(honduranMen, { sex: 'MALE' }),
  ];
}
