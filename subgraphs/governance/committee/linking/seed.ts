import type { RowSink } from '../../../_kit/seeding/insert-rows.ts';
import { actionPointId, decisionId } from '../seed.ts';
import { ActionPointIndicatorEntity, DecisionIndicatorEntity } from './entities.ts';

/** Links the invented decisions and action points to what they concern. */
export function seedLinks(into: RowSink): void {
  for (const [number, codes] of Object.entries(concerned)) {
    for (const indicatorCode of codes)
      into.add(DecisionIndicatorEntity, { decisionId: decisionId(number), indicatorCode });
  }
  for (const [source, places] of Object.entries(tasks)) {
    for (const [place, codes] of places.entries()) {
      for (const indicatorCode of codes)
        into.add(ActionPointIndicatorEntity, {
          actionPointId: actionPointId(source, place),
          indicatorCode,
        });
    }
  }
}

/** By the decision's number. */
const concerned: Readonly<Record<string, readonly string[]>> = {
  'D-01/2': ['OP8.2'],
  'D-01/3': ['OP7.2'],
  'D-02/1': ['OP8.5'],
  'D-02/2': ['OP7.1', 'OP7.2'],
  'D-02/3': ['OP7.3'],
  'D-03/1': ['OP5.3'],
  'D-03/2': ['OP7.2', 'OP8.4'],
  'D-03/3': ['OP2.1'],
  'D-04/1': ['OP6.2', 'OP6.4'],
  'D-04/2': ['OP4.3'],
  'D-05/2': ['OP8.1'],
  'D-06/1': ['OP6.3'],
  'D-07/1': ['OP7.6'],
  'D-07/2': ['I1'],
  'D-08/1': ['OP2.2', 'OP3.3', 'OP5.1'],
  'D-08/2': ['OP8.1'],
  'D-08/3': ['OP7.1', 'OP7.6'],
  'D-09/1': ['OP8.2'],
};

/** By the decision's number, or the meeting's for what stands alone; then by place. */
const tasks: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'M-1': [['OP8.5']],
  'D-01/2': [['OP8.2'], ['OP8.2']],
  'D-01/3': [['OP7.2']],
  'D-02/1': [['OP8.5']],
  'D-02/3': [['OP7.3'], ['OP7.3']],
  'M-2': [['OP5.3'], ['OP3.3']],
  'D-03/1': [['OP5.3']],
  'D-03/2': [['OP7.2', 'OP8.4']],
  'D-03/3': [['OP2.1'], ['OP2.1']],
  'M-3': [['OP4.2']],
  'D-04/1': [['OP6.2', 'OP6.4'], ['OP6.2']],
  'D-04/2': [['OP4.3']],
  'M-4': [['OP3.1'], ['OP8.5']],
  'D-05/2': [['OP8.1'], ['OP8.1']],
  'M-5': [['I1']],
  'D-06/1': [['OP6.3'], ['OP7.1']],
  'D-07/1': [['OP7.6'], ['OP7.6']],
  'D-07/2': [['I1']],
  'M-7': [['OP6.2'], ['OP5.1']],
  'D-08/1': [['OP5.1'], ['OP2.2'], ['OP3.3']],
  'D-08/2': [['OP8.1']],
  'D-08/3': [['OP7.1', 'OP7.6']],
  'M-8': [['OP8.5']],
  'D-09/1': [['OP8.2'], []],
  'M-9': [['OP6.3'], ['OP7.2', 'OP8.4']],
};
