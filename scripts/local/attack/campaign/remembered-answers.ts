import { readJoint } from '../answers/read-joint.ts';
import type { JointAnswer } from '../answers/read-joint.ts';
import type { ReportedIndicator } from '../answers/read-framework.ts';
import { readReports } from '../answers/read-reports.ts';
import type { ShownReport } from '../answers/shown-report.ts';
import { withCube } from '../answers/with-cube.ts';
import { inTurn } from './in-turn.ts';
import type { AskAs } from './plan-attacks.ts';

/** What an outsider is shown in some periods; what was asked once is not asked again. */
export function rememberedAnswers(askAs: AskAs, periods: readonly string[]) {
  const shown = new Map<string, Promise<readonly ShownReport[]>>();
  const joint = new Map<string, Promise<readonly JointAnswer[]>>();
  const seen = ({ code }: ReportedIndicator, agency: string) => {
    const read = shown.get(`${code} ${agency}`) ?? readAll(code, agency);
    shown.set(`${code} ${agency}`, read);
    return read;
  };
  const readAll = async (code: string, agency: string) => {
    const ask = await askAs(null);
    return (await inTurn(periods, (period) => readReports(ask, code, period, [agency]))).flat();
  };
  const seenJointly = (indicator: ReportedIndicator) => {
    const read = joint.get(indicator.code) ?? readJoints(indicator);
    joint.set(indicator.code, read);
    return read;
  };
  const readJoints = async (indicator: ReportedIndicator) => {
    const ask = await askAs(null);
    const answers = await inTurn(periods, (period) => readJoint(ask, indicator.code, period));
    return withCube(
      ask,
      indicator,
      answers.filter((answer) => answer !== null),
    );
  };
  return { seen, seenJointly };
}
